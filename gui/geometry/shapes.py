"""Points, rectangles and polylines, and what is asked of them."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Point(NamedTuple):
    """A place on the stage, in px at zoom 1."""

    x: float
    y: float


class Rect(NamedTuple):
    """A rectangle: its left upper corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def moved(self, dx: float, dy: float) -> Rect:
        """Return the rectangle shifted."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, by: float) -> Rect:
        """Return the rectangle with ``by`` more on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def contains(self, x: float, y: float) -> bool:
        """Return whether a point lies in it, its edge included."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def overlaps(self, other: Rect) -> bool:
        """Return whether the two share more than an edge."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


Polyline = tuple[Point, ...]


def around(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle around all of ``rects``; an empty one around none."""
    all_ = list(rects)
    if not all_:
        return Rect(0, 0, 0, 0)
    left, top = min(r.x for r in all_), min(r.y for r in all_)
    return Rect(left, top, max(r.right for r in all_) - left, max(r.bottom for r in all_) - top)


def extent(line: Sequence[Point]) -> Rect:
    """Return the smallest rectangle around a polyline."""
    left, top = min(p.x for p in line), min(p.y for p in line)
    return Rect(left, top, max(p.x for p in line) - left, max(p.y for p in line) - top)


def crosses(line: Sequence[Point], rect: Rect) -> bool:
    """Return whether an orthogonal polyline has a point strictly inside of ``rect``."""
    for a, b in itertools.pairwise(line):
        if (
            max(a.x, b.x) > rect.x
            and min(a.x, b.x) < rect.right
            and max(a.y, b.y) > rect.y
            and min(a.y, b.y) < rect.bottom
        ):
            return True
    return False


def simplified(line: Iterable[Point]) -> Polyline:
    """Return the polyline without repeated points and without bends of 180 degrees."""
    result: list[Point] = []
    for point in line:
        if result and math.dist(result[-1], point) < 1e-6:
            continue
        if len(result) > 1 and _in_line(result[-2], result[-1], point):
            result.pop()
        result.append(Point(*point))
    return tuple(result)


def _in_line(a: Point, b: Point, c: Point) -> bool:
    """Return whether the three lie on one line."""
    return abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 1e-6


def rounded(line: Sequence[Point], radius: float, steps: int = 5) -> Polyline:
    """Return the polyline with its bends replaced by arcs of at most ``radius``, flattened.

    What travels along the edge and what draws it use these same points.
    """
    line = simplified(line)
    if len(line) < 3:
        return tuple(line)
    result = [line[0]]
    for before, bend, after in zip(line, line[1:], line[2:], strict=False):
        reach = min(radius, math.dist(before, bend) / 2, math.dist(bend, after) / 2)
        start, end = towards(bend, before, reach), towards(bend, after, reach)
        for i in range(steps + 1):
            t = i / steps
            result.append(
                Point(
                    (1 - t) ** 2 * start.x + 2 * t * (1 - t) * bend.x + t**2 * end.x,
                    (1 - t) ** 2 * start.y + 2 * t * (1 - t) * bend.y + t**2 * end.y,
                )
            )
    result.append(line[-1])
    return tuple(result)


def towards(start: Point, end: Point, distance: float) -> Point:
    """Return the point at ``distance`` from ``start`` on the way to ``end``."""
    whole = math.dist(start, end)
    if not whole:
        return start
    share = distance / whole
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def length(line: Sequence[Point]) -> float:
    """Return the length of a polyline."""
    return sum(math.dist(a, b) for a, b in itertools.pairwise(line))


def between(line: Sequence[Point], start: float, end: float) -> Polyline:
    """Return the part of a polyline from ``start`` px after its begin to ``end`` px before its end.

    Where it is too short for both, what is left is its middle.
    """
    whole = length(line)
    if whole <= 0 or len(line) < 2:
        return tuple(line)
    if start + end >= whole:
        middle = along(line, start / (start + end))
        return (middle, middle)
    gone, result = 0.0, [along(line, start / whole)]
    for a, b in itertools.pairwise(line):
        gone += math.dist(a, b)
        if start < gone < whole - end:
            result.append(b)
    result.append(along(line, 1 - end / whole))
    return tuple(result)


def along(line: Sequence[Point], share: float) -> Point:
    """Return the point at ``share`` (0 to 1) of the length of a polyline."""
    left = length(line) * min(max(share, 0.0), 1.0)
    for a, b in itertools.pairwise(line):
        step = math.dist(a, b)
        if left <= step and step:
            return towards(a, b, left)
        left -= step
    return line[-1]
