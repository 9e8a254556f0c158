"""Three ways out, each by its button; Escape stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.leave_sheet import LeaveSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_button_says_what_is_wanted_and_the_sheet_goes(qtbot: QtBot) -> None:
    sheet = LeaveSheet()
    qtbot.addWidget(sheet)
    for button, wanted in ((sheet.save, sheet.save_wanted), (sheet.lose, sheet.lose_wanted)):
        sheet.ask("The notes on <b>x</b> are not saved.")
        assert sheet.sentence == "The notes on <b>x</b> are not saved."
        with qtbot.waitSignal(wanted):
            button.click()
        assert sheet.isHidden()
    sheet.ask("x")
    with qtbot.assertNotEmitted(sheet.lose_wanted), qtbot.assertNotEmitted(sheet.save_wanted):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
