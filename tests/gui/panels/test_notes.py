"""The list of notes: a click or a key leads to one, and what is foreign is plain text.

Covers: note_line, note_sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.recording.notes import LONGEST_TEXT
from gui.panels.icons import pixmap
from gui.panels.note_line import NoteLine
from gui.panels.note_sheet import NoteSheet
from gui.panels.notes import NoteRow, NotesPanel
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from pytestqt.qtbot import QtBot

ROWS = [NoteRow(4, "0.1 s", "first"), NoteRow(9, "0.2 s", ""), NoteRow(12, "0.3 s", "<b>x</b>")]


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show_notes(ROWS, lambda position: f"event before {position}")
    made.show()
    return made


def texts(panel: NotesPanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_bookmark_says_what_happened_and_a_note_what_was_written(panel: NotesPanel) -> None:
    assert texts(panel) == ["first", "event before 9", "<b>x</b>"]
    panel.set_palette(DARK)
    panel.grab()


def test_a_click_and_the_arrow_keys_lead_to_a_note(panel: NotesPanel, qtbot: QtBot) -> None:
    view = panel.view
    with qtbot.waitSignal(panel.chosen) as chosen:
        where = view.visualRect(view.model().index(1, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [9]
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen.args == [12]


def test_showing_where_the_playhead_is_leads_nowhere(panel: NotesPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.chosen):
        panel.show_position(9)
        assert panel.view.currentIndex().row() == 1
        panel.show_position(5)
        assert not panel.view.currentIndex().isValid()
        panel.show_notes([], str)


def test_delete_removes_and_the_menu_offers_it(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_position(4)
    with qtbot.waitSignal(panel.removed) as removed:
        QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert removed.args == [4]
    write, remove = panel.view.actions()
    panel.show_position(9)
    for action, signal in ((write, panel.write_wanted), (remove, panel.removed)):
        with qtbot.waitSignal(signal) as wanted:
            action.trigger()
        assert wanted.args == [9]
    panel.show_position(5)
    with qtbot.assertNotEmitted(panel.removed):
        remove.trigger()


def test_the_buttons_are_for_the_instant_that_is_shown(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_marked(marked=False, possible=False)
    assert not panel.mark.isEnabled()
    panel.show_marked(marked=True, possible=True)
    assert panel.mark.text() == "Remove the bookmark"
    with qtbot.waitSignal(panel.mark_wanted):
        panel.mark.click()
    with qtbot.waitSignal(panel.write_here_wanted):
        panel.write.click()


def test_the_line_keeps_within_the_stage_and_asks_to_be_written_in(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(300, 200)
    stage.show()
    line = NoteLine(stage, LIGHT)
    assert line.isHidden()
    line.show_text("<b>long</b> " * 40)
    assert line.isVisible()
    assert stage.rect().contains(line.geometry())
    stage.resize(500, 400)
    line.show_text("short")
    assert stage.rect().contains(line.geometry())
    assert line.width() < 200
    with qtbot.waitSignal(line.clicked):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    line.show_text("")
    assert line.isHidden()


def test_enter_keeps_what_was_written_and_escape_does_not(qtbot: QtBot) -> None:
    sheet = NoteSheet()
    qtbot.addWidget(sheet)
    sheet.ask(7, "At 0.1 s: x", "before")
    assert sheet.line.selectedText() == "before"
    with qtbot.waitSignal(sheet.written) as written:
        QTest.keyClicks(sheet.line, "y" * (LONGEST_TEXT + 5))
        QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert written.args == [7, "y" * LONGEST_TEXT]
    sheet.ask(7, "", "before")
    with qtbot.assertNotEmitted(sheet.written):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_the_line_is_drawn_anew_on_a_denser_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    line = NoteLine(stage, LIGHT)
    drawn: list[float] = []

    def draw(name: str, colour: str, side: int, scale: float) -> QPixmap:
        drawn.append(scale)
        return pixmap(name, colour, side, scale)

    monkeypatch.setattr("gui.panels.note_line.pixmap", draw)
    monkeypatch.setattr(line, "devicePixelRatioF", lambda: 1.5)
    QApplication.sendEvent(line, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert drawn == [1.5]
