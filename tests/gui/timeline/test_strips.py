"""A strip shows states as they are; where bars are narrower than a pixel none is hidden.

Covers: strips, paints, kept, steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.model.lane import LevelPixels, State
from gui.geometry.axis import Axis
from gui.theme.palette import DARK, LIGHT, Palette
from gui.timeline.kept import Kept
from gui.timeline.paints import Pattern, key_of, paint_of
from gui.timeline.scale import Scale
from gui.timeline.shares import Shares
from gui.timeline.steps import steps
from gui.timeline.strips import CLEAR, Style, argb, hatching, strip

from .made import writers

if TYPE_CHECKING:
    from collections.abc import Sequence

INF = float("inf")


def image(
    starts: list[float], keys: Sequence[int], span: float, palette: Palette = DARK, number: int = 1
) -> np.ndarray:
    shares = Shares()
    shares.extend(np.array(starts, "f8"), np.array(list(keys), "i8"))
    columns = shares.columns(Axis(0.0, span, 0.0, 100.0), INF)
    return strip(columns, 14, Style(palette, number, 1.0, 0, apart=False))


def test_running_is_full_and_sleeping_is_thin() -> None:
    pixels = image([0, 50], [State.RUNS, State.SLEEPS], 100)
    hue = argb(DARK.process(1))
    assert (pixels[:, 20] == hue).all()
    assert (pixels[:, 70] == hue).sum() == 4
    assert pixels[0, 70] == CLEAR


def test_blocked_is_hatched_and_has_no_hue() -> None:
    pixels = image([0], [State.BLOCKED], 100)
    assert argb(DARK.process(1)) not in pixels
    assert len(np.unique(pixels[7, 20:40])) > 2


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_a_moment_of_being_blocked_shows_at_any_zoom(palette: Palette) -> None:
    starts, keys = [0.0, 5e8, 5e8 + 100], [State.RUNS, State.BLOCKED, State.RUNS]
    paint = paint_of(State.BLOCKED, 1, palette)
    assert paint is not None
    column = image(starts, keys, 1e9, palette)[:, 50]
    assert (column == argb(paint.mark)).sum() >= 5
    assert (column == argb(palette.process(1))).sum() >= 2, "and that it ran is not hidden either"


def test_shares_of_a_column_stand_above_each_other() -> None:
    starts = np.arange(0.0, 1_000.0)
    keys = np.where(np.arange(1_000) % 4 == 0, State.BLOCKED, State.RUNS)
    pixels = image(starts.tolist(), keys.tolist(), 1_000)
    hue = argb(DARK.process(1))
    runs = (pixels[:, 10:90] == hue).sum(axis=0)
    assert (runs == 9).all(), "what is blocked must not be missed: it has 5 of 14"


def test_a_lock_has_the_colour_of_its_owner_and_a_dead_one_a_red_edge() -> None:
    held, dead = key_of(State.HELD, 2), key_of(State.DEAD_OWNER, 2)
    pixels = image([0, 50], [held, dead], 100, number=-1)
    assert pixels[7, 20] == argb(DARK.process(2))
    assert pixels[7, 70] == argb(DARK.process(2))
    assert pixels[0, 70] == argb(DARK.bad)
    assert pixels[0, 20] == argb(DARK.process(2))


def test_every_state_but_nothing_has_a_look() -> None:
    for state in State:
        assert (paint_of(state, 0, DARK) is None) == (state is State.NOTHING)
    suspended = paint_of(State.SUSPENDED, 0, DARK)
    waits = paint_of(State.WAITS, 0, DARK)
    assert suspended is not None
    assert suspended.pattern is Pattern.BARRED
    assert waits is not None
    assert waits.pattern is Pattern.FRAME, "to wait for an end is no blocking"


def test_the_hatch_is_opaque() -> None:
    assert (hatching(DARK.dim, DARK.raised, 2.0) >> 24 == 255).all()


def test_sums_follow_a_run_that_grows_and_the_axis() -> None:
    made = writers()
    lane = made.lanes.processes["p1"]
    kept = Kept()
    for by_events in (False, True):
        scale = Scale(by_events, made.lanes.times.array)
        shares = kept.shares(lane, made.lanes.details, scale, made.whos)
        assert len(shares) == len(lane.bars.states)
        assert shares.starts.array[-1] == scale.of(lane.bars.starts.array[-1:])[0]
    kept.cut(lane, int(lane.bars.starts.array[2]))
    assert len(shares) == 2
    owners = kept.shares(made.lanes.resources["Lock"], made.lanes.details, scale, made.whos)
    assert key_of(State.HELD, 1) in owners.keys.array


def test_steps_have_a_point_only_where_the_number_changes() -> None:
    numbers = np.array([0, 0, 2, 2, 3], "i4")
    found = steps(LevelPixels(numbers, numbers, numbers), 0, 5)
    assert found is not None
    assert found.x.tolist() == [0, 2, 2, 4, 4, 5]
    assert found.high.tolist() == [0, 0, 2, 2, 3, 3]
    assert found.last == 3
    assert steps(LevelPixels(numbers, numbers, numbers), 2, 2) is None


def test_an_owner_who_gets_a_name_only_later_has_its_colour_then() -> None:
    """Live, a lock may be held before the window knows what its owner is called."""
    made = writers(2)
    lock, scale = made.lanes.resources["Lock"], Scale(False, made.lanes.times.array)
    kept, nobody = Kept(), {"Lock": made.whos["Lock"]}
    unknown = kept.shares(lock, made.lanes.details, scale, nobody).keys.array.copy()
    known = kept.shares(lock, made.lanes.details, scale, made.whos).keys.array
    assert len(known) == len(unknown)
    assert (known != unknown).any()
