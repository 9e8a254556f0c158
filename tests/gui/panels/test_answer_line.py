"""An answer that was told already stays for a while in a line at the foot of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.panels.answer_line import MARGIN, AnswerLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_stands_in_the_corner_of_the_stage_and_never_beyond_it(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(900, 400)
    line = AnswerLine(stage)
    stage.show()
    assert not line.isVisible()
    line.show_words(("Does it wait?", "Yes"))
    assert line.isVisible()
    assert line.text == line.accessibleName() == "Does it wait? Yes"
    assert line.geometry().bottom() == 400 - MARGIN - 1
    assert line.geometry().right() == 900 - MARGIN - 1
    small = line.height()
    line.set_projection(1080)
    assert line.height() > small
    line.show_words(("Does it wait? " * 40, "Yes"))
    stage.resize(300, 300)
    assert line.geometry().left() > 0
    line.show_words(("", ""))
    assert not line.isVisible()
