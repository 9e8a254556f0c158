"""Detours: the way around what stands between two ports where no short one is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .routing import CLEARANCE, CLOSE, STEP, STUB, Port, Taken
from .shapes import Point, Polyline, Rect, around, crosses, simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANES = 8  # that are tried above, below and beside


def blocked(line: Polyline, obstacles: Sequence[Rect]) -> list[Rect]:
    """Return the obstacles that a way comes too near to."""
    return [r for r in obstacles if crosses(line, r.grown(CLEARANCE - 0.01))]


def freed(
    line: Polyline, start: Port, end: Port, obstacles: Sequence[Rect], taken: Taken
) -> Polyline:
    """Return the way, or if something stands in it, one over or under all of that which is free."""
    walls = blocked(line, obstacles)
    if not walls:
        return line
    best, least = line, float("inf")
    for way in _around(start, end, walls, obstacles):
        cost = taken.cost(way)
        if cost < least:
            best, least = way, cost
        if least < CLOSE:  # beside no other: good enough
            break
    return best


def _around(
    start: Port, end: Port, walls: Sequence[Rect], obstacles: Sequence[Rect]
) -> Iterator[Polyline]:
    """Yield the free ways over and under what stands between two ports."""
    a, b = start.at, end.at
    left, right = min(a.x, b.x), max(a.x, b.x)
    block = around([*walls, *(r for r in obstacles if r.x < right and r.right > left)])
    grown = [r.grown(CLEARANCE - 0.01) for r in obstacles]

    def is_free(*points: Point) -> bool:
        return not any(crosses(points, wall) for wall in grown)

    def reached(at: Point, xs: Sequence[float], level: float) -> list[float]:
        """Return where one can go from a port to a level."""
        return [x for x in xs if is_free(at, Point(x, at.y), Point(x, level))]

    for k in range(LANES):
        for level in (block.y - STUB - STEP * k, block.bottom + STUB + STEP * k):
            lasts = reached(b, _lasts(end, obstacles), level)
            for first in reached(a, _beside(start), level) if lasts else ():
                for last in lasts:
                    over = Point(first, level), Point(last, level)
                    if is_free(*over):
                        yield simplified((a, Point(first, a.y), *over, Point(last, b.y), b))


def _beside(port: Port) -> list[float]:
    """Return where a way can turn right before a port."""
    return [port.at.x + port.facing * (STUB + i * STEP) for i in range(LANES)]


def _lasts(end: Port, obstacles: Sequence[Rect]) -> list[float]:
    """Return where a way can turn before its end: also before what stands there, as a line does."""
    result = _beside(end)
    for r in obstacles:
        if end.facing < 0 and r.x < end.at.x <= r.right + STUB:
            result += [r.x - STUB - i * STEP for i in range(LANES)]
    return result
