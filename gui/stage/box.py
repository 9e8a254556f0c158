"""A box: an object that lives in a manager's process, or a piece of shared memory."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided
from gui.theme.measures import LINE_OUTLINE, RADIUS_CONTROL

from . import fonts

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

PAD = 12.0
CELL = 8.0
CELLS = 5


@dataclasses.dataclass(frozen=True)
class BoxLook:
    """What is seen of a box.

    Attributes:
        title: what it is called.
        type: at the right of it.
        notes: rows below; those of an object give way to the chips of calls.
        memory: it has cells at its left edge.
        gone: it is no more: dashed.
    """

    title: str
    type: str
    notes: tuple[str, ...] = ()
    memory: bool = False
    gone: bool = False


def draw_box(pen: Pen, node: Node, look: BoxLook) -> None:
    """Draw an object or a piece of memory without the chips of calls, which move."""
    body, palette = node.body, pen.palette
    dash = (7.0, 5.0) if look.gone else None
    pen.box(body, RADIUS_CONTROL, palette.outline, LINE_OUTLINE, palette.panel, dash)
    left = body.x + PAD
    if look.memory:
        _draw_cells(pen, body)
        left += CELL + PAD
    right = body.right - PAD
    y = body.y + 18
    pen.text(look.type, Point(right, y), "note", palette.dim, "right")
    room = right - left - fonts.measure(look.type, "note") - 10
    title = elided(look.title, room, lambda text: fonts.measure(text, "name"))
    pen.text(title, Point(left, y), "name")
    for i, note in enumerate(look.notes):
        shown = elided(note, right - left, lambda text: fonts.measure(text, "note"))
        pen.text(shown, Point(left, y + 25 + 19 * i), "note", palette.dim)


def _draw_cells(pen: Pen, body: Rect) -> None:
    """Draw the cells of memory along the left edge."""
    pitch = (body.height - 2 * PAD + 4) / CELLS
    for i in range(CELLS):
        cell = Rect(body.x + PAD, body.y + PAD + i * pitch, CELL, pitch - 4)
        pen.box(cell, 2, pen.palette.outline, LINE_OUTLINE)
