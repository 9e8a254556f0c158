"""What killed windows leave is kept: each run by its name and time, a bounded number, with care.

Covers: sidecar.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import msgspec
import pytest

from core.recording.notes import Note
from gui.window.rescue import MOST_KEPT, all_kept, forget, forget_old, rescue
from gui.window.run_folder import OWNER, abandoned_folders, take_over
from gui.window.sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar

if TYPE_CHECKING:
    from pathlib import Path

THEN = 1_770_000_000


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    made = tmp_path / "tmp"
    made.mkdir()
    return made


@pytest.fixture
def kept(tmp_path: Path) -> str:
    return str(tmp_path / "kept")


def leave(
    runs: Path, number: int, sidecar: Sidecar | None = None, data: bytes = b"data", age: int = 0
) -> Path:
    """Leave what a killed window leaves."""
    folder = runs / f"procession-run-abcdef{number:02d}"
    folder.mkdir()
    (folder / OWNER).write_text("999999999 100.0")
    recording = folder / "run.procession"
    if sidecar is not None:
        write_sidecar(str(recording), sidecar)
    if data:
        recording.write_bytes(data)
    for path in folder.iterdir():
        os.utime(path, (THEN - age, THEN - age))
    return recording


def test_every_run_is_kept_by_its_name_and_with_its_notes(runs: Path, kept: str) -> None:
    notes = (Note(3, 30, "here it waits", "p", 1),)
    leave(runs, 1, Sidecar("Lock: three writers", notes=notes))
    leave(runs, 2, Sidecar("my script.py"), age=60)
    leave(runs, 3, None, age=120)
    found = rescue(kept, str(runs))
    assert [one.title for one in found][:2] == ["Lock: three writers", "my script.py"]
    first = found[0]
    assert first.ended_s == THEN
    assert os.path.basename(first.path).startswith("Lock-three-writers-2026-02-")
    assert (first.notes, first.unsaved) == (notes, True)
    assert not first.own_file
    with open(first.path, "rb") as file:
        assert file.read() == b"data"
    assert list(runs.iterdir()) == []
    assert all_kept(kept) == found
    assert rescue(kept, str(runs)) == [], "it is new once"


def test_notes_on_a_file_of_the_users_own_are_kept_and_the_file_is_not_touched(
    runs: Path, kept: str, tmp_path: Path
) -> None:
    own = tmp_path / "words.procession"
    own.write_bytes(b"mine")
    sidecar = Sidecar("words.procession", path=str(own), notes=(Note(3, 30, "x"),))
    leave(runs, 1, sidecar, data=b"")
    (one,) = rescue(kept, str(runs))
    assert (one.path, one.own_file, one.unsaved) == (str(own), True, True)
    forget(one)
    assert own.read_bytes() == b"mine"
    assert all_kept(kept) == []
    leave(runs, 2, sidecar, data=b"")
    own.unlink()
    assert rescue(kept, str(runs)) == [], "notes on what is not there any more help nobody"


def test_what_was_saved_or_never_began_is_not_kept(runs: Path, kept: str, tmp_path: Path) -> None:
    saved = tmp_path / "saved.procession"
    saved.write_bytes(b"x")
    leave(runs, 1, Sidecar("a", saved=str(saved)))
    leave(runs, 2, Sidecar("b"), data=b"")
    leave(runs, 3, Sidecar("c", saved=str(tmp_path / "gone.procession")))
    assert [one.title for one in rescue(kept, str(runs))] == ["c"]
    assert list(runs.iterdir()) == []


def test_the_oldest_go_when_there_are_too_many_or_they_are_too_large(runs: Path, kept: str) -> None:
    for number in range(MOST_KEPT + 3):
        leave(runs, number, Sidecar(f"r{number}"), age=number)
    rescue(kept, str(runs))
    left = all_kept(kept)
    assert [one.title for one in left] == [f"r{number}" for number in range(MOST_KEPT)]
    assert len(os.listdir(kept)) == 2 * MOST_KEPT
    forget_old(kept, most_bytes=9)
    assert [one.title for one in all_kept(kept)] == ["r0", "r1"]
    forget_old(kept, most_bytes=1)
    assert [one.title for one in all_kept(kept)] == ["r0"], "the latest one always stays"


def test_what_cannot_be_moved_stays_where_it_is_and_is_found_again(
    runs: Path, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = leave(runs, 1, Sidecar("a"))

    def full(_path: str, place: str) -> None:
        with open(place, "wb") as file:
            file.write(b"da")
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "move", full)
        assert rescue(kept, str(runs)) == []
    assert os.listdir(kept) == [], "no half of it is left"
    assert recording.read_bytes() == b"data"
    (recording.parent / OWNER).write_text("999999999 100.0")
    assert [one.title for one in rescue(kept, str(runs))] == ["a"]


def test_the_recordings_of_a_lesson_are_removed_when_its_window_is_no_more(
    runs: Path, kept: str
) -> None:
    gone, lives = (runs / f"procession-lesson-abcdefg{n}" for n in (1, 2))
    for folder in (gone, lives):
        folder.mkdir()
        (folder / "recording-1.procession").write_bytes(b"x")
    (gone / OWNER).write_text("999999999 100.0")
    take_over(str(lives))
    assert rescue(kept, str(runs)) == []
    assert (gone.exists(), lives.exists()) == (False, True)


def test_it_belongs_to_whoever_takes_it_up_first(runs: Path, kept: str) -> None:
    recording = leave(runs, 1)
    take_over(str(recording.parent))
    assert abandoned_folders(str(runs)) == []
    assert rescue(kept, str(runs)) == []


def test_where_nothing_can_be_kept_nothing_is_lost(runs: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    recording = leave(runs, 1)
    assert rescue(str(tmp_path / "file" / "below"), str(runs)) == []
    assert recording.exists()


def test_what_makes_no_sense_is_no_sidecar(tmp_path: Path) -> None:
    recording = str(tmp_path / "a.procession")
    bad_note = msgspec.json.encode({"notes": [{"event": -1, "t_ns": 0}]})
    for text in (b"", b"[", b"[" * 100_000, b'{"title": 3}', bad_note):
        with open(sidecar_path(recording), "wb") as file:
            file.write(text)
        assert read_sidecar(recording) == Sidecar()
    shutil.rmtree(tmp_path)
    write_sidecar(recording, Sidecar("x"))
    assert read_sidecar(recording) == Sidecar(), "without room nobody is stopped"


def test_notes_that_find_no_room_are_not_lost(
    runs: Path, kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = (Note(3, 30, "here it waits", "p", 1),)
    recording = leave(runs, 1, Sidecar("told", notes=notes))
    place = str(tmp_path / "kept" / "told.procession")
    os.makedirs(os.path.join(sidecar_path(place), "in the way"))
    monkeypatch.setattr("gui.window.rescue._free", lambda *_: place)
    assert rescue(kept, str(runs)) == []
    assert recording.read_bytes() == b"data"
    assert read_sidecar(str(recording)).notes == notes
