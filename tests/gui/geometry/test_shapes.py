"""Rectangles and polylines say what lies where."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.geometry.shapes import (
    Point,
    Rect,
    along,
    around,
    between,
    crosses,
    length,
    rounded,
    simplified,
)

BENT = (Point(0, 0), Point(50, 0), Point(50, 40), Point(120, 40))
coordinates = st.integers(-500, 500).map(float)


def test_a_rectangle_knows_its_edges() -> None:
    rect = Rect(10, 20, 30, 40)
    assert (rect.right, rect.bottom, rect.centre) == (40, 60, (25, 40))
    assert rect.grown(5) == (5, 15, 40, 50)
    assert rect.contains(10, 60)
    assert not rect.contains(9, 60)


def test_touching_rectangles_do_not_overlap() -> None:
    assert not Rect(0, 0, 10, 10).overlaps(Rect(10, 0, 10, 10))
    assert Rect(0, 0, 10, 10).overlaps(Rect(9, 9, 10, 10))


def test_around_nothing_is_an_empty_rectangle() -> None:
    assert around([]) == (0, 0, 0, 0)
    assert around([Rect(0, 0, 1, 1), Rect(5, -5, 1, 1)]) == (0, -5, 6, 6)


@pytest.mark.parametrize(
    ("rect", "hit"),
    [
        (Rect(20, -5, 10, 10), True),
        (Rect(20, 1, 10, 10), False),
        (Rect(45, 10, 10, 10), True),
        (Rect(51, 0, 60, 39), False),
    ],
)
def test_a_line_crosses_what_it_runs_through(rect: Rect, hit: bool) -> None:
    assert crosses(BENT, rect) is hit


def test_the_middle_of_a_line_is_halfway_along_it() -> None:
    assert length(BENT) == 160
    assert along(BENT, 0) == (0, 0)
    assert along(BENT, 0.5) == (50, 30)
    assert along(BENT, 1) == (120, 40)
    assert along(BENT, 7) == (120, 40)


def test_a_part_of_a_line_leaves_out_its_ends() -> None:
    part = between(BENT, 10, 20)
    assert part[0] == (10, 0)
    assert part[-1] == (100, 40)
    assert length(part) == pytest.approx(130)


def test_of_a_line_that_is_too_short_its_middle_is_left() -> None:
    assert between((Point(0, 0), Point(10, 0)), 10, 10) == ((5, 0), (5, 0))


def test_what_lies_on_one_line_is_one_piece() -> None:
    assert simplified([Point(0, 0), Point(5, 0), Point(5, 0), Point(9, 0)]) == ((0, 0), (9, 0))


@given(st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=8))
def test_rounding_keeps_the_ends_and_never_lengthens(points: list[tuple[float, float]]) -> None:
    line = [Point(x, y) for x, y in points]
    round_ = rounded(line, 8)
    assert math.dist(round_[0], line[0]) < 1e-6
    assert math.dist(round_[-1], line[-1]) < 1e-6 or len(round_) == 1
    assert length(round_) <= length(line) + 1e-6
