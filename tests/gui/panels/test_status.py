"""The line at the foot: the last event, the counts, and in red what was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from gui.panels.status import Status

if TYPE_CHECKING:
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
