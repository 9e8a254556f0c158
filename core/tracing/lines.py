"""Puts together lines from the pieces in which a program writes them, and tells them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .foreign import Foreign

MAX_LINE = 2000
"""Characters that are told at a time; the size is told in full."""
MAX_BLOCKS = 32
"""Times that one write is told; what is more is one block, and cut."""
_MAX_SIZE = 0xFFFFFFFF

Tell = Callable[[str, int, int, int], None]
"""Tells a text: (text, possibly cut; its size in UTF-8 bytes; its source line; when, in ns)."""


class Lines:
    """The lines of one stream."""

    def __init__(self, tell: Tell, patient: bool) -> None:
        """Begin a line.

        Args:
            tell: called with whole lines, newlines included, and with what is left at a flush.
            patient: wait for the rest of a line however it comes; else only for pieces that the
                same call writes, as ``print`` does.
        """
        self._tell = tell
        self._patient = patient
        self._begun = ""
        self._size = 0
        self._site = 0
        self._when = 0

    def add(self, piece: Foreign, where: int) -> None:
        """Take in what was written, text or bytes, at the source line ``where``."""
        if self._size and not self._patient and where != self._site:
            self.flush()
        if type(piece) is not str:
            is_text = isinstance(piece, str)
            piece = str.__str__(piece) if is_text else bytes(piece).decode("utf-8", "replace")
        self._site, self._when = where, time.perf_counter_ns()
        end = piece.rfind("\n") + 1
        if end:
            whole = piece if end == len(piece) else piece[:end]
            text, size = self._begun + whole, self._size + _size(whole)
            self._begun, self._size = "", 0
            self._say(text, size)
            piece = piece[end:]
        if piece:
            self._size += _size(piece)
            if len(self._begun) < MAX_LINE:
                self._begun += piece[:MAX_LINE]

    def flush(self) -> None:
        """Tell a line that has no end yet."""
        if self._size:
            text, size = self._begun, self._size
            self._begun, self._size = "", 0
            self._say(text, size)

    def _say(self, text: str, size: int) -> None:
        if len(text) <= MAX_LINE:
            self._tell(text, min(size, _MAX_SIZE), self._site, self._when)
            return
        cut = size - _size(text)  # of the first line, while it was begun
        for block in _blocks(text):
            in_block = min(_size(block) + cut, _MAX_SIZE)
            cut = 0
            self._tell(block[:MAX_LINE], in_block, self._site, self._when)


def _blocks(text: str) -> Iterator[str]:
    """Cut a text into at most MAX_BLOCKS blocks of whole lines; only a long line is longer."""
    start = 0
    for _ in range(MAX_BLOCKS - 1):
        if start >= len(text):
            return
        end = text.rfind("\n", start, start + MAX_LINE) + 1
        end = end or text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


def _size(piece: str) -> int:
    """Return the size in UTF-8."""
    return len(piece) if piece.isascii() else len(piece.encode("utf-8", "replace"))
