"""Routing: the way of one edge between two ports, around nodes and beside other edges."""

from __future__ import annotations

import dataclasses
import itertools
import math
from typing import TYPE_CHECKING, NamedTuple

from .lanes import HIT, STEP, Walls
from .shapes import Point, Polyline, simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .lanes import Ends, Lane, Reach, Terrain

STUB = 10.0  # straight out of a port before the first bend
HEAD_STUB = 16.0  # straight into a port after the last bend, for the arrow head
LANES = 14  # how many parallel ways are tried in a gutter
LEVELS = 12  # how many ways over and under the nodes are tried, if one of them is good enough
TURNS = 3  # how many bends near either port are tried for each of them

BEND, LENGTH, LATER = 3.0, 0.01, 0.01


class Level(NamedTuple):
    """A height at which a way may lead over, under or between the nodes.

    Attributes:
        y: the height.
        cost: of each way on it, because of its height alone.
        common: what each way on it pays besides, for the part that they have in common.
    """

    y: float
    cost: float
    common: float


@dataclasses.dataclass(frozen=True)
class Port:
    """Where an edge leaves or enters.

    Attributes:
        at: the point.
        facing: 1 if the way outside lies to the right, -1 if to the left.
        beyond: px to the far side of a card that stands beside it, like the next brick of a wall;
            0 if there is none.
    """

    at: Point
    facing: int
    beyond: float = 0.0

    def turns(self) -> list[float]:
        """Return the x of the bends that are tried: near the port, and past the card beside it."""
        stubs = (STUB, self.beyond + STUB) if self.beyond else (STUB,)
        return [self.turn(stub, i) for stub in stubs for i in range(TURNS)]

    def turn(self, stub: float, lane: int) -> float:
        """Return the x of a bend near the port, 0 the nearest."""
        return self.at.x + self.facing * (stub + lane * STEP)


def route(start: Port, end: Port, terrain: Terrain, ends: Ends, near_end: bool = True) -> Polyline:
    """Return the way from ``start`` to ``end`` that disturbs least: right angles only.

    A greedy search over the lanes of the gutters: nothing within 8 of a node, 8 between parallel
    edges, few crossings and bends. Only if there is no way around the nodes it leads behind some.

    Args:
        start: the port that it leaves.
        end: the port that it enters.
        terrain: the nodes, and the ways of other edges.
        ends: the keys of the nodes that it joins.
        near_end: bend as near to the end as there is room, so that edges that meet there fan out.
    """
    search = Search(start, end, terrain, ends)
    line = search.direct(near_end) or search.detour()
    if not line:
        search.allow_hits()
        search.direct(near_end)
        line = search.detour() or (start.at, end.at)
    return simplified(line)


