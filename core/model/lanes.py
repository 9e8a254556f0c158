"""A lane a process and a resource: what state each was in over the time of the whole run."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from .column import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..events.base import Event
    from .world import World


class State(enum.IntEnum):
    """What a bar says; a higher number wins where several fall on one pixel."""

    NOTHING = 0  # a process that is not started or ended; a lock that nobody holds; a flag not set
    RUNS = 1
    HELD = 2  # a lock: Detail.owners
    SET = 3  # an event's flag
    SLEEPS = 4
    WAITS = 5  # for a process to end, for a result: nothing is in its way but time
    SUSPENDED = 6
    BLOCKED = 7  # on a resource
    DEAD_OWNER = 8  # a lock that is never released


class Detail(NamedTuple):
    """What belongs to a state.

    Attributes:
        wait: the value of a ``WaitKind``; empty where nobody waits.
        target: id of what is waited for.
        owners: ids of the processes that hold a lock.
    """

    wait: str = ""
    target: str = ""
    owners: tuple[str, ...] = ()


class Bars:
    """Consecutive states; each lasts until the next begins.

    Attributes:
        starts_ns, starts: when each begins, and the index of the event that began it.
        states: values of ``State``.
        details: indices in ``Lanes.details``.
    """

    def __init__(self) -> None:
        """Begin without a state."""
        self.starts_ns, self.starts = Column("i8"), Column("i8")
        self.states, self.details = Column("u1"), Column("u4")


class Levels:
    """A number over time: messages in a queue, free places of a semaphore; it keeps until the next.

    Attributes:
        starts_ns, starts: when each number begins, and the index of the event that began it.
        values: the numbers.
    """

    def __init__(self) -> None:
        """Begin without a number."""
        self.starts_ns, self.starts, self.values = Column("i8"), Column("i8"), Column("i4")


class Marks:
    """The events of a lane.

    Attributes:
        times, events: when, and the index of the event.
    """

    def __init__(self) -> None:
        """Begin without events."""
        self.times, self.events = Column("i8"), Column("i8")


class Lane:
    """One process or resource.

    Attributes:
        thing: its id, as in the world (of a file: its path).
        kind: ``process``, ``channel``, ``lock``, ``pool``, ``proxy``, ``memory`` or ``file``.
        bars: of a process, a lock, an event; else empty.
        levels: of a queue, a semaphore, a barrier, a pool; else empty.
        capacity: the highest level that is possible; 0 if there is none.
        marks: the events that happened in this process, or on this resource.
        related: ids of the processes that ever used it, in order; of a process the things it used.
    """

    def __init__(self, thing: str, kind: str) -> None:
        """Make an empty lane."""
        self.thing, self.kind = thing, kind
        self.bars, self.levels, self.marks = Bars(), Levels(), Marks()
        self.capacity = 0
        self.related: dict[str, None] = {}


class Lanes:
    """All lanes, processes first, then resources; within each in order of appearance.

    Attributes:
        processes, resources: id -> lane.
        details: what bars point to; the first is empty.
        begin_ns, end_ns: time of the first and of the last event.
        count: how many events were taken up.
    """

    def __init__(self) -> None:
        """Begin without lanes."""
        self.processes: dict[str, Lane] = {}
        self.resources: dict[str, Lane] = {}
        self.details: list[Detail] = [Detail()]
        self.begin_ns = self.end_ns = self.count = 0

    def feed(self, events: Sequence[Event], world: World) -> None:
        """Take up the next events.

        Args:
            events: in order.
            world: before them; it is folded along and stands after them then.
        """
        raise NotImplementedError

    def forget(self, count: int, world: World) -> None:
        """Keep only the first so many events; ``world`` is the one after them."""
        raise NotImplementedError

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        raise NotImplementedError

    @classmethod
    def unpack(cls, data: bytes) -> Lanes:
        """Return what :meth:`pack` packed.

        Raises:
            ValueError: the bytes make no sense.
        """
        raise NotImplementedError
