"""Keeps the recordings of windows that are no more: a few, of bounded size, until they are old."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime

from gui.words.saving import SUFFIX, default_name

from .run_folder import FILE, LESSON, abandoned_folders, take_over
from .sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar

if TYPE_CHECKING:
    from core.recording.notes import Note

MOST_KEPT = 8
MOST_BYTES = 1024**3
"""Of all recordings that are kept; the latest one may be larger."""
MOST_NAMES = 100
FOLDER = "kept"


class Kept(NamedTuple):
    """A recording whose window is no more, or the notes on one.

    Attributes:
        path: of the recording.
        title: of the program, or of the file.
        ended_s: when it was written last, in seconds since 1970.
        bytes: how large it is; 0 for notes on a file of the user's own.
        sidecar: what is known of it.
        beside: path beside which that is written.
    """

    path: str
    title: str
    ended_s: int
    bytes: int
    sidecar: Sidecar
    beside: str

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes on it."""
        return self.sidecar.notes

    @property
    def unsaved(self) -> bool:
        """Whether some of them are in no file."""
        return bool(self.sidecar.notes) and not self.sidecar.saved

    @property
    def own_file(self) -> bool:
        """Whether the recording is a file of the user's own: only the notes on it are kept."""
        return bool(self.sidecar.path)


def rescue(folder: str, runs: str | None = None) -> list[Kept]:
    """Take up what windows left that are no more; return what is new, the latest first.

    Args:
        folder: where it is kept.
        runs: where the folders of runs are; None for where they are made.
    """
    for lesson in abandoned_folders(runs, LESSON):
        shutil.rmtree(lesson, ignore_errors=True)  # all of it is in the file of the lesson
    found = []
    for run in abandoned_folders(runs):
        with contextlib.suppress(OSError):
            take_over(run)  # else two windows that start together would both take it
            kept = take(run, folder)
            found += [kept] if kept is not None else []
    forget_old(folder)
    return [kept for kept in sorted(found, key=_age) if os.path.exists(kept.path)]


def all_kept(folder: str) -> list[Kept]:
    """Return what is kept and still there, the latest first."""
    try:
        names = [name for name in os.listdir(folder) if name.endswith(SUFFIX)]
    except OSError:
        return []
    found = []
    for name in names:
        with contextlib.suppress(OSError):  # another window may have removed it
            found.append(_read(os.path.join(folder, name)))
    return sorted((kept for kept in found if os.path.isfile(kept.path)), key=_age)


def forget(kept: Kept) -> None:
    """Remove what is kept; never a file of the user's own."""
    for path in (kept.beside, sidecar_path(kept.beside)):
        with contextlib.suppress(OSError):
            os.unlink(path)


def forget_old(folder: str, most_bytes: int = MOST_BYTES) -> None:
    """Remove the oldest, as many as are too many or too large; the latest one stays."""
    total = 0
    for number, kept in enumerate(all_kept(folder)):
        total += kept.bytes
        if number and (number >= MOST_KEPT or total > most_bytes):
            forget(kept)


def take(run: str, folder: str) -> Kept | None:
    """Move what is in the folder of a run to where it is kept; None if that is nothing.

    Args:
        run: the folder; it is gone afterwards.
        folder: where it is kept.

    Raises:
        OSError: there is no room; then all stays as it was.
    """
    recording = os.path.join(run, FILE)
    sidecar = read_sidecar(recording)
    there = os.path.isfile(recording) and os.path.getsize(recording) > 0
    notes = bool(sidecar.path and sidecar.notes)
    if not (there or notes) or (sidecar.saved and os.path.isfile(sidecar.saved)):
        shutil.rmtree(run, ignore_errors=True)
        return None
    os.makedirs(folder, 0o700, exist_ok=True)
    source = recording if there else sidecar_path(recording)
    place = _free(folder, sidecar.title, os.path.getmtime(source))
    if not write_sidecar(place, sidecar):  # first: the notes must not be lost
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), place)
    try:
        if there:
            _move(recording, place)
        else:
            with open(place, "xb"):  # the notes beside it say where the recording is
                pass
            shutil.copystat(source, place)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(sidecar_path(place))
        raise
    shutil.rmtree(run, ignore_errors=True)
    return _read(place)


def _move(path: str, place: str) -> None:
    """Move a file; one that finds no room leaves no half of it.

    Raises:
        OSError: it finds none.
    """
    try:
        shutil.move(path, place)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(place)
        raise


def _free(folder: str, title: str, ended_s: float) -> str:
    """Return a free path that says what it is and when it ended."""
    then = QDateTime.fromSecsSinceEpoch(round(ended_s))
    name = f"{default_name(title, then.date())}-{then.time().toString('HHmm')}"
    for number in range(1, MOST_NAMES):
        more = f"-{number}" if number > 1 else ""
        path = os.path.join(folder, name + more + SUFFIX)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(path)


def _read(place: str) -> Kept:
    """Return what is kept at a place.

    Raises:
        OSError: nothing is.
    """
    status, sidecar = os.lstat(place), read_sidecar(place)
    if not stat.S_ISREG(status.st_mode):
        raise FileNotFoundError(place)
    title = sidecar.title or os.path.basename(place).removesuffix(SUFFIX)
    path = sidecar.path or place
    return Kept(path, title, round(status.st_mtime), status.st_size, sidecar, place)


def _age(kept: Kept) -> int:
    return -kept.ended_s
