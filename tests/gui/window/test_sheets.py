"""Keys, settings and About open by their keys; what is chosen holds at once and is remembered.

Covers: about.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.commands.shipped import shipped
from gui.theme.palette import DARK, LIGHT
from gui.window.about import facts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts

CTRL = Qt.KeyboardModifier.ControlModifier


def test_they_open_by_their_keys_and_close_with_esc(parts: Parts, qtbot: QtBot) -> None:
    for key, modifier, name in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "keys"),
        (Qt.Key.Key_Comma, CTRL, "choices"),
        (Qt.Key.Key_I, CTRL, "about"),
    ):
        QTest.keyClick(parts.window, key, modifier)
        sheet = getattr(parts.sheets, name)
        qtbot.waitUntil(sheet.isVisible)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()


def test_esc_in_the_window_closes_the_sheet_of_keys_and_nothing_else(parts: Parts) -> None:
    parts.sheets.keys.open()
    parts.window.actions_.all["out"].trigger()
    assert not parts.sheets.keys.isVisible()
    assert parts.window.in_gallery
    assert not parts.sheets.close()


def test_what_is_chosen_holds_at_once_and_is_remembered(parts: Parts) -> None:
    parts.sheets.show_settings()
    sheet = parts.sheets.choices
    assert sheet.ground.buttons["light"].isChecked()
    sheet.ground.buttons["dark"].click()
    assert parts.appearance.palette is DARK
    assert parts.settings.ground == "dark"
    sheet.motion.buttons["still"].click()
    assert not parts.window.run_page.animated
    assert parts.settings.motion == "still"
    sheet.close()


def test_without_a_list_of_what_was_opened_nothing_is_listed(parts: Parts, recording: str) -> None:
    parts.programs.open(recording)
    assert parts.settings.recent.keys == [recording]
    parts.sheets.show_settings()
    parts.sheets.choices.recent.click()
    assert parts.settings.recent.keys == []
    parts.sheets.close()
    parts.programs.open(recording)
    assert parts.settings.recent.keys == []
    parts.sheets.show_settings()
    assert not parts.sheets.choices.recent.isChecked()
    parts.sheets.choices.recent.click()
    parts.sheets.close()
    parts.programs.open(recording)
    assert parts.settings.recent.keys == [recording]


def test_a_python_that_is_forgotten_is_offered_no_more(parts: Parts) -> None:
    memory = parts.programs.own.memory
    for path in ("/a/python", "/b/python"):
        memory.add_python(path)
    parts.sheets.show_settings()
    parts.sheets.choices.python_removed.emit("/a/python")
    assert memory.pythons == ["/b/python"]
    parts.sheets.close()


def test_everything_is_forgotten_and_holds_as_at_first(parts: Parts, recording: str) -> None:
    parts.programs.open(recording)
    parts.appearance.set_ground("dark")
    parts.appearance.set_motion("still")
    parts.programs.own.memory.add_python("/a/python")
    parts.window.run_page.grips["code"].wanted.emit(400)
    parts.sheets.show_settings()
    parts.sheets.choices.forget.click()
    parts.sheets.choices.sure.click()
    assert parts.settings.recent.keys == []
    assert parts.programs.own.memory.pythons == []
    assert parts.settings.ground == "system"
    assert parts.window.run_page.animated
    assert parts.sheets.choices.ground.buttons["system"].isChecked()
    assert Path(recording).exists()
    parts.sheets.close()
    parts.appearance.set_ground("light")
    assert parts.appearance.palette is LIGHT
    assert parts.window.run_page.wishes["code"] == 0
    parts.window.close()
    assert parts.settings.place() is None, "the next start is as the first one"


def test_the_facts_name_what_a_report_needs() -> None:
    found = dict(facts("/c/procession.conf", shipped()))
    assert found["Settings"] == "/c/procession.conf"
    assert found["Python"].startswith(".".join(map(str, sys.version_info[:3])))
    for name in ("PySide6", "pyqtgraph", "numpy"):
        assert name in found["Made with"]
    assert {"Qt", "System", "Screen", "Start methods", "Installed as", "Logs"} <= set(found)
    assert "Settings" not in dict(facts("", [])), "of what is nowhere nothing is told"


def test_nothing_is_imported_to_tell_its_version() -> None:
    told = (
        "import sys; from gui.window.about import facts; from core.commands.shipped import shipped"
    )
    check = "facts('', shipped()); assert not {'numpy', 'pyqtgraph'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", f"{told}; {check}"], check=True, timeout=60)
