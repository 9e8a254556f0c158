"""The stack in place of several that are alike, and the lid above them while it is open."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from gui.geometry import piles
from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided
from gui.theme.measures import LINE_OUTLINE, RADIUS_CARD, RADIUS_CONTROL
from gui.words.states import Badge

from . import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.geometry.anatomy import Node

    from .pen import Pen

DOT = " \N{MIDDLE DOT} "
ARROW = 5.0  # half the width of the sign that says: it can be opened
CORNER = 2.5


class Cell(NamedTuple):
    """One member: the number of the process whose colour it has, or -1, and how it is."""

    number: int
    badge: Badge


@dataclasses.dataclass(frozen=True)
class StackLook:
    """What is seen of a stack.

    Attributes:
        title: what its members are called together.
        count: how many they are.
        cells: one for each member, in order.
        words: (how many do what, whether that is wrong), the worst first.
        open: its members are seen, and this is their lid.
    """

    title: str
    count: int
    cells: tuple[Cell, ...]
    words: tuple[tuple[str, bool], ...]
    open: bool = False


def draw_stack(pen: Pen, node: Node, look: StackLook) -> None:
    """Draw a stack or a lid."""
    if look.open:
        _draw_lid(pen, node.body, look)
        return
    body, palette = node.body, pen.palette
    for i in (2, 1) if look.count > 1 else ():
        shift = i * piles.BEHIND / 2
        behind = Rect(body.x + shift, body.y - shift, body.width, body.height)
        pen.box(behind, RADIUS_CARD, palette.outline, LINE_OUTLINE, palette.stage)
    wrong = any(bad for _, bad in look.words)
    edge = palette.bad if wrong else palette.outline
    pen.box(body, RADIUS_CARD, edge, LINE_OUTLINE, palette.panel)
    right = body.right - piles.PAD
    _draw_title(pen, look, Point(body.x + piles.PAD, body.y + 16), right)
    _draw_arrow(pen, Point(right - ARROW, body.y + 16), down=False)
    for i, cell in enumerate(look.cells if look.count > 1 else ()):
        place = piles.cell(node, i)
        if place is not None:
            _draw_cell(pen, place, cell)
    rows = piles.rows_of_words(look.count)
    y = body.bottom - piles.FOOT - piles.WORDS * (rows - 0.5)
    _draw_words(pen, look, Point(body.x + piles.PAD, y), right, rows)


def _draw_lid(pen: Pen, body: Rect, look: StackLook) -> None:
    """Draw a lid: title and counts in one row."""
    pen.box(body, RADIUS_CONTROL, pen.palette.line, LINE_OUTLINE, pen.palette.panel)
    y, left = body.centre.y, body.x + piles.PAD
    _draw_arrow(pen, Point(left + ARROW, y), down=True)
    left += 2 * ARROW + 8
    end = _draw_title(pen, look, Point(left, y), body.right)
    _draw_words(pen, look, Point(end + 16, y), body.right - piles.PAD, 1)


def _draw_title(pen: Pen, look: StackLook, at: Point, right: float) -> float:
    """Write what they are, and how many; return where it ends."""
    count = f" \N{MULTIPLICATION SIGN} {look.count}" if look.count > 1 else ""
    room = right - at.x - 2 * ARROW - fonts.measure(count, "name")
    text = elided(look.title, room, lambda t: fonts.measure(t, "name")) + count
    pen.text(text, at, "name")
    return at.x + fonts.measure(text, "name")


def placed_words(
    words: Sequence[tuple[str, bool]], room: float, rows: int
) -> list[tuple[str, bool, float, int]]:
    """Return (text, whether that is wrong, x, row) of counts and the dots between them.

    Args:
        words: as in the look.
        room: width of a row, px.
        rows: most of them; what has no place in them is left out, an ellipsis in its place.
    """
    placed: list[tuple[str, bool, float, int]] = []
    dot, x, row = fonts.measure(DOT, "state"), 0.0, 0
    for text, wrong in words:
        width = fonts.measure(text, "state")
        if x > 0 and x + dot + width > room:
            if row == rows - 1:
                return [*placed, (" \N{HORIZONTAL ELLIPSIS}", False, x, row)]
            x, row = 0.0, row + 1
        elif x > 0:
            placed.append((DOT, False, x, row))
            x += dot
        placed.append((text, wrong, x, row))
        x += width
    return placed


def _draw_words(pen: Pen, look: StackLook, at: Point, right: float, rows: int) -> None:
    """Write how many do what, in so many rows; what is wrong in red, and first."""
    for text, wrong, x, row in placed_words(look.words, right - at.x, rows):
        colour = pen.palette.bad if wrong else pen.palette.ink
        pen.text(text, Point(at.x + x, at.y + row * piles.WORDS), "state", colour)


def _draw_arrow(pen: Pen, at: Point, down: bool) -> None:
    """Draw the sign that says: a click opens it, or closes it."""
    points = [(-ARROW, -ARROW / 2), (ARROW, -ARROW / 2), (0.0, ARROW / 2 + 1)]
    if not down:
        points = [(y, x) for x, y in points]
    points = [(at.x + x, at.y + y) for x, y in points]
    pen.area(points, pen.palette.dim)


def _draw_cell(pen: Pen, place: Rect, cell: Cell) -> None:
    """Draw one member as its badge would be: full, hollow, dashed, grey, or crossed out in red."""
    palette = pen.palette
    hue = palette.ink if cell.number < 0 else palette.process(cell.number)
    if cell.badge is Badge.FULL:
        pen.box(place, CORNER, fill=hue)
    elif cell.badge is Badge.HOLLOW:
        pen.box(place.grown(-0.75), CORNER, hue, LINE_OUTLINE)
    elif cell.badge is Badge.KILLED:
        pen.box(place, CORNER, fill=palette.bad)
    elif cell.badge is Badge.GREY:
        pen.box(place.grown(-0.5), CORNER, palette.line, 1, palette.raised)
    else:
        pen.box(place.grown(-0.5), CORNER, palette.outline, 1)
