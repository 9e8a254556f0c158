"""A queue: a tube with a place for each message, gates at its ends, its name below."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.shapes import Point, Rect
from gui.theme.measures import LINE_DIVIDER, LINE_RUNNING, RADIUS_CONTROL
from gui.words.states import Glyph, Pill

from .labels import draw_label, draw_title

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

GATE_WIDTH = 9.0
GATE_OVER = 5.0  # how far a gate stands out of the tube


@dataclasses.dataclass(frozen=True)
class TubeLook:
    """What is seen of a queue.

    Attributes:
        title, note: below it.
        pill: inverted, above it, when it is full; else empty.
        between: what the place says that stands for several; empty if none does.
        unbounded: it has no tail end.
        undone: above it, how much is left to do while somebody waits for that; else empty.
    """

    title: str
    note: str
    pill: str = ""
    between: str = ""
    unbounded: bool = False
    undone: str = ""


def draw_tube(pen: Pen, node: Node, look: TubeLook) -> None:
    """Draw a queue without its messages and gates, which move."""
    body, palette = node.body, pen.palette
    for i in range(node.places):
        fold = i == fold_index(node, look.unbounded) and bool(look.between)
        slot = anatomy.slot_rect(node, i)
        if not fold:
            pen.box(slot, RADIUS_CONTROL, palette.outline, LINE_DIVIDER, palette.panel)
    if look.between:
        place = anatomy.slot_centre(node, fold_index(node, look.unbounded))
        pen.text(look.between, place, "chip", palette.dim, "centre", 12)
    for y in (body.y, body.bottom):
        pen.line((Point(body.x, y), Point(body.right, y)), palette.ink, LINE_RUNNING)
    middle = body.centre.x
    if look.pill:
        at = Point(middle, body.y - 22)
        draw_label(pen, look.pill, Glyph.HOURGLASS, at, Pill.INVERTED, "centre")
    elif look.undone:
        at = Point(middle, body.y - 22)
        draw_label(pen, look.undone, Glyph.HOURGLASS, at, Pill.OUTLINED, "centre")
    draw_title(pen, look.title, look.note, Point(middle, body.bottom + 20), node.bounds.width)


def fold_index(node: Node, unbounded: bool) -> int:
    """Return which place of a folded tube stands for several, 0 at the head."""
    return node.places - 1 if unbounded else node.places // 2


def gate_rect(at: Point, height: float, shut: float) -> Rect:
    """Return the bar of a gate that is shut by this share; it falls from above."""
    whole = height + 2 * GATE_OVER
    return Rect(at.x - GATE_WIDTH / 2, at.y - whole / 2, GATE_WIDTH, whole * shut)
