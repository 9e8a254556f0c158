"""The inspector shows the selected thing, else the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.tracing import records as rec
from gui.panels.inspector import Inspector
from gui.theme.palette import DARK, LIGHT
from gui.words.names import Names

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.core.conftest import Tape


def test_process_queue_and_program(qtbot: QtBot, tape: Tape) -> None:
    main = tape.program("--fast")
    main.channel(rec.QUEUE, 3, "jobs")
    main.child("Worker")
    world = tape.world()
    panel = Inspector(LIGHT)
    qtbot.addWidget(panel)
    panel.show_world(world, "main.1", Names(), tape.t)
    assert panel.title == "Worker"
    assert ("exitcode", "None") in panel.rows.rows
    panel.show_world(world, next(iter(world.channels)), Names(), tape.t)
    assert panel.title == "jobs"
    assert ("maxsize", "3") in panel.rows.rows
    panel.set_palette(DARK)
    panel.show_world(world, "", Names(), tape.t)
    assert panel.title == "Program"
    assert ("arguments", "--fast") in panel.rows.rows


def test_all_its_texts_are_plain(qtbot: QtBot, tape: Tape) -> None:
    tape.program().child("<b>W</b>")
    panel = Inspector(LIGHT)
    qtbot.addWidget(panel)
    panel.show_world(tape.world(), "main.1", Names(), tape.t)
    labels = [label for label in panel.findChildren(QLabel) if label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
