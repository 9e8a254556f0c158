"""What went wrong is told once and calmly; what is left can be opened, saved and copied.

Covers: report, complaint_line, journal.
"""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from core.log.log import Log
from core.recording.notes import Note
from core.version import VERSION
from gui.window.crash_log import ENDED, LIVED, RISK, RUNNING, CrashLog
from gui.window.report import report_text
from gui.window.rescue import all_kept
from gui.window.run_folder import OWNER
from gui.window.sidecar import Sidecar, write_sidecar
from tests.gui.window.test_crash_log import dead_pid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.panels.report_sheet import ReportSheet
    from gui.window.parts import Parts

FAULT = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1:\n"


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    made = tmp_path / "state" / "logs"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def begun(parts: Parts, logs: Path) -> Iterator[Parts]:
    """Return a window that knows its folder, and has its logs there."""
    crash_log = CrashLog(str(logs))
    with Log(str(logs), crash_log.stem):
        parts.reporting.begin(str(logs.parent), crash_log)
        yield parts
    crash_log.close()


def crash(logs: Path, fault: str = FAULT) -> None:
    (logs / f"20260102-030405-{dead_pid()}{RUNNING}").write_text(RISK + LIVED + fault)


def leave(runs: Path, recording: str, number: int = 1) -> None:
    folder = runs / f"procession-run-abcdef{number:02d}"
    folder.mkdir(parents=True)
    (folder / OWNER).write_text("999999999 100.0")
    path = folder / "run.procession"
    with open(recording, "rb") as file:
        path.write_bytes(file.read())
    write_sidecar(str(path), Sidecar(f"run {number}", notes=(Note(2, 0, "why"),)))
    os.utime(path, (1_770_000_000 - number, 1_770_000_000 - number))


def look(parts: Parts, qtbot: QtBot, runs: Path, *, quiet: bool = False) -> None:
    with qtbot.waitSignal(parts.reporting.looked):
        parts.reporting.look(quiet=quiet, runs=str(runs))
    qtbot.wait(0)


def offered(parts: Parts) -> ReportSheet | None:
    sheet = parts.reporting._sheet
    return sheet if sheet is not None and sheet.isVisible() else None


def test_what_a_crashed_window_left_is_offered_once_and_opens_with_its_notes(
    begun: Parts, qtbot: QtBot, logs: Path, recording: str, tmp_path: Path
) -> None:
    crash(logs)
    for number in range(1, 6):
        leave(tmp_path / "runs", recording, number)
    look(begun, qtbot, tmp_path / "runs")
    sheet = offered(begun)
    assert sheet is not None
    assert "with a segmentation fault" in sheet.happened
    assert "5 in all" in sheet.happened
    assert len(sheet.opens) == 3, "a few; all of them are in the list"
    assert len(begun.window.shelf._kept) == 5
    begun.window.shelf.kept_removed.emit(begun.window.shelf._kept[4].key)
    assert len(begun.window.shelf._kept) == 4, "deleted by hand"
    assert FAULT.strip() in sheet.report.toPlainText()
    assert sheet.opens[0].hasFocus() or not begun.window.isActiveWindow()
    with qtbot.waitSignal(begun.session.settled):
        sheet.opens[0].click()
    assert offered(begun) is None
    assert begun.session.title.startswith("run 1 ")
    book = begun.session.notebook
    assert book is not None
    assert [note.text for note in book.notes] == ["why"]
    look(begun, qtbot, tmp_path / "runs")
    assert offered(begun) is None, "it is offered once"
    book.saved()


def test_it_is_still_there_for_one_who_has_dismissed_it(
    begun: Parts, qtbot: QtBot, logs: Path, recording: str, tmp_path: Path
) -> None:
    crash(logs)
    leave(tmp_path / "runs", recording)
    look(begun, qtbot, tmp_path / "runs")
    sheet = offered(begun)
    assert sheet is not None
    sheet.leave.click()
    begun.window.actions_.all["report"].trigger()
    sheet = offered(begun)
    assert sheet is not None
    assert len(sheet.opens) == 1
    sheet.saves[0].click()
    qtbot.waitUntil(lambda: begun.saving.sheet.isVisible())
    assert os.path.basename(begun.saving.sheet.path).startswith("run-1")
    begun.saving.sheet.reject()
    book = begun.session.notebook
    assert book is not None
    book.saved()


def test_one_who_asked_for_something_else_is_told_by_a_line(
    begun: Parts, qtbot: QtBot, logs: Path, recording: str, tmp_path: Path
) -> None:
    crash(logs)
    look(begun, qtbot, tmp_path / "runs", quiet=True)
    line = begun.window.status.complaint
    assert offered(begun) is None
    assert line.sentence == "Procession ended unexpectedly the last time."
    line.details.click()
    sheet = offered(begun)
    assert sheet is not None
    assert "Nothing was being recorded" in sheet.happened
    assert line.sentence == ""
    sheet.reject()


def test_an_end_from_outside_that_lost_nothing_is_no_news(
    begun: Parts, qtbot: QtBot, logs: Path, tmp_path: Path
) -> None:
    crash(logs, "")
    look(begun, qtbot, tmp_path / "runs")
    assert offered(begun) is None
    begun.reporting.show()
    sheet = offered(begun)
    assert sheet is not None
    assert "was ended from outside" in sheet.happened
    sheet.reject()


