"""A lock: a room with a padlock on its roof, a door, and a ledge for those who wait."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.geometry import anatomy
from gui.geometry.shapes import Point, Rect
from gui.geometry.text import elided
from gui.theme.measures import LINE_OUTLINE, LINE_REST, LINE_USED, RADIUS_ROOM

from . import fonts
from .labels import draw_title
from .lamp import draw_barrier, draw_lamp, draw_seats

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node
    from gui.geometry.graph import Room

    from .pen import Pen

DOOR_WIDTH = 9.0
PADLOCK_ASIDE = 23.0  # px from the left of a small room to its middle
BESIDE_PADLOCK = 48.0
TITLE_LEAST = 160.0  # room for the words under a narrow room


@dataclasses.dataclass(frozen=True)
class RoomLook:
    """What is seen of a lock.

    Attributes:
        title, note: below it.
        line: the words under the ledge; empty where there is no room for them.
        owner: number of the owning process, for the colour; None if nobody's.
        dead: the owner is dead, or the barrier is broken: all red.
        count: of an RLock held more than once, ``x2``; else empty.
        rows: rows of the ledge that are drawn.
        kind: what it is drawn as.
        full: of a semaphore, nobody more may come in.
        lit: of an event, whether it is set.
        signal: of a semaphore that has no owners, how many may get it; else empty.
        inside: words inside of it.
        sleepers: the words under the ledge of those who wait for a condition; else empty.
    """

    title: str
    note: str
    line: str = ""
    owner: int | None = None
    dead: bool = False
    count: str = ""
    rows: int = 1
    kind: Room = "lock"
    full: bool = False
    lit: bool = False
    signal: str = ""
    inside: str = ""
    sleepers: str = ""


def room_colour(pen: Pen, look: RoomLook) -> str:
    """Return the colour of room and padlock."""
    if look.dead:
        return pen.palette.bad
    if look.full:
        return pen.palette.ink
    return pen.palette.outline if look.owner is None else pen.palette.process(look.owner)


def draw_room(pen: Pen, node: Node, look: RoomLook) -> None:
    """Draw a lock, or one of its kin, without tokens and door, which move."""
    if look.kind == "event":
        draw_lamp(pen, node, look.lit, look.inside)
    elif look.kind == "barrier":
        draw_barrier(pen, node, look.dead)
    else:
        _draw_walls(pen, node, look)
    if node.queue:
        _draw_ledges(pen, node, look)
    if node.plan.aside:
        at = Point(node.body.x + BESIDE_PADLOCK, node.body.y - 15)
        room = node.bounds.right - at.x
        pen.text(elided(look.title, room, lambda text: fonts.measure(text, "state")), at, "state")
        return
    middle = Point(node.body.centre.x, node.body.bottom + 20)
    width = max(node.body.width, fonts.measure(look.title, "name"))
    room = max(min(width, node.body.width + 60), TITLE_LEAST)
    draw_title(pen, look.title, look.note, middle, room)


def _draw_walls(pen: Pen, node: Node, look: RoomLook) -> None:
    """Draw the room itself, its padlock and its places."""
    body, palette = node.body, pen.palette
    colour, taken = room_colour(pen, look), look.owner is not None or look.full or look.dead
    pen.box(body, RADIUS_ROOM, colour, LINE_USED if taken else LINE_REST, palette.panel)
    top, bottom = node.plan.door
    doorway = Rect(body.x - 4, body.y + top, 8, bottom - top)
    if not taken:
        pen.box(doorway, 0, fill=palette.stage)
        pen.box(Rect(body.x + 1, doorway.y, 3, doorway.height), 0, fill=palette.panel)
    foot = body.x + PADLOCK_ASIDE if node.plan.aside else body.centre.x
    _draw_padlock(pen, Point(foot, body.y - 3), colour, taken)
    if look.signal:
        pen.text(look.signal, Point(body.centre.x, body.y + 74), "badge", align="centre", size=34)
        at = Point(body.centre.x, body.y + 108)
        pen.text(look.inside, at, "note", palette.dim, "centre")
    elif look.kind == "semaphore":
        draw_seats(pen, node)
    if look.count:
        pen.text(look.count, Point(body.centre.x + 26, body.y + node.plan.way - 24), "state")


def _draw_ledges(pen: Pen, node: Node, look: RoomLook) -> None:
    """Draw the ledges of the waiting line and of the sleepers, and what is written under them."""
    palette = pen.palette
    ledges = [(anatomy.ledge(node, row), look.line) for row in range(look.rows)]
    if look.sleepers:
        ledges.append((anatomy.sleepers_ledge(node), look.sleepers))
    for ledge, words in ledges:
        line = Point(ledge.x, ledge.y), Point(ledge.right, ledge.y)
        pen.line(line, palette.outline, LINE_OUTLINE)
        if words:
            x = ledge.x if ledge.x < node.body.x else ledge.x + 4
            pen.text(words, Point(x, ledge.y + 15), "note", palette.dim)


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
    top, bottom = node.plan.door
    return Rect(node.body.x - DOOR_WIDTH / 2, node.body.y + top, DOOR_WIDTH, (bottom - top) * shut)


def time_place(node: Node) -> Point:
    """Return where "inside for 110 ms" is written."""
    return Point(node.body.centre.x, node.body.y + 116)


def front_rect(node: Node, shut: float) -> Rect:
    """Return the bar across the front of a barrier, at its right; it falls from above."""
    height = (node.body.height - 32) * shut
    return Rect(node.body.right - DOOR_WIDTH / 2, node.body.y + 16, DOOR_WIDTH, height)
