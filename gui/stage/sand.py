"""The time that is left of a join with a limit: a bar at the parent's card that runs out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import WaitKind
from gui.geometry.shapes import Point

if TYPE_CHECKING:
    from core.model.world import World

    from .board import Board
    from .pen import Pen

INSET = 12.0
LIFT = 5.0  # above the card's lower edge
WIDTH = 4.0


def runs_sand(world: World) -> bool:
    """Return whether somebody waits in join() with a limit."""
    waits = (process.wait for process in world.processes.values())
    return any(w is not None and w.kind is WaitKind.JOIN and w.duration_ns for w in waits)


def draw_sand(pen: Pen, board: Board, world: World, now_ns: int) -> None:
    """Draw a bar in each card whose process waits in join() with a limit."""
    for process in world.processes.values():
        node, wait = board.node(process.id), process.wait
        if node is None or wait is None or wait.kind is not WaitKind.JOIN or not wait.duration_ns:
            continue
        if node.body.height >= node.body.width:  # a badge: there is no room
            continue
        left, right = node.body.x + INSET, node.body.right - INSET
        share = min(max(1 - (now_ns - wait.since_ns) / wait.duration_ns, 0.0), 1.0)
        y = node.body.bottom - LIFT
        pen.line((Point(left, y), Point(right, y)), pen.palette.line, WIDTH)
        pen.line((Point(left, y), Point(left + (right - left) * share, y)), pen.palette.ink, WIDTH)
