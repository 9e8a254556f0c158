"""The command ``events``: what happened in a recording, one event a line."""

from __future__ import annotations

import re
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec

from ..events.base import Event
from ..events.plain import printable
from ..events.process import ProcessMade, ProcessStarted
from ..events.program import ProgramStarted
from ..model.history import History
from ..recording.format import RecordingError
from ..recording.reader import Recording
from .request import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

AT_ONCE = 2048
BASE_FIELDS = len(Event.__struct_fields__)


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
            cut, damage = recording.cut, recording.damage
            for line in json_lines(history) if as_json else text_lines(history):
                out.write(line + b"\n")
    except RecordingError as error:
        raise UsageError(str(error)) from error
    finally:
        history.close()
    out.flush()
    if cut:
        sys.stderr.write("procession: The recording ends early: it was cut, or is still growing.\n")
    if damage:
        sys.stderr.write(f"procession: {damage}\n")
    return 0


def json_lines(history: History) -> Iterator[bytes]:
    """Yield one JSON object an event."""
    encode = msgspec.json.Encoder().encode
    for event in _all(history):
        yield encode(event)


def text_lines(history: History) -> Iterator[bytes]:
    """Yield one line an event: seconds since the start, who, what, with what, where."""
    names: dict[str, str] = {}
    start: int | None = None
    for event in _all(history):
        if start is None:
            start = event.t_ns
        if isinstance(event, (ProcessMade, ProcessStarted, ProgramStarted)):
            names[event.process] = event.name
        seconds = (event.t_ns - start) / 1e9
        name = names.get(event.process, event.process) or "-"
        line = f"{seconds:12.6f}  {printable(name):14}  {words(event)}"
        where = event.where
        if where is not None:
            line += f"  ({PurePath(where.file).name}:{where.line} {where.function})"
        yield printable(line).encode("utf-8", "replace")


def words(event: Event) -> str:
    """Return the kind as words, and the fields that say something."""
    kind = re.sub(r"(?<!^)(?=[A-Z])", " ", type(event).__name__).lower()
    fields = event.__struct_fields__[BASE_FIELDS:]
    said = [f"{name}={_value(getattr(event, name))}" for name in fields if _says(event, name)]
    return "  ".join([kind, *said])


def _value(value: object) -> str:
    if (
        isinstance(value, str)
        and value
        and value.isprintable()
        and not re.search(r"[\s'\"]", value)
    ):
        return value
    return repr(value)


def _says(event: Event, field: str) -> bool:
    value = getattr(event, field)
    if field == "end" and value == 0:
        return False
    return value is not None and value is not False and value not in ("", [])


def _all(history: History) -> Iterator[Event]:
    for i in range(0, len(history), AT_ONCE):
        yield from history.events(i, i + AT_ONCE)
