"""Text of a program made harmless: nothing in it moves a cursor or turns the order of signs."""

from __future__ import annotations

import unicodedata

PILE = 4
"""Marks over one letter that are shown, which is more than any script needs."""
_MARKS = ("Mn", "Me")
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def printable(text: str) -> str:
    """Return the text with everything escaped that is not a sign to be seen, or a blank.

    Of marks piled up on one letter the first few stay: they would cover the lines around.
    """
    if text.isascii() and text.isprintable():
        return text
    seen = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return seen if seen.isascii() else _without_piles(seen)


def _without_piles(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in _MARKS else 0
        if marks <= PILE:
            kept.append(sign)
        elif marks == PILE + 1:
            kept.append(ELLIPSIS)
    return "".join(kept)
