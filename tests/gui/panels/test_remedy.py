"""The line with the remedy stays at the foot of the stage, as wide as its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.panels.remedy import MARGIN, Remedy

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_stands_at_the_foot_of_the_stage_and_never_beyond_it(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(1000, 400)
    line = Remedy(stage)
    stage.show()
    assert not line.isVisible()
    line.say("There is no x.")
    assert line.isVisible()
    assert line.geometry().bottom() == 400 - MARGIN - 1
    narrow = line.width()
    line.say("There is no x. " * 2, "pip install x")
    assert 1000 > line.width() > narrow
    stage.resize(300, 200)
    assert line.geometry().bottom() == 200 - MARGIN - 1
    assert line.width() == 300 - 2 * MARGIN
    line.say("")
    assert not line.isVisible()
