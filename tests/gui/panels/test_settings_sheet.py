"""The sheet shows the settings, tells what is chosen, and asks before all is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from gui.panels.settings_sheet import SettingsSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def sheet(owner: QWidget, qtbot: QtBot) -> SettingsSheet:
    owner.resize(1000, 640)
    made = SettingsSheet(owner)
    made.show_ground("system")
    made.show_motion("still")
    made.show_language("system")
    made.show_recent(True)
    made.show_pythons(["/a/bin/python3", "/b/bin/python3"])
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def test_it_shows_what_holds_and_tells_what_is_chosen(sheet: SettingsSheet, qtbot: QtBot) -> None:
    assert sheet.ground.buttons["system"].isChecked()
    assert sheet.motion.buttons["still"].isChecked()
    with qtbot.waitSignal(sheet.ground_chosen) as ground:
        sheet.ground.buttons["dark"].click()
    with qtbot.waitSignal(sheet.motion_chosen) as motion:
        sheet.motion.buttons["system"].click()
    with qtbot.waitSignal(sheet.recent_wanted) as recent:
        sheet.recent.click()
    assert (ground.args, motion.args, recent.args) == (["dark"], ["system"], [False])


def test_showing_is_no_choice(sheet: SettingsSheet, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(sheet.ground_chosen),
        qtbot.assertNotEmitted(sheet.motion_chosen),
        qtbot.assertNotEmitted(sheet.recent_wanted),
    ):
        sheet.show_ground("light")
        sheet.show_motion("moving")
        sheet.show_recent(False)


def test_a_python_is_forgotten_by_its_button(sheet: SettingsSheet, qtbot: QtBot) -> None:
    buttons = {b.accessibleName(): b for b in sheet.findChildren(QPushButton)}
    sheet.python_removed.connect(lambda _path: sheet.show_pythons(["/a/bin/python3"]))
    with qtbot.waitSignal(sheet.python_removed) as removed:
        buttons["Forget /b/bin/python3"].click()
    assert removed.args == ["/b/bin/python3"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Forget /a/bin/python3", "the next one has the focus"


def test_all_is_forgotten_only_after_a_question(sheet: SettingsSheet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.forget_wanted):
        sheet.forget.click()
        assert sheet.sure.isVisible()
        assert sheet.cancel.hasFocus(), "Enter by mistake forgets nothing"
        sheet.cancel.click()
    assert not sheet.sure.isVisible()
    sheet.forget.click()
    with qtbot.waitSignal(sheet.forget_wanted):
        sheet.sure.click()


def test_tab_goes_through_all_of_it_and_it_fits_a_small_window(sheet: SettingsSheet) -> None:
    assert sheet.width() <= 1000
    assert sheet.height() <= 640
    seen = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QAbstractButton)
        seen.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == [
        "As the system",
        "As the system",
        "As the system",
        "Ask before a run, and tell the answer in it",
        "Keep a list of what was opened",
        "Forget /a/bin/python3",
        "Forget /b/bin/python3",
        "Forget everything…",
        "Close",
    ]
