"""Routing: the way of one edge between two ports, around nodes and beside other edges."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

from .shapes import Point, Polyline, Rect, crosses, length, simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CLEARANCE = 8.0
STUB = 10.0  # straight out of a port before the first bend
STEP = 8.0  # between parallel edges
LANES = 14  # how many parallel ways are tried in a gutter

HIT, CLOSE, CROSSING, BEND = 1000.0, 40.0, 6.0, 3.0


@dataclasses.dataclass(frozen=True)
class Port:
    """Where an edge leaves or enters.

    Attributes:
        at: the point.
        facing: 1 if the way outside lies to the right, -1 if to the left.
    """

    at: Point
    facing: int


def route(
    start: Port,
    end: Port,
    obstacles: Sequence[Rect],
    taken: Sequence[Polyline],
    near_end: bool = True,
) -> Polyline:
    """Return the way from ``start`` to ``end`` that disturbs least: right angles only.

    A greedy search over the lanes of the gutters: nothing within 8 of a node, 8 between parallel
    edges, few crossings and bends.

    Args:
        start: the port that it leaves.
        end: the port that it enters.
        obstacles: bounds of the nodes that it does not belong to.
        taken: the ways of other edges.
        near_end: bend as near to the end as there is room, so that edges that meet there fan out.
    """
    grown = [r.grown(CLEARANCE - 0.01) for r in obstacles]
    best, best_cost = None, float("inf")
    for candidates in (_direct(start, end, near_end), _detours(start, end, obstacles)):
        for rank, line in enumerate(candidates):
            cost = _cost(line, grown, taken) + rank * 0.01
            if cost < best_cost:
                best, best_cost = line, cost
        if best is not None and best_cost < HIT:
            break
    return best if best is not None else (start.at, end.at)


def _direct(start: Port, end: Port, near_end: bool) -> Iterator[Polyline]:
    """Yield the ways with one vertical, the preferred first."""
    a, b = start.at, end.at
    if (b.x - a.x) * start.facing < 2 * STUB or start.facing == end.facing:
        return
    if abs(a.y - b.y) < 0.5:
        yield (a, b)
        return
    room = abs(b.x - a.x) - 2 * STUB
    for lane in range(min(LANES, int(room / STEP) + 1)):
        if near_end:
            x = b.x + end.facing * (STUB + lane * STEP)
        else:
            x = a.x + start.facing * (STUB + lane * STEP)
        yield simplified((a, Point(x, a.y), Point(x, b.y), b))


def _detours(start: Port, end: Port, obstacles: Sequence[Rect]) -> Iterator[Polyline]:
    """Yield the ways with two verticals, over, under or between the nodes."""
    a, b = start.at, end.at
    levels = sorted(
        {r.y - STUB - STEP * k for r in obstacles for k in range(3)}
        | {r.bottom + STUB + STEP * k for r in obstacles for k in range(3)},
        key=lambda y: abs(y - a.y) + abs(y - b.y),
    )
    for level in levels[:40]:
        for i in range(4):
            first = a.x + start.facing * (STUB + i * STEP)
            for j in range(4):
                last = b.x + end.facing * (STUB + j * STEP)
                yield simplified(
                    (
                        a,
                        Point(first, a.y),
                        Point(first, level),
                        Point(last, level),
                        Point(last, b.y),
                        b,
                    )
                )


def _cost(line: Polyline, grown: Sequence[Rect], taken: Sequence[Polyline]) -> float:
    """Return how much a way disturbs."""
    cost = BEND * (len(line) - 2) + length(line) * 0.01
    cost += HIT * sum(crosses(line, rect) for rect in grown)
    if cost >= HIT:
        return cost
    for other in taken:
        for segment in itertools.pairwise(line):
            for rival in itertools.pairwise(other):
                cost += _conflict(segment, rival)
    return cost


def _conflict(one: tuple[Point, Point], other: tuple[Point, Point]) -> float:
    """Return what two straight pieces cost: side by side too closely, or across each other."""
    (a, b), (c, d) = one, other
    flat, other_flat = abs(a.y - b.y) < 0.01, abs(c.y - d.y) < 0.01
    if flat != other_flat:
        return CROSSING if crosses(one, Rect(*_box(c, d)).grown(0.01)) else 0.0
    if flat:
        apart, low, high = (
            abs(a.y - c.y),
            max(min(a.x, b.x), min(c.x, d.x)),
            min(max(a.x, b.x), max(c.x, d.x)),
        )
    else:
        apart, low, high = (
            abs(a.x - c.x),
            max(min(a.y, b.y), min(c.y, d.y)),
            min(max(a.y, b.y), max(c.y, d.y)),
        )
    return CLOSE if apart < STEP - 0.01 and high - low > 1 else 0.0


def _box(a: Point, b: Point) -> tuple[float, float, float, float]:
    """Return the rectangle between two points as four numbers."""
    return min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)
