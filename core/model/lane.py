"""One lane of the timeline: states, levels and marks over the events, and what a pixel shows."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .column import Column

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]


class State(enum.IntEnum):
    """What a bar says; a higher number wins where several fall on one pixel."""

    NOTHING = 0  # a process that is not started or ended; a lock that nobody holds; a flag not set
    RUNS = 1
    HELD = 2  # a lock: Detail.owners
    SET = 3  # an event's flag
    SLEEPS = 4
    WAITS = 5  # for others to end, or, as a worker or a manager, for something to do
    SUSPENDED = 6
    BLOCKED = 7  # on a resource
    DEAD_OWNER = 8  # a lock that is never released


class Detail(NamedTuple):
    """What belongs to a state.

    Attributes:
        wait: the value of a ``WaitKind``; empty where nobody waits in a call.
        target: id of what is waited for; of an idle worker its pool.
        owners: ids of the processes that hold a lock, each once.
    """

    wait: str = ""
    target: str = ""
    owners: tuple[str, ...] = ()


class LaneEnd(NamedTuple):
    """How a process ended.

    Attributes:
        exit_code, signal: as in the world; None if unknown, or if there was none.
        error: last line of the traceback of an uncaught exception, cut; else empty.
    """

    exit_code: int | None = None
    signal: str | None = None
    error: str = ""


class Edges(NamedTuple):
    """Places on an axis, as indices of events; the edges of pixel columns, for all lanes at once.

    Attributes:
        left: shape (n,), the first event at or after each place.
        right: shape (n,), the first event after each place.
    """

    left: Numbers
    right: Numbers


class StatePixels(NamedTuple):
    """What pixel columns show of bars.

    Attributes:
        states: shape (n,), the highest ``State`` in each column.
        many: shape (n,), whether several bars fall on it.
    """

    states: NDArray[np.uint8]
    many: NDArray[np.bool_]


class LevelPixels(NamedTuple):
    """What pixel columns show of levels: shape (n,) each.

    Attributes:
        low, high: the least and the most in each column.
        last: the number at its right edge.
    """

    low: NDArray[np.int32]
    high: NDArray[np.int32]
    last: NDArray[np.int32]


class Bars:
    """Consecutive states; each lasts until the next begins. Before the first there is nothing.

    Attributes:
        starts: index of the event that began each; no two are the same.
        states: values of ``State``.
        details: indices in ``Lanes.details``.
    """

    __slots__ = ("details", "starts", "states")

    def __init__(self) -> None:
        """Begin without a state."""
        self.starts, self.states, self.details = Column("u4"), Column("u1"), Column("u4")

    def between(self, edges: Edges) -> slice:
        """Return which bars lie between the first edge and the last, if only in part."""
        return _between(self.starts.array, edges)

    def pixels(self, edges: Edges) -> StatePixels:
        """Return what each of the columns between n + 1 edges shows: shape (n,)."""
        reach = _Reach(self.starts.array, edges)
        states = reach.most(self.states.array, np.maximum)
        return StatePixels(states, reach.counts > 1)

    def cut(self, count: int) -> None:
        """Forget what other than the first ``count`` events began."""
        kept = _kept(self.starts, count)
        for column in (self.starts, self.states, self.details):
            column.cut(kept)


class Levels:
    """A number over time: messages in a queue, free places of a semaphore; it keeps until the next.

    Attributes:
        starts: index of the event that began each number; no two are the same.
        values: the numbers; before the first it is 0.
    """

    __slots__ = ("starts", "values")

    def __init__(self) -> None:
        """Begin without a number."""
        self.starts, self.values = Column("u4"), Column("i4")

    def between(self, edges: Edges) -> slice:
        """Return which numbers hold between the first edge and the last, if only in part."""
        return _between(self.starts.array, edges)

    def pixels(self, edges: Edges) -> LevelPixels:
        """Return what each of the columns between n + 1 edges shows: shape (n,)."""
        reach = _Reach(self.starts.array, edges)
        values = self.values.array
        low, high = reach.most(values, np.minimum), reach.most(values, np.maximum)
        return LevelPixels(low, high, reach.last(values))

    def cut(self, count: int) -> None:
        """Forget what other than the first ``count`` events began."""
        kept = _kept(self.starts, count)
        self.starts.cut(kept)
        self.values.cut(kept)


class Marks:
    """The events of a lane.

    Attributes:
        events: their indices, in order.
    """

    __slots__ = ("events",)

    def __init__(self) -> None:
        """Begin without events."""
        self.events = Column("u4")

    def between(self, edges: Edges) -> slice:
        """Return which events lie between the first edge and the last."""
        first, last = np.searchsorted(self.events.array, (edges.left[0], edges.right[-1]))
        return slice(int(first), int(last))

    def pixels(self, edges: Edges) -> Numbers:
        """Return how many events each of the columns between n + 1 edges has: shape (n,)."""
        return np.diff(np.searchsorted(self.events.array, edges.left.astype("u4")))

    def cut(self, count: int) -> None:
        """Forget all but those among the first ``count`` events."""
        self.events.cut(_kept(self.events, count))


class Lane:
    """One process or resource.

    Attributes:
        thing: its id, as in the world (of a file: its path).
        kind: ``process``, ``channel``, ``lock``, ``pool``, ``proxy``, ``memory`` or ``file``.
        bars: of a process, a lock, a condition, an event; else empty.
        levels: of a queue or a pipe the messages in it, of a semaphore its free places, of a
            barrier those who have come, of a pool the tasks that no worker has begun; else empty.
        capacity: the highest level there should be; 0 if there is none.
        marks: the events that happened in this process, or on this resource.
        related: ids of the processes that ever used it, in order; of a process the things it used;
            with the index of the event that was the first use.
        end: how the process ended; None if it has not.
    """

    __slots__ = ("bars", "capacity", "end", "kind", "levels", "marks", "related", "thing")

    def __init__(self, thing: str, kind: str) -> None:
        """Make an empty lane."""
        self.thing, self.kind = thing, kind
        self.bars, self.levels, self.marks = Bars(), Levels(), Marks()
        self.capacity = 0
        self.related: dict[str, int] = {}
        self.end: LaneEnd | None = None

    def cut(self, count: int) -> None:
        """Forget what the first ``count`` events did not say; ``end`` is left to the caller."""
        self.bars.cut(count)
        self.levels.cut(count)
        if _kept(self.marks.events, count) < len(self.marks.events):
            self.marks.cut(count)
            self.related = {id_: first for id_, first in self.related.items() if first < count}


class _Reach:
    """Which of consecutive things fall on which pixel column.

    A thing lasts from its start to the next one's. Where none begins at the left edge of a column,
    the one before reaches into it.

    Attributes:
        counts: shape (n,), how many things fall on each column.
    """

    def __init__(self, starts: NDArray[np.uint32], edges: Edges) -> None:
        """Find them by bisection: some 1,300 edges in any number of things."""
        before = np.searchsorted(starts, edges.left.astype("u4"))
        first, self._end = before[:-1], before[1:]
        begun = np.zeros(len(first), bool)  # whether one begins just at the left edge
        inside = first < len(starts)
        begun[inside] = starts[first[inside]] < edges.right[:-1][inside]
        self._open = np.where(begun, -1, first - 1)  # the one that reaches in
        self._some = np.flatnonzero(self._end > first)
        self._first = first
        self.counts: Numbers = self._end - first + (self._open >= 0)

    def most(self, values: NDArray[Any], which: np.ufunc) -> NDArray[Any]:
        """Return the highest or the lowest of the values in each column; 0 before the first."""
        found = np.zeros(len(self._first), values.dtype)
        if not len(values):
            return found
        reaching = self._open >= 0
        found[reaching] = values[self._open[reaching]]
        some = self._some
        if len(some):
            inside = which.reduceat(values[: self._end[-1]], self._first[some])
            alone = self._open[some] < 0
            found[some] = np.where(alone, inside, which(inside, found[some]))
        return found

    def last(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return the value at the right edge of each column; 0 before the first."""
        if not len(values):
            return np.zeros(len(self._first), values.dtype)
        last = np.maximum(self._end - 1, self._open)
        return np.where(last >= 0, values[last], 0).astype(values.dtype)


def _kept(events: Column, count: int) -> int:
    """Return how many of them are among the first ``count`` events: mostly all."""
    if not len(events) or events.last < count:
        return len(events)
    return int(np.searchsorted(events.array, count))


def _between(starts: NDArray[np.uint32], edges: Edges) -> slice:
    first = int(np.searchsorted(starts, edges.right[0])) - 1
    return slice(max(first, 0), int(np.searchsorted(starts, edges.left[-1])))
