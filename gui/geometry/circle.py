"""A circle of locks: the way of an owner from the room it is in to the door at which it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import anatomy
from .edges import walls_of
from .lanes import CLEARANCE, Terrain, Wall
from .routing import Port, route
from .shapes import Point, Polyline, Rect, simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .anatomy import Node
    from .layout import Layout

INSIDE = CLEARANCE + 1  # so much smaller is a wall that ways may touch with their ends


def circle_terrain(layout: Layout, others: Iterable[Polyline]) -> Terrain:
    """Return what these ways go around: all nodes, also the rooms that they join.

    Args:
        layout: where everything stands.
        others: ways beside which they lead.
    """
    walls = walls_of(layout)
    for key, node in layout.nodes.items():
        if node.kind == "lock":
            walls.append(Wall(_smaller(_with_roof(node)), key, own=True))
            if node.queue:
                walls.append(Wall(_smaller(anatomy.line_area(node)), key, own=True))
    terrain = Terrain(walls)
    for way in others:
        terrain.add(way)
    return terrain


def onward_way(layout: Layout, held: str, wanted: str, place: int, terrain: Terrain) -> Polyline:
    """Return the way from the owner in one room to its other token, in the line of another.

    Args:
        layout: where everything stands.
        held: key of the room that it is in.
        wanted: key of the room before which it waits.
        place: in the line there, 0 nearest to the door.
        terrain: as :func:`circle_terrain` has it; the way is added to it.
    """
    room, other = layout.nodes[held], layout.nodes[wanted]
    owner, token = anatomy.place_in_room(room), anatomy.place_in_line(other, place)
    start = Port(Point(room.body.right, owner.y), 1)
    end = Port(Point(other.bounds.x, token.y), -1)
    line = route(start, end, terrain, (held, wanted))
    terrain.add(line)
    half = anatomy.TOKEN / 2
    return simplified((Point(owner.x + half, owner.y), *line, Point(token.x - half, token.y)))


def _with_roof(node: Node) -> Rect:
    """Return a room with its padlock and its name."""
    body, bounds = node.body, node.bounds
    return Rect(body.x, bounds.y, body.width, bounds.height)


def _smaller(rect: Rect) -> Rect:
    """Return a wall that a way may begin or end at."""
    return rect.grown(-INSIDE)
