"""A run as a timeline's tracks: slices, counters, instants and flows, in the order of time.

The slices are the bars of the lanes and the counters their levels, so that other programs' pictures
agree with ours. Each event is an instant in its process, or the slice that it begins there.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from ..model.lane import State
from .events import actor, each, kind
from .flows import Flows
from .progress import part
from .rows import LEVEL, rows
from .tracks import Tracks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..events.base import Event
    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress
    from .tracks import Track

WAITING = frozenset({State.SLEEPS, State.WAITS, State.SUSPENDED, State.BLOCKED})
"""States of a process that say enough of the event that begins them."""
PROCESS = "process"
BUDGET_S = 0.1
"""How long the overview works between two tellings of how far it is."""


class What(enum.Enum):
    """What an entry is."""

    BEGIN = "begin"
    END = "end"
    INSTANT = "instant"
    COUNT = "count"


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
    """Yield what is on the tracks, by time, and each track before the first thing on it.

    Args:
        history: the run.
        overview: of it; it is brought to its end first.
        progress: is told how far it is.

    Raises:
        CancelledError: from ``progress``.
    """
    complete(overview, len(history), part(progress, 0.0, 0.5))
    walk = _Walk(history, overview)
    for entry in walk.entries(part(progress, 0.5, 1.0)):
        if walk.tracks.new:
            yield from walk.tracks.new
            walk.tracks.new.clear()
        yield entry


def complete(overview: Overview, count: int, progress: Progress) -> None:
    """Let an overview go through all ``count`` events of its history."""
    while not overview.complete:
        overview.advance(BUDGET_S)
        progress(overview.position / count)


class _Walk:
    """Goes along the events, with what begins on the lanes at each of them."""

    def __init__(self, history: History, overview: Overview) -> None:
        self.tracks = Tracks(history.world_at(len(history)))
        self._history = history
        self._lanes = overview.lanes
        self._flows = Flows(overview.causes)
        self._rows = rows(overview.lanes)
        self._row = next(self._rows, None)
        self._open: dict[int, None] = {}  # tracks on which a slice has not ended, in order

    def entries(self, progress: Progress) -> Iterator[Entry]:
        for process in self._lanes.processes:
            self.tracks.states(process)  # in their order, before any resource
        for i, event in enumerate(each(self._history, progress)):
            yield from self._at(i, event)
        for track in self._open:
            yield Entry(What.END, self._lanes.end_ns, track)

    def _at(self, i: int, event: Event) -> Iterator[Entry]:
        """Yield what ends, begins and changes at an event, and the event itself."""
        who, told = actor(event), False
        while self._row is not None and self._row.event == i:
            row, self._row = self._row, next(self._rows, None)
            if row.what == LEVEL:
                track = self.tracks.counter(row.lane)
                yield Entry(What.COUNT, event.t_ns, track, value=row.value)
                continue
            process = row.lane.kind == PROCESS
            track = self.tracks.states(row.lane.thing) if process else self.tracks.bars(row.lane)
            if track in self._open:
                del self._open[track]
                yield Entry(What.END, event.t_ns, track)
            if row.value == State.NOTHING:
                continue
            self._open[track] = None
            title = self.tracks.titles.state(row.value, self._lanes.details[row.detail])
            if process and row.lane.thing == who and row.value in WAITING:
                told = True
                begins, ends = self._flows.at(i)
                yield Entry(What.BEGIN, event.t_ns, track, title, 0, event, begins, ends)
            else:
                yield Entry(What.BEGIN, event.t_ns, track, title)
        if not told:
            track = self.tracks.thread(who, event.thread)
            begins, ends = self._flows.at(i)
            yield Entry(What.INSTANT, event.t_ns, track, kind(event), 0, event, begins, ends)
