"""Runs to make pictures of: a short one told by hand, and scenarios that were recorded."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec
from gui.export.opening import Shown, open_recording
from gui.pictures.easel import Subject, show, stage_of
from gui.theme.palette import LIGHT
from gui.window.foresight import to_come

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from gui.stage.stage import Stage
    from tests.core.conftest import Tape

ROOT = Path(__file__).parents[3]
SCENARIOS = {
    "producer-consumer": ("items=8", "produce_delay=0", "consume_delay=0.05"),
    "lock-writers": ("rounds=2", "delay=0.01"),
    "ping-pong": ("rounds=2", "delay=0"),
}


def played(tape: Tape, path: Path) -> Playback:
    """Return a playback at the start of what a tape tells."""
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.source("/p/script.py", "one\ntwo\nthree\n")
        writer.records(tape.take())
    playback = Playback(FileSource(Recording.open(path)))
    while playback.poll(1.0):
        pass
    return playback


@pytest.fixture
def named(tape: Tape, tmp_path: Path) -> Iterator[Callable[[str], Playback]]:
    """Return what makes a run in which a process with this name sends itself a message."""
    made: list[Playback] = []

    def make(name: str) -> Playback:
        main = tape.program()
        queue = main.channel(rec.QUEUE, 3, "queue")
        sender = main.child(name)
        message = sender.sends(queue, "'hello'")
        sender.receives(queue, message)
        made.append(played(tape, tmp_path / "named.procession"))
        return made[-1]

    yield make
    for playback in made:
        playback.close()


@pytest.fixture
def words(tape: Tape, tmp_path: Path) -> Iterator[Playback]:
    """Return a run: a producer puts three words into a queue, and a consumer takes them."""
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    producer, consumer = main.child("Producer"), main.child("Consumer")
    sent = [producer.sends(queue, word) for word in ("'good'", "'morning'", "'everyone'")]
    for message in sent:
        consumer.receives(queue, message)
    playback = played(tape, tmp_path / "words.procession")
    yield playback
    playback.close()


def subject_of(playback: Playback) -> Subject:
    """Return what is known beforehand of a run told by hand."""
    return Subject("A run", to_come(playback.history.world_at(playback.length)))


@pytest.fixture
def staged(qapp: QApplication) -> Iterator[Callable[..., Stage]]:
    """Return what puts a playback on a stage, behind so many events or at its end."""
    made: list[Stage] = []

    def make(playback: Playback, place: int | None = None) -> Stage:
        playback.seek(playback.length if place is None else place)
        stage = stage_of(subject_of(playback), LIGHT, (940, 436))
        made.append(stage)
        show(stage, playback)
        return stage

    yield make
    for stage in made:
        stage.deleteLater()


@pytest.fixture(scope="session")
def scenarios(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the paths of recordings of scenarios, by name."""
    folder = tmp_path_factory.mktemp("scenarios")

    def record(name: str) -> tuple[str, str]:
        path = str(folder / f"{name}.procession")
        values = [f"--param={value}" for value in SCENARIOS[name]]
        words = [sys.executable, str(ROOT / "main.py"), "record", name, *values, "-o", path]
        subprocess.run(words, check=True, capture_output=True, timeout=60)
        return name, path

    with ThreadPoolExecutor(len(SCENARIOS)) as pool:
        return dict(pool.map(record, SCENARIOS))


@pytest.fixture(params=list(SCENARIOS))
def shown(request: pytest.FixtureRequest, scenarios: dict[str, str]) -> Iterator[Shown]:
    """Return one scenario after the other, opened."""
    made = open_recording(scenarios[request.param])
    yield made
    made.playback.close()
