"""The file of a lesson: whole on another machine, refused when it is none, never half written."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from core.lessons import file
from core.lessons.format import LessonError, pack_lesson
from core.lessons.lesson import Lesson, Step

if TYPE_CHECKING:
    from pathlib import Path

LESSON = Lesson("Two", (Step(scenario="ping-pong"), Step(recording="recording-1")))
STEPS = pack_lesson(LESSON)
BYTES = b"\x89Procession" + bytes(range(256)) * 40


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Return the path of a lesson with a recording, of which nothing else is left."""
    recording = tmp_path / "mine.procession"
    recording.write_bytes(BYTES)
    path = tmp_path / "two.lesson"
    file.write(path, LESSON, {"recording-1": recording})
    recording.unlink()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "open"
    made.mkdir()
    return made


def test_it_opens_where_its_recording_never_was(saved: Path, folder: Path) -> None:
    lesson, places = file.read(saved, folder)
    assert lesson == LESSON
    assert places == {"recording-1": folder / "recording-1.procession"}
    assert places["recording-1"].read_bytes() == BYTES


def test_two_of_the_same_are_the_same_bytes_and_name_no_place(saved: Path, folder: Path) -> None:
    file.read(saved, folder)
    file.write(folder / "again.lesson", LESSON, {"recording-1": folder / "recording-1.procession"})
    assert (folder / "again.lesson").read_bytes() == saved.read_bytes()
    assert str(folder).encode() not in saved.read_bytes()


def zipped(
    *members: tuple[str, bytes], how: int = zipfile.ZIP_STORED, comment: bytes = b""
) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        archive.comment = comment
        for name, payload in members:
            archive.writestr(name, payload)
    return made.getvalue()


GOOD = zipped(("lesson.json", STEPS), ("recording-1.procession", BYTES))
CLAIMS = GOOD[:-22] + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2, 2, 2**31, 10, 0)
MANY = GOOD[:-22] + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9999, 9999, 100, 10, 0)
BAD = {
    "empty": b"",
    "a script": b"print('hello')\n" * 9,
    "a recording": BYTES,
    "an end alone": GOOD[-22:],
    "no steps": zipped(("recording-1.procession", BYTES)),
    "no recording": zipped(("lesson.json", STEPS)),
    "a path": zipped(("lesson.json", STEPS), ("../recording-1.procession", BYTES)),
    "an absolute path": zipped(("lesson.json", STEPS), ("/tmp/recording-1.procession", BYTES)),
    "something else": zipped(("lesson.json", STEPS), ("evil.py", b"")),
    "a bomb": zipped(("lesson.json", STEPS), ("recording-1.procession", bytes(2**20)),
                     how=zipfile.ZIP_DEFLATED),
    "a comment": zipped(("lesson.json", STEPS), ("recording-1.procession", BYTES), comment=b"x"),
    "a directory that it has not": CLAIMS,
    "too many members": MANY,
    "long steps": zipped(("lesson.json", b" " * (2**20 + 1)), ("recording-1.procession", BYTES)),
    "a wrong sum": GOOD.replace(BYTES[:64], bytes(64), 1),
}  # fmt: skip


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_is_no_lesson_is_refused_in_one_sentence_with_its_name(
    content: bytes, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "bad.lesson"
    path.write_bytes(content)
    with pytest.raises(LessonError) as caught:
        file.read(path, folder)
    assert str(caught.value) == f"{path}: This is no lesson, or a damaged one."


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "bad.lesson"
    path.write_bytes(zipped(("lesson.json", STEPS), ("lesson.json", STEPS)))
    with pytest.raises(LessonError, match="damaged"):
        file.read(path, folder)


def test_a_file_that_is_cut_anywhere_is_refused(saved: Path, folder: Path, tmp_path: Path) -> None:
    whole, path = saved.read_bytes(), tmp_path / "cut.lesson"
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(LessonError, match="damaged"):
            file.read(path, folder)


def test_what_cannot_be_read_says_why(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(LessonError, match=r"cannot be read \(no such file or directory\)\.$"):
        file.read(tmp_path / "gone.lesson", folder)


def test_a_good_file_stays_until_the_new_one_is_whole(saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(LessonError, match=r"cannot be written \(no such file"):
        file.write(saved, LESSON, {"recording-1": "/nowhere/at/all"})
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_another_file_of_that_name_is_left_as_it_is(tmp_path: Path) -> None:
    script = tmp_path / "mine.py"
    script.write_text("print(1)\n")
    with pytest.raises(LessonError, match="no lesson: it is left as it is"):
        file.write(script, Lesson("x"), {})
    assert script.read_text() == "print(1)\n"


def test_more_than_a_zip_holds_is_refused_before_anything_is_written(
    saved: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, places = file.read(saved, folder)
    monkeypatch.setattr(file, "MAX_FILE", 1000)
    with pytest.raises(LessonError, match="has room for 100 recordings of 2 GB"):
        file.write(folder / "large.lesson", LESSON, places)
    assert not (folder / "large.lesson").exists()
