"""What may be answered: yes or no, one of some numbers, one of some texts."""

from __future__ import annotations

from .question import Settled

YES_NO = ("Yes", "No")
YES, NO = 0, 1
OTHER = "Another number"


def numbers(*counts: int) -> tuple[str, ...]:
    """Return each of the numbers once, the smallest first, and then any other number."""
    return (*map(str, sorted(set(counts))), OTHER)


def counted(options: tuple[str, ...], count: int, event: int) -> Settled:
    """Return that a number is the answer: one of :func:`numbers`."""
    return Settled(options.index(str(count) if str(count) in options else OTHER), event)


def picked(options: tuple[str, ...], text: str, event: int) -> Settled | None:
    """Return that a text is the answer; None if it is not among those that may be answered."""
    return Settled(options.index(text), event) if text in options else None
