"""Bookmarks and notes in the window, by keys and by clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.recording.notes import MOST_NOTES, Note
from gui.panels.note_sheet import NoteSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.playback.playback import Playback
    from gui.window.parts import Parts

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def playback(parts: Parts, qtbot: QtBot, recording: str) -> Playback:
    """Return the playback of a recording that is open and wholly taken in."""
    parts.programs.open(recording)
    made = parts.session.playback
    assert made is not None
    qtbot.waitUntil(lambda: parts.session.cast is not None)
    return made


def go(parts: Parts, qtbot: QtBot, position: int) -> None:
    parts.controls.seek(position)
    qtbot.waitUntil(lambda: not parts.clock.running)


def press(parts: Parts, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(parts.window, key, held)
    qtbot.waitUntil(lambda: not parts.clock.running)


def listed(parts: Parts) -> list[str]:
    model = parts.window.run_page.notes.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_key_sets_a_bookmark_and_the_same_key_removes_it(
    parts: Parts, qtbot: QtBot, playback: Playback
) -> None:
    page = parts.window.run_page
    go(parts, qtbot, 0)
    assert not parts.window.actions_.all["mark"].isEnabled()
    go(parts, qtbot, 20)
    assert page.note_line.text == ""
    press(parts, qtbot, Qt.Key.Key_D, CONTROL)
    assert listed(parts) == ['Consumer received "good" from the queue.']
    assert page.note_line.text == "Bookmark"
    assert page.note_line.isVisible()
    assert parts.window.isWindowModified()
    press(parts, qtbot, Qt.Key.Key_D, CONTROL)
    assert listed(parts) == []
    assert page.note_line.isHidden()


def test_a_note_is_written_shown_and_gone_to(
    parts: Parts, qtbot: QtBot, playback: Playback
) -> None:
    page = parts.window.run_page
    for position, text in ((12, "twelve"), (20, "twenty")):
        go(parts, qtbot, position)
        qtbot.waitUntil(parts.window.isActiveWindow)
        QTest.keyClick(parts.window, Qt.Key.Key_N)
        line = parts.bookmarks.sheet.line
        qtbot.waitUntil(line.hasFocus)
        line.setText(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not parts.clock.running)
        assert page.note_line.text == text
    assert listed(parts) == ["twelve", "twenty"]
    go(parts, qtbot, playback.length)
    assert page.note_line.text == ""
    press(parts, qtbot, Qt.Key.Key_Left, ALT)
    assert (playback.position, page.note_line.text) == (20, "twenty")
    press(parts, qtbot, Qt.Key.Key_Left, ALT)
    assert (playback.position, page.note_line.text) == (12, "twelve")
    assert not parts.window.actions_.all["note before"].isEnabled()
    press(parts, qtbot, Qt.Key.Key_Right, ALT)
    assert playback.position == 20
    page.notes.chosen.emit(12)
    qtbot.waitUntil(lambda: page.note_line.text == "twelve")
    assert not playback.playing


def test_another_recording_has_other_notes(
    parts: Parts, qtbot: QtBot, playback: Playback, recording: str
) -> None:
    go(parts, qtbot, 20)
    press(parts, qtbot, Qt.Key.Key_D, CONTROL)
    book = parts.session.notebook
    assert book is not None
    book.saved()
    parts.session.open(recording)
    assert listed(parts) == []
    assert parts.window.run_page.note_line.isHidden()
    assert not parts.window.isWindowModified()


def test_where_there_is_no_room_for_a_note_that_is_said(
    parts: Parts, qtbot: QtBot, playback: Playback
) -> None:
    book = parts.session.notebook
    assert book is not None
    book._notes = {n: Note(n, 0) for n in range(1000, 1000 + MOST_NOTES)}
    book.version += 1
    go(parts, qtbot, 20)
    assert not parts.window.actions_.all["mark"].isEnabled()
    parts.bookmarks.ask(20)
    assert parts.window.findChild(NoteSheet) is None
    assert "1000 notes" in parts.window.status.text
