"""What is to be said of a recording of which not everything could be read: whole sentences."""

from __future__ import annotations

from ..language import translate


def cut_short(cut: bool = True) -> str:
    """Return the sentence on a recording without its end; empty if it has one."""
    if not cut:
        return ""
    return translate("Recording", "The recording ends early: it was cut, or is still growing.")


def unreadable(parts: int) -> str:
    """Return the sentence on damaged parts; empty if there are none."""
    if not parts:
        return ""
    said = translate(
        "Recording",
        "{count:,} parts of the recording cannot be read: what happened there is not shown.",
    )
    if parts == 1:
        said = translate(
            "Recording",
            "1 part of the recording cannot be read: what happened there is not shown.",
        )
    return said.format(count=parts)


def unfamiliar(count: int) -> str:
    """Return the sentence on what makes no sense to this version; empty if all does."""
    if not count:
        return ""
    said = translate(
        "Recording",
        "This version of Procession makes no sense of {count:,} entries in the recording: left "
        "out.",
    )
    if count == 1:
        said = translate(
            "Recording",
            "This version of Procession makes no sense of 1 entry in the recording: left out.",
        )
    return said.format(count=count)
