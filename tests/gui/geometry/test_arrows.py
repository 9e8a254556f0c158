"""Arrows never become a felt: all where there is room, else the last 40 before the playhead."""

from __future__ import annotations

import numpy as np

from gui.geometry.arrows import LAST, Pairs, chosen, in_view, is_felt


def pairs(count: int) -> Pairs:
    causes = np.arange(0, 2 * count, 2)
    return Pairs(causes, causes + 1)


def test_all_are_drawn_where_they_are_12_px_apart() -> None:
    rows, every = chosen(pairs(1_000), 100, 199, 150, 50 * 12.0)
    assert every
    assert rows.tolist() == list(range(50, 100))


def test_else_the_last_40_before_the_playhead() -> None:
    rows, every = chosen(pairs(1_000), 0, 1_999, 1_000, 600.0)
    assert not every
    assert len(rows) == LAST
    assert rows[-1] == 499, "its effect is the last event before the playhead"


def test_none_of_them_lies_before_the_view() -> None:
    rows, _ = chosen(pairs(1_000), 990, 1_999, 1_000, 60.0)
    assert rows.tolist() == [495, 496, 497, 498, 499]


def test_one_that_leaves_the_view_is_in_it() -> None:
    long = Pairs(np.array([1, 3]), np.array([2, 90]))
    assert in_view(long, 0, 10).tolist() == [0, 1]


def test_arrows_that_cannot_be_told_apart_are_a_felt() -> None:
    assert is_felt(np.linspace(100.0, 120.0, 40))
    assert not is_felt(np.linspace(100.0, 500.0, 40))
    assert not is_felt(np.array([3.0]))
