"""Looks at one thing after an event: whether what its lane says still holds.

A look costs as little as it can: what cannot have changed is not worked out again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import lane_levels
from .activity import children_left
from .lane import Detail, State
from .lane_states import COUNTING, lock_state, process_state, wait_state
from .world import Life

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .lane import Lane
    from .lane_rows import Rows
    from .world import Lock, Process, Wait, WaitKind, World

STATE_BITS = 4
_RUNS = int(State.RUNS)
_RUNNING, _EXITING = Life.RUNNING, Life.EXITING
_UNKNOWN = -1  # a level that was not noted yet


class Watch:
    """What is known of a thing and its lane.

    Attributes:
        number: of the lane; 0 is none.
        thing: in the world; None of what has nothing to look at.
        look: (this, index of the event) -> notes what has changed.
        code: state and detail of the last bar, see :class:`Codes`.
        level: the last level.
        alert: of a process: it must be looked at after each event of its own.
        waits: of a process: its waits in the world.
        wait: of a process: the wait that ``code`` stands for.
        related: of its lane.
        pair: of a process: number of the pair of it and no resource.
        uses: of a process: id of a resource -> number of that pair, and the resource's watch.
    """

    __slots__ = (
        "alert",
        "code",
        "level",
        "look",
        "number",
        "pair",
        "related",
        "thing",
        "uses",
        "wait",
        "waits",
    )

    def __init__(self, number: int, lane: Lane, look: Callable[[Watch, int], None]) -> None:
        """Begin where the lane with this number stands."""
        self.number, self.look, self.related = number, look, lane.related
        self.thing: Any = None
        states, details, levels = lane.bars.states, lane.bars.details, lane.levels.values
        self.code = details.last << STATE_BITS | states.last if len(states) else 0
        self.level = levels.last if len(levels) else _UNKNOWN
        self.alert = bool(number)
        self.waits: dict[int, Wait] = {}
        self.wait: Wait | None = None
        self.pair = 0
        self.uses: dict[str, Use] = {}


Use = tuple[int, Watch]


class Codes:
    """States and their details as one number; 0 is NOTHING without a detail."""

    def __init__(self, details: list[Detail]) -> None:
        """Number these details, and what is added to them."""
        self._details = details
        self._numbers = {detail: number for number, detail in enumerate(details)}

    def of(self, state: State, detail: Detail) -> int:
        """Return the code of a state with its detail."""
        number = self._numbers.get(detail)
        if number is None:
            number = self._numbers[detail] = len(self._details)
            self._details.append(detail)
        return number << STATE_BITS | state


class Looks:
    """Looks at processes and resources in a world that is folded along.

    Attributes:
        fragile: id -> watch: those whose state the events of others may change, for now. They are
            looked at after every event.
        workers, managers: ids of the processes that are one.
    """

    def __init__(self, world: World, codes: Codes, bars: Rows, levels: Rows) -> None:
        """Note what changes in ``bars`` (as codes) and ``levels``."""
        self._world, self._codes = world, codes
        self._note_bar, self._note_level = bars.flat.extend, levels.flat.extend
        self._waiting: dict[tuple[WaitKind, str], int] = {}
        self._held: dict[str, int] = {}
        self._leaving: dict[str, Watch] = {}
        self._families: dict[str, dict[str, None]] = {}
        self.fragile: dict[str, Watch] = {}
        self.workers = {w for pool in world.pools.values() for w in pool.workers}
        self.managers = {proxy.manager for proxy in world.proxies.values()}

    def process(self, watch: Watch, at: int) -> None:
        """Look at what a process does."""
        process: Process = watch.thing
        if watch.waits and process.life is _RUNNING:
            wait = next(reversed(watch.waits.values()))
            if wait is watch.wait:
                return
            code = self._waiting.get((wait.kind, wait.target), 0) or self._wait_code(wait)
            watch.wait, watch.alert = wait, True
            self.fragile.pop(process.id, None)
        else:
            code = self._exit_code(watch) if process.life is _EXITING else self._code(process)
            watch.wait = None
            self._sort(watch, process, code)
        if code != watch.code:
            began_or_ended = not (code and watch.code)
            self._bar(watch, at, code)
            if began_or_ended:
                self.leaving(at)

    def leaving(self, at: int) -> None:
        """Look at the processes at their exit: they wait for their children."""
        for watch in tuple(self._leaving.values()):
            self.process(watch, at)

    def met(self, process: str, parent: str) -> None:
        """Note whose child a process is, or may be."""
        self._families.setdefault(parent, {})[process] = None

    def ended(self, process: Process) -> None:
        """Forget that somebody had this child."""
        self._families.get(process.parent, {}).pop(process.id, None)

    def _code(self, process: Process) -> int:
        return self._codes.of(*process_state(process, self._world))

    def _exit_code(self, watch: Watch) -> int:
        """Return the code of a process at its exit, and look only where it may have to wait."""
        process, world = watch.thing, self._world
        channels = [world.channels[id_] for id_ in watch.related if id_ in world.channels]
        channels.sort(key=lambda channel: channel.number)
        children = self._children(process.id)
        return self._codes.of(*process_state(process, world, children, channels))

    def _children(self, id_: str) -> Iterable[Process]:
        return (self._world.processes[child] for child in self._families.get(id_, ()))

    def _wait_code(self, wait: Wait) -> int:
        code = self._codes.of(*wait_state(wait))
        self._waiting[wait.kind, wait.target] = code
        return code

    def _sort(self, watch: Watch, process: Process, code: int) -> None:
        """Decide whose events can change the state of a process that waits in no call."""
        id_ = process.id
        exiting, runs = process.life is _EXITING, code == _RUNS
        works, manages = id_ in self.workers, id_ in self.managers
        watch.alert = works or manages or not runs or exiting
        fragile = runs and (manages or (works and bool(process.holds)))
        if exiting:
            self._leaving[id_] = watch
            left = children_left(process, self._world, self._children(id_))
            fragile = next(left, None) is None
        else:
            self._leaving.pop(id_, None)
        if fragile:
            self.fragile[id_] = watch
        else:
            self.fragile.pop(id_, None)

    def lock(self, watch: Watch, at: int) -> None:
        """Look at who holds a lock."""
        lock: Lock = watch.thing
        owners = lock.owners
        if not owners:
            code = 0
        elif len(owners) == 1 and not lock.owner_dead:
            code = self._held.get(owners[0], 0) or self._held_code(lock)
        else:
            code = self._codes.of(*lock_state(lock))
        if code != watch.code:
            watch.code = code
            self._note_bar((watch.number, at, code))

    def new_lock(self, watch: Watch, at: int) -> None:
        """Look at a lock that may have been taken for one of another type."""
        self.fragile.pop(watch.thing.id, None)
        self.flag(watch, at)
        if watch.thing.type in COUNTING or watch.level != _UNKNOWN:
            self.barrier(watch, at)

    def flag(self, watch: Watch, at: int) -> None:
        """Look at whether the flag of an event is set."""
        code = self._codes.of(*lock_state(watch.thing))
        if code != watch.code:
            self._bar(watch, at, code)

    def places(self, watch: Watch, at: int) -> None:
        """Look at the free places of a semaphore."""
        self._level(watch, at, lane_levels.places(watch.thing))

    def barrier(self, watch: Watch, at: int) -> None:
        """Look at how many have come to a barrier; one of them may leave and not say so."""
        lock: Lock = watch.thing
        if lock.reached and lock.type == "barrier":
            self.fragile[lock.id] = watch
        else:
            self.fragile.pop(lock.id, None)
        self._level(watch, at, lane_levels.places(lock))

    def channel(self, watch: Watch, at: int) -> None:
        """Look at how many messages are under way."""
        level = len(watch.thing.messages)
        if level != watch.level:
            watch.level = level
            self._note_level((watch.number, at, level))

    def pool(self, watch: Watch, at: int) -> None:
        """Look at how many tasks wait for a worker."""
        self._level(watch, at, lane_levels.waiting(watch.thing))

    def nothing(self, watch: Watch, at: int) -> None:
        """Look at a thing of which only the events are shown."""

    def of_lock(self, lock: Lock) -> Callable[[Watch, int], None]:
        """Return how to look at a lock of this type."""
        if lock.type == "event":
            return self.flag
        if lock.type == "barrier":
            return self.barrier
        return self.places if lock.type in COUNTING else self.lock

    def _held_code(self, lock: Lock) -> int:
        code = self._codes.of(*lock_state(lock))
        self._held[lock.owners[0]] = code
        return code

    def _bar(self, watch: Watch, at: int, code: int) -> None:
        watch.code = code
        self._note_bar((watch.number, at, code))

    def _level(self, watch: Watch, at: int, level: int) -> None:
        if level != watch.level:
            watch.level = level
            self._note_level((watch.number, at, level))
