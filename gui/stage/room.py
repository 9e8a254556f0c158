"""A lock: a room for one with a padlock on its roof, a door, and a ledge for those who wait."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.geometry import anatomy
from gui.geometry.anatomy import DOOR
from gui.geometry.shapes import Point, Rect
from gui.theme.measures import LINE_OUTLINE, LINE_REST, LINE_USED, RADIUS_ROOM

from . import fonts
from .labels import draw_title

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

DOOR_WIDTH = 9.0


@dataclasses.dataclass(frozen=True)
class RoomLook:
    """What is seen of a lock.

    Attributes:
        title, note: below it.
        line: the words under the ledge; empty where there is no room for them.
        owner: number of the owning process, for the colour; None if nobody's.
        dead: the owner is dead: all red.
        count: of an RLock held more than once, ``x2``; else empty.
        rows: rows of the ledge that are drawn.
    """

    title: str
    note: str
    line: str = ""
    owner: int | None = None
    dead: bool = False
    count: str = ""
    rows: int = 1


def room_colour(pen: Pen, look: RoomLook) -> str:
    """Return the colour of room and padlock."""
    if look.dead:
        return pen.palette.bad
    return pen.palette.outline if look.owner is None else pen.palette.process(look.owner)


def draw_room(pen: Pen, node: Node, look: RoomLook) -> None:
    """Draw a lock without tokens and door, which move."""
    body, palette = node.body, pen.palette
    colour, taken = room_colour(pen, look), look.owner is not None
    pen.box(body, RADIUS_ROOM, colour, LINE_USED if taken else LINE_REST, palette.panel)
    doorway = Rect(body.x - 4, body.y + DOOR[0], 8, DOOR[1] - DOOR[0])
    if not taken:
        pen.box(doorway, 0, fill=palette.stage)
        pen.box(Rect(body.x + 1, doorway.y, 3, doorway.height), 0, fill=palette.panel)
    _draw_padlock(pen, Point(body.centre.x, body.y - 3), colour, taken)
    for row in range(look.rows):
        ledge = anatomy.ledge(node, row)
        line = Point(ledge.x, ledge.y), Point(ledge.right, ledge.y)
        pen.line(line, palette.outline, LINE_OUTLINE)
    if look.line:
        ledge = anatomy.ledge(node)
        pen.text(look.line, Point(ledge.x, ledge.y + 15), "note", palette.dim)
    if look.count:
        pen.text(look.count, Point(body.centre.x + 26, body.y + 44), "state")
    middle = Point(body.centre.x, body.bottom + 20)
    width = max(body.width, fonts.measure(look.title, "name"))
    draw_title(pen, look.title, look.note, middle, min(width, body.width + 60))


def _draw_padlock(pen: Pen, foot: Point, colour: str, shut: bool) -> None:
    """Draw the padlock, its body across the roof; open, its shackle stands beside."""
    width, height = 34.0, 24.0
    box = Rect(foot.x - width / 2, foot.y - height / 2, width, height)
    pen.box(box.grown(6), 8, fill=pen.palette.stage)
    shackle = QRectF(foot.x - 11, box.y - 17, 22, 26)
    if not shut:
        shackle.translate(14, -3)
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    stroke = QPen(QColor(pen.colour(colour)), 5)
    stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.painter.setPen(stroke)
    pen.painter.drawArc(shackle, 0, 180 * 16)
    left = shackle.left(), shackle.center().y()
    right = shackle.right(), shackle.center().y()
    pen.line((Point(*left), Point(left[0], box.y + 2)), colour, 5)
    if shut:
        pen.line((Point(*right), Point(right[0], box.y + 2)), colour, 5)
    pen.box(box, 4, fill=colour)


def door_rect(node: Node, shut: float) -> Rect:
    """Return the bar of a door that is shut by this share; it falls from above."""
    height = (DOOR[1] - DOOR[0]) * shut
    return Rect(node.body.x - DOOR_WIDTH / 2, node.body.y + DOOR[0], DOOR_WIDTH, height)


def time_place(node: Node) -> Point:
    """Return where "inside for 110 ms" is written."""
    return Point(node.body.centre.x, node.body.y + 116)
