"""What is shown has a title: as it is written down, and as it is told in the language of now."""

from __future__ import annotations

import time

from core.lessons.told import said
from gui.words.recent import when

DOT = " \N{MIDDLE DOT} "


def told_title(written: str, ended_s: int | None = None) -> str:
    """Return a title in the language of now.

    Args:
        written: of one of our scenarios, or of a step of our lesson, in English, perhaps with the
            name of a file behind it;
            a name of the user's own stays as it is.
        ended_s: when the run was over, in seconds since 1970, if that is to be told.
    """
    title, dot, more = written.partition(DOT)
    told = (said(title) if title else "") + dot + more
    return told if ended_s is None else told + DOT + when(ended_s, round(time.time()))
