"""Texts and source lines that arrive in pieces of 24 bytes, put together again."""

from __future__ import annotations

import struct

from ..tracing.records import PIECE, SITE
from .base import Where

Row = tuple[int, int, int, int, int, int, int, int, int, int, int, int]
"""A record: t_ns, tag, seq, kind, flag, site, resource, message, arg, size, thread, commit."""

_FOUR = struct.Struct(">QqII")
"""The fields of an ordinary record in whose place a text record has its piece."""
_ONLY = 1  # index 0, last

MAX_TEXT = 1 << 16
"""Bytes of a text that are kept; what is longer is cut."""
MAX_WAITING = 4096
"""Texts that may wait for their record: that of a killed process never comes."""
MAX_SITES = 1 << 17
MAX_LINE = (1 << 31) - 1


class Texts:
    """Puts pieces together and hands each text out once.

    Attributes:
        sites: number of a source line -> the line; the same in all processes.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.sites: dict[int, Where] = {}
        self._whole: dict[int, str] = {}
        self._parts: dict[tuple[int, int, int], bytes] = {}

    def piece(self, row: Row) -> None:
        """Take in a TEXT or SITE record.

        Raises:
            ValueError: a piece is longer than it can be, or a site is not "file:line:function".
        """
        _, tag, _, kind, length, position, key, a, b, c, d, _ = row
        if length > PIECE:
            raise ValueError("a piece of text is too long")
        data = _FOUR.pack(a, b, c, d)[:length]
        if position != _ONLY:
            part = (tag, kind, key)
            data = (self._parts.pop(part, b"") if position > 1 else b"") + data
            if not position & 1:
                self._parts[part] = data[:MAX_TEXT]
                if len(self._parts) > MAX_WAITING:
                    del self._parts[next(iter(self._parts))]
                return
        text = data.decode("utf-8", "replace")
        if kind == SITE:
            self._site(key, text)
            return
        self._whole[key] = text
        if len(self._whole) > MAX_WAITING:
            del self._whole[next(iter(self._whole))]

    def take(self, key: int) -> str:
        """Return the text with this key and forget it; empty if there is none."""
        return self._whole.pop(key, "")

    def _site(self, number: int, text: str) -> None:
        file, digits, function = text.rsplit(":", 2)
        line = int(digits)
        if not 0 <= line <= MAX_LINE:
            raise ValueError("a line that no file has")
        if number not in self.sites and len(self.sites) < MAX_SITES:
            self.sites[number] = Where(file, line, function)
