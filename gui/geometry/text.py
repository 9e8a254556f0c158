"""What fits: text shortened by measured width, and the short form of a preview on a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from core.events.plain import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DOT = " \N{MIDDLE DOT} "  # between remarks, each of which is whole without the others
PARTS = (", ", "\N{FULLWIDTH COMMA}")  # what is between the parts of a text
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


Role = Literal["name", "state", "chip", "note", "pid", "badge"]


class Measure(Protocol):
    """Tells how wide a text is, in px at zoom 1."""

    def __call__(self, text: str, role: Role) -> float:
        """Return the width of ``text`` set as this role is set (``gui/theme/type.py``)."""


def elided(text: str, room: float, width: Callable[[str], float]) -> str:
    """Return ``text``, cut at its end with an ellipsis if it is wider than ``room``."""
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def cut(text: str, room: float, width: Callable[[str], float]) -> str:
    """Return ``text``, cut behind one of its parts, if there are any, where it is too wide."""
    shown = elided(text, room, width)
    if shown == text:
        return text
    if DOT in shown:
        return text[: shown.rfind(DOT)]
    whole = max((text[: shown.rfind(sign)] for sign in PARTS if sign in shown), key=len, default="")
    return whole + ELLIPSIS if whole else shown


def first_fitting(texts: Sequence[str], room: float, width: Callable[[str], float]) -> str:
    """Return the first of ``texts`` that fits, else the last one, elided."""
    return next((t for t in texts if width(t) <= room), None) or elided(texts[-1], room, width)


def chip_text(preview: str, characters: int) -> str:
    """Return a preview as it stands on a chip: a string without its quotes, one line, cut."""
    text = preview
    if len(text) > 1 and text[0] in "'\"":  # a long one has lost its end
        text = text[1:-1] if text[-1] == text[0] else text[1:]
    text = printable(" ".join(text.split()))
    return text if len(text) <= characters else text[: characters - 1].rstrip() + ELLIPSIS
