"""A run as a timeline's tracks: slices, counters, instants and flows, in the order of time.

The slices are the bars of the lanes and the counters their levels, so that other programs' pictures
agree with ours; besides, each process shows which locks it holds. Each event is an instant in its
process, or the slice that it begins there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..model.causal.rules import actor
from ..model.lane import State
from .events import each, kind
from .flows import Flows
from .progress import part
from .rows import LEVEL, rows
from .tracks import Tracks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..events.base import Event
    from ..model.history import History
    from ..model.lane import Lane
    from ..model.overview import Overview
    from .progress import Progress
    from .rows import Row
    from .tracks import Track

WAITING = frozenset({State.SLEEPS, State.WAITS, State.SUSPENDED, State.BLOCKED})
"""States of a process that say enough of the event that begins them."""
PROCESS = "process"
NO_FLOWS: tuple[tuple[int, ...], tuple[int, ...]] = (), ()
BUDGET_S = 0.1
"""How long the overview works between two tellings of how far it is."""


BEGIN, END, INSTANT, COUNT = range(1, 5)
"""What an entry is, by the numbers that Perfetto has for it."""


class Entry(NamedTuple):
    """What begins, ends, happens or changes on a track.

    Attributes:
        what: ``BEGIN``, ``END``, ``INSTANT`` or ``COUNT``.
        t_ns: when.
        track: number of the track.
        title: of a slice that begins, or of an instant.
        value: of a count.
        event: what is told there; None if nothing is.
        begins, ends: numbers of the flows that begin here, and of those that end here.
    """

    what: int
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
        self._owners: dict[str, tuple[str, ...]] = {}  # lock -> who holds it
        self._titles: dict[tuple[int, int], str] = {}  # (state, detail) -> what that is called
        self._found: list[Entry] = []

    def entries(self, progress: Progress) -> Iterator[Entry]:
        for process in self._lanes.processes:
            self.tracks.states(process)  # in their order, before any resource
        found = self._found
        for i, event in enumerate(each(self._history, progress)):
            self._at(i, event)
            yield from found
            found.clear()
        for track in self._open:
            yield Entry(END, self._lanes.end_ns, track)

    def _at(self, i: int, event: Event) -> None:
        """Find what ends, begins and changes at an event, and the event itself."""
        who, told = actor(event), False
        while self._row is not None and self._row.event == i:
            row, self._row = self._row, next(self._rows, None)
            lane = row.lane
            if row.what == LEVEL:
                counter = self.tracks.counter(lane)
                self._found.append(Entry(COUNT, event.t_ns, counter, value=row.value))
            elif lane.kind == PROCESS:
                tells = lane.thing == who and row.value in WAITING
                told |= tells
                track, title = self.tracks.states(lane.thing), self._title(row)
                self._turn(track, title, event.t_ns, event if tells else None, i)
            else:
                self._turn(self.tracks.bars(lane), self._title(row), event.t_ns)
                self._hand_over(lane, self._lanes.details[row.detail].owners, event.t_ns)
        if not told:
            track = self.tracks.thread(who, event.thread)
            flows = self._flows.at(i)
            self._found.append(Entry(INSTANT, event.t_ns, track, kind(event), 0, event, *flows))

    def _title(self, row: Row) -> str:
        """Return what a state is called; nothing for none."""
        key = row.value, row.detail
        title = self._titles.get(key)
        if title is None:
            detail = self._lanes.details[row.detail]
            title = self._titles[key] = self.tracks.titles.state(row.value, detail)
        return title

    def _turn(
        self, track: int, title: str, t_ns: int, event: Event | None = None, i: int = -1
    ) -> None:
        """End what lasts on a track, and begin the next if it has a title.

        If that tells an event, the one with index ``i``, its flows begin and end there.
        """
        if track in self._open:
            del self._open[track]
            self._found.append(Entry(END, t_ns, track))
        if title:
            self._open[track] = None
            flows = self._flows.at(i) if event is not None else NO_FLOWS
            self._found.append(Entry(BEGIN, t_ns, track, title, 0, event, *flows))

    def _hand_over(self, lane: Lane, now: tuple[str, ...], t_ns: int) -> None:
        """Show in the processes who holds a lock from now on, and who does not any more."""
        before = self._owners.get(lane.thing, ())
        if now == before:
            return
        self._owners[lane.thing] = now
        for process in before:
            if process not in now:
                self._turn(self.tracks.holding(process, lane), "", t_ns)
        for process in now:
            if process not in before:
                track = self.tracks.holding(process, lane)
                self._turn(track, self.tracks.holds(lane), t_ns)
