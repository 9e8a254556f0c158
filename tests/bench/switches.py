"""From one scenario to another while the first still runs, a hundred times, in the real window.

As a plain script: ``switches.py [switches]``. It says how long each click took to its first moving
picture, how the memory of the window grew, and what was left behind; it ends with 1 if anything
was. Without ``DISPLAY`` the window is drawn without a screen.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from core.scenarios.catalogue import SCENARIOS
from gui import app
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.parts import Parts

PATIENCE_S = 30.0
FLAT_MB = 24.0
"""What the second half may add: pieces that the allocator keeps, not something for each switch."""


@dataclass
class Switches:
    """What was measured.

    Attributes:
        waits_s: from each click to the first event that is shown.
        memory_mb: resident memory of the window's process after each switch.
        left: what is still there after the last one: processes, and files of sessions.
    """

    waits_s: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def growth_mb(self) -> float:
        """By how much the last tenth stands over the middle."""
        tenth = max(len(self.memory_mb) // 10, 1)
        middle = len(self.memory_mb) // 2
        late, early = self.memory_mb[-tenth:], self.memory_mb[middle : middle + tenth]
        return statistics.median(late) - statistics.median(early)


def until(fact: Callable[[], bool]) -> None:
    """Let the window work until something holds.

    Raises:
        TimeoutError: it did not within the patience.
    """
    loop, deadline = QEventLoop(), time.monotonic() + PATIENCE_S
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if fact() or time.monotonic() > deadline else None)
    timer.start(2)
    loop.exec()
    timer.stop()
    if not fact():
        raise TimeoutError


def shows_something(parts: Parts) -> bool:
    """Return whether the run that was asked for last has its first moving picture."""
    playback = parts.session.playback
    return playback is not None and playback.position > 0


def switch(count: int) -> Switches:
    """Go from scenario to scenario so many times, each while the one before runs."""
    found, before = Switches(), sessions()
    me = psutil.Process()
    parts = app.build(Settings(Memory()))
    parts.window.show()
    QApplication.processEvents()
    for number in range(count):
        start = time.perf_counter()
        parts.programs.run_scenario(SCENARIOS[number % len(SCENARIOS)])
        until(lambda: shows_something(parts))
        found.waits_s.append(time.perf_counter() - start)
        gc.collect()
        found.memory_mb.append(me.memory_info().rss / 2**20)
    parts.window.close()
    parts.window.deleteLater()
    QApplication.processEvents()
    children = [c for c in me.children(recursive=True) if not is_tracker(c)]
    alive = psutil.wait_procs(children, timeout=5)[1]
    found.left = [f"process {process.pid}" for process in alive]
    found.left += sorted(sessions() - before)
    return found


def is_tracker(process: psutil.Process) -> bool:
    """Return whether it is the window's own tracker of resources, which ends with the window."""
    try:
        return "resource_tracker" in " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return True


def sessions() -> set[str]:
    """Return the folders and shared memory of sessions that there are."""
    places = (Path("/dev/shm"), Path(tempfile.gettempdir()))
    return {str(path) for place in places for path in place.glob("procession-*")}


def main() -> int:
    """Measure and say."""
    application = QApplication.instance() or app.application()
    found = switch(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
    waits = sorted(found.waits_s)
    print(f"{len(waits)} switches between {len(SCENARIOS)} scenarios")
    print(
        f"click to first moving picture: median {statistics.median(waits):.2f} s, "
        f"longest {waits[-1]:.2f} s"
    )
    marks = found.memory_mb[:: max(len(waits) // 10, 1)]
    print("memory, MB:", " ".join(f"{mark:.0f}" for mark in marks))
    print(f"second half: {found.growth_mb:+.1f} MB; left behind: {', '.join(found.left) or 'none'}")
    del application
    return 1 if found.left or found.growth_mb > FLAT_MB else 0


if __name__ == "__main__":
    sys.exit(main())
