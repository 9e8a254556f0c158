"""A pipe: a tube with a lane each way, and under it the ledger of its rounds."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.anatomy import LEDGER_HEAD, LEDGER_ROW
from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided
from gui.theme.measures import LINE_DIVIDER, LINE_REST, LINE_RUNNING, RADIUS_ROOM, RADIUS_ROW

from . import fonts

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen


@dataclasses.dataclass(frozen=True)
class PipeLook:
    """What is seen of a pipe.

    Attributes:
        title, note: above it.
        lanes: which lanes there are: (True,) from left to right, (True, False) both ways.
        closed: sides that are closed: -1 left, 1 right.
    """

    title: str
    note: str
    lanes: tuple[bool, ...] = (True, False)
    closed: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True)
class RoundLook:
    """A row of the ledger: its number, and the real time that the round took, or empty."""

    number: str
    time: str
    current: bool


@dataclasses.dataclass(frozen=True)
class LedgerLook:
    """The ledger: its two headings and its rows."""

    left: str
    right: str
    rows: tuple[RoundLook, ...]


def draw_pipe(pen: Pen, node: Node, look: PipeLook) -> None:
    """Draw a pipe without its messages."""
    body, palette = node.body, pen.palette
    pen.box(body, RADIUS_ROOM, palette.ink, LINE_RUNNING, palette.panel)
    if len(look.lanes) > 1:
        middle = body.centre.y
        line = Point(body.x + 6, middle), Point(body.right - 6, middle)
        pen.line(line, palette.outline, LINE_DIVIDER)
    for from_left in look.lanes:
        y = anatomy.lane_y(node, from_left)
        line = Point(body.x + 2, y), Point(body.right - 2, y)
        pen.line(line, palette.outline, LINE_REST, (2, 6))
    for side in look.closed:
        x = body.right if side > 0 else body.x
        pen.box(Rect(x - 4.5, body.y - 4, 9, body.height + 8), 3, fill=palette.ink)
    _draw_head(pen, node, look)


def _draw_head(pen: Pen, node: Node, look: PipeLook) -> None:
    """Write name and note above, on one line."""
    room = node.body.width - 8 - fonts.measure(look.note, "note")
    title = elided(look.title, room, lambda text: fonts.measure(text, "name"))
    y = node.body.y - 17
    width = fonts.measure(title, "name") + 8 + fonts.measure(look.note, "note")
    x = node.body.centre.x - width / 2
    pen.text(title, Point(x, y), "name")
    pen.text(look.note, Point(x + width, y), "note", pen.palette.dim, "right")


def ledger_chip(area: Rect, row: int, reply: bool) -> Point:
    """Return the middle of the question's or the reply's chip in a row of the ledger."""
    y = area.y + LEDGER_HEAD + (row + 0.5) * LEDGER_ROW
    return Point(area.x + (248 if reply else 92), y)


def draw_ledger(pen: Pen, area: Rect, look: LedgerLook) -> None:
    """Draw the ledger without its chips."""
    if not look.rows:
        return
    palette = pen.palette
    y = area.y + LEDGER_HEAD / 2
    pen.text(look.left, Point(area.x + 12, y), "note", palette.dim)
    pen.text(look.right, Point(area.right - 12, y), "note", palette.dim, "right")
    for i, row in enumerate(look.rows):
        ask = ledger_chip(area, i, reply=False)
        if row.current:
            band = Rect(area.x, ask.y - LEDGER_ROW / 2, area.width, LEDGER_ROW)
            pen.box(band, RADIUS_ROW, fill=palette.raised)
        pen.text(row.number, Point(area.x + 24, ask.y), "pid", palette.dim, "right")
        arrow = Point(ask.x + 56, ask.y), Point(ask.x + 100, ask.y)
        pen.line(arrow, palette.outline, 1.5, head=True)
        pen.text(row.time, Point(area.right - 12, ask.y), "chip", align="right")
