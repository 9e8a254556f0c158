"""How long until the gallery is there, beside a bare window, and until a click shows something.

As a plain script: ``bench_start.py [pairs]``. Whole processes, in interleaved pairs: one shows a
bare QtWidgets window, one is Procession. "Painted" is the first picture of the gallery, from which
on it takes clicks; "answered" is when such a click is acted on. Then each of the large cards is
clicked, until what happens in the program changes the picture on the stage.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PAIRS = 15
PATIENCE_S = 60.0
SCENARIOS = ("producer-consumer", "ping-pong", "lock-writers")

HEAD = """
import sys
import time

def tell(what):
    print(what, time.process_time(), flush=True)
"""
"""What each of the programs begins with."""

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)

    def told(self):
        tell("painted")
        QApplication.quit()

app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.resize(1440, 900)
window.show()
app.exec()
"""
"""Nothing but a window."""

WHOLE = f"""
sys.path.insert(0, {str(ROOT)!r})
import main

def load_qt(**how):
    load(**how)
    from gui import app
    drive = app.drive

    def driven(window, *others):
        tell("painted")
        parts = drive(window, *others)
        then(window, parts)
        return parts

    app.drive = driven

load, main._load_qt = main._load_qt, load_qt
sys.argv = ["main.py"]
"""
"""Procession, which tells what is there by now."""

END = """
def then(window, parts):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, window, lambda: (tell("answered"), window.close()))

sys.exit(main.main())
"""
"""Procession is closed again."""

CLICK = """
def then(window, parts):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(300, window, lambda: click(parts))

def click(parts):
    from PySide6.QtCore import QTimer
    stage, window = parts.window.run_page.stage, parts.window
    paint, scenes = stage.paintEvent, []

    def painted(event):
        paint(event)
        playback = parts.session.playback
        if playback is not None and playback.position == 0:
            scenes[:] = [stage._scene]
        if scenes and stage._scene != scenes[0]:
            stage.paintEvent = paint
            tell("changed")
            QTimer.singleShot(0, window, window.close)

    stage.paintEvent = painted
    tell("clicked")
    next(card for card in window.gallery.cards if card.scenario.name == NAME).click()

sys.exit(main.main())
"""
"""A card of Procession is clicked."""


class Moment(NamedTuple):
    """When something was said: on the clock, and in processor time of who said it, in seconds."""

    wall_s: float
    cpu_s: float


class Starter:
    """Starts programs as on a machine on which they have run before.

    The compiled modules of all of them are in a folder of its own, and so are the settings.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._environment = {
            **os.environ,
            "XDG_CONFIG_HOME": folder,
            "PYTHONPYCACHEPREFIX": folder,
        }
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not os.environ.get("DISPLAY"):
            self._environment["QT_QPA_PLATFORM"] = "offscreen"

    def times(self, *code: str) -> dict[str, Moment]:
        """Run a program and return when it said what."""
        said: dict[str, Moment] = {}
        begin = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", HEAD + "".join(code)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self._environment,
            cwd=self._folder,
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                word, cpu_s = line.split()
                said[word] = Moment(time.perf_counter() - begin, float(cpu_s))
            _, errors = process.communicate(timeout=PATIENCE_S)
        if process.returncode:
            raise RuntimeError(f"exit code {process.returncode}: {errors}")
        return said


def start(starter: Starter, pairs: int) -> float:
    """Print how long it takes to start; return the median ratio of the painted gallery."""
    starter.times(BARE)
    starter.times(WHOLE, END)
    runs = [(starter.times(BARE)["painted"], starter.times(WHOLE, END)) for _ in range(pairs)]
    print(f"bare window {statistics.median(bare.wall_s for bare, _ in runs) * 1e3:5.0f} ms")
    for name in ("answered", "painted"):
        wall = statistics.median(said[name].wall_s for _, said in runs)
        ratio = statistics.median(said[name].wall_s / bare.wall_s for bare, said in runs)
        cpu = statistics.median(said[name].cpu_s / bare.cpu_s for bare, said in runs)
        print(f"{name:11} {wall * 1e3:5.0f} ms  {ratio:.2f} x bare, {cpu:.2f} x its processor time")
    return ratio


def click(starter: Starter, name: str, count: int = 3) -> float:
    """Print and return how long it takes from a click to a change on the stage, in seconds."""
    spans = []
    for _ in range(count):
        said = starter.times(WHOLE, f"NAME = {name!r}\n", CLICK)
        spans.append(said["changed"].wall_s - said["clicked"].wall_s)
    print(f"{name}: from the click to the first change {statistics.median(spans) * 1e3:.0f} ms")
    return statistics.median(spans)


def test_the_window_comes_and_answers_a_click(tmp_path: Path) -> None:
    starter = Starter(str(tmp_path))
    assert start(starter, 1) > 0
    assert click(starter, "ping-pong", 1) > 0


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        starter = Starter(folder)
        start(starter, int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS)
        for name in SCENARIOS:
            click(starter, name)


if __name__ == "__main__":
    main()
