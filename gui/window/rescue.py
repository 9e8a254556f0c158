"""Keeps the recordings of windows that are no more: a few, of bounded size, until they are old."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime

from gui.words.saving import SUFFIX, default_name

from .about import About, about_path, read_about, write_about
from .run_folder import FILE, abandoned_folders, take_over

if TYPE_CHECKING:
    from core.recording.notes import Note

MOST_KEPT = 8
MOST_BYTES = 1024**3
"""Of all recordings that are kept; a larger one stays where it is, and is offered from there."""
MOST_NAMES = 100
FOLDER = "kept"


class Kept(NamedTuple):
    """A recording whose window is no more, or the notes on one.

    Attributes:
        path: of the recording.
        title: of the program, or of the file.
        ended_s: when it was written last, in seconds since 1970.
        about: what is known of it.
        beside: path beside which that is written.
    """

    path: str
    title: str
    ended_s: int
    about: About
    beside: str

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes on it."""
        return self.about.notes

    @property
    def unsaved(self) -> bool:
        """Whether some of them are in no file."""
        return bool(self.about.notes)

    @property
    def own_file(self) -> bool:
        """Whether the recording is a file of the user's own: only the notes on it are kept."""
        return bool(self.about.path)


def rescue(folder: str, runs: str | None = None) -> list[Kept]:
    """Take up what windows left that are no more; return what is new, the latest first.

    Args:
        folder: where it is kept.
        runs: where the folders of runs are; None for the temporary folder.
    """
    found = []
    for run in abandoned_folders(runs):
        with contextlib.suppress(OSError):
            take_over(run)  # else two windows that start together would both take it
            kept = _take(run, folder)
            found += [kept] if kept is not None else []
    forget_old(folder)
    return [kept for kept in sorted(found, key=_age) if os.path.exists(kept.path)]


def all_kept(folder: str) -> list[Kept]:
    """Return what is kept and still there, the latest first."""
    try:
        names = [name for name in os.listdir(folder) if name.endswith(SUFFIX)]
    except OSError:
        return []
    kept = [_read(os.path.join(folder, name)) for name in names]
    return sorted((one for one in kept if os.path.isfile(one.path)), key=_age)


def forget(kept: Kept) -> None:
    """Remove what is kept; never a file of the user's own."""
    for path in (kept.beside, about_path(kept.beside)):
        with contextlib.suppress(OSError):
            os.unlink(path)


def forget_old(folder: str, most_bytes: int = MOST_BYTES) -> None:
    """Remove the oldest, as many as are too many or too large; the latest one stays."""
    total = 0
    for number, kept in enumerate(all_kept(folder)):
        status = os.lstat(kept.beside)
        total += status.st_size
        if number and (number >= MOST_KEPT or total > most_bytes) and stat.S_ISREG(status.st_mode):
            forget(kept)


def _take(run: str, folder: str) -> Kept | None:
    """Move what is in an abandoned folder to where it is kept; None if that is nothing.

    Raises:
        OSError: there is no room; then all stays as it was.
    """
    recording = os.path.join(run, FILE)
    about = read_about(recording)
    there = os.path.isfile(recording) and os.path.getsize(recording) > 0
    notes = bool(about.path and about.notes)
    if not (there or notes) or (about.saved and os.path.isfile(about.saved)):
        shutil.rmtree(run, ignore_errors=True)
        return None
    os.makedirs(folder, 0o700, exist_ok=True)
    source = recording if there else about_path(recording)
    place = _free(folder, about.title, os.path.getmtime(source))
    if there:
        shutil.move(recording, place)
    else:
        with open(place, "xb"):  # the notes beside it say where the recording is
            pass
        shutil.copystat(source, place)
    write_about(place, about)
    shutil.rmtree(run, ignore_errors=True)
    return _read(place)


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
    about = read_about(place)
    title = about.title or os.path.basename(place).removesuffix(SUFFIX)
    return Kept(about.path or place, title, round(os.lstat(place).st_mtime), about, place)


def _age(kept: Kept) -> int:
    return -kept.ended_s
