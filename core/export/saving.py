"""Writes a packed recording of a run: whole, or without what is not for others' eyes."""

from __future__ import annotations

import contextlib
import os
from functools import partial
from typing import TYPE_CHECKING

from ..language import later
from ..model.fold import apply_all
from ..model.history import History, room
from ..model.overview import PARTS, Overview
from ..model.packing import pack_world
from ..recording.format import NOTES, OVERVIEW, PAGE, RecordingError
from ..recording.overview import pack_overview
from ..recording.ownership import owned
from ..recording.page import pack_page
from ..recording.reader import Recording
from ..recording.writer import RecordingWriter, cannot_write, spare_others
from .contents import Recorded
from .leaving_out import LeavingOut
from .progress import Progress, ignore, part
from .whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ..events.base import Event
    from ..model.world import World
    from .contents import Content

READING = 0.4
"""What part of the work it is to read a raw recording, about."""
MOST_DERIVED = 20_000_000
"""Of more events nothing is derived: some 62 bytes each, and the same again while it is packed."""


@contextlib.contextmanager
def load(path: str | Path, progress: Progress = ignore, *, together: int = 0) -> Iterator[Recorded]:
    """Read a recording, raw or packed, for as long as the ``with`` block lasts.

    A history belongs to one thread: whoever saves beside the window loads for itself.

    Args:
        path: the recording.
        progress: is told how far it is.
        together: see ``Program.together``.

    Raises:
        RecordingError: it cannot be read.
        CancelledError: from ``progress``.
    """
    history = History(together=together)
    try:
        with Recording.open(path) as recording:
            for offset, chunk in recording.chunks():
                history.append(chunk)
                progress(min(offset / recording.size, 1.0))
            yield Recorded(
                history,
                recording.header,
                recording.sources,
                recording.notes,
                partial(recording.overview, len(history)),
                recording.cut,
                recording.damage,
            )
    finally:
        history.close()


def save(
    run: Recorded,
    path: str | Path,
    *,
    leave_out: frozenset[Content] = frozenset(),
    progress: Progress = ignore,
) -> None:
    """Write a packed recording; one that was cut stays one that was cut.

    It is written beside ``path`` and takes its place when it is whole; what stood there before
    stays until then, and nothing half written stays behind.

    Args:
        run: what to write.
        path: where.
        leave_out: what is not to be in it.
        progress: is told how far it is.

    Raises:
        RecordingError: it cannot be written, is being recorded into, or something else than a
            recording stands there.
        CancelledError: from ``progress``.
    """
    with owned(path), _place(path) as beside:
        _write(run, beside, leave_out, progress)


def pack(path: str | Path, progress: Progress = ignore, *, together: int = 0) -> None:
    """Put a packed recording in the place of a raw one, which stays as it is if that fails.

    Args:
        path: the recording.
        progress: is told how far it is.
        together: see ``Program.together``.

    Raises:
        RecordingError: it cannot be read, or the other not be written.
        CancelledError: from ``progress``.
    """
    # The recording is closed first: where a file is open, some systems let no other take its place.
    with (
        _place(path) as beside,
        load(path, part(progress, 0.0, READING), together=together) as run,
    ):
        _write(run, beside, frozenset(), part(progress, READING, 1.0))


@contextlib.contextmanager
def _place(path: str | Path) -> Iterator[str]:
    """Return the path of an empty file that takes the place of a recording if all goes well.

    Raises:
        RecordingError: it cannot, or something else than a recording stands there.
    """
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            raise OSError(str(later("Reasons", "it is no regular file")))
        spare_others(target)
        with whole_file(target) as file:
            try:
                yield file.name
            except RecordingError as error:
                raise RecordingError(str(error).replace(file.name, target)) from error
    except OSError as error:
        raise RecordingError(cannot_write(target, error)) from error


def _write(run: Recorded, path: str, leave_out: frozenset[Content], progress: Progress) -> None:
    """Write a packed recording into an empty file.

    Raises:
        RecordingError: it cannot be written.
        CancelledError: from ``progress``.
    """
    with RecordingWriter(path) as writer:
        _Saving(run, writer, LeavingOut(run, leave_out)).write(progress)
        writer.close(whole=not run.cut)
        if writer.failure:
            raise RecordingError(writer.failure)


class _Saving:
    """One recording on its way into a file."""

    def __init__(self, run: Recorded, writer: RecordingWriter, leaving_out: LeavingOut) -> None:
        self._run = run
        self._writer = writer
        self._leaving_out = leaving_out
        # Of the events as they are written; what is left out of them is not in it either.
        together = run.history.world_at(0).program.together
        self._overview = Overview(History(together=together))
        self._derives = len(run.history) <= MOST_DERIVED
        derived = run.derived() if leaving_out.nothing and self._derives else {}
        self._derived = derived if derived.keys() >= set(PARTS) else {}

    def write(self, progress: Progress) -> None:
        """Write everything, until the writer fails."""
        run, keep = self._run, self._leaving_out
        self._header()
        for path, text in keep.sources(run.sources).items():
            self._writer.source(path, text)
        count = len(run.history)
        done = 0
        while done < count and not self._writer.failure:
            world = self._overview.world
            events = keep.events(run.history.events(done, done + room(world)))
            self._page(done, world, events)
            if self._derived or not self._derives:
                apply_all(self._overview.world, events)
            else:
                self._overview.feed(events)
            done += len(events)
            progress(done / count)
        packed = self._derived or (self._overview.pack() if self._derives else {})
        for name, data in packed.items():
            self._writer.block(OVERVIEW, pack_overview(name, count, data))
        notes = keep.notes(run.notes)
        if notes:
            self._writer.block(NOTES, notes)

    def _header(self) -> None:
        try:
            self._writer.header(self._leaving_out.header(self._run.header))
        except RecursionError as error:
            said = later("Recording", "The header of the recording is nested too deep.")
            raise RecordingError(said) from error
        except ValueError as error:
            said = later("Recording", "The header of the recording is too long.")
            raise RecordingError(said) from error

    def _page(self, first: int, world: World, events: Sequence[Event]) -> None:
        """Write events that follow a world; what is too long for one page goes into two."""
        payload = pack_page(first, world.program.outputs, pack_world(world), events)
        if payload is not None:
            self._writer.block(PAGE, payload)
            return
        half = len(events) // 2
        if not half:
            return  # one event of 16 MB: a gap
        between = world.copy()
        apply_all(between, events[:half])
        self._page(first, world, events[:half])
        self._page(first + half, between, events[half:])
