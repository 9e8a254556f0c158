"""Text in the columns of a terminal, where a Chinese character is as wide as two letters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDE = "WF"  # classes of characters that take two columns
_PIECES = re.compile(r"\s+|[^\s\u2e80-\uffef]+|[\u2e80-\uffef][\u3001\u3002\uff00-\uff20]*")
"""What is not broken: a word of letters; a Chinese character with the punctuation behind it."""


def columns(text: str) -> int:
    """Return how many columns a text takes."""
    return sum(1 + (unicodedata.east_asian_width(char) in WIDE) for char in text)


def rows(pairs: Iterable[tuple[str, str]]) -> str:
    """Return lines of two columns, the second as far to the left as the first allows."""
    pairs = list(pairs)
    wide = max(columns(left) for left, _ in pairs)
    return "\n".join(f"  {left}{' ' * (wide - columns(left))}  {right}" for left, right in pairs)


def filled(text: str, width: int) -> str:
    """Return a text in lines of at most so many columns."""
    lines = [""]
    for piece in _PIECES.findall(text):
        if columns(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return "\n".join(line.rstrip() for line in lines)
