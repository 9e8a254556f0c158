"""Routing: the way of one edge between two ports, around nodes and beside other edges."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

from .shapes import Point, Polyline, Rect, length, simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CLEARANCE = 8.0
STUB = 10.0  # straight out of a port before the first bend
HEAD_STUB = 16.0  # straight into a port after the last bend, for the arrow head
STEP = 8.0  # between parallel edges
LANES = 14  # how many parallel ways are tried in a gutter
LEVELS = 24  # how many ways over and under the nodes are tried
TURNS = 3  # how many bends near either port are tried for each of them

HIT, CLOSE, CROSSING, BEND, LATER = 1000.0, 40.0, 6.0, 3.0, 0.01

Span = tuple[float, float, float]
"""A straight piece: its fixed coordinate, and the lower and upper end of the other one."""


@dataclasses.dataclass(frozen=True)
class Port:
    """Where an edge leaves or enters.

    Attributes:
        at: the point.
        facing: 1 if the way outside lies to the right, -1 if to the left.
    """

    at: Point
    facing: int


class Taken:
    """The straight pieces of the edges that have their way already."""

    def __init__(self) -> None:
        """Begin with none."""
        self.flat: list[Span] = []
        self.upright: list[Span] = []

    def add(self, line: Polyline) -> None:
        """Take in one more way."""
        flat, upright = _spans(line)
        self.flat += flat
        self.upright += upright

    def cost(self, line: Polyline) -> float:
        """Return what a way costs beside and across the others."""
        flat, upright = _spans(line)
        cost = 0.0
        for mine, along, across in (
            (flat, self.flat, self.upright),
            (upright, self.upright, self.flat),
        ):
            for at, low, high in mine:
                for other, start, end in along:
                    near = -STEP < other - at < STEP and abs(other - at) < STEP - 0.01
                    if near and min(high, end) - max(low, start) > 1:
                        cost += CLOSE
                for other, start, end in across:
                    if low < other < high and start < at < end:
                        cost += CROSSING
        return cost


def _spans(line: Iterable[Point]) -> tuple[list[Span], list[Span]]:
    """Return the flat and the upright pieces of a polyline."""
    flat: list[Span] = []
    upright: list[Span] = []
    for a, b in itertools.pairwise(line):
        if abs(a.y - b.y) < 0.01:
            flat.append((a.y, min(a.x, b.x), max(a.x, b.x)))
        else:
            upright.append((a.x, min(a.y, b.y), max(a.y, b.y)))
    return flat, upright


def route(
    start: Port,
    end: Port,
    obstacles: Sequence[Rect],
    taken: Taken,
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
    walls = [(r.x, r.y, r.right, r.bottom) for r in grown]
    best: Polyline = (start.at, end.at)
    best_cost = float("inf")
    for candidates in (_direct(start, end, near_end), _detours(start, end, obstacles)):
        for rank, line in enumerate(candidates):
            cost = BEND * (len(line) - 2) + length(line) * 0.01 + rank * LATER
            if cost < best_cost:
                cost += _hits(line, walls)
            if cost < best_cost:
                cost += taken.cost(line)
            if cost < best_cost:
                best, best_cost = line, cost
        if best_cost < HIT:
            break
    return best


def _hits(line: Polyline, walls: Sequence[tuple[float, float, float, float]]) -> float:
    """Return what it costs to run through nodes."""
    cost = 0.0
    for a, b in itertools.pairwise(line):
        left, right = (a.x, b.x) if a.x < b.x else (b.x, a.x)
        top, bottom = (a.y, b.y) if a.y < b.y else (b.y, a.y)
        for x, y, end_x, end_y in walls:
            if right > x and left < end_x and bottom > y and top < end_y:
                cost += HIT
    return cost


def _direct(start: Port, end: Port, near_end: bool) -> Iterator[Polyline]:
    """Yield the ways with one vertical, the preferred first."""
    a, b = start.at, end.at
    if (b.x - a.x) * start.facing < 2 * STUB or start.facing == end.facing:
        return
    if abs(a.y - b.y) < 0.5:
        yield (a, b)
        return
    room = abs(b.x - a.x) - STUB - HEAD_STUB
    for lane in range(min(LANES, int(room / STEP) + 1)):
        if near_end:
            x = b.x + end.facing * (HEAD_STUB + lane * STEP)
        else:
            x = a.x + start.facing * (STUB + lane * STEP)
        yield simplified((a, Point(x, a.y), Point(x, b.y), b))


def _detours(start: Port, end: Port, obstacles: Sequence[Rect]) -> Iterator[Polyline]:
    """Yield the ways with two verticals, over, under or between the nodes, the shortest first."""
    a, b = start.at, end.at
    levels = {r.y - STUB - STEP * k for r in obstacles for k in range(3)}
    levels |= {r.bottom + STUB + STEP * k for r in obstacles for k in range(3)}
    for level in sorted(levels, key=lambda y: (abs(y - a.y) + abs(y - b.y), y))[:LEVELS]:
        for i in range(TURNS):
            first = a.x + start.facing * (STUB + i * STEP)
            for j in range(TURNS):
                last = b.x + end.facing * (STUB + j * STEP)
                bends = (Point(first, a.y), Point(first, level), Point(last, level))
                yield simplified((a, *bends, Point(last, b.y), b))
