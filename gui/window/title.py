"""What is shown has a title: as it is written down, and as it is told in the language of now."""

from __future__ import annotations

from core.language import translate
from core.scenarios.told import CONTEXT

DOT = " \N{MIDDLE DOT} "


def told_title(written: str) -> str:
    """Return a title in the language of now.

    Args:
        written: of one of our scenarios in English, perhaps with the name of a file behind it;
            a name of the user's own stays as it is.
    """
    title, dot, more = written.partition(DOT)
    return (translate(CONTEXT, title) if title else "") + dot + more
