"""Removes semaphores and shared memory of a program whose resource tracker was killed with it.

They have names in the system and outlive all who used them. ``multiprocessing`` has a process that
removes them at the end; when that one dies too, nobody else would.
"""

from __future__ import annotations

import contextlib
import os
import re
from importlib import import_module
from typing import TYPE_CHECKING

from ..tracing.records import SIZE, TEXT_RECORD, TRACKED, UNTRACKED

if TYPE_CHECKING:
    from collections.abc import Iterable

_KIND_OFFSET = 17  # the low byte of ``kind``
_NAME = re.compile(r"[sm]/?[A-Za-z0-9_.-]{1,200}")
_MOST = 10_000


class Leftovers:
    """The names that a program's processes have given to their trackers.

    They also stand in a file of the session, for whoever cleans up after us if we are killed.
    """

    def __init__(self, path: str) -> None:
        """Know no name yet; ``path`` is the file."""
        self._path = path
        self._names: dict[str, None] = {}
        self._parts: dict[tuple[int, int], bytes] = {}

    def look(self, records: bytes) -> None:
        """Take note of the names that these records tell."""
        kinds = records[_KIND_OFFSET::SIZE]
        if TRACKED not in kinds and UNTRACKED not in kinds:
            return
        before = len(self._names)
        for index, kind in enumerate(kinds):
            if kind in (TRACKED, UNTRACKED):
                self._piece(TEXT_RECORD.unpack_from(records, index * SIZE))
        if self._names and len(self._names) != before:
            with contextlib.suppress(OSError), open(self._path, "w", encoding="ascii") as file:
                file.write("\n".join(self._names))

    def remove(self) -> None:
        """Remove what is left; nothing of the program may be alive any more."""
        remove(self._names)

    def _piece(self, row: tuple[int, int, int, int, int, int, int, bytes, int]) -> None:
        _, tag, _, kind, length, place, key, piece, _ = row
        data = (self._parts.pop((tag, key), b"") if place > 1 else b"") + piece[:length]
        if not place & 1:
            if len(data) < 256 and len(self._parts) < _MOST:
                self._parts[tag, key] = data
            return
        name = data.decode("ascii", "replace")
        if kind == UNTRACKED:
            self._names.pop(name, None)
        elif _NAME.fullmatch(name) and len(self._names) < _MOST:
            self._names[name] = None


def clean(path: str) -> None:
    """Remove what a run left whose supervisor was killed, and whose file this is."""
    with contextlib.suppress(OSError, UnicodeDecodeError), open(path, encoding="ascii") as file:
        remove(name for name in file.read(1 << 22).split("\n") if _NAME.fullmatch(name))


def remove(names: Iterable[str]) -> None:
    """Remove semaphores (``s``, then the name) and shared memory (``m``, then the name)."""
    if os.name != "posix":
        return  # elsewhere they go with their last user
    for name in names:
        with contextlib.suppress(ImportError, AttributeError, OSError):
            if name[0] == "s":
                import_module("_multiprocessing").sem_unlink(name[1:])
            else:
                import_module("_posixshmem").shm_unlink(name[1:])
