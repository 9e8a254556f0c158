"""The tracks of a timeline: which there are, and below which each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .titles import Titles

if TYPE_CHECKING:
    from ..model.lane import Lane
    from ..model.world import World

GROUPS = {
    "channel": "Queues and pipes",
    "lock": "Locks",
    "pool": "Pools",
    "proxy": "Managed objects",
    "memory": "Shared memory",
    "file": "Files",
}
"""Kind of a lane -> the title above the tracks of that kind."""
UNITS = {"channel": "messages", "pool": "tasks waiting"}
"""Kind of a lane -> what its numbers count; of a lock, the type says it."""
LOCK_UNITS = {"barrier": "processes there"}
PLACES = "free places"
STATE = "state"
"""What the track of a process's states is called."""

MAIN = 1
"""The first thread of a process that did something; 0 is the supervisor, which tells its end."""

Key = tuple[str, ...]


class Track(NamedTuple):
    """A track.

    Attributes:
        number: from 1.
        parent: number of the track below which it stands; 0 for none.
        title: what it is called.
        pid: of the process whose head it is; 0 if it is no process's, or that is not known.
        unit: of the number that it shows over time; empty if it shows slices and instants.
    """

    number: int
    parent: int
    title: str
    pid: int = 0
    unit: str = ""


class Tracks:
    """Numbers tracks as they are needed.

    Attributes:
        new: those that came to be since somebody emptied it.
    """

    def __init__(self, world: World) -> None:
        """Begin without a track; the world, one at the end of the run, has the names."""
        self.new: list[Track] = []
        self.titles = Titles(world)
        self._world = world
        self._numbers: dict[Key, int] = {}

    def states(self, process: str) -> int:
        """Return the track of a process's states."""
        return self._child(("state", process), ("process", process), STATE)

    def thread(self, process: str, thread: int) -> int:
        """Return the track of what a thread does: that of the states for the main thread."""
        if thread <= MAIN:
            return self.states(process)
        title = f"thread {thread}"
        return self._child(("thread", process, str(thread)), ("process", process), title)

    def holding(self, process: str, lane: Lane) -> int:
        """Return the track on which a process shows that it holds a lock."""
        key, parent = ("holding", process, lane.thing), ("process", process)
        return self._child(key, parent, self.holds(lane))

    def holds(self, lane: Lane) -> str:
        """Return what it is called that a process holds a lock."""
        return f"holds {self.titles.of(lane.thing)}"

    def bars(self, lane: Lane) -> int:
        """Return the track of a resource's states."""
        key = ("bars", lane.kind, lane.thing)
        return self._child(key, ("group", lane.kind), self.titles.of(lane.thing))

    def counter(self, lane: Lane) -> int:
        """Return the track of a resource's numbers."""
        key = ("levels", lane.kind, lane.thing)
        title = self.titles.of(lane.thing)
        return self._child(key, ("group", lane.kind), title, self._unit(lane))

    def _unit(self, lane: Lane) -> str:
        lock = self._world.locks.get(lane.thing)
        return LOCK_UNITS.get(lock.type, PLACES) if lock else UNITS.get(lane.kind, "count")

    def _child(self, key: Key, parent: tuple[str, str], title: str, unit: str = "") -> int:
        number = self._numbers.get(key)
        if number is None:
            above = self._numbers.get(parent) or self._head(parent)
            number = self._add(key, above, title, 0, unit)
        return number

    def _head(self, key: tuple[str, str]) -> int:
        """Make the track that has others below it."""
        which, thing = key
        if which == "group":
            return self._add(key, 0, GROUPS.get(thing, thing))
        process = self._world.processes.get(thing)
        return self._add(key, 0, self.titles.of(thing), process.pid if process else 0)

    def _add(self, key: Key, parent: int, title: str, pid: int = 0, unit: str = "") -> int:
        number = self._numbers[key] = len(self._numbers) + 1
        self.new.append(Track(number, parent, title, pid, unit))
        return number
