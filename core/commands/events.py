"""The command ``events``: what happened in a recording, one event a line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..events.plain import printable
from ..events.process import ProcessMade, ProcessStarted
from ..events.program import ProgramStarted
from ..export.events import each, where, words
from ..export.json_events import objects
from ..model.history import History
from ..recording.format import RecordingError
from ..recording.reader import Recording
from ..recording.remarks import cut_short, unfamiliar
from .request import UsageError
from .telling import remark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO


LONGEST_NAME = 60
"""Characters of the name at the head of each line."""


def run(path: str | Path, *, as_json: bool) -> int:
    """Write the events of a recording to standard output and return the exit code.

    Raises:
        UsageError: it cannot be read.
        BrokenPipeError: nobody reads the output any more.
    """
    sys.stdout.flush()
    return print_events(path, as_json, sys.stdout.buffer)


def print_events(path: str | Path, as_json: bool, out: BinaryIO) -> int:
    """Write the events of a recording, as UTF-8, and return the exit code.

    Args:
        path: the recording.
        as_json: one JSON object a line, instead of a line for people.
        out: where to.

    Raises:
        UsageError: the recording cannot be read.
        BrokenPipeError: nobody reads ``out`` any more.
    """
    history = History()
    try:
        with Recording.open(path) as recording:
            for _, chunk in recording.chunks():
                history.append(chunk)
            for line in objects(history) if as_json else text_lines(history):
                out.write(line + b"\n")
            remarks = [
                cut_short(recording.cut),
                recording.damage,
                unfamiliar(history.skipped),
            ]
    except RecordingError as error:
        raise UsageError(str(error)) from error
    finally:
        history.close()
    out.flush()
    remark(remarks)
    return 0


def text_lines(history: History) -> Iterator[bytes]:
    """Yield one line an event: seconds since the start, who, what, with what, where."""
    names: dict[str, str] = {}
    start: int | None = None
    for event in each(history):
        if start is None:
            start = event.t_ns
        if isinstance(event, (ProcessMade, ProcessStarted, ProgramStarted)):
            names[event.process] = event.name
        seconds = (event.t_ns - start) / 1e9
        name = names.get(event.process, event.process) or "-"
        line = f"{seconds:12.6f}  {printable(name[:LONGEST_NAME]):14}  {words(event)}{where(event)}"
        yield line.encode("utf-8", "replace")
