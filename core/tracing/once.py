"""What this process has told already and need not tell again."""

from __future__ import annotations

_MAX = 20_000

_told: set[int] = set()


def first(number: int) -> bool:
    """Return whether this is the first time that this process asks about a number."""
    if number in _told:
        return False
    if len(_told) >= _MAX:
        _told.clear()
    _told.add(number)
    return True


def forget() -> None:
    """Begin anew after a fork."""
    _told.clear()
