"""A menu entry as a desktop reads it: its fields, and the command that a click on it starts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GROUP = "[Desktop Entry]"
ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
"""In every value; after the backslash."""
WORD = re.compile(r'"((?:[^"\\`$]|\\["`$\\])*)"|([^\s"\'\\><~|&;$*?#()`]+)')
"""A word of a command: quoted, with four signs escaped, or plain, without those reserved."""
OF_FILES = ("%f", "%F", "%u", "%U")
OBSOLETE = ("%d", "%D", "%n", "%N", "%v", "%m")


class DesktopEntry(NamedTuple):
    """What stands in a ``.desktop`` file.

    Attributes:
        path: where it is installed, for ``%k``.
        fields: key -> value, as it is meant; those of another language have it in the key.
    """

    path: str
    fields: Mapping[str, str]

    @property
    def types(self) -> tuple[str, ...]:
        """The MIME types that it opens."""
        return tuple(kind for kind in self.fields.get("MimeType", "").split(";") if kind)

    def command(self, files: Sequence[str] = ()) -> list[str]:
        """Return the words that a desktop starts for these files, or for none.

        Raises:
            ValueError: the ``Exec`` is not written as the standard has it.
        """
        words: list[str] = []
        for word in split(self.fields.get("Exec", "")):
            if word in OF_FILES:
                words += files if word in ("%F", "%U") else files[:1]
            elif word == "%i":
                icon = self.fields.get("Icon", "")
                words += ["--icon", icon] if icon else []
            elif word not in OBSOLETE:
                words.append(self._filled(word))
        return words

    def _filled(self, word: str) -> str:
        names = {"%%": "%", "%c": self.fields.get("Name", ""), "%k": self.path}

        def value(found: re.Match[str]) -> str:
            if found[0] not in names:
                raise ValueError(f"{found[0]} has no meaning in {word!r}.")
            return names[found[0]]

        return re.sub("%.?", value, word)


def split(command: str) -> list[str]:
    """Return the words of an ``Exec``, without their quotes.

    Raises:
        ValueError: there is none, or a sign that is reserved stands outside of quotes.
    """
    words, at = [], 0
    while at < len(command):
        found = WORD.match(command, at)
        if found is None:
            raise ValueError(f"Exec cannot be understood from here on: {command[at:]!r}.")
        words.append(re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else found[2])
        at = found.end()
        if at < len(command) and not command[at].isspace():
            raise ValueError(f"Exec has a quote inside a word: {command[at:]!r}.")
        at += len(command[at:]) - len(command[at:].lstrip())
    if not words:
        raise ValueError("There is no Exec.")
    return words


def read(text: str, path: str) -> DesktopEntry:
    """Return the entry that the text of a ``.desktop`` file describes.

    Raises:
        ValueError: it has no group of that kind, or a line that says nothing.
    """
    fields: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == GROUP
        elif inside and line.strip() and not line.startswith("#"):
            key, equals, value = line.partition("=")
            if not equals:
                raise ValueError(f"{path} has a line that says nothing: {line!r}.")
            fields[key.strip()] = re.sub(r"\\(.)", _meant, value.strip())
    if not fields:
        raise ValueError(f"{path} has no {GROUP}.")
    return DesktopEntry(path, fields)


def _meant(escape: re.Match[str]) -> str:
    return ESCAPES.get(escape[1], escape[0])
