"""What pictures and films cost, beside an empty frame: still pictures, frames a second, turns.

A film's frames are made on the GUI's thread, so the longest of its turns is what the window waits.
Run it as a plain script, or with pytest.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from core.model.history import History
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.replay import Span, Taken
from gui.pictures.easel import Subject, stage_of
from gui.pictures.filming import start_film
from gui.pictures.job import Job
from gui.pictures.mp4 import can_encode
from gui.pictures.shooting import Script, Shooting, Spoken
from gui.pictures.slide import Words, slide
from gui.pictures.still import image_of, pdf_of, png_bytes
from gui.pictures.svg import svg_of
from gui.theme.palette import DARK
from gui.window.foresight import to_come
from tests.bench.bench_stage import WINDOW, empty_ms, world_of
from tests.core.conftest import Tape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.pictures.still import Still

NODES = ((6, 12), (50, 200))
SIZE = (1280, 720)
MESSAGES = 40
LONGEST_MS = 50.0
"""What a turn of a film may take beside an empty frame."""


def run_of(messages: int) -> Playback:
    """Return a run in which one process sends so many messages to another."""
    tape = Tape()
    main = tape.program()
    queue = main.channel(capacity=4, name="queue")
    producer, consumer = main.child("Producer"), main.child("Consumer")
    for number in range(messages):
        consumer.receives(queue, producer.sends(queue, f"'word {number}'"))
    history = History()
    history.append(tape.take())
    playback = Playback(Taken(), history=history)
    playback.poll(0.0)
    return playback


def script_of(playback: Playback) -> Script:
    """Return a film of all of it, one event after the other."""
    cast = to_come(playback.history.world_at(playback.length))
    span = Span(0, playback.length, Pace.ONE_BY_ONE, 4.0)
    return Script(Subject("A run", cast), span, DARK, SIZE)


def silence(_playback: Playback, _now_s: float) -> Spoken:
    """Say nothing."""
    return Spoken(None, False)


def took_ms(work: Callable[[], object], times: int = 5) -> float:
    """Return the median of the time that something takes, in ms."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1e3)
    return statistics.median(found)


@contextlib.contextmanager
def still_of(nodes: int, messages: int) -> Iterator[Still]:
    """Give a picture of so much."""
    stage = stage_of(Subject(), DARK, SIZE)
    stage.show_world(world_of(nodes, messages))
    yield slide(stage, DARK, Words(title="A run"))
    stage.deleteLater()


def stills_ms(nodes: int, messages: int) -> dict[str, float]:
    """Return how long each kind of picture takes, in ms."""
    with still_of(nodes, messages) as still:
        image = image_of(still, 2)
        return {
            "SVG": took_ms(lambda: svg_of(still)),
            "PDF": took_ms(lambda: pdf_of(still)),
            "painting 2x": took_ms(lambda: image_of(still, 2)),
            "PNG of it, beside": took_ms(lambda: png_bytes(image, "")),
        }


def film(ending: str, messages: int = MESSAGES) -> tuple[float, float]:
    """Return frames a second of a film, and the longest turn of the event loop meanwhile, in ms."""
    playback, job = run_of(messages), Job()
    script = script_of(playback)
    expected = script.lasts_s(playback.history) * script.fps
    watch, longest, timer = QElapsedTimer(), [0], QTimer()
    watch.start()

    def turn() -> None:
        longest[0] = max(longest[0], watch.nsecsElapsed())
        watch.restart()

    timer.timeout.connect(turn)
    timer.start(0)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        start_film(job, playback, script, silence, Path(folder) / f"a{ending}")
        watch.restart()
        while job.active:
            QApplication.processEvents()
        seconds = time.perf_counter() - start
    timer.stop()
    playback.close()
    job.deleteLater()
    return expected / seconds, longest[0] / 1e6


def frame_ms(clock: Callable[[], float] = time.perf_counter) -> tuple[float, float]:
    """Return median and longest time of making one frame, in ms."""
    playback = run_of(MESSAGES // 4)
    shooting = Shooting(playback, script_of(playback), silence)
    times = []
    while True:
        start = clock()
        if shooting.next() is None:
            break
        times.append((clock() - start) * 1e3)
    shooting.close()
    playback.close()
    return statistics.median(times), max(times)


def test_a_frame_takes_a_short_turn(qapp: QApplication) -> None:
    """Of the thread's own time: the machine may have other work."""
    del qapp
    _, longest = frame_ms(time.thread_time)
    assert longest <= LONGEST_MS


@pytest.mark.parametrize(("nodes", "messages"), NODES)
def test_a_drawing_holds_the_window_up_no_longer_than_a_turn(
    qapp: QApplication, nodes: int, messages: int
) -> None:
    del qapp
    with still_of(nodes, messages) as still:
        assert took_ms(lambda: svg_of(still)) <= LONGEST_MS


def main() -> None:
    """Print what each costs."""
    app = QApplication.instance() or QApplication([])
    empty = empty_ms()
    print(f"empty frame {WINDOW[0]}x{WINDOW[1]}: {empty:.2f} ms")
    for nodes, messages in NODES:
        parts = (f"{name} {ms:.0f} ms" for name, ms in stills_ms(nodes, messages).items())
        print(f"{nodes} nodes, {messages} messages: {', '.join(parts)}")
    median, longest = frame_ms()
    print(f"a frame {SIZE}: {median:.1f} ms, {longest:.0f} at most, {median / empty:.0f}x")
    for ending in (".gif", ".mp4")[: 1 + can_encode()]:
        fps, longest = film(ending)
        print(f"film {ending}: {fps:.0f} frames a second, longest turn {longest:.0f} ms")
    del app


if __name__ == "__main__":
    main()
