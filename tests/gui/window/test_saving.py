"""What is shown is saved: run or recording, with its notes, and nothing that was there is lost.

Covers: saving_thread.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.export.contents import Content
from core.recording.notes import unpack_notes
from core.recording.reader import Recording
from gui.window import saving_thread
from gui.window.saving_thread import Order, SavingThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.panels.save_sheet import SaveSheet
    from gui.window.parts import Parts

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def folder(parts: Parts, tmp_path: Path) -> Path:
    """Return the folder in which something was saved last."""
    made = tmp_path / "saved"
    made.mkdir()
    parts.settings.folder = str(made)
    return made


def ended(parts: Parts) -> bool:
    playback = parts.session.playback
    return playback is not None and not playback.live and playback.length > 0


def asked(parts: Parts, qtbot: QtBot) -> SaveSheet:
    """Press the key for it, and return the sheet."""
    qtbot.waitUntil(parts.window.isActiveWindow)
    QTest.keyClick(parts.window, Qt.Key.Key_S, CONTROL)
    sheet = parts.saving.sheet
    assert sheet.isVisible()
    return sheet


def press_save(sheet: SaveSheet) -> None:
    sheet.save_wanted.emit(sheet.path, sheet.left_out)


def opened(parts: Parts, qtbot: QtBot, path: str) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(path)


def test_a_run_is_saved_with_its_notes_and_opened_again(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target], folder: Path
) -> None:
    parts.programs.run(quick("ping-pong"))
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    playback, book = parts.session.playback, parts.session.notebook
    assert playback is not None
    assert book is not None
    book.write(9, "the first question")
    length = playback.length
    sheet = asked(parts, qtbot)
    qtbot.waitUntil(lambda: "About" in sheet._size.text())
    assert "ping_pong.py" in sheet._facts[Content.SOURCES].toolTip()
    with qtbot.waitSignal(parts.saving.saved) as saved:
        press_save(sheet)
    path = saved.args[0]
    assert os.path.dirname(path) == str(folder)
    assert os.path.basename(path).startswith("Ping-pong-20")
    assert not book.unsaved
    assert parts.window.status.text.startswith(f"Saved as {path} (")
    assert parts.settings.recent.keys == [path]
    assert os.listdir(folder) == [os.path.basename(path)]
    opened(parts, qtbot, path)
    assert parts.session.playback is not None
    assert parts.session.playback.length == length
    assert parts.session.notebook is not None
    assert [note.text for note in parts.session.notebook.notes] == ["the first question"]
    assert not parts.session.notebook.unsaved


def test_a_program_that_runs_is_saved_as_it_is_by_then(
    parts: Parts, qtbot: QtBot, lasting: Callable[[str], Target]
) -> None:
    parts.programs.run(lasting("ping-pong"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.length > 30, timeout=15_000)
    sheet = asked(parts, qtbot)
    assert "runs on" in sheet._about.text()
    with qtbot.waitSignal(parts.saving.saved) as saved:
        press_save(sheet)
    assert playback.live
    with Recording.open(saved.args[0]) as recording:
        assert not recording.cut
        assert sum(1 for _ in recording.chunks()) > 0


def test_what_is_left_out_is_not_in_the_file(
    parts: Parts, qtbot: QtBot, recording: str, folder: Path
) -> None:
    opened(parts, qtbot, recording)
    sheet = asked(parts, qtbot)
    qtbot.waitUntil(lambda: "About" in sheet._size.text())
    before = sheet._size.text()
    for content in (Content.SOURCES, Content.VALUES):
        sheet.parts[content].setChecked(False)
    assert sheet._size.text() != before
    with qtbot.waitSignal(parts.saving.saved) as saved:
        press_save(sheet)
    with Recording.open(saved.args[0]) as copy:
        assert not any(copy.sources.values())
    assert b"morning" not in (folder / os.path.basename(saved.args[0])).read_bytes()


def test_notes_on_an_open_file_go_into_that_file(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    opened(parts, qtbot, recording)
    assert parts.session.notebook is not None
    parts.session.notebook.write(5, "five")
    sheet = asked(parts, qtbot)
    assert sheet.path == recording
    with qtbot.waitSignal(parts.saving.saved):
        press_save(sheet)
    with Recording.open(recording) as copy:
        assert [note.text for note in unpack_notes(copy.notes)] == ["five"]
    sheet = asked(parts, qtbot)
    assert sheet.path != recording, "there is nothing new in it"
    sheet.reject()


def test_a_file_that_is_there_is_replaced_only_when_that_is_said_twice(
    parts: Parts, qtbot: QtBot, recording: str, folder: Path
) -> None:
    opened(parts, qtbot, recording)
    sheet = asked(parts, qtbot)
    path = sheet.path
    sheet.reject()
    with open(path, "wb") as file, open(recording, "rb") as source:
        file.write(source.read())
    sheet = asked(parts, qtbot)
    assert sheet.path != path, "a name that is free is proposed"
    sheet.set_place(path)
    press_save(sheet)
    assert "Save again to replace it" in sheet.place.wrong
    sheet.set_place(path)
    with qtbot.waitSignal(parts.saving.saved):
        press_save(sheet)
    sheet = asked(parts, qtbot)
    sheet.set_place(recording)
    sheet.parts[Content.VALUES].setChecked(False)
    press_save(sheet)
    assert "what is left out is lost" in sheet.place.wrong
    sheet.reject()


def test_what_cannot_be_written_is_said_and_nothing_is_lost(
    parts: Parts, qtbot: QtBot, recording: str, folder: Path
) -> None:
    opened(parts, qtbot, recording)
    letter = folder / "letter.txt"
    letter.write_text("dear")
    sheet = asked(parts, qtbot)
    for place, said in (
        (folder / "none" / "x.procession", "There is no folder"),
        (folder / "d.procession", "is a folder."),
        (letter, "Save again"),
        (letter, "is no recording"),
    ):
        if place.name.startswith("d."):
            place.mkdir()
        sheet.set_place(str(place))
        press_save(sheet)
        qtbot.waitUntil(lambda said=said: said in sheet.place.wrong)  # type: ignore[misc]
        assert not sheet.busy
    assert letter.read_text() == "dear"
    assert sorted(os.listdir(folder)) == ["d.procession", "letter.txt"]
    assert sheet.isVisible()
    sheet.reject()


def test_whatever_goes_wrong_is_said_each_time(
    qtbot: QtBot,
    recording: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise LookupError("nobody thought of this")

    order = Order(str(folder / "x.procession"), frozenset(), b"")
    for part in ("contents", "save", "load"):
        with monkeypatch.context() as patched:
            patched.setattr(saving_thread, part, fail)
            thread = SavingThread(recording, 0, growing=False)
            said: list[str] = []
            thread.failed.connect(said.append)
            thread.start()
            if part != "save":
                qtbot.waitUntil(lambda said=said: len(said) == 1)  # type: ignore[misc]
            with qtbot.waitSignal(thread.saved if part == "contents" else thread.failed):
                thread.order(order)
            thread.close()
            thread.join()
        assert set(said) == {"Something unforeseen went wrong with this recording."}
        assert "nobody thought of this" in capsys.readouterr().err


def test_closing_the_sheet_stops_the_writing(
    parts: Parts, qtbot: QtBot, recording: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(parts, qtbot, recording)
    sheet = asked(parts, qtbot)
    thread = parts.saving._thread
    assert thread is not None
    thread.close()
    thread.join()
    with qtbot.assertNotEmitted(parts.saving.saved):
        press_save(sheet)
        assert sheet.busy
        sheet.reject()
    assert os.listdir(folder) == []


def test_what_is_shown_next_closes_the_sheet(parts: Parts, qtbot: QtBot, recording: str) -> None:
    opened(parts, qtbot, recording)
    sheet = asked(parts, qtbot)
    parts.programs.open(recording)
    assert not sheet.isVisible()
    parts.session.leave()
    parts.saving.show()
    assert not sheet.isVisible()
