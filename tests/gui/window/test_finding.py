"""Ctrl+F finds a process on the stage: the rest dims, Enter selects, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts


def test_what_is_typed_is_lit_selected_and_let_go(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    page = parts.window.run_page
    QTest.keyClick(parts.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.finder.isVisible()
    QTest.keyClicks(page.finder.field, "er")  # Producer, Consumer
    assert page.finder.told == "2 found"
    assert page.stage._scene.actors == frozenset(("main.1", "main.2"))
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert page.finder.told == "1 of 2"
    assert parts.views.selected == "main.1"
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert parts.views.selected == "main.1"
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert parts.views.selected == "main.2"
    QTest.keyClick(parts.window, Qt.Key.Key_Escape)
    assert page.finder.isHidden()
    assert page.stage._scene.actors is None
    assert parts.views.selected == "main.2"


def test_what_is_not_there_is_told(parts: Parts, qtbot: QtBot, recording: str) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    page = parts.window.run_page
    parts.window.actions_.all["find"].trigger()
    QTest.keyClicks(page.finder.field, "zebra")
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    assert page.finder.told == "none"
    assert page.stage._scene.actors == frozenset()
