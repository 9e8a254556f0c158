"""What was opened, and the runs of before, can be opened again from the shelf."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from core.commands.own import OwnProgram, own_target
from core.commands.request import ShowRecording
from gui.app import begin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts


def row(parts: Parts, name: str) -> QPushButton:
    """Return the row of the shelf that begins so."""
    rows = parts.window.shelf.findChildren(QPushButton, "row")
    return next(row for row in rows if row.accessibleName().startswith(name))


def ended(parts: Parts) -> bool:
    playback = parts.session.playback
    return playback is not None and not playback.live and playback.length > 0


def test_a_recording_is_listed_with_what_is_in_it(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    parts.programs.open(recording)
    qtbot.waitUntil(lambda: "events" in row(parts, "words.procession").accessibleName())
    assert row(parts, "words.procession").isChecked()


def test_what_is_gone_says_so_and_leaves_the_list_when_it_is_clicked(
    parts: Parts, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.procession"
    gone.write_bytes(b"x")
    parts.settings.recent.add(str(gone))
    gone.unlink()
    parts.programs.open(recording)
    before = parts.session.playback
    shown = row(parts, "gone.procession")
    assert shown.accessibleName() == "gone.procession, not there any more"
    with qtbot.waitSignal(parts.session.failed) as failed:
        shown.click()
    assert failed.args[0].endswith("it has left the list.")
    assert parts.settings.recent.keys == [recording]
    assert parts.session.playback is before
    parts.window.shelf.recent_removed.emit(recording)
    assert parts.settings.recent.keys == []
    parts.programs.open(recording)
    parts.window.shelf.recent_cleared.emit()
    assert parts.settings.recent.keys == []


def test_of_a_recording_that_was_cut_it_says_how_much_could_be_read(
    parts: Parts, qtbot: QtBot, recording: str
) -> None:
    with open(recording, "r+b") as file:
        file.truncate(os.path.getsize(recording) - 5)
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    playback = parts.session.playback
    assert playback is not None
    assert playback.length > 0
    assert parts.window.status.text.startswith(
        f"The recording was cut short: {playback.length} events could be read"
    )


def test_a_bad_file_that_is_dropped_takes_nothing_away(
    parts: Parts, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    parts.programs.open(recording)
    before = parts.session.playback
    bad = tmp_path / "bad.procession"
    bad.write_bytes(os.urandom(300))
    parts.window.dropped.emit(str(bad))
    assert parts.session.playback is before
    assert parts.window.status.text == f"{bad} is not a recording of Procession."
    assert not parts.window.run_page.notice_shown


def test_a_recording_needs_neither_its_script_nor_its_packages(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, kept = tmp_path / "project", tmp_path / "kept.procession"
    folder.mkdir()
    (folder / "only_here.py").write_text("def work():\n    print('hello')\n")
    script = folder / "lesson.py"
    script.write_text(
        "from multiprocessing import Process\nimport only_here\n"
        "if __name__ == '__main__':\n"
        "    child = Process(target=only_here.work)\n    child.start()\n    child.join()\n"
    )
    text = script.read_text()
    parts.programs.run(own_target(OwnProgram(str(script)), None))
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    parts.saving.show()
    with qtbot.waitSignal(parts.saving.saved):
        parts.saving.sheet.save_wanted.emit(str(kept), frozenset())
    parts.session.leave()
    shutil.rmtree(folder)
    with qtbot.waitSignal(parts.session.settled):
        begin(parts, ShowRecording(kept))
    parts.controls.seek(4)
    qtbot.waitUntil(lambda: not parts.clock.running)
    assert parts.session.playback is not None
    assert parts.session.playback.sources[str(script)] == text
    assert parts.window.run_page.code.file == str(script)


def test_the_run_before_can_be_opened_again_with_its_notes_until_the_window_closes(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    book, playback = parts.session.notebook, parts.session.playback
    assert book is not None
    assert playback is not None
    length = playback.length
    book.write(5, "see")
    parts.programs.run(quick("ping-pong"))
    qtbot.waitUntil(lambda: len(parts.session.earlier.runs) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: ended(parts), timeout=15_000)
    kept = parts.session.earlier.runs[0]
    assert kept.events == length
    row(parts, "Ping-pong, ").click()
    shown, book = parts.session.playback, parts.session.notebook
    assert shown is not None
    assert book is not None
    qtbot.waitUntil(lambda: shown.length == length)
    assert [note.text for note in book.notes] == ["see"]
    assert book.unsaved
    assert parts.session.title.startswith("Ping-pong \N{MIDDLE DOT} ")
    qtbot.waitUntil(lambda: len(parts.session.earlier.runs) == 2, timeout=15_000)
    folders = [run.folder.name for run in parts.session.earlier.runs]
    parts.session.finish()
    assert not any(map(os.path.exists, folders))
