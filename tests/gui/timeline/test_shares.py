"""Every pixel column knows exactly how much of its time belongs to which state."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gui.geometry.axis import Axis
from gui.timeline.shares import BLANK, Columns, Shares

INF = float("inf")


def shares_of(starts: list[float], keys: list[int]) -> Shares:
    made = Shares()
    made.extend(np.array(starts, "f8"), np.array(keys, "i8"))
    return made


def columns(shares: Shares, begin: float, span: float, width: int = 100) -> Columns:
    return shares.columns(Axis(begin, span, 0.0, float(width)), INF)


def test_a_wide_bar_has_its_columns_to_itself() -> None:
    found = columns(shares_of([0, 40, 70], [1, 7, 1]), 0, 100)
    assert found.key[:40].tolist() == [1] * 40
    assert found.key[40:70].tolist() == [7] * 30
    assert len(found.mixed) == 0


def test_a_state_a_thousandth_of_a_pixel_wide_is_in_its_column() -> None:
    shares = shares_of([0, 5_000, 5_000.1], [1, 7, 1])
    found = columns(shares, 0, 10_000)
    assert found.mixed.tolist() == [50]
    assert 0 < found.shares[found.keys.index(7), 0] < 0.01


@given(st.lists(st.tuples(st.floats(0.001, 50), st.sampled_from([1, 4, 7])), min_size=1))
def test_shares_are_what_counting_says(bars: list[tuple[float, int]]) -> None:
    starts = np.cumsum([0.0, *(length for length, _ in bars)])[:-1]
    shares = shares_of(starts.tolist(), [key for _, key in bars])
    found = columns(shares, 0, 60, 20)
    ends = np.append(starts[1:], INF)
    for place, column in enumerate(found.mixed.tolist()):
        left, right = (column - 0.5) * 3, (column + 0.5) * 3
        for row, key in enumerate(found.keys):
            own = sum(
                max(0.0, min(end, right) - max(start, left))
                for start, end, (_, other) in zip(starts, ends, bars, strict=True)
                if other == key
            )
            assert abs(found.shares[row, place] - own / 3) < 1e-6


def test_it_grows_as_if_all_had_come_at_once() -> None:
    whole = shares_of([0, 1, 2, 3, 4, 5], [1, 7, 1, 4, 7, 1])
    parts = shares_of([0, 1], [1, 7])
    parts.extend(np.array([2.0, 3.0]), np.array([1, 4]))
    parts.extend(np.array([4.0, 5.0]), np.array([7, 1]))
    one, other = columns(whole, 0, 50, 10), columns(parts, 0, 50, 10)
    assert one.keys == other.keys
    assert np.array_equal(one.bar, other.bar)
    assert np.array_equal(one.mixed, other.mixed)
    assert np.allclose(one.shares, other.shares)


def test_what_late_events_have_changed_is_cut_and_made_anew() -> None:
    shares = shares_of([0, 1, 2, 3], [1, 7, 1, 7])
    shares.cut(2)
    shares.extend(np.array([2.5, 3.5]), np.array([4, 1]))
    whole = shares_of([0, 1, 2.5, 3.5], [1, 7, 4, 1])
    assert np.allclose(columns(shares, 0, 40, 4).shares, columns(whole, 0, 40, 4).shares)


def test_before_the_first_bar_and_after_what_is_known_is_nothing() -> None:
    shares = shares_of([20, 40], [1, 7])
    found = shares.columns(Axis(0.0, 100.0, 0.0, 100.0), 60.0)
    assert set(found.key[:20].tolist()) == {BLANK}
    assert set(found.key[60:].tolist()) == {BLANK}
    assert BLANK not in found.key[20:60]
