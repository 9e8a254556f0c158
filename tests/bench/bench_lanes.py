"""What lanes cost: ns an event beside the fold alone, ms a picture of a million bars, and bytes.

Run it as a plain script, or with pytest; given a recording, it is fed instead of what is made up.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from typing import TYPE_CHECKING

import numpy as np

from core.events.decoder import Decoder
from core.model.fold import apply_all
from core.model.history import place
from core.model.lane import Bars
from core.model.lanes import Lanes
from core.model.overview import AT_ONCE
from core.model.world import World
from core.recording.reader import Recording
from tests.bench.bench_fold import clock, run

if TYPE_CHECKING:
    from core.events.base import Event

LANES, BARS, WIDTH = 20, 50_000, 1280
MOST = 1.6
"""Feeding may cost so many times the fold itself, beside it; a busy machine slows both."""
PICTURE_MS = 12
"""About 3 on a machine that does nothing else."""


def events_of(path: str) -> list[Event]:
    """Return the events of a recording, in order."""
    decoder = Decoder()
    with Recording.open(Path(path)) as recording:
        events = [event for _, block in recording.blocks() for event in decoder.feed(block)]
    return sorted(events, key=place)


def feeding(events: list[Event]) -> tuple[float, float, int]:
    """Return the seconds of folding, of folding and feeding, and the bytes in columns."""
    parts = [events[i : i + AT_ONCE] for i in range(0, len(events), AT_ONCE)]
    lanes = Lanes()

    def fold() -> None:
        world = World()
        for part in parts:
            apply_all(world, part)

    def feed() -> None:
        nonlocal lanes
        lanes, world = Lanes(), World()
        for part in parts:
            lanes.feed(part, world)
        lanes.flush()

    seconds = clock(fold), clock(feed)
    columns = [lanes.times]
    for lane in (*lanes.processes.values(), *lanes.resources.values()):
        columns += [lane.bars.starts, lane.bars.states, lane.bars.details]
        columns += [lane.levels.starts, lane.levels.values, lane.marks.events]
    return *seconds, sum(column.array.nbytes for column in columns)


def picture() -> float:
    """Return the ms for the pixels of all lanes of a million bars."""
    dice = np.random.default_rng(1)
    count = LANES * BARS
    lanes = Lanes()
    lanes.times.extend(np.cumsum(dice.integers(0, 2_000, count)))
    all_bars = []
    for _ in range(LANES):
        bars = Bars()
        bars.starts.extend(np.sort(dice.choice(count, BARS, replace=False)))
        bars.states.extend(dice.integers(0, 9, BARS))
        all_bars.append(bars)
    best = float("inf")
    for _ in range(20):
        begin = time.perf_counter()
        edges = lanes.edges(np.linspace(lanes.begin_ns, lanes.end_ns, WIDTH + 1), "time")
        for bars in all_bars:
            bars.pixels(edges)
        best = min(best, time.perf_counter() - begin)
    return best * 1e3


def report(events: list[Event]) -> tuple[float, float]:
    """Print the figures; return the cost of feeding in folds, and the ms a picture."""
    fold, feed, size = feeding(events)
    count = len(events)
    above = (feed - fold) / fold
    ns = 1e9 / count
    print(f"fold {fold * ns:6.0f} ns an event, lanes {(feed - fold) * ns:6.0f} more: {above:.2f} x")
    print(f"{size / count:.1f} bytes an event in columns, of {count:,}")
    ms = picture()
    print(f"{LANES} lanes of {BARS:,} bars on {WIDTH} columns: {ms:.2f} ms")
    return above, ms


def made_up() -> list[Event]:
    return sorted(Decoder().feed(run()), key=place)


def test_lanes_keep_up_with_the_fold() -> None:
    above, ms = report(made_up())
    assert above < MOST
    assert ms < PICTURE_MS


if __name__ == "__main__":
    report(events_of(sys.argv[1]) if len(sys.argv) > 1 else made_up())
