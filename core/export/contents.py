"""What is inside a run: what one may want to leave out before a recording is given away."""

from __future__ import annotations

import enum
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from ..events import file, lock, message, pool, process, program, shared
from ..recording.remarks import cut_short, unfamiliar
from .personal import Names, is_absolute, strings
from .progress import Progress, ignore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..events.base import Event
    from ..model.history import History

AT_ONCE = 4096


class Content(enum.Enum):
    """A part of a recording that can be left out."""

    SOURCES = "sources"  # the texts of source files, also those in tracebacks
    VALUES = "values"  # previews of messages, arguments, calls, results, answers, addresses
    OUTPUT = "output"  # what was printed, lines written to files
    PATHS = "paths"  # folders: of an absolute path its last part stays
    USER = "user"  # names of the user and of the machine, wherever they stand


VALUES: dict[type[Event], tuple[str, ...]] = {
    program.ProgramStarted: ("arguments",),
    process.ProcessMade: ("arguments",),
    process.StartRefused: ("error",),
    process.ProcessAsked: ("answer",),
    process.ErrorRaised: ("traceback",),
    message.SendBlocked: ("preview",),
    message.MessageSent: ("preview",),
    message.ConnectBegan: ("address",),
    pool.TaskSubmitted: ("preview",),
    pool.TaskFinished: ("preview",),
    shared.CallBegan: ("preview",),
}
"""Kind -> its fields that hold values of the program."""

OUTPUT: dict[type[Event], tuple[str, ...]] = {
    program.OutputWritten: ("text",),
    file.LineWritten: ("preview",),
}
"""Kind -> its fields that hold what was printed or written."""

WORDS: dict[type[Event], tuple[str, ...]] = {
    program.ProgramStarted: ("script", "cwd", "name"),
    process.ProcessMade: ("name", "target"),
    process.ProcessStarted: ("name", "target"),
    message.ChannelOpened: ("name",),
    lock.LockCreated: ("name",),
    pool.PoolOpened: ("name",),
    pool.TaskSubmitted: ("function",),
    shared.ProxyOpened: ("name", "type"),
    shared.CallBegan: ("method",),
    shared.SharedMemoryOpened: ("name",),
    file.FileOpened: ("path",),
    file.LineWritten: ("path",),
}
"""Kind -> its other fields in the program's own words; all else are ids and words of ours."""

TEXTS: dict[type[Event], tuple[str, ...]] = {
    kind: VALUES.get(kind, ()) + OUTPUT.get(kind, ()) + WORDS.get(kind, ())
    for kind in {**VALUES, **OUTPUT, **WORDS}
}
"""Kind -> all of its fields that are not of our making."""


class Recorded(NamedTuple):
    """All that a recording is made of.

    Attributes:
        history: its events.
        header: what is known of the run before its first event, as JSON has it.
        sources: path of a source file -> its text.
        notes: bookmarks, as ``core.recording.notes`` packs them; empty if there are none.
        derived: returns what was derived from all the events and is stored with them, by name.
        cut: the recording ends before its end mark.
        damage: what of it could not be read, in words; empty for nothing.
    """

    history: History
    header: dict[str, Any]
    sources: dict[str, str]
    notes: bytes = b""
    derived: Callable[[], dict[str, bytes]] = dict
    cut: bool = False
    damage: str = ""

    def remarks(self) -> list[str]:
        """Return what is to be said of a recording that is not whole."""
        sentences = cut_short(self.cut), self.damage, unfamiliar(self.history.skipped)
        return [sentence for sentence in sentences if sentence]


class Contents(NamedTuple):
    """What is inside a run.

    Attributes:
        sources: paths of the source files.
        values: how many events show a value.
        printed: how many pieces of output there are.
        lines: how many lines were written to files.
        folders: absolute paths of folders that are named, sorted.
        names: names of the user and of the machine that occur, sorted.
    """

    sources: tuple[str, ...]
    values: int
    printed: int
    lines: int
    folders: tuple[str, ...]
    names: tuple[str, ...]


def contents(run: Recorded, progress: Progress = ignore) -> Contents:
    """Look through a whole run, some two seconds for a million events.

    Raises:
        CancelledError: from ``progress``.
    """
    names = Names.of(run.header, run.sources, run.history.world_at(len(run.history)))
    found: set[str] = set()
    folders = {os.path.dirname(path) for path in run.sources}
    places: set[str] = set()
    values = printed = lines = 0
    for text in strings((run.header, list(run.sources.items()))):
        found |= names.within(text)
    for event in _all(run.history, progress):
        kind = type(event)
        values += any(getattr(event, field) not in ("", [], None) for field in VALUES.get(kind, ()))
        printed += kind is program.OutputWritten
        lines += kind is file.LineWritten
        if event.where is not None and event.where.file not in places:
            places.add(event.where.file)
        for field in TEXTS.get(kind, ()):
            for text in strings(getattr(event, field)):
                found |= names.within(text)
                if field in ("path", "script", "cwd"):
                    places.add(text)
    for path in places:
        found |= names.within(path)
    folders |= {os.path.dirname(path) for path in places if is_absolute(path)}
    return Contents(
        tuple(run.sources),
        values,
        printed,
        lines,
        tuple(sorted(folders - {"", "/"})),
        tuple(sorted(found)),
    )


def _all(history: History, progress: Progress) -> Iterator[Event]:
    for i in range(0, len(history), AT_ONCE):
        progress(i / len(history))
        yield from history.events(i, i + AT_ONCE)