class Search:
    """The search for one way, the cheapest that was seen so far being kept."""

    def __init__(self, start: Port, end: Port, terrain: Terrain, ends: Ends) -> None:
        """Begin with none, and none may lead behind a node."""
        self._start, self._end = start, end
        self._terrain, self._ends = terrain, ends
        self._free = True
        self._cost = HIT
        self._line: Polyline = ()

    def allow_hits(self) -> None:
        """Let ways lead behind nodes."""
        self._free = False
        self._cost = math.inf

    def direct(self, near_end: bool) -> Polyline:
        """Return the best way with one vertical; all are equally long, the first is preferred."""
        start, end, ends = self._start, self._end, self._ends
        a, b = start.at, end.at
        if (b.x - a.x) * start.facing < 2 * STUB or start.facing == end.facing:
            return ()
        first, last = self._terrain.rows[a.y], self._terrain.rows[b.y]
        base = LENGTH * (abs(b.x - a.x) + abs(b.y - a.y))
        if abs(a.y - b.y) < 0.5:
            self._try(base + first.cost(a.x, b.x, ends), a, b)
            return self._line
        room = abs(b.x - a.x) - STUB - HEAD_STUB
        (left, right), (other_left, other_right) = self._way(first, a.x), self._way(last, b.x)
        for i in range(min(LANES, int(room / STEP) + 1)):
            x = end.turn(HEAD_STUB, i) if near_end else start.turn(STUB, i)
            if max(left, other_left) <= x <= min(right, other_right):
                cost = base + 2 * BEND + LATER * i + first.cost(a.x, x, ends)
                cost += last.cost(x, b.x, ends) + self._terrain.columns[x].cost(a.y, b.y, ends)
                self._try(cost, a, Point(x, a.y), Point(x, b.y), b)
        return self._line

    def detour(self) -> Polyline:
        """Return the best way with two verticals, over, under or between the nodes.

        The level that promises to be the cheapest is tried first, until no other can be cheaper.
        """
        a, b, ends = self._start.at, self._end.at, self._ends
        heads, tails = self._start.turns(), self._end.turns()
        levels = list(itertools.islice(self._levels(heads, tails), LEVELS))
        ins = self._verticals(self._start, heads, levels, TURNS)
        outs = self._verticals(self._end, tails, levels, 1)
        order = sorted(
            (level.cost + level.common + min(before) + min(after), i)
            for i, (level, before, after) in enumerate(zip(levels, ins, outs, strict=True))
        )
        for promise, i in order:
            if promise >= self._cost:
                break
            y, base, common = levels[i]
            row = self._terrain.rows[y]
            befores, afters = zip(heads, ins[i], strict=True), zip(tails, outs[i], strict=True)
            for (x, before), (z, after) in itertools.product(befores, afters):
                cost = base + before + after + LENGTH * abs(z - x)
                if cost + common < self._cost:
                    cost += row.cost(x, z, ends)
                    self._try(cost, a, Point(x, a.y), Point(x, y), Point(z, y), Point(z, b.y), b)
        return self._line

    def _levels(self, heads: Sequence[float], tails: Sequence[float]) -> Iterator[Level]:
        """Yield the levels to which there is a way from both ports, the nearest first."""
        start, end, ends = self._start.at.y, self._end.at.y, self._ends
        (top, bottom), (other_top, other_bottom) = self._ways(start, heads), self._ways(end, tails)
        reach = max(top, other_top), min(bottom, other_bottom)
        # Whichever bends it takes, a way runs on its level from here to there.
        low, high = min(max(heads), max(tails)), max(min(heads), min(tails))
        hits: dict[Walls, int] = {}
        rank = 0
        for y in self._terrain.levels(start, end, ends, reach):
            row, common = self._terrain.rows[y], 0.0
            if low < high:
                if row.walls not in hits:
                    hits[row.walls] = row.walls.hits(low, high, ends)
                if self._free and hits[row.walls]:
                    continue
                common = row.cost(low, high, ends)
            base = 4 * BEND + LENGTH * (abs(y - start) + abs(y - end)) + LATER * TURNS**2 * rank
            yield Level(y, base, common)
            rank += 1

    def _way(self, lane: Lane, at: float) -> Reach:
        """Return how far it gets on a lane."""
        return lane.walls.reach(at, self._ends) if self._free else (-math.inf, math.inf)

    def _ways(self, y: float, bends: Iterable[float]) -> Reach:
        """Return the lowest and the highest y to which it gets from a height, at some bend."""
        ways = [self._way(self._terrain.columns[x], y) for x in bends]
        return min(top for top, _ in ways), max(bottom for _, bottom in ways)

    def _verticals(
        self, port: Port, bends: Iterable[float], levels: Iterable[Level], weight: int
    ) -> list[tuple[float, ...]]:
        """Return for each level what it costs between it and a port, by each of the bends.

        Args:
            port: the port.
            bends: x of each.
            levels: the levels.
            weight: of the bends that are farther from the port than the first.
        """
        at, ends, row = port.at, self._ends, self._terrain.rows[port.at.y]
        ys, result = [level.y for level in levels], []
        for i, x in enumerate(bends):
            cost = row.cost(at.x, x, ends) + LENGTH * abs(x - at.x) + LATER * weight * i
            result.append([cost + c for c in self._terrain.columns[x].costs(at.y, ys, ends)])
        return list(zip(*result, strict=True))

    def _try(self, cost: float, *line: Point) -> None:
        """Keep a way if it is better than all before."""
        if cost < self._cost:
            self._cost, self._line = cost, line
