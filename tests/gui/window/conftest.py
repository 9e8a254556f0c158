"""A whole window, without a screen, and recordings and programs to show in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from core.recording.writer import RecordingWriter
from core.scenarios.catalogue import find
from core.tracing import records as rec
from gui import app
from gui.window.programs import scenario_target
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts
    from tests.core.conftest import Tape

QUICK = {
    "producer-consumer": {"items": 3, "produce_delay": 0.0, "consume_delay": 0.02},
    "ping-pong": {"rounds": 2, "delay": 0.0},
    "lock-writers": {"rounds": 2, "delay": 0.01},
}
LONG = {
    "producer-consumer": {"items": 1000, "produce_delay": 0.01, "consume_delay": 0.05},
    "ping-pong": {"rounds": 100_000, "delay": 0.05},
    "lock-writers": {"rounds": 1000, "delay": 0.05},
}


@pytest.fixture
def settings() -> Settings:
    """Return settings that forget."""
    made = Settings(Memory())
    made.ground = "light"
    return made


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Parts]:
    """Return a window that is open; afterwards everything of it is gone."""
    made = app.build(settings)
    made.window.show()
    qtbot.waitUntil(made.window.isVisible)
    yield made
    made.window.close_now()
    made.window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def quick() -> Callable[[str], Target]:
    """Return a function that gives a scenario that ends soon."""

    def make(name: str) -> Target:
        scenario = find(name)
        assert scenario is not None
        return scenario_target(scenario, QUICK[name], None)

    return make


@pytest.fixture
def lasting() -> Callable[[str], Target]:
    """Return a function that gives a scenario that runs until it is ended."""

    def make(name: str) -> Target:
        scenario = find(name)
        assert scenario is not None
        return scenario_target(scenario, LONG[name], None)

    return make


@pytest.fixture
def recording(tape: Tape, tmp_path: Path) -> str:
    """Return the path of a recording: a producer puts three words, a consumer takes two."""
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    producer, consumer = main.child("Producer"), main.child("Consumer")
    sent = []
    for line, word in enumerate(("'good'", "'morning'", "'everyone'"), 1):
        producer(rec.SLEEP_BEGAN, arg=1000, site=producer.at(line))
        producer(rec.SLEEP_ENDED)
        sent.append(producer.sends(queue, word))
        producer.prints(f"put {word}\n")
    for message in sent[:2]:
        consumer.receives(queue, message)
    for hand in (producer, consumer, main):
        tape.gone(hand)
    tape.ends()
    path = tmp_path / "words.procession"
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.source("/p/script.py", "one\ntwo\nthree\n")
        writer.records(tape.take())
    return str(path)


@pytest.fixture
def no_menus_stay(qapp: QApplication) -> Iterator[None]:
    """Close each menu that opens: it would wait for the user."""
    timer = QTimer()

    def close() -> None:
        popup = qapp.activePopupWidget()
        if popup is not None:
            popup.close()

    timer.timeout.connect(close)
    timer.start(20)
    yield
    timer.stop()
