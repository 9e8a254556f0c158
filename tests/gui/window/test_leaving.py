"""Unsaved notes are asked about before they would be lost; where there are none, nothing asks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from core.recording.notes import unpack_notes
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from core.playback.notebook import Notebook
    from gui.window.parts import Parts


@pytest.fixture
def book(parts: Parts, qtbot: QtBot, recording: str) -> Notebook:
    """Return the notes on a recording that is open: one, and unsaved."""
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    made = parts.session.notebook
    assert made is not None
    made.write(5, "five")
    return made


def test_without_notes_nothing_is_asked(
    parts: Parts, qtbot: QtBot, recording: str, quick: Callable[[str], Target]
) -> None:
    parts.programs.open(recording)
    parts.programs.run(quick("ping-pong"))
    assert parts.session.target is not None
    assert parts.window.close()
    assert parts.leaving._sheet is None


def test_notes_on_a_file_are_asked_about_before_another_thing_is_shown(
    parts: Parts, book: Notebook, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    sheet = parts.leaving.sheet
    assert sheet.isVisible()
    assert sheet.sentence == "The notes on words.procession are not saved."
    sheet.stay.click()
    assert parts.session.notebook is book
    parts.programs.run(quick("ping-pong"))
    sheet.lose.click()
    assert parts.session.notebook is not book
    assert parts.session.title == "Ping-pong"


def test_the_window_closes_once_they_are_saved(
    parts: Parts, qtbot: QtBot, book: Notebook, recording: str
) -> None:
    assert not parts.window.close()
    assert parts.window.isVisible()
    parts.leaving.sheet.save.click()
    sheet = parts.saving.sheet
    assert sheet.isVisible()
    with qtbot.waitSignal(parts.window.closing):
        sheet.save_wanted.emit(sheet.path, sheet.left_out)
    with Recording.open(recording) as copy:
        assert [note.text for note in unpack_notes(copy.notes)] == ["five"]


def test_the_operating_system_is_not_asked(parts: Parts, qtbot: QtBot, book: Notebook) -> None:
    with qtbot.waitSignal(parts.window.closing):
        parts.window.close_now()


def test_notes_on_a_run_go_with_it_and_are_asked_about_at_the_end(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target], recording: str, tmp_path: Path
) -> None:
    parts.programs.run(quick("ping-pong"))
    playback, book = parts.session.playback, parts.session.notebook
    assert playback is not None
    assert book is not None
    qtbot.waitUntil(lambda: playback.length > 10 and not playback.live, timeout=15_000)
    book.write(5, "five")
    parts.programs.open(recording)
    assert parts.leaving._sheet is None
    qtbot.waitUntil(lambda: len(parts.session.earlier.runs) == 1, timeout=15_000)
    assert not parts.window.close()
    assert parts.leaving.sheet.isVisible()
    assert parts.session.title.startswith("Ping-pong")
    with qtbot.waitSignal(parts.window.closing):
        parts.leaving.sheet.lose.click()


def test_a_file_that_the_system_hands_over_is_asked_about_too(
    parts: Parts, book: Notebook, recording: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.procession"
    other.write_bytes(Path(recording).read_bytes())
    parts.window.take([QUrl.fromLocalFile(str(other))])
    assert parts.leaving.sheet.isVisible()
    assert parts.session.notebook is book
    parts.leaving.sheet.lose.click()
    assert parts.session.key == str(other)
