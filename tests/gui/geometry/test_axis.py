"""The arithmetic of the timeline's axis: places, zoom, bounds, following, ticks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.geometry.axis import FOLLOWED, Axis, bounded, following, spread, tick_step, ticks

AXIS = Axis(100.0, 1_000.0, 128.0, 500.0)


def test_a_place_and_its_instant_belong_together() -> None:
    assert AXIS.x(100) == 128
    assert AXIS.x(1_100) == 628
    assert AXIS.at(AXIS.x(333.0)) == pytest.approx(333.0)


@given(st.floats(0.1, 50), st.floats(128, 628))
def test_what_is_under_the_cursor_stays_there_when_one_zooms(factor: float, x: float) -> None:
    zoomed = AXIS.zoomed(factor, x)
    assert zoomed.at(x) == pytest.approx(AXIS.at(x))
    assert zoomed.span == pytest.approx(AXIS.span / factor)


def test_panning_moves_everything_by_as_many_px() -> None:
    assert AXIS.panned(25).x(600) == pytest.approx(AXIS.x(600) + 25)


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e7))
def test_one_never_leaves_the_run(begin: float, span: float) -> None:
    axis = bounded(AXIS._replace(begin=begin, span=span), 5_000.0, 10.0)
    assert axis.begin >= 0
    assert 10.0 <= axis.span <= 5_000.0 / FOLLOWED + 1e-6
    assert axis.begin < 5_000.0


def test_the_playhead_stands_at_88_percent_at_most_while_it_is_followed() -> None:
    assert following(AXIS, 500.0) == AXIS, "it is in view: nothing moves"
    moved = following(AXIS, 3_000.0)
    assert moved.x(3_000.0) == pytest.approx(128 + 0.88 * 500)
    assert following(AXIS, 10.0).begin == 0.0, "there is nothing before the start"


@pytest.mark.parametrize(
    ("least", "step"), [(0.7, 1), (1, 1), (1.2, 2), (3, 5), (6, 10), (0.013, 0.02), (2e8, 2e8)]
)
def test_ticks_stand_at_one_two_or_five_times_a_power_of_ten(least: float, step: float) -> None:
    assert tick_step(least) == pytest.approx(step)


@given(st.floats(0, 1e12), st.floats(1e3, 1e12))
def test_ticks_are_in_view_and_far_enough_apart(begin: float, span: float) -> None:
    axis = Axis(begin, span, 100.0, 800.0)
    step, found = ticks(axis, 84.0)
    assert step / axis.unit >= 84.0 - 1e-6
    assert all(100.0 - 1e-3 <= axis.x(tick) <= 900.0 + 1e-3 for tick in found)


def test_between_two_events_there_is_no_tick() -> None:
    step, _ = ticks(Axis(0.0, 3.0, 0.0, 900.0), 84.0, 1.0)
    assert step == 1.0


def test_events_are_spread_where_time_would_press_them_together() -> None:
    assert spread(30e3, 5e9)
    assert not spread(1e9, 5e9)
