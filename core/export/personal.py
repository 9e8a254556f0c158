"""Names of people and machines, and folders, in the texts of a run."""

from __future__ import annotations

import getpass
import ntpath
import os
import posixpath
import re
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..model.world import World

_SEPARATOR = r"[/\\]+"  # doubled where a text shows how it is written
_HOME = re.compile(
    rf"(?:/home/|/Users/|[A-Za-z]:{_SEPARATOR}Users{_SEPARATOR})([^/\\\s:\"'<>|]+)",
)
_NOBODY = {"", "root", "user", "host", "localhost", "public", "shared", "default"}
"""Names that say nothing about anybody."""

_PART = r"[^\s/\\:\"'<>|,;()\[\]{}=]+"
_START = (
    rf"(?:file:/+[A-Za-z]:{_SEPARATOR}|file:/+|[A-Za-z]:{_SEPARATOR}|\\\\+(?={_PART}{_SEPARATOR}))"
)
_PATH = rf"(?<![\w.~/\\])(?:{_START}{_PART}(?:{_SEPARATOR}{_PART})*|(?<!:)//?{_PART}(?:/+{_PART})+)"
"""An absolute path within a text: two parts at least, for `/` is also a sign of its own."""

_QUOTED = (
    rf"(?<=(?P<quote>[\"']))(?:{_START}|//?(?={_PART}[^\"'\n/]*/))"
    r"(?:(?!(?P=quote))[^\n])+(?=(?P=quote))"
)
"""An absolute path from one quote to the other, whatever stands in it."""

_SCHEME = re.compile(r"^file:(?:/+(?=[A-Za-z]:)|//(?=/)|(?=/))")
"""What makes a URL of an absolute path."""

MOST_PATHS = 10_000
ANOTHER = "another"
"""More paths are not told apart: all of them have this name."""

MOST_NAMES = 50
"""More people are not looked for; those of the program come before all else."""


def is_absolute(path: str) -> bool:
    """Return whether a path is absolute on some system: recordings come from others, too."""
    return posixpath.isabs(path) or bool(ntpath.splitdrive(path)[0] and ntpath.isabs(path))


def strings(thing: object) -> Iterator[str]:
    """Yield all strings in what JSON can have, keys too."""
    rest = [thing]  # by hand: it may be nested deeper than functions can be
    while rest:
        part = rest.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            rest += [*part.values(), *part]
        elif isinstance(part, (list, tuple)):
            rest += reversed(part)


def in_strings(thing: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 (any JSON)
    """Return the same with every string changed, keys too."""
    if isinstance(thing, str):
        return change(thing)
    if isinstance(thing, dict):
        return {change(key): in_strings(part, change) for key, part in thing.items()}
    if isinstance(thing, list):
        return [in_strings(part, change) for part in thing]
    return thing


class Names:
    """Names of the user and of the machine."""

    def __init__(self, users: Iterable[str], hosts: Iterable[str]) -> None:
        """Look for these names; a name is a word of its own, in upper case or lower."""
        users, hosts = (
            {name for name in some if name.lower() not in _NOBODY and len(name) > 1}
            for some in (users, hosts)
        )
        self._hosts = {name.casefold() for name in hosts} - {name.casefold() for name in users}
        words = sorted(users | hosts, key=len, reverse=True)
        one = "|".join(map(re.escape, words)) or "(?!)"
        self._search = re.compile(rf"(?<![^\W_])(?:{one})(?![^\W_])", re.IGNORECASE)

    @classmethod
    def of(cls, header: dict[str, Any], sources: Mapping[str, str], end: World) -> Names:
        """Look for the names that this machine has, and those in the paths of home folders."""
        host = socket.gethostname()
        users = {_user(): None}  # in order
        here = [end.program.script, end.program.cwd, *end.files]
        wheres = [process.where for process in end.processes.values()]
        here += [where.file for where in wheres if where is not None]
        for text in strings((here, list(sources), header)):
            users.update(dict.fromkeys(_HOME.findall(text)))
            if len(users) >= MOST_NAMES:
                break
        return cls(list(users)[:MOST_NAMES], {host, host.partition(".")[0]})

    def within(self, text: str) -> set[str]:
        """Return the names that occur in a text, as they are written there first."""
        return set(self._search.findall(text))

    def without(self, text: str) -> str:
        """Return the text with ``user`` and ``host`` in their places."""
        return self._search.sub(self._instead, text)

    def _instead(self, found: re.Match[str]) -> str:
        """Return the word in place of a name: whatever was found, there is one."""
        return "host" if found[0].casefold() in self._hosts else "user"


class Paths:
    """Gives every absolute path a short name of its own: two files stay two files."""

    def __init__(self, files: Iterable[str], rename: Callable[[str], str]) -> None:
        """Begin with the paths that are known.

        Args:
            files: their folders are recognised even where there are spaces in their names.
            rename: is applied to the short names.
        """
        self._rename = rename
        self._short: dict[str, str] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}  # the last one of each name
        known = [re.match(r".*[/\\]", path, re.DOTALL) for path in files if is_absolute(path)]
        folders = {found[0] for found in known if found}
        longest = sorted(folders - {"/"}, key=len, reverse=True)
        inside = "|".join(map(re.escape, longest)) or "(?!)"
        self._search = re.compile(rf"(?:{inside}){_PART}(?:{_SEPARATOR}{_PART})*|{_QUOTED}|{_PATH}")
        for path in files:
            self.short(path)

    def short(self, path: str) -> str:
        """Return the last part of an absolute path, with a number if it is another's already."""
        if not is_absolute(_SCHEME.sub("", path)):
            return self._rename(path)
        path = re.sub(r"\\+", r"\\", _SCHEME.sub("", path))
        known = self._short.get(path)
        if known is None:
            name = self._rename(re.split(r"[/\\]", path.rstrip("/\\"))[-1]) or "folder"
            if len(self._short) >= MOST_PATHS:
                return ANOTHER
            known = self._short[path] = self._free(name)
        return known

    def _free(self, name: str) -> str:
        """Return a name that no other path has, like this one."""
        stem, dot, ending = name.rpartition(".")
        free, number = name, self._numbers.get(name, 1)
        while free in self._taken or free == ANOTHER:
            number += 1
            free = f"{stem}-{number}{dot}{ending}" if stem else f"{name}-{number}"
        self._numbers[name] = number
        self._taken.add(free)
        return free

    def within(self, text: str) -> str:
        """Return a text with all absolute paths in it short."""
        if text in self._short:
            return self._short[text]
        if "/" in text or "\\" in text:
            text = self._search.sub(lambda found: self.short(found[0]), text)
        return self._rename(text)


def impersonal(text: str) -> str:
    """Return a text of ours without this user's home, and without names of user and machine."""
    home = os.path.expanduser("~")
    for one in (home, home.replace("\\", "\\\\")):
        if os.path.dirname(one) != one:  # a home may be the root of all
            text = re.sub(rf"{re.escape(one)}(?![\w.-])", "~", text)
    host = socket.gethostname()
    return Names({_user()}, {host, host.partition(".")[0]}).without(_HOME.sub("~", text))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
