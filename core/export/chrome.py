"""Writes a run as the JSON that chrome://tracing, Speedscope and Firefox's profiler open.

Perfetto's own format says more and takes less room; programs that open this one read it whole, so
it is for short runs. It is described in the Trace Event Format document of the Chromium project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from .events import says
from .trace import BEGIN, COUNT, END, INSTANT, trace
from .tracks import Track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ..events.base import Event
    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress
    from .trace import Entry

PHASES = {BEGIN: "B", END: "E", INSTANT: "i", COUNT: "C"}
NO_PID = 1 << 30
"""What is no process, or one whose pid is not known or taken, gets a number from here on."""

Object = dict[str, Any]


def write(history: History, overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write tracks, slices, counters, instants and flows, an object a line, in order of time."""
    encode = msgspec.json.Encoder().encode
    tracks = _Tracks()
    file.write(b'{"displayTimeUnit":"ms","traceEvents":[')
    before = b"\n"
    for thing in trace(history, overview, progress):
        told = tracks.names(thing) if isinstance(thing, Track) else tracks.entry(thing)
        for one in told:
            file.write(before + encode(one))
            before = b",\n"
    file.write(b"\n]}\n")


class _Tracks:
    """Makes the objects; a track is a thread of the process, or group, below which it stands."""

    def __init__(self) -> None:
        self._pids: dict[int, int] = {}  # number of a track -> of its process
        self._titles: dict[int, str] = {}

    def names(self, track: Track) -> Iterator[Object]:
        """Yield what tells a track's name and place."""
        if track.parent:
            pid = self._pids[track.number] = self._pids[track.parent]
            self._titles[track.number] = track.title
            place: Object = {"pid": pid, "tid": track.number}
            kind = "thread"
        else:
            free = track.pid and track.pid not in self._pids.values()
            pid = self._pids[track.number] = track.pid if free else NO_PID + track.number
            place = {"pid": pid}
            kind = "process"
        if not track.unit:
            yield {"ph": "M", "name": f"{kind}_name", **place, "args": {"name": track.title}}
            order = {"sort_index": track.number}
            yield {"ph": "M", "name": f"{kind}_sort_index", **place, "args": order}

    def entry(self, entry: Entry) -> Iterator[Object]:
        """Yield what begins, ends, happens or changes, and the ends of its flows."""
        number = entry.track
        place: Object = {"ts": _microseconds(entry.t_ns), "pid": self._pids[number], "tid": number}
        told: Object = {"ph": PHASES[entry.what], **place}
        if entry.what == COUNT:
            told |= {"name": self._titles[number], "id": number, "args": {"value": entry.value}}
        elif entry.what != END:
            told["name"] = entry.title
        if entry.what == INSTANT:
            told["s"] = "t"
        if entry.event is not None:
            told["args"] = _arguments(entry.event)
        yield told
        for phase, flows in (("f", entry.ends), ("s", entry.begins)):
            bound = {"bp": "e"} if phase == "f" else {}
            for flow in flows:
                yield {"ph": phase, "cat": "cause", "name": "cause", "id": flow, **place, **bound}


def _microseconds(t_ns: int) -> msgspec.Raw:
    """Return a time in microseconds with all its digits, which a float would not have."""
    return msgspec.Raw(f"{t_ns // 1000}.{t_ns % 1000:03}".encode())


def _arguments(event: Event) -> Object:
    """Return what an event says of itself, and where."""
    found: Object = dict(says(event))
    if event.where is not None:
        found["where"] = f"{event.where.file}:{event.where.line} {event.where.function}"
    return found
