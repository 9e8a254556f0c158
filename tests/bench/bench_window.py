"""The whole way with painting: a real program of four writers, followed live by the real window.

As a plain script: ``bench_window.py [records a second] [seconds]``, by default the floor of 200,000
a second for 30 s. A tick is everything that the GUI thread does for a frame: it takes in what has
come, folds it, moves the playhead, brings stage and panels up to date and paints, all at once here.
Without ``DISPLAY`` the window is drawn without a screen.
"""

from __future__ import annotations

import gc
import os
import resource
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.collecting.spec import ProgramSpec
from core.commands.request import Target
from gui import app
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from gui.window.parts import Parts

ROOT = Path(__file__).resolve().parents[2]
TICK_S = 0.016
PATIENCE_S = 60.0
FRAMES = 60


class Empty(QWidget):
    """A window of one colour: what a frame costs at least."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it."""
        del event
        QPainter(self).fillRect(self.rect(), QColor("#0F1216"))


@dataclass
class Ticks:
    """What was measured.

    Attributes:
        busy: seconds of each tick, until the playhead has reached the end.
        own: of these, the seconds in which the thread had a processor: without what the program
            and the rest of the machine took from it.
        after: seconds of each tick after that, in which the whole run is looked through.
        events: how many arrived.
        lost: how many did not.
        cpu_s: of the window's process.
    """

    busy: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    after: list[float] = field(default_factory=list)
    events: int = 0
    lost: int = 0
    cpu_s: float = 0.0


def timed(parts: Parts, ticks: Ticks, over: QEventLoop) -> None:
    """Let each tick of the window's own clock paint at once, and keep how long it took."""
    tick = parts.clock._tick

    def whole(now_s: float) -> float | None:
        playback = parts.session.playback
        own, over_yet = time.thread_time(), playback is not None and playback.at_end
        again = tick(now_s)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendEvent(parts.window, QEvent(QEvent.Type.UpdateRequest))
        if over_yet:
            ticks.after.append(time.perf_counter() - now_s)
        else:
            ticks.own.append(time.thread_time() - own)
            ticks.busy.append(time.perf_counter() - now_s)
        if again is None:
            over.quit()
        return again

    parts.clock._tick = whole


def flow(rate: int, seconds: float) -> Ticks:
    """Follow the program in the window until it has ended and nothing moves any more."""
    ticks = Ticks()
    parts = app.build(Settings(Memory()))
    parts.window.show()
    QApplication.processEvents()
    if "pytest" not in sys.modules:
        gc.freeze()  # as the application does
    script = ROOT / "tests" / "programs" / "flood.py"
    spec = ProgramSpec(str(script), arguments=[str(rate), str(seconds)], capture=True)
    over = QEventLoop()
    timed(parts, ticks, over)
    patience = QTimer(over)
    patience.setSingleShot(True)
    patience.timeout.connect(over.quit)
    patience.start(round((seconds + PATIENCE_S) * 1000))
    cpu = time.process_time()
    parts.programs.run(Target(spec, None, {}))
    over.exec()
    patience.stop()
    ticks.cpu_s = time.process_time() - cpu
    playback = parts.session.playback
    assert playback is not None
    assert playback.at_end
    ticks.events, ticks.lost = playback.length, playback.world.program.lost
    ticks.lost += playback.history.skipped
    parts.window.close()
    parts.window.deleteLater()
    QApplication.processEvents()
    return ticks


def empty_s() -> float:
    """Return the time of an empty frame as large as the window."""
    empty = Empty()
    empty.resize(1440, 900)
    empty.show()
    QApplication.processEvents()
    times = []
    for _ in range(FRAMES):
        start = time.perf_counter()
        empty.repaint()
        times.append(time.perf_counter() - start)
    empty.close()
    empty.deleteLater()
    return statistics.median(times)


def at(times: list[float], share: float) -> float:
    """Return the time that so many are not longer than."""
    return sorted(times)[min(int(len(times) * share), len(times) - 1)]


def report(rate: int, seconds: float) -> Ticks:
    """Print the figures."""
    empty = empty_s()
    ticks = flow(rate, seconds)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{ticks.events:,} events, {ticks.events / seconds:,.0f}/s of {rate:,}/s asked, "
        f"{ticks.lost} lost; {ticks.cpu_s / seconds:.0%} of a core, peak {memory:.0f} MB"
    )
    print(f"empty frame {empty * 1e3:.2f} ms; {len(ticks.busy)} ticks")
    for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0)):
        tick, own = at(ticks.busy, share), at(ticks.own, share)
        print(
            f"busy a tick {name} {tick * 1e3:6.1f} ms  {tick / TICK_S:5.2f} x the tick  "
            f"{tick / empty:6.1f} x an empty frame; with a processor {own * 1e3:6.1f} ms"
        )
    late = at(ticks.after, 0.95) if ticks.after else 0.0
    print(
        f"afterwards {sum(ticks.after):.1f} s for timeline, causes and table, "
        f"in {len(ticks.after)} ticks: p95 {late * 1e3:.1f} ms"
    )
    return ticks


def test_the_window_follows_a_flood_to_its_end(qapp: QApplication) -> None:
    del qapp
    ticks = report(20_000, 1.0)
    assert ticks.lost == 0
    assert ticks.events > 15_000


if __name__ == "__main__":
    application = app.application()
    report(
        int(sys.argv[1]) if len(sys.argv) > 1 else 200_000,
        float(sys.argv[2]) if len(sys.argv) > 2 else 30.0,
    )
