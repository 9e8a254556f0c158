"""A lane a process and a resource: what state each was in over the time of the whole run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from .column import Column
from .lane import Detail, Edges, Lane, State
from .lane_feeding import Feeding
from .lane_packing import pack_lanes, unpack_lanes
from .lane_states import process_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..events.base import Event
    from .world import World

Axis = Literal["time", "events"]
"""What is measured from left to right: ns, or the index of the event."""


class Bar(NamedTuple):
    """A state with its two ends.

    Attributes:
        start_ns, end_ns: when it began and ended; the last one lasts until the last event so far.
        start, end: index of the event that began it, and of the one that ended it.
        state: which.
        detail: what belongs to it.
    """

    start_ns: int
    end_ns: int
    start: int
    end: int
    state: State
    detail: Detail


class Lanes:
    """All lanes, processes first, then resources; within each in order of appearance.

    Lanes know only the indices of events; their times stand here, once for all. What was fed shows
    after :meth:`flush`.

    Attributes:
        processes, resources: id -> lane.
        times: when each event happened, in ns; never falling.
        details: what bars point to; the first is empty.
    """

    def __init__(self) -> None:
        """Begin without lanes."""
        self.processes: dict[str, Lane] = {}
        self.resources: dict[str, Lane] = {}
        self.times = Column("i8")
        self.details: list[Detail] = [Detail()]
        self._feeding: Feeding | None = None

    @property
    def count(self) -> int:
        """How many events were taken up."""
        return len(self.times)

    @property
    def begin_ns(self) -> int:
        """Time of the first event; 0 while there is none."""
        return int(self.times.array[0]) if self.count else 0

    @property
    def end_ns(self) -> int:
        """Time of the last event; 0 while there is none."""
        return int(self.times.array[-1]) if self.count else 0

    def edges(self, places: NDArray[np.float64] | Sequence[float], axis: Axis) -> Edges:
        """Return between which events places lie: once for all lanes, each time the view moves.

        Args:
            places: shape (n,), rising; ns or indices of events, with a fraction.
            axis: which of the two.
        """
        at = np.asarray(places, "f8")
        left, right = np.ceil(at).astype("i8"), np.floor(at).astype("i8")
        if axis == "events":
            return Edges(np.clip(left, 0, self.count), np.clip(right + 1, 0, self.count))
        times = self.times.array
        return Edges(np.searchsorted(times, left), np.searchsorted(times, right, "right"))

    def places(self, events: NDArray[np.integer], axis: Axis) -> NDArray[np.int64]:
        """Return where events stand on an axis, shape (n,); one after the last stands at its time.

        Args:
            events: shape (n,), indices of events.
            axis: ``time`` for ns.
        """
        if axis == "events":
            return events.astype(np.int64)
        at: NDArray[np.int64] = self.times.array[np.minimum(events, self.count - 1)]
        return at

    def bar_at(self, lane: Lane, place: float, axis: Axis) -> Bar | None:
        """Return the bar that holds at a place; None before the first one."""
        bars = lane.bars
        starts = bars.starts.array
        number = int(np.searchsorted(starts, self.edges([place], axis).right[0])) - 1
        if number < 0:
            return None
        start = int(starts[number])
        end = int(starts[number + 1]) if number + 1 < len(starts) else self.count
        start_ns, end_ns = (int(ns) for ns in self.places(np.array([start, end]), "time"))
        state = State(int(bars.states.array[number]))
        detail = self.details[int(bars.details.array[number])]
        return Bar(start_ns, end_ns, start, end, state, detail)

    def feed(self, events: Sequence[Event], world: World) -> None:
        """Take up the next events.

        Args:
            events: in order.
            world: before them; it is folded along and stands after them then.
        """
        feeding = self._feeding
        if feeding is None or feeding.world is not world:
            feeding = self._feeding = Feeding(self, world)
        feeding.feed(events)

    def flush(self) -> None:
        """Sort what was fed into the lanes, some thousand events at once: else it costs twice."""
        if self._feeding is not None:
            self._feeding.flush()

    def forget(self, count: int, world: World) -> None:
        """Keep only the first so many events; ``world`` is the one after them."""
        self.flush()
        self.times.cut(count)
        lanes = (*self.processes.values(), *self.resources.values())
        for lane in lanes:
            lane.cut(count)
        self.processes = {id_: self.processes[id_] for id_ in world.processes}
        for id_, lane in self.processes.items():
            lane.end = process_end(world.processes[id_])
        self.resources = {id_: v for id_, v in self.resources.items() if len(v.marks.events)}
        self._feeding = Feeding(self, world)

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        self.flush()
        return pack_lanes(self)

    @classmethod
    def unpack(cls, data: bytes) -> Lanes:
        """Return what :meth:`pack` packed; it can be fed with what comes next.

        Raises:
            ValueError: the bytes make no sense.
        """
        lanes = cls()
        unpack_lanes(data, lanes)
        return lanes
