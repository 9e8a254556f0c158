"""What is inside a run: what one may want to leave out before a recording is given away."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, NamedTuple

from .progress import Progress, ignore

if TYPE_CHECKING:
    from ..model.history import History


class Content(enum.Enum):
    """A part of a recording that can be left out."""

    SOURCES = "sources"  # the texts of source files
    VALUES = "values"  # previews of messages, arguments, calls, results, answers, addresses
    OUTPUT = "output"  # what was printed, lines written to files
    PATHS = "paths"  # folders: of an absolute path its last part stays
    USER = "user"  # names of the user and of the machine, wherever they stand


class Recorded(NamedTuple):
    """All that a recording is made of.

    Attributes:
        history: its events.
        header: what is known of the run before its first event, as JSON has it.
        sources: path of a source file -> its text.
        notes: bookmarks, as ``core.recording.notes`` packs them; empty if there are none.
    """

    history: History
    header: dict[str, Any]
    sources: dict[str, str]
    notes: bytes = b""


class Contents(NamedTuple):
    """What is inside a run.

    Attributes:
        sources: paths of the source files.
        values: how many events show a value.
        printed: how many pieces of output there are.
        lines: how many lines were written to files.
        folders: absolute paths of folders that are named.
        names: names of the user and of the machine that occur.
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
    raise NotImplementedError
