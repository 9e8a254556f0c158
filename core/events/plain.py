"""Text of a program made harmless: nothing in it moves a cursor or turns the order of signs."""

from __future__ import annotations


def printable(text: str) -> str:
    """Return the text with everything escaped that is not a sign to be seen, or a blank."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
