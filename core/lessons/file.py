"""The file of a lesson: a zip that compresses nothing, with one JSON and the recordings."""

from __future__ import annotations

import os
import re
import shutil
import struct
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from ..export.whole_file import whole_file
from ..language import translate
from .format import MAX_JSON, RECORDING, LessonError, damaged, pack_lesson, unpack_lesson

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from .lesson import Lesson

SUFFIX = ".lesson"
STEPS = "lesson.json"
ENDING = ".procession"
"""A recording is a member of the zip by its name and this."""

MOST_RECORDINGS = 100
MAX_FILE = 2**31 - 1
"""Bytes: as long as that, a zip needs no second directory of larger numbers."""
MAX_DIRECTORY = 64 * 1024

_MEMBER = re.compile(RECORDING + re.escape(ENDING))
_END = struct.Struct("<4s4H2LH")
"""The end of a zip: mark, two numbers of disks, entries here and in all, length and place of the
directory, length of a comment."""
_LARGE = b"PK\x06\x07"
"""Stands before that end where the true figures are elsewhere."""
_LARGE_SIZE = 20
_DATE = (1980, 1, 1, 0, 0, 0)


def is_lesson(path: str | Path) -> bool:
    """Return whether a file is called as lessons are."""
    return os.fspath(path).lower().endswith(SUFFIX)


def read(path: str | Path, folder: str | Path) -> tuple[Lesson, dict[str, Path]]:
    """Read a lesson.

    Args:
        path: of the file.
        folder: into which the recordings are written, by names that are made here.

    Returns:
        The lesson, and by the name of each recording in it, where that is now.

    Raises:
        LessonError: it cannot be read; nothing of it is believed then.
    """
    try:
        with open(path, "rb") as file:
            _check_size(file)
            with zipfile.ZipFile(file) as archive:
                members = _members(archive, os.path.getsize(path))
                lesson = unpack_lesson(archive.read(members.pop(STEPS)))
                wanted = {step.recording for step in lesson.steps if step.recording}
                if not wanted <= members.keys():
                    raise damaged("a recording is missing")
                return lesson, _unpack(archive, members, wanted, Path(folder))
    except LessonError as error:
        raise LessonError(f"{path}: {error}") from error
    except OSError as error:
        raise _failed(
            path, error, translate("LessonFile", "{path} cannot be read ({reason}).")
        ) from error
    except (zipfile.BadZipFile, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
        raise LessonError(f"{path}: {damaged(str(error))}") from error


def write(path: str | Path, lesson: Lesson, recordings: Mapping[str, str | Path]) -> None:
    """Write a lesson; what stood there before stays until the whole of it is on the disk.

    Args:
        path: of the file.
        lesson: what is written.
        recordings: by the name of each recording of it, where that is; others are left out.

    Raises:
        LessonError: it cannot be written, or something else than a lesson stands there.
    """
    payload = pack_lesson(lesson)
    wanted = sorted({step.recording for step in lesson.steps if step.recording})
    try:
        _spare_others(path)
        total = sum(os.path.getsize(recordings[name]) for name in wanted)
        if len(wanted) > MOST_RECORDINGS or total + len(payload) + MAX_DIRECTORY > MAX_FILE:
            raise LessonError(
                translate("LessonFile", "A lesson has room for 100 recordings of 2 GB in all.")
            )
        with whole_file(path) as file, zipfile.ZipFile(file, "w", allowZip64=False) as archive:
            archive.writestr(zipfile.ZipInfo(STEPS, _DATE), payload)
            for name in wanted:
                _add(archive, name, recordings[name])
    except (OSError, zipfile.LargeZipFile) as error:
        sentence = translate("LessonFile", "{path} cannot be written ({reason}).")
        raise _failed(path, error, sentence) from error


def _add(archive: zipfile.ZipFile, name: str, place: str | Path) -> None:
    """Write a recording as a member."""
    member = zipfile.ZipInfo(name + ENDING, _DATE)
    member.file_size = os.path.getsize(place)
    with open(place, "rb") as source, archive.open(member, "w") as target:
        shutil.copyfileobj(source, target, 1024 * 1024)


def _failed(path: str | Path, error: Exception, sentence: str) -> LessonError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return LessonError(sentence.format(path=os.fspath(path), reason=reason.lower()))


def _check_size(file: BinaryIO) -> None:
    """Look at the end of a zip before anybody believes what it says.

    Raises:
        LessonError: it has another end than those that we write, or too long a directory.
    """
    size = file.seek(0, os.SEEK_END)
    if not _END.size <= size <= MAX_FILE:
        raise damaged("size")
    file.seek(max(0, size - _END.size - _LARGE_SIZE))
    tail = file.read()
    mark, _, _, here, entries, length, _, comment = _END.unpack(tail[-_END.size :])
    plain = mark == b"PK\x05\x06" and not comment and here == entries
    if not plain or tail.startswith(_LARGE):
        raise damaged("end")
    if entries > MOST_RECORDINGS + 1 or length > MAX_DIRECTORY:
        raise damaged("directory")


def _members(archive: zipfile.ZipFile, size: int) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name, without the ending of recordings; nothing is compressed.

    Raises:
        LessonError: there are others than those of a lesson, or they cannot all be in the file.
    """
    found: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        name = member.filename
        good = name == STEPS or _MEMBER.fullmatch(name)
        stored = member.compress_type == zipfile.ZIP_STORED and not member.flag_bits & 1
        if not good or not stored or member.compress_size != member.file_size:
            raise damaged(f"member {name[:40]!r}")
        found[name.removesuffix(ENDING)] = member
    whole = sum(member.file_size for member in archive.infolist()) <= size
    if STEPS not in found or len(found) != len(archive.infolist()) or not whole:
        raise damaged("members")
    if found[STEPS].file_size > MAX_JSON:
        raise damaged("too long")
    return found


def _unpack(
    archive: zipfile.ZipFile,
    members: Mapping[str, zipfile.ZipInfo],
    wanted: set[str],
    folder: Path,
) -> dict[str, Path]:
    """Write the recordings that are wanted into a folder; zipfile checks their sums."""
    places = {}
    for name in sorted(wanted):
        place = folder / (name + ENDING)
        with archive.open(members[name]) as source, open(place, "xb") as target:
            shutil.copyfileobj(source, target, 1024 * 1024)
        places[name] = place
    return places


def _spare_others(path: str | Path) -> None:
    """Look at what is there: most likely a slip, such as the name of a script.

    Raises:
        LessonError: a file that is neither empty nor a zip.
        OSError: it cannot be read, or is no regular file.
    """
    if not os.path.exists(path):
        return
    if not os.path.isfile(path):
        raise OSError(translate("LessonFile", "it is no regular file"))
    with open(path, "rb") as file:
        start = file.read(4)
    if start not in (b"", b"PK\x03\x04"):
        sentence = translate("LessonFile", "{path} is there and is no lesson: it is left as it is.")
        raise LessonError(sentence.format(path=os.fspath(path)))
