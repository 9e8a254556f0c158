"""Milliseconds a frame of the timeline while it is panned, beside an empty frame of the window.

Each frame draws lanes, levels, arrows and ruler anew, at four zooms of runs of three sizes. Run it
as a plain script, or with pytest.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from gui.panels.icons import pixmap
from gui.timeline.view import Timeline
from tests.bench.bench_stage import empty_ms
from tests.gui.timeline.made import many

SIZES = (1_000, 100_000, 1_000_000)
"""Intervals in all lanes together."""
ZOOMS = (1, 10, 100, 1_000)
"""How many times the whole is wider than the view."""
MOST_MS = 8.0
ROOM = (1280, 226)
FRAMES = 40


def timeline_of(bars: int) -> Timeline:
    """Return a timeline of a run of eight processes, a lock and a queue."""
    timeline = Timeline(pixmap)
    timeline.resize(*ROOM)
    timeline.show()
    made = many(bars)
    timeline.begin(1e9)
    timeline.show_run(made.run())
    position = made.position * 3 // 4
    now = int(made.lanes.times.array[position - 1])
    timeline.show_head(position, now, False, (), 0.0)
    QApplication.processEvents()
    return timeline


def measure(timeline: Timeline, zoom: int) -> tuple[float, float, float]:
    """Return median and 95th percentile of a frame, and the median of its time on a processor."""
    viewing = timeline.viewing
    viewing.fit()
    viewing.zoom(zoom, viewing.axis.left + viewing.axis.width / 2)
    times, own = [], []
    for i in range(FRAMES + 5):
        viewing.pan(-2.0 if i % 2 else 3.0)
        timeline.refresh()
        begin, thread = time.perf_counter(), time.thread_time()
        timeline.repaint()
        own.append((time.thread_time() - thread) * 1e3)
        times.append((time.perf_counter() - begin) * 1e3)
    late = statistics.quantiles(times[5:], n=20)[-1]
    return statistics.median(times[5:]), late, statistics.median(own[5:])


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_frame_of_many_bars_costs_little_more_than_one_of_few(
    qapp: QApplication, zoom: int
) -> None:
    del qapp
    best = []
    for bars in (1_000, 200_000):
        timeline = timeline_of(bars)
        best.append(min(measure(timeline, zoom)[2] for _ in range(2)))
        timeline.close()
        timeline.deleteLater()
    few, many_ = best
    assert many_ < 5 * few


def main() -> None:
    """Print a line for each size and zoom."""
    app = QApplication.instance() or QApplication([])
    empty = empty_ms()
    print(f"empty frame 1280x800: {empty:.2f} ms")
    for bars in SIZES:
        timeline = timeline_of(bars)
        for zoom in ZOOMS:
            median, late, own = measure(timeline, zoom)
            print(
                f"{bars:9,} intervals at {100 / zoom:5g} %: {median:5.2f} ms (p95 {late:.2f}, "
                f"of a processor {own:.2f}), {median / empty:.0f}x an empty frame, most {MOST_MS}"
            )
        timeline.close()
        timeline.deleteLater()
    del app


if __name__ == "__main__":
    main()
