"""A column of pixels shows the highest state, the least and the most, and how many events."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest

from core.model.lane import Bars, Levels, Marks, State
from core.model.lanes import Axis, Lanes

Spans = list[tuple[float, float, int]]
"""Where something begins and ends, and what it is."""


def lanes_of(times: list[int]) -> Lanes:
    lanes = Lanes()
    lanes.times.extend(times)
    return lanes


def spans(lanes: Lanes, starts: list[int], values: list[int], axis: Axis) -> Spans:
    """Return where each thing begins and ends on an axis."""
    at = [float(x) for x in lanes.places(np.array(starts, "u4"), axis)]
    return list(zip(at, [*at[1:], float("inf")], values, strict=True))


def falling_on(all_: Spans, x0: float, x1: float) -> list[int]:
    """Return what falls on the places from x0 to before x1: those of no length, too."""
    return [v for a, b, v in all_ if (a < x1 and b > x0) or (a == b and x0 <= a < x1)]


@pytest.mark.parametrize("axis", ["time", "events"])
@pytest.mark.parametrize("seed", range(40))
def test_each_column_of_pixels_shows_all_that_falls_on_it(seed: int, axis: Axis) -> None:
    dice = random.Random(seed)
    count = dice.randint(2, 60)
    lanes = lanes_of(sorted(100 + dice.randint(0, 40) for _ in range(count)))
    starts = sorted(dice.sample(range(count), dice.randint(1, count)))
    values = [dice.randint(0, 8) for _ in starts]
    bars, levels, marks = Bars(), Levels(), Marks()
    for numbers_ in (bars.starts, levels.starts, marks.events):
        numbers_.extend(starts)
    bars.states.extend(values)
    levels.values.extend(values)
    low, high = (90, 150) if axis == "time" else (-3, count + 3)
    places = np.linspace(low, high, dice.choice((7, 61, 240)))
    edges = lanes.edges(places, axis)
    states, numbers, counts = bars.pixels(edges), levels.pixels(edges), marks.pixels(edges)
    every = spans(lanes, starts, values, axis)
    for column, (x0, x1) in enumerate(pairwise(places.tolist())):
        found = falling_on(every, x0, x1)
        assert states.states[column] == max(found, default=0)
        assert states.many[column] == (len(found) > 1)
        assert numbers.low[column] == min(found, default=0)
        assert numbers.high[column] == max(found, default=0)
        assert numbers.last[column] == (found[-1] if found else 0)
        assert counts[column] == sum(x0 <= a < x1 for a, _, _ in every)
    seen = [v for a, b, v in every if a < places[-1] and b > places[0]]
    assert len(seen) <= len(values[bars.between(edges)]) <= len(seen) + 1


def test_a_short_block_in_a_million_bars_is_seen() -> None:
    lanes = lanes_of(list(range(1_000_000)))
    bars = Bars()
    bars.starts.extend(np.arange(1_000_000))
    bars.states.extend(np.full(1_000_000, State.RUNS))
    bars.details.extend(np.zeros(1_000_000))
    bars.states.array[123_456] = State.BLOCKED
    pixels = bars.pixels(lanes.edges(np.linspace(0, 1_000_000, 1281), "events"))
    assert pixels.many.all()
    assert (pixels.states == State.BLOCKED).sum() == 1
    assert pixels.states[int(123_456 / 1_000_000 * 1280)] == State.BLOCKED


def test_an_empty_lane_shows_nothing() -> None:
    lanes = lanes_of([5, 6])
    edges = lanes.edges([0, 5, 10], "time")
    assert Bars().pixels(edges).states.tolist() == [0, 0]
    assert Levels().pixels(edges).high.tolist() == Levels().pixels(edges).last.tolist() == [0, 0]
    assert Marks().pixels(edges).tolist() == [0, 0]
    assert Bars().between(edges) == slice(0, 0)
    nothing = Lanes().edges([0.0, 1.5], "time")
    assert Bars().pixels(nothing).states.tolist() == [0]
