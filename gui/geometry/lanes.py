"""Lanes: what stands along each row and each column of the stage, nodes and edges alike."""

from __future__ import annotations

import collections
import itertools
import math
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .shapes import Polyline, Rect

STEP = 8.0  # between parallel edges
CLEARANCE = 8.0  # between an edge and a node
BEYOND = 10.0  # from a node to the first way along it
STRIP = 64.0  # of the stage, for each of which it is known what crosses it
WAYS = 3  # over a node, and as many under it

HIT, CLOSE, CROSSING = 1e5, 40.0, 6.0

Span = tuple[float, float, float]
"""A straight piece: its fixed coordinate, and the lower and upper end of the other one."""

Reach = tuple[float, float]
"""From where to where something gets."""

Ends = tuple[str, str]
"""The keys of the nodes that an edge joins."""


class Wall(NamedTuple):
    """A rectangle that edges go around.

    Attributes:
        rect: without the clearance.
        key: of the node that it is, or is a part of.
        own: whether it stands only in the way of the edges of that node itself, else of the others.
    """

    rect: Rect
    key: str
    own: bool = False


class Block(NamedTuple):
    """A wall as the lanes of one direction meet it.

    Attributes:
        first, last: between which lanes it stands.
        start, end: where each of them enters and leaves it.
        wall: what it is.
    """

    first: float
    last: float
    start: float
    end: float
    wall: Wall


class Walls:
    """What stands in a lane, and in all beside it up to where the next wall begins or ends.

    Places are kept in order, so that what a piece runs into is counted, not looked for.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Take all that the lane runs into."""
        self._starts = sorted(block.start for block in blocks if not block.wall.own)
        self._ends = sorted(block.end for block in blocks if not block.wall.own)
        self._of: dict[str, list[tuple[float, float, int]]] = {}
        for _, _, start, end, wall in blocks:
            self._of.setdefault(wall.key, []).append((start, end, 1 if wall.own else -1))

    def __bool__(self) -> bool:
        """Return whether there are any."""
        return bool(self._of)

    def hits(self, low: float, high: float, ends: Ends) -> int:
        """Return how many walls an edge between two nodes runs into."""
        count = bisect_left(self._starts, high) - bisect_right(self._ends, low)
        for key in ends:
            if key in self._of:
                for start, end, more in self._of[key]:
                    if start < high and end > low:
                        count += more
        return count

    def reach(self, at: float, ends: Ends) -> Reach:
        """Return how far an edge gets from a place to either side, until a wall stops it."""
        low, high = -math.inf, math.inf
        for key, walls in self._of.items():
            for start, end, more in walls:
                if (more > 0) is not (key in ends):
                    continue
                if end <= at:
                    low = max(low, end)
                elif start >= at:
                    high = min(high, start)
                else:
                    return at, at
        return low, high


class Lane:
    """All that an edge would meet on one row or column.

    Other edges are taken in when it is asked for: most lanes are asked for very often or never.

    Attributes:
        walls: what stands in it.
    """

    __slots__ = ("_at", "_beside", "_cross", "_crossed", "_near", "_seen", "walls")

    def __init__(
        self, at: float, walls: Walls, near: Sequence[Span], cross: Sequence[Span]
    ) -> None:
        """Lay a lane.

        Args:
            at: its coordinate.
            walls: what stands in it.
            near: the pieces of edges beside it, and some that are not so near; more may be added.
            cross: those that cross it, and some that do not; more may be added.
        """
        self.walls = walls
        self._at, self._near, self._cross = at, near, cross
        self._beside: tuple[list[float], list[float]] = ([], [])
        self._crossed: list[float] = []
        self._seen = (0, 0)

    def costs(self, start: float, stops: Iterable[float], ends: Ends) -> list[float]:
        """Return what an edge between two nodes pays for the pieces from one place to others."""
        self._catch_up()
        (begins, dones), crossed, walls = self._beside, self._crossed, self.walls
        result = []
        for stop in stops:
            low, high = (start, stop) if start < stop else (stop, start)
            cost = HIT * walls.hits(low, high, ends) if walls else 0.0
            if high - low > 1:
                if begins:
                    cost += CLOSE * (bisect_left(begins, high - 1) - bisect_right(dones, low + 1))
                if crossed:
                    cost += CROSSING * (bisect_left(crossed, high) - bisect_right(crossed, low))
            result.append(cost)
        return result

    def cost(self, start: float, stop: float, ends: Ends) -> float:
        """Return what an edge between two nodes pays for one piece."""
        return self.costs(start, (stop,), ends)[0]

    def _catch_up(self) -> None:
        """Take in the pieces of edges that were added since it was asked last."""
        at, (near, cross) = self._at, self._seen
        if near != len(self._near):
            beside = [s for s in self._near if abs(s[0] - at) < STEP - 0.01 and s[2] - s[1] > 1]
            self._beside = sorted(s[1] for s in beside), sorted(s[2] for s in beside)
        if cross != len(self._cross):
            self._crossed += [x for x, start, end in self._cross[cross:] if start < at < end]
            self._crossed.sort()
        self._seen = len(self._near), len(self._cross)


