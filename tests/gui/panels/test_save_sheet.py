"""The sheet says what is inside and where it goes; Enter saves all of it.

Covers: tick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from core.export.contents import Content, Contents
from gui.panels.save_sheet import SaveSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOUND = Contents(("/p/a.py",), 5, 2, 0, ("/p",), ())


@pytest.fixture
def sheet(qtbot: QtBot) -> SaveSheet:
    made = SaveSheet()
    qtbot.addWidget(made)
    made.ask("Ping-pong", "/tmp/x.procession")
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(sheet: SaveSheet) -> QLineEdit:
    found = sheet.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_enter_saves_everything(sheet: SaveSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.save_wanted) as wanted:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert wanted.args == ["/tmp/x.procession", frozenset()]


def test_what_is_not_ticked_is_left_out(sheet: SaveSheet, qtbot: QtBot) -> None:
    sheet.show_contents(FOUND, {"/p/a.py": 3})
    ticks = sheet.parts
    assert [c for c, tick in ticks.items() if not tick.isEnabled()] == [Content.USER]
    with qtbot.waitSignal(sheet.changed) as changed:
        QTest.keyClick(ticks[Content.VALUES], Qt.Key.Key_Space)
    assert changed.args == [frozenset({Content.VALUES})]
    sheet.grab()
    with qtbot.waitSignal(sheet.save_wanted) as wanted:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert wanted.args[1] == {Content.VALUES}
    sheet.ask("again", "/tmp/y.procession")
    assert sheet.left_out == frozenset()


def test_a_place_is_made_whole_and_none_is_asked_for(sheet: SaveSheet, qtbot: QtBot) -> None:
    line(sheet).setText("/p/my run")
    assert sheet.path == "/p/my run.procession"
    line(sheet).setText("  ")
    with qtbot.assertNotEmitted(sheet.save_wanted):
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.place.wrong == "Which file?"
    sheet.set_place("/p/z.procession")
    assert sheet.path == "/p/z.procession"
    assert sheet.place.wrong == ""
    sheet.complain("No.")
    QTest.keyClicks(line(sheet), "x")
    assert sheet.place.wrong == ""


def test_while_it_is_written_one_can_only_cancel(sheet: SaveSheet, qtbot: QtBot) -> None:
    sheet.show_progress(0.5)
    assert sheet.busy
    sheet.show_contents(FOUND, {})
    assert not any(tick.isEnabled() for tick in sheet.parts.values())
    with qtbot.assertNotEmitted(sheet.save_wanted):
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    sheet.show_ready()
    assert sheet.parts[Content.VALUES].isEnabled()
    sheet.show_progress(0.5)
    with qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
