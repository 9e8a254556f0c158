"""A text that has no room ends in three dots, never in half a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.elided import Elided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_text_is_whole_again_where_there_is_room(qtbot: QtBot) -> None:
    label = Elided()
    qtbot.addWidget(label)
    label.show()
    text = "Lock: three writers \N{MIDDLE DOT} lesson.procession"
    label.resize(90, 20)
    label.show_text(text)
    assert label.text().endswith("\N{HORIZONTAL ELLIPSIS}")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 90
    assert label.toolTip() == text
    label.resize(600, 20)
    assert label.text() == text
