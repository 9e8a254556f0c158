"""One of the segments is down, and only the user's choice is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from gui.panels.segments import Segment, Segments
from gui.theme.palette import DARK
from gui.theme.stylesheet import stylesheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EDGE = 14  # px of border and padding of a segment


def test_what_is_shown_is_down_and_what_is_chosen_is_told(qtbot: QtBot) -> None:
    segments = Segments([Segment(1, "One"), Segment(2, "Two", "the second")])
    qtbot.addWidget(segments)
    told: list[object] = []
    segments.chosen.connect(told.append)
    segments.show_value(1)
    assert told == []
    segments.buttons[2].click()
    assert told == [2]
    assert [button.isChecked() for button in segments.buttons.values()] == [False, True]
    assert segments.buttons[2].toolTip() == "the second"


def test_enter_stays_with_the_sheet_in_which_they_are(qtbot: QtBot) -> None:
    sheet = QDialog()
    qtbot.addWidget(sheet)
    segments, accept = Segments([Segment(1, "One")]), QPushButton("Export")
    row = QVBoxLayout(sheet)
    row.addWidget(segments)
    row.addWidget(accept)
    accept.setDefault(True)
    accept.clicked.connect(sheet.accept)
    sheet.show()
    segments.buttons[1].setFocus()
    QTest.keyClick(segments.buttons[1], Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
def test_the_chosen_one_has_room_for_its_bold_text(qtbot: QtBot, family: str) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    segments = Segments([Segment(1, "One by one"), Segment(2, "Steps")])
    qtbot.addWidget(segments)
    face = f"QWidget#segments QPushButton {{ font-family: '{family}'; }}"
    segments.setStyleSheet(stylesheet(DARK) + face)
    segments.show_value(1)
    segments.resize(segments.minimumSizeHint())
    segments.grab()  # which lays it out
    for button in segments.buttons.values():
        bold = button.font()
        bold.setWeight(QFont.Weight.DemiBold)
        room = button.width() - 2 * EDGE
        assert QFontMetrics(bold).horizontalAdvance(button.text()) <= room
