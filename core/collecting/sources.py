"""Finds the program's source files in its records, to keep their text in the recording."""

from __future__ import annotations

import os
import stat
import sysconfig

from ..recording.format import MAX_SOURCES
from ..tracing.records import SITE, SIZE, TEXT_RECORD
from .spec import inner_home

MAX_FILE = 1024 * 1024
"""A longer file is not kept."""

MAX_SITE = 8192
"""Bytes of the text of a site."""

_KIND_OFFSET = 17  # the low byte of ``kind``


class Sources:
    """Takes note of the files that the records name, each once."""

    def __init__(self) -> None:
        """Know no file yet."""
        self._parts: dict[tuple[int, int], bytes] = {}
        self._seen: set[str] = set()
        paths = sysconfig.get_paths()
        folders = [paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")]
        self._ours = tuple(
            os.path.join(folder, "") for folder in (*folders, inner_home()) if folder
        )

    def look(self, records: bytes) -> list[tuple[str, str]]:
        """Return (path, text) of the files that these records name for the first time."""
        kinds = records[_KIND_OFFSET::SIZE]
        found, index = [], kinds.find(SITE)
        while index >= 0:
            file = self._site(TEXT_RECORD.unpack_from(records, index * SIZE))
            if file is not None:
                found.append(file)
            index = kinds.find(SITE, index + 1)
        return found

    def add(self, path: str) -> tuple[str, str] | None:
        """Return (path, text) of a file, or None if it is known, a library's, or unreadable."""
        if path in self._seen or len(self._seen) >= 4 * MAX_SOURCES:
            return None
        self._seen.add(path)
        if not os.path.isabs(path) or path.startswith(self._ours) or _is_installed(path):
            return None
        text = read_source(path)
        return None if text is None else (path, text)

    def _site(
        self, row: tuple[int, int, int, int, int, int, int, bytes, int]
    ) -> tuple[str, str] | None:
        _, tag, _, kind, length, where, key, piece, _ = row
        if kind != SITE:
            return None
        text = (self._parts.pop((tag, key), b"") if where > 1 else b"") + piece[:length]
        if not where & 1:
            if len(text) < MAX_SITE and len(self._parts) < MAX_SITE:
                self._parts[tag, key] = text
            return None
        return self.add(text.decode("utf-8", "replace").rsplit(":", 2)[0])


def _is_installed(path: str) -> bool:
    """Return whether a file lies among the libraries of some Python, as in an environment's."""
    parts = os.path.dirname(path).split(os.sep)
    return "site-packages" in parts or "dist-packages" in parts


def read_source(path: str) -> str | None:
    """Return the text of a source file; a pipe or a device of that name would block for ever."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_FILE:
            return None
        with open(path, "rb") as file:
            return file.read(MAX_FILE).decode("utf-8", "replace")
    except (OSError, ValueError):
        return None
