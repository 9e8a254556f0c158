"""What is to be said of a recording of which not everything could be read: whole sentences."""

from __future__ import annotations

CUT = "The recording ends early: it was cut, or is still growing."


def unreadable(parts: int) -> str:
    """Return the sentence on damaged parts; empty if there are none."""
    if not parts:
        return ""
    words = "1 part" if parts == 1 else f"{parts:,} parts"
    return f"{words} of the recording cannot be read: what happened there is not shown."


def unfamiliar(count: int) -> str:
    """Return the sentence on what makes no sense to this version; empty if all does."""
    if not count:
        return ""
    words = "1 entry" if count == 1 else f"{count:,} entries"
    return f"This version of Procession makes no sense of {words} in the recording: left out."
