"""The last runs of this window: a run that is replaced by another one can be opened again."""

from __future__ import annotations

import os
import shutil
import threading
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import tempfile
    from collections.abc import Callable

    from core.recording.notes import Note

MOST_RUNS = 4
MOST_BYTES = 1024**3
"""All of them together; they are kept only where the disk has as much again to spare."""


class EarlierRun(NamedTuple):
    """A run that is over and not shown any more.

    Attributes:
        path: of its recording.
        title: of the program.
        ended_s: when it was left, in seconds since 1970.
        events: how many it had by then.
        length_ns: from the first of them to the last.
        folder: in which the recording is; it goes when nobody wants the run any more.
        notes: that were made on it.
        unsaved: some of the notes are in no file.
    """

    path: str
    title: str
    ended_s: int
    events: int
    length_ns: int
    folder: tempfile.TemporaryDirectory[str]
    notes: tuple[Note, ...] = ()
    unsaved: bool = False


class EarlierRuns:
    """A few runs and a bounded number of bytes; any thread may add one."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Keep none yet, and never more than so many bytes."""
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._runs: list[EarlierRun] = []

    @property
    def runs(self) -> list[EarlierRun]:
        """The runs, the latest first."""
        with self._lock:
            return list(self._runs)

    def find(self, path: str) -> EarlierRun | None:
        """Return the run of this recording, if it is one of them."""
        return next((run for run in self.runs if run.path == path), None)

    def add(self, run: EarlierRun, shown: str = "") -> None:
        """Take up a run, and let go of those for which there is no room.

        Args:
            run: the run.
            shown: path of the recording that is open; it stays.
        """
        with self._lock:
            self._runs.insert(0, run)
            gone = self._too_many(shown)
            self._runs = [kept for kept in self._runs if kept not in gone]
        for old in gone:
            old.folder.cleanup()

    def annotate(self, path: str, notes: tuple[Note, ...], *, unsaved: bool) -> None:
        """Remember the notes that were made on a run."""
        with self._lock:
            self._runs = [
                run._replace(notes=notes, unsaved=unsaved) if run.path == path else run
                for run in self._runs
            ]

    def close(self, keep: Callable[[str], object] | None = None) -> None:
        """Let go of all of them.

        Args:
            keep: is given the folder of a run with unsaved notes that nobody was asked about, to
                move what is in it elsewhere.
        """
        with self._lock:
            gone, self._runs = self._runs, []
        for run in gone:
            if run.unsaved and keep is not None:
                keep(run.folder.name)
            run.folder.cleanup()

    def _too_many(self, shown: str) -> list[EarlierRun]:
        """Return the oldest of the runs, as many as are too many or too large."""
        gone, total = [], 0
        for number, run in enumerate(self._runs):
            try:
                total += os.path.getsize(run.path)
                room = min(self._most_bytes, shutil.disk_usage(run.folder.name).free)
            except OSError:
                room = -1
            if (number >= MOST_RUNS or total > room) and run.path != shown:
                gone.append(run)
        return gone
