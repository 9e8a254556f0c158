"""Detours: the way around what stands between two ports where no short one is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .routing import CLEARANCE, STEP, STUB, Port, Taken
from .shapes import Point, Polyline, Rect, around, crosses, length, simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANES = 8  # that are tried above, below and beside

BLOCKED = 1000.0  # what it costs to run behind a node


def blocked(line: Polyline, obstacles: Sequence[Rect]) -> list[Rect]:
    """Return the obstacles that a way comes too near to."""
    return [r for r in obstacles if crosses(line, r.grown(CLEARANCE - 0.01))]


def freed(
    line: Polyline, start: Port, end: Port, obstacles: Sequence[Rect], taken: Taken
) -> Polyline:
    """Return the way, or one over or under all that stands in its way if there is a better one."""
    walls = blocked(line, obstacles)
    if not walls:
        return line

    def cost(way: Polyline) -> float:
        near = BLOCKED * len(blocked(way, obstacles))
        return near + taken.cost(way) + length(way) * 0.01

    return min((line, *_around(start, end, walls, obstacles)), key=cost)


def _around(
    start: Port, end: Port, walls: Sequence[Rect], obstacles: Sequence[Rect]
) -> Iterator[Polyline]:
    """Yield the ways over and under what stands between two ports."""
    a, b = start.at, end.at
    left, right = min(a.x, b.x), max(a.x, b.x)
    block = around([*walls, *(r for r in obstacles if r.x < right and r.right > left)])
    for k in range(LANES):
        for level in (block.y - STUB - STEP * k, block.bottom + STUB + STEP * k):
            for i in range(LANES):
                first = a.x + start.facing * (STUB + i * STEP)
                for j in range(LANES):
                    last = b.x + end.facing * (STUB + j * STEP)
                    bends = (Point(first, a.y), Point(first, level), Point(last, level))
                    yield simplified((a, *bends, Point(last, b.y), b))