class Lanes:
    """All lanes of one direction, each laid when it is asked for first."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Begin with walls alone."""
        self._blocks = blocks
        self._corners = sorted({place for block in blocks for place in block[:2]})
        self._walls: dict[tuple[int, int], Walls] = {}
        self._lanes: dict[float, Lane] = {}
        # The pieces of edges, by what part of the stage they concern.
        self._along: dict[float, list[Span]] = collections.defaultdict(list)
        self._cross: dict[float, list[Span]] = collections.defaultdict(list)

    def __getitem__(self, at: float) -> Lane:
        """Return the lane at a coordinate."""
        lane = self._lanes.get(at)
        if lane is None:
            near, cross = self._along[at // STEP], self._cross[at // STRIP]
            lane = self._lanes[at] = Lane(at, self._walls_at(at), near, cross)
        return lane

    def add_along(self, piece: Span) -> None:
        """Take in a piece of an edge in the direction of the lanes."""
        place = piece[0] // STEP
        for near in (place - 1, place, place + 1):
            self._along[near].append(piece)

    def add_across(self, piece: Span) -> None:
        """Take in a piece that crosses lanes."""
        for strip in range(int(piece[1] // STRIP), int(piece[2] // STRIP) + 1):
            self._cross[strip].append(piece)

    def _walls_at(self, at: float) -> Walls:
        """Return what stands in a lane."""
        strip = bisect_left(self._corners, at), bisect_right(self._corners, at)
        walls = self._walls.get(strip)
        if walls is None:
            blocks = [block for block in self._blocks if block.first < at < block.last]
            walls = self._walls[strip] = Walls(blocks)
        return walls


class Terrain:
    """The nodes, and the edges that have their way already.

    Attributes:
        rows: the lanes from left to right, by their y.
        columns: those from top to bottom, by their x.
    """

    def __init__(self, walls: Sequence[Wall]) -> None:
        """Begin with nodes alone."""
        grown = [(wall.rect.grown(CLEARANCE - 0.01), wall) for wall in walls]
        self.rows = Lanes([Block(r.y, r.bottom, r.x, r.right, wall) for r, wall in grown])
        self.columns = Lanes([Block(r.x, r.right, r.y, r.bottom, wall) for r, wall in grown])
        self._beside: dict[float, tuple[set[str], set[str]]] = {}
        for rect, key, own in walls:
            for i in range(WAYS):
                for y in (rect.y - BEYOND - STEP * i, rect.bottom + BEYOND + STEP * i):
                    self._beside.setdefault(y, (set(), set()))[own].add(key)
        self._levels = sorted(self._beside)

    def add(self, line: Polyline) -> None:
        """Take in the way of one more edge."""
        for a, b in itertools.pairwise(line):
            along, across = self.columns, self.rows
            piece = a.x, min(a.y, b.y), max(a.y, b.y)
            if abs(a.y - b.y) < abs(a.x - b.x):
                along, across = self.rows, self.columns
                piece = a.y, min(a.x, b.x), max(a.x, b.x)
            along.add_along(piece)
            across.add_across(piece)

    def levels(self, start: float, end: float, ends: Ends, reach: Reach) -> Iterator[float]:
        """Yield the heights right over and under each node, the nearest to two heights first.

        Args:
            start: one of the two.
            end: the other.
            ends: the nodes whose edge it is: it goes along others.
            reach: the lowest and the highest that are wanted.
        """
        joined, low, high = set(ends), min(start, end), max(start, end)
        first, stop = bisect_left(self._levels, reach[0]), bisect_right(self._levels, reach[1])
        for y in sorted(self._levels[first:stop], key=lambda y: max(low - y, y - high, 0.0)):
            nodes, own = self._beside[y]
            if not (nodes <= joined and own.isdisjoint(joined)):
                yield y
