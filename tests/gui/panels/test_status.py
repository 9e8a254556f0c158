"""The line at the foot: the last event, the counts, and in red what was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from gui.panels.status import Status

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_it_shows_plain_words(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.show_event("Producer is blocked · <b>.py:3")
    status.show_change("a.py has changed.")
    status.show_counts("3 processes", "5 events lost")
    labels = {label.text(): label.property("role") for label in status.findChildren(QLabel)}
    assert labels["Producer is blocked · <b>.py:3"] == "dim"
    assert labels["5 events lost"] == "bad"
    assert labels["a.py has changed."] == "strong"
    assert labels["3 processes"] == "dim"


def test_a_sentence_stays_before_the_next_event_takes_its_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.panels.status.TOLD_MS", 50)
    status = Status()
    qtbot.addWidget(status)
    status.tell("Saved as x.")
    status.show_event("Producer is blocked")
    assert status.text == "Saved as x."
    qtbot.waitUntil(lambda: status.text == "Producer is blocked")
    status.show_event("Consumer goes on")
    assert status.text == "Consumer goes on"
