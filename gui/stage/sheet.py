"""A file: a sheet with its last lines, those of one hold boxed in the writer's colour."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry.anatomy import SHEET_HEAD, SHEET_ROW, SHEET_ROWS
from gui.geometry.shapes import Point, Rect, rounded
from gui.geometry.text import cut, elided
from gui.theme.measures import LINE_DIVIDER, LINE_OUTLINE, RADIUS_CONTROL, RADIUS_ROW

from . import fonts

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

MARGIN = 8.0
SIZE = 12.0


@dataclasses.dataclass(frozen=True)
class Group:
    """Lines of one writer that belong together.

    Attributes:
        number: of the writer, for the colour.
        lines: their texts; None for one whose chip is still on its way.
        boxed: they were written under one hold of a lock, or belong together by themselves.
        open: more may come: the box is dashed.
        torn: whether lines that belong to them are missing above, and below.
        foreign: index of the line that is the first to stand where it does not belong, or -1.
    """

    number: int
    lines: tuple[str | None, ...]
    boxed: bool
    open: bool = False
    torn: tuple[bool, bool] = (False, False)
    foreign: int = -1


@dataclasses.dataclass(frozen=True)
class SheetLook:
    """What is seen of a file: its name, its last lines, how many there are in all.

    Attributes:
        mixed: lines that belong together do not stand together: the count is in red.
    """

    title: str
    groups: tuple[Group, ...]
    count: str = ""
    mixed: bool = False


def draw_sheet(pen: Pen, node: Node, look: SheetLook) -> None:
    """Draw a file."""
    body, palette = node.body, pen.palette
    pen.box(body, RADIUS_CONTROL, palette.outline, LINE_OUTLINE, palette.panel)
    head = body.y + SHEET_HEAD / 2
    room = body.width - 36 - fonts.measure(look.count, "pid")
    title = elided(look.title, room, lambda text: fonts.measure(text, "chip"))
    pen.text(title, Point(body.x + 14, head), "chip")
    colour = palette.bad if look.mixed else palette.dim
    pen.text(look.count, Point(body.right - 12, head), "pid", colour, "right")
    divider = Point(body.x, body.y + SHEET_HEAD), Point(body.right, body.y + SHEET_HEAD)
    pen.line(divider, palette.line, LINE_DIVIDER)
    for group, rect in zip(look.groups, group_rects(node, look.groups), strict=True):
        _draw_group(pen, group, rect)


def group_rects(node: Node, groups: tuple[Group, ...]) -> list[Rect]:
    """Return the box of each group, top to bottom."""
    body = node.body
    room = body.height - SHEET_HEAD - SHEET_ROWS * SHEET_ROW - 8
    space = min(14.0, room / max(len(groups), 1))
    y, result = body.y + SHEET_HEAD + 6, []
    for group in groups:
        height = len(group.lines) * SHEET_ROW + space * 0.6
        result.append(Rect(body.x + MARGIN, y, body.width - 2 * MARGIN, height))
        y += height + space * 0.4
    return result


def line_place(node: Node, groups: tuple[Group, ...]) -> Point:
    """Return the middle of the last line: where a written line lands."""
    rects = group_rects(node, groups)
    if not rects:
        return Point(node.body.centre.x, node.body.y + SHEET_HEAD + 16)
    return Point(node.body.centre.x, rects[-1].bottom - SHEET_ROW / 2 - 2)


def _draw_group(pen: Pen, group: Group, rect: Rect) -> None:
    """Draw the lines of one writer, boxed, or with a bar where there was no lock."""
    hue = pen.palette.process(group.number)
    if group.boxed and any(group.torn):
        _draw_torn(pen, rect, group, hue)
    elif group.boxed:
        pen.box(rect, RADIUS_ROW, hue, 2, dash=(5, 4) if group.open else None)
    else:
        pen.box(Rect(rect.x, rect.y, 5, rect.height), 2.5, fill=hue)
    pad = (rect.height - len(group.lines) * SHEET_ROW) / 2
    for i, text in enumerate(group.lines):
        y = rect.y + pad + (i + 0.5) * SHEET_ROW
        if text is None:
            ghost = Rect(rect.x + 10, y - 7, rect.width - 20, 14)
            pen.box(ghost, 4, pen.palette.outline, 1, dash=(3, 3))
            continue
        shown = cut(text, rect.width - 18, lambda t: fonts.measure(t, "chip", SIZE))
        colour = pen.palette.bad if i == group.foreign else ""
        pen.text(shown, Point(rect.x + 10, y), "chip", colour, size=SIZE)


def _draw_torn(pen: Pen, rect: Rect, group: Group, hue: str) -> None:
    """Draw a box that lines of others have broken: it has no edge where its own are missing."""
    above, below = group.torn
    middle = rect.centre.y
    dash = (5.0, 4.0) if group.open else None
    for missing, edge in ((above, rect.y), (below, rect.bottom)):
        sides = Point(rect.x, edge), Point(rect.right, edge)
        near = Point(rect.x, middle), Point(rect.right, middle)
        if missing:
            pen.line((near[0], sides[0]), hue, 2, dash)
            pen.line((near[1], sides[1]), hue, 2, dash)
        else:
            pen.line(rounded((near[0], *sides, near[1]), RADIUS_ROW), hue, 2, dash)
