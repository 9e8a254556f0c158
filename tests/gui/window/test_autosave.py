"""Notes are beside the recording as soon as they are written: a killed window loses none."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from gui.window.rescue import rescue
from gui.window.run_folder import OWNER
from gui.window.sidecar import read_sidecar, sidecar_path

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts


def own_folder(parts: Parts) -> Path:
    """Return the folder in which notes on a file of the user's are kept."""
    folder = parts.autosave._folder
    assert folder is not None
    return Path(folder.name)


def kill(folder: Path, tmp_path: Path) -> str:
    """Leave a copy of a window's folder as a kill leaves it; return where such folders lie."""
    runs = tmp_path / "runs"
    copy = runs / "procession-run-abcdefgh"
    shutil.copytree(folder, copy)
    (copy / OWNER).write_text("999999999 100.0")
    return str(runs)


def test_a_run_has_its_name_and_its_notes_beside_it(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target], tmp_path: Path
) -> None:
    with qtbot.waitSignal(parts.session.settled, timeout=20_000):
        parts.programs.run(quick("ping-pong"))
    recording = parts.session.recording
    assert read_sidecar(recording).title == "Ping-pong"
    parts.controls.seek(3)
    parts.bookmarks.toggle()
    assert [note.event for note in read_sidecar(recording).notes] == [2]
    parts.bookmarks.toggle()
    assert read_sidecar(recording).notes == ()
    parts.bookmarks._write(3, "why")
    (kept,) = rescue(str(tmp_path / "kept"), kill(Path(recording).parent, tmp_path))
    with qtbot.waitSignal(parts.session.settled):
        parts.session.open_kept(kept)
    assert parts.session.title.startswith("Ping-pong \N{MIDDLE DOT} ")
    book = parts.session.notebook
    assert book is not None
    assert [note.text for note in book.notes] == ["why"]
    assert book.unsaved
    assert parts.session.is_run, "it wants a place of its own when it is saved"
    parts.bookmarks._write(4, "because")
    assert [note.text for note in read_sidecar(kept.path).notes] == ["why", "because"]


def test_notes_on_a_file_are_in_a_folder_of_the_window_until_they_are_saved(
    parts: Parts, qtbot: QtBot, recording: str, tmp_path: Path
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    assert parts.autosave._folder is None
    parts.bookmarks._write(5, "five")
    folder = own_folder(parts)
    (kept,) = rescue(str(tmp_path / "kept"), kill(folder, tmp_path))
    assert kept.path == recording
    assert not os.path.exists(sidecar_path(recording)), "nothing is put beside a user's file"
    book = parts.session.notebook
    assert book is not None
    book.saved()
    parts.autosave.tell_saved(recording)
    assert not folder.exists()
    with qtbot.waitSignal(parts.session.settled):
        parts.session.open_kept(kept)
    book = parts.session.notebook
    assert book is not None
    assert [note.text for note in book.notes] == ["five"]
    assert not parts.session.is_run
    book.saved()
    parts.autosave.tell_saved(recording)
    assert not os.path.exists(kept.beside), "they are in the file now"


def test_what_was_saved_whole_is_known_to_be(
    parts: Parts, qtbot: QtBot, quick: Callable[[str], Target]
) -> None:
    with qtbot.waitSignal(parts.session.settled, timeout=20_000):
        parts.programs.run(quick("ping-pong"))
    recording = parts.session.recording
    parts.autosave.tell_saved("/somewhere/a.procession")
    assert read_sidecar(recording).saved == "/somewhere/a.procession"
    parts.bookmarks._write(3, "more")
    assert read_sidecar(recording).saved == "", "the note is in no file"


def test_without_room_notes_can_be_written_all_the_same(
    parts: Parts, qtbot: QtBot, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    with monkeypatch.context() as patch:
        patch.setenv("TMPDIR", os.devnull)
        patch.setattr(tempfile, "tempdir", os.devnull)
        parts.bookmarks._write(5, "five")
    book = parts.session.notebook
    assert book is not None
    assert len(book) == 1
    book.saved()
