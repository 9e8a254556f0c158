"""An event is a lamp, on or off; a barrier is a room whose front opens when all have come."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.geometry import anatomy
from gui.geometry.anatomy import TOKEN
from gui.geometry.shapes import Point, Rect
from gui.theme.measures import LINE_OUTLINE, LINE_REST, LINE_RUNNING, LINE_USED, RADIUS_ROOM

if TYPE_CHECKING:
    from gui.geometry.anatomy import Node

    from .pen import Pen

BULB = 23.0
RAYS = 8


def draw_lamp(pen: Pen, node: Node, lit: bool, words: str) -> None:
    """Draw an event: a lamp over the way, with rays while it is set."""
    body, palette = node.body, pen.palette
    pen.box(body, RADIUS_ROOM, palette.ink if lit else palette.outline, LINE_REST, palette.panel)
    small = not node.plan.words
    middle = Point(body.centre.x, body.y + (42 if small else 66))
    ink = palette.ink if lit else palette.outline
    pen.disc(middle, BULB, ink, LINE_RUNNING, ink if lit else palette.stage)
    if lit:
        for i in range(RAYS):
            turn = math.tau * i / RAYS
            ray = [
                Point(middle.x + math.cos(turn) * reach, middle.y + math.sin(turn) * reach)
                for reach in (BULB + 7, BULB + 16)
            ]
            pen.line(ray, ink, LINE_RUNNING)
    socket = Rect(middle.x - 10, middle.y + BULB - 2, 20, 11)
    pen.box(socket, 3, fill=palette.panel if lit else ink)
    if lit:
        pen.box(socket, 3, ink, LINE_OUTLINE)
    at = Point(middle.x, body.y + (94 if small else 132))
    pen.text(words, at, "state" if small else "name", palette.ink, "centre")


def draw_seats(pen: Pen, node: Node) -> None:
    """Draw the places of a room in which nobody stands; tokens are drawn over them."""
    for index in range(node.seats):
        at = anatomy.place_in_room(node, index)
        pen.disc(at, TOKEN / 2 - 2, pen.palette.outline, LINE_OUTLINE, dash=(4, 4))


def draw_barrier(pen: Pen, node: Node, broken: bool) -> None:
    """Draw the room of a barrier: open at the left; the bar across its front moves."""
    body, palette = node.body, pen.palette
    colour, width = (palette.bad, LINE_USED) if broken else (palette.outline, LINE_REST)
    pen.box(body, RADIUS_ROOM, colour, width, palette.panel)
    draw_seats(pen, node)
