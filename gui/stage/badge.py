"""Badges and tokens: the letters of a process in its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.palette import text_on
from gui.words.states import Badge

from . import fonts

if TYPE_CHECKING:
    from gui.geometry.shapes import Point, Rect

    from .pen import Pen


def draw_badge(pen: Pen, rect: Rect, letters: str, number: int, badge: Badge) -> None:
    """Draw the badge of the process with this number."""
    palette = pen.palette
    hue, radius = palette.process(number), rect.width * 0.24
    edge_width = max(2.0, rect.width / 16)
    inner = rect.grown(-edge_width / 2)
    text = palette.ink
    if badge is Badge.FULL:
        pen.box(rect, radius, fill=hue)
        text = text_on(pen.colour(hue))
    elif badge is Badge.HOLLOW:
        pen.box(inner, radius, hue, edge_width, palette.stage)
    elif badge is Badge.DASHED:
        pen.box(inner, radius, palette.outline, 1.5, dash=(4, 3))
        text = palette.dim
    else:
        edge = palette.bad if badge is Badge.KILLED else palette.outline
        pen.box(inner, radius, edge, edge_width, palette.raised)
        text = palette.dim
    if palette.notched(number) and badge in (Badge.FULL, Badge.HOLLOW):
        _notch(pen, rect)
    pen.text(letters, rect.centre, "badge", text, "centre", letter_size(letters, rect.width))


def _notch(pen: Pen, rect: Rect) -> None:
    """Cut the upper right corner: the colour is shared with an earlier process."""
    cut = rect.width * 0.3
    corner = (rect.right + 1, rect.y - 1)
    pen.area(
        [corner, (corner[0] - cut, corner[1]), (corner[0], corner[1] + cut)], pen.palette.panel
    )


def letter_size(letters: str, side: float) -> float:
    """Return the size at which letters fill a badge and stay inside of it."""
    size = side * 0.44
    while size > 8 and fonts.measure(letters, "badge", size) > side * 0.8:
        size -= 1
    return size


def draw_token(pen: Pen, middle: Point, radius: float, letters: str, number: int) -> None:
    """Draw a token: the process stands here."""
    hue = pen.palette.process(number)
    pen.disc(middle, radius, fill=hue)
    size = letter_size(letters, radius * 1.9)
    pen.text(letters, middle, "badge", text_on(hue), "centre", size)