def test_a_report_can_be_had_without_a_crash_and_copied_and_names_nobody(
    begun: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("USERNAME", "ada")
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    begun.session.failed.emit("/home/ada/secret.py is not there.")
    begun.reporting.show()
    sheet = offered(begun)
    assert sheet is not None
    assert sheet.windowTitle() == "Report a problem"
    assert sheet.happened.startswith("Nothing has gone wrong")
    assert sheet.opens == []
    sheet.copy.click()
    text = QGuiApplication.clipboard().text()
    assert f"Procession {VERSION}" in text
    assert "offscreen" in text
    assert "~/secret.py is not there." in text
    assert "ada" not in text.split()
    assert sheet.copy.text() == "Copied"
    sheet.reject()


@pytest.mark.qt_no_exception_capture
def test_an_error_of_ours_is_a_line_and_not_silence(begun: Parts, qtbot: QtBot) -> None:
    complaints, line = begun.complaints, begun.window.status.complaint
    begun.window.show_gallery()
    complaints.listen()
    try:
        for _ in range(100):
            sys.excepthook(LookupError, LookupError("ours"), None)
    finally:
        complaints.close()
    qtbot.waitUntil(lambda: bool(line.sentence))
    assert line.sentence == "Something went wrong in Procession itself."
    assert line.isVisible(), "on the first screen, too"
    line.details.click()
    sheet = offered(begun)
    assert sheet is not None
    assert sheet.windowTitle() == "Something went wrong"
    assert "100 times" in sheet.happened
    assert "LookupError: ours" in sheet.report.toPlainText()
    sheet.reject()
    begun.window.show_gallery()
    assert not begun.window.status.isVisible()


@pytest.mark.qt_no_exception_capture
def test_an_error_in_each_tick_does_not_stop_the_program_from_being_stopped(
    begun: Parts,
    qtbot: QtBot,
    lasting: Callable[[str], Target],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun.complaints.listen()
    try:
        begun.programs.run(lasting("ping-pong"))
        playback = begun.session.playback
        assert playback is not None
        qtbot.waitUntil(lambda: playback.length > 10, timeout=20_000)
        with monkeypatch.context() as patch:
            patch.setattr(begun.bookmarks, "follow", lambda: 1 // 0)
            qtbot.waitUntil(lambda: bool(begun.complaints.errors))
            assert begun.clock.running, "what comes next may go well"
            before = playback.length
            qtbot.waitUntil(lambda: playback.length > before, timeout=20_000)
            begun.controls.stop()
            qtbot.waitUntil(lambda: not playback.live, timeout=20_000)
    finally:
        begun.complaints.close()
    (error,) = begun.complaints.errors
    assert "ZeroDivisionError" in error.text


def test_what_is_run_and_how_it_ended_is_in_the_log_and_nothing_of_its_contents(
    begun: Parts, qtbot: QtBot, quick: Callable[[str], Target], logs: Path, recording: str
) -> None:
    with qtbot.waitSignal(begun.session.settled, timeout=20_000):
        begun.programs.run(quick("producer-consumer"))
    with qtbot.waitSignal(begun.session.settled):
        begun.programs.open(recording)
    (log,) = logs.glob("*.log")
    text = log.read_text()
    assert "producer_consumer.py, " in text
    assert "Over: ended 0, " in text
    assert f"Opened: {recording}." in text
    assert "good" not in text
    assert "--items" not in text


def test_unsaved_notes_are_kept_when_the_system_ends_the_window(
    begun: Parts, qtbot: QtBot, quick: Callable[[str], Target], recording: str, logs: Path
) -> None:
    with qtbot.waitSignal(begun.session.settled, timeout=20_000):
        begun.programs.run(quick("ping-pong"))
    begun.bookmarks._write(3, "of a run")
    with qtbot.waitSignal(begun.session.settled):
        begun.programs.open(recording)
    begun.bookmarks._write(5, "of a file")
    qtbot.waitUntil(lambda: len(begun.session.earlier.runs) == 1)
    begun.window.close_now()
    kept = all_kept(str(logs.parent / "kept"))
    assert {one.title: [note.text for note in one.notes] for one in kept} == {
        "Ping-pong": ["of a run"],
        "words.procession": ["of a file"],
    }
    assert {one.own_file for one in kept} == {True, False}


def test_a_window_that_has_no_folder_looks_for_nothing(parts: Parts) -> None:
    parts.reporting.look(quiet=False)
    assert parts.reporting._thread is None
    parts.reporting.show()
    assert parts.reporting.sheet.isVisible()
    assert not parts.reporting.sheet.folder.isEnabled()
    parts.reporting.sheet.reject()


def test_what_is_opened_of_what_was_left_is_dared(
    begun: Parts, qtbot: QtBot, recording: str, tmp_path: Path, logs: Path
) -> None:
    begun.reporting._live()
    (log,) = logs.glob(f"*{RUNNING}")
    assert log.read_text() == RISK + LIVED
    leave(tmp_path / "runs", recording)
    look(begun, qtbot, tmp_path / "runs")
    with qtbot.waitSignal(begun.session.settled):
        begun.reporting.sheet.opens[0].click()
    assert log.read_text() == RISK + LIVED + RISK
    assert not list(logs.glob(f"*{ENDED}"))
    book = begun.session.notebook
    assert book is not None
    book.saved()


def test_our_own_folder_is_not_in_the_report() -> None:
    text = report_text([], None, f'File "{__file__}"')
    assert f'File "{os.path.join("tests", "gui", "window")}' in text
