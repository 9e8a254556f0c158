"""A run as a timeline's tracks: slices, counters, instants and flows, in the order of time.

The slices are the bars of the lanes and the counters their levels, so that other programs' pictures
agree with ours. Each event is an instant in its process, or the slice that it begins there.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from ..model.lanes import State
from .events import each, kind
from .flows import Flows
from .progress import part
from .rows import BAR, rows
from .titles import Titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..events.base import Event
    from ..model.history import History
    from ..model.lanes import Lane
    from ..model.overview import Overview
    from .progress import Progress
    from .rows import Row

GROUPS = {
    "channel": "Queues and pipes",
    "lock": "Locks",
    "pool": "Pools",
    "proxy": "Managed objects",
    "memory": "Shared memory",
    "file": "Files",
}
"""Kind of a lane -> the title above the tracks of that kind."""
WAITING = frozenset({State.SLEEPS, State.WAITS, State.SUSPENDED, State.BLOCKED})
"""What a process is in from an event on that is told by the slice alone."""
BUDGET_S = 0.1
"""How long the overview works between two tellings of how far it is."""


class What(enum.Enum):
    """What an entry is."""

    BEGIN = "begin"
    END = "end"
    INSTANT = "instant"
    COUNT = "count"


class Track(NamedTuple):
    """A track, told before its first entry.

    Attributes:
        number: from 1.
        parent: number of the track below which it stands; 0 for none.
        title: what it is called.
        pid: of the process whose head it is; 0 if it is no process's, or that is not known.
        counts: it shows a number over time, else slices and instants.
    """

    number: int
    parent: int
    title: str
    pid: int = 0
    counts: bool = False


class Entry(NamedTuple):
    """What begins, ends, happens or changes on a track.

    Attributes:
        what: which of these.
        t_ns: when.
        track: number of the track.
        title: of a slice that begins, or of an instant.
        value: of a count.
        event: what is told there; None if nothing is.
        begins, ends: numbers of the flows that begin here, and of those that end here.
    """

    what: What
    t_ns: int
    track: int
    title: str = ""
    value: int = 0
    event: Event | None = None
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


def trace(history: History, overview: Overview, progress: Progress) -> Iterator[Track | Entry]:
    """Yield the tracks and what is on them, by time.

    Args:
        history: the run.
        overview: of it; it is brought to its end first.
        progress: is told how far it is.

    Raises:
        CancelledError: from ``progress``.
    """
    complete(overview, len(history), part(progress, 0.0, 0.5))
    yield from _Trace(history, overview).entries(part(progress, 0.5, 1.0))


def complete(overview: Overview, count: int, progress: Progress) -> None:
    """Let an overview go through all ``count`` events of its history."""
    while not overview.complete:
        overview.advance(BUDGET_S)
        progress(overview.position / count)


class _Trace:
    """The walk along the events, with what the lanes begin at each of them."""

    def __init__(self, history: History, overview: Overview) -> None:
        self._history = history
        self._world = history.world_at(len(history))
        self._titles = Titles(self._world)
        self._flows = Flows(overview.causes)
        self._lanes = overview.lanes
        self._tracks: dict[tuple[str, ...], int] = {}
        self._new: list[Track] = []
        self._main: dict[str, int] = {}  # process -> its first thread that did something

    def entries(self, progress: Progress) -> Iterator[Track | Entry]:
        for lane in self._lanes.processes.values():
            self._states(lane.thing)
        changes = rows(self._lanes)
        change = next(changes, None)
        open_: dict[int, int] = {}  # track of an unfinished slice -> itself, in order
        for i, event in enumerate(each(self._history, progress)):
            told = False
            while change is not None and change.event <= i:
                for entry in self._change(change, event, i, open_):
                    told |= entry.event is event
                    yield from self._take_new()
                    yield entry
                change = next(changes, None)
            if not told:
                entry = self._instant(event, i)
                yield from self._take_new()
                yield entry
        for track in open_:
            yield Entry(What.END, self._lanes.end_ns, track)

    def _take_new(self) -> list[Track]:
        new, self._new = self._new, []
        return new

    def _change(self, row: Row, event: Event, i: int, open_: dict[int, int]) -> Iterator[Entry]:
        """Yield what a row of a lane ends and begins; ``event`` has index ``i``."""
        lane = row.lane
        if row.what != BAR:
            yield Entry(What.COUNT, row.t_ns, self._counter(lane), value=row.value)
            return
        process = lane.kind == "process"
        track = self._states(lane.thing) if process else self._resource(lane)
        if open_.pop(track, None):
            yield Entry(What.END, row.t_ns, track)
        if row.value == State.NOTHING:
            return
        open_[track] = track
        title = self._titles.state(row.value, self._lanes.details[row.detail])
        if process and lane.thing == event.process and row.event == i and row.value in WAITING:
            begins, ends = self._flows.at(i)
            yield Entry(What.BEGIN, row.t_ns, track, title, 0, event, begins, ends)
        else:
            yield Entry(What.BEGIN, row.t_ns, track, title)

    def _instant(self, event: Event, i: int) -> Entry:
        begins, ends = self._flows.at(i)
        track = self._thread(event.process, event.thread)
        return Entry(What.INSTANT, event.t_ns, track, kind(event), 0, event, begins, ends)

    def _states(self, process: str) -> int:
        """Return the track of a process's states."""
        return self._track(("states", process), ("process", process), "state")

    def _thread(self, process: str, thread: int) -> int:
        """Return the track of what a thread does: that of the states for the main thread."""
        if not process or self._main.setdefault(process, thread) == thread:
            return self._states(process)
        return self._track(
            ("thread", process, str(thread)), ("process", process), f"thread {thread}"
        )

    def _resource(self, lane: Lane) -> int:
        """Return the track of a resource's states."""
        return self._track((lane.kind, lane.thing), ("group", lane.kind), self._title(lane))

    def _counter(self, lane: Lane) -> int:
        """Return the track of a resource's numbers."""
        title, key = self._title(lane), ("count", lane.kind, lane.thing)
        return self._track(key, ("group", lane.kind), title, counts=True)

    def _title(self, lane: Lane) -> str:
        return self._titles.of(lane.thing)

    def _track(
        self, key: tuple[str, ...], parent: tuple[str, str], title: str, *, counts: bool = False
    ) -> int:
        """Return the number of a track, which is told first if it is new."""
        number = self._tracks.get(key)
        if number is None:
            above = self._tracks.get(parent) or self._head(parent)
            number = self._tracks[key] = len(self._tracks) + 1
            self._new.append(Track(number, above, title, 0, counts))
        return number

    def _head(self, key: tuple[str, str]) -> int:
        """Return the number of a new track for what has its own tracks below it."""
        which, thing = key
        number = self._tracks[key] = len(self._tracks) + 1
        title = self._titles.of(thing) if which == "process" else GROUPS[thing]
        process = self._world.processes.get(thing) if which == "process" else None
        self._new.append(Track(number, 0, title, process.pid if process else 0))
        return number
