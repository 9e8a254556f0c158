"""Events -> lanes: after each event a look at the few things that it may have changed.

What a lane shows is never worked out from the events: it is what the world says after the fold.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from ..events.base import Event
from ..events.kinds import KINDS
from ..events.lock import LockCreated, LockEvent
from ..events.message import ChannelOpened, MessageReceived, MessageSent, SendDropped
from ..events.pool import PoolOpened, TaskFinished, TaskStarted, TaskSubmitted
from .column import Column
from .fold import HANDLERS
from .lane import Lane
from .lane_after import AFTER
from .lane_levels import most_places
from .lane_rows import Rows, grouped, numbers
from .lane_watches import STATE_BITS, Codes, Looks, Use, Watch
from .resource_of import FIELD_OF, GETTER_OF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lanes import Lanes
    from .world import World

AT_ONCE = 4096
"""Events after which what was noted is sorted into the lanes: rarely enough to cost little."""
_CHANGING = (
    *(LockEvent, ChannelOpened, MessageSent, MessageReceived, SendDropped),
    *(PoolOpened, TaskSubmitted, TaskStarted, TaskFinished),
)
"""Kinds after which the resource must be looked at."""


_After = Callable[["Feeding", Any, int], None]
Plan = tuple[
    Callable[["World", Any], None], Callable[[Event], str] | None, str, bool, _After | None
]
"""What is to be done with the events of a kind.

How it changes the world; what returns the id of its resource, and of which kind that is; whether
the resource must be looked at; what else is to be done. Plain tuples are twice as fast to take
apart as named ones.
"""


def _keep(world: World, event: Event) -> None:
    """Change nothing: a kind that says nothing about the state."""


def _plan(kind: type[Event]) -> Plan:
    field = FIELD_OF.get(kind, "")
    lane = "file" if field == "path" else field
    changes = issubclass(kind, _CHANGING) and kind is not LockCreated  # see what is to come after
    return HANDLERS.get(kind, _keep), GETTER_OF.get(kind), lane, changes, AFTER.get(kind)


_PLANS: dict[type, Plan] = {kind: _plan(kind) for kind in KINDS.values()}


class Feeding:
    """Feeds lanes along with a world that it folds.

    Attributes:
        world: the world; nobody else may change it.
        looks: at the things in it.
    """

    def __init__(self, lanes: Lanes, world: World) -> None:
        """Go on with lanes where they are; the world is the one after all their events."""
        self.world = world
        self._into = lanes
        self._bars, self._levels = Rows(), Rows()
        self.looks = Looks(world, Codes(lanes.details), self._bars, self._levels)
        nobody = Lane("", "")
        self._lanes = [nobody]
        self._nobody = Watch(0, nobody, self.looks.nothing)
        self._processes: dict[str, Watch] = {}
        self._resources: dict[str, Watch] = {}
        self._unfound: dict[str, Watch] = {}  # that are not in the world, where they may appear
        self._times: list[int] = []
        self._noted: list[int] = []
        self._pairs = {(0, 0): 0}
        self._actors, self._places = Column("i4", np.zeros(1)), Column("i4", np.zeros(1))
        self._meet_processes(lanes.count)
        for lane in lanes.resources.values():
            self.resource(lane.thing, lane.kind, lanes.count)

    def feed(self, events: Sequence[Event]) -> None:
        """Fold the next events and note what they change."""
        at = self._into.count + len(self._times)
        world, processes, plans = self.world, self._processes, _PLANS
        look, fragile, note = self.looks.process, self.looks.fragile, self._noted.append
        for event in events:
            fold, id_of, kind, changes, after = plans[type(event)]
            fold(world, event)
            try:
                watch = processes[event.process]
            except KeyError:
                watch = self._actor(event.process, at)
            if watch.waits or watch.alert:
                look(watch, at)
            if id_of is None:
                note(watch.pair)
            else:
                try:
                    pair, resource = watch.uses[id_of(event)]
                except KeyError:
                    pair, resource = self._use(watch, id_of(event), kind, at)
                note(pair)
                if changes:
                    resource.look(resource, at)
            if after is not None:
                after(self, event, at)
            if fragile:
                for other in tuple(fragile.values()):
                    other.look(other, at)
            at += 1
        if events:
            world.t_ns = events[-1].t_ns
            world.count += len(events)
            self._times += [event.t_ns for event in events]
        if len(self._times) >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Sort what was noted into the columns of the lanes."""
        base, lanes = self._into.count, self._lanes
        self._meet_processes(base + len(self._times))
        pairs = numbers(self._noted)
        for side in (self._actors, self._places):
            for number, rows in grouped(side.array[pairs]):
                if number:
                    lanes[number].marks.events.extend(rows + base)
        self._noted.clear()
        for number, starts, codes in self._bars.take():
            bars = lanes[number].bars
            bars.starts.extend(starts)
            bars.states.extend(codes & (1 << STATE_BITS) - 1)
            bars.details.extend(codes >> STATE_BITS)
        for number, starts, values in self._levels.take():
            lanes[number].levels.starts.extend(starts)
            lanes[number].levels.values.extend(values)
        self._into.times.extend(np.fromiter(self._times, "i8", len(self._times)))
        self._times.clear()

    def lane(self, id_: str) -> Lane:
        """Return the lane of a process or a resource that is known."""
        return self._into.processes.get(id_) or self._into.resources[id_]

    def process(self, id_: str, at: int) -> Watch | None:
        """Return the watch of a process; None if there is none in the world."""
        if id_ not in self.world.processes:
            return None
        self._meet_processes(at)
        return self._processes[id_]

    def resource(self, id_: str, kind: str, at: int) -> Watch:
        """Return the watch of a resource, which may be used for the first time.

        In a file that was tampered with, one id may stand for things of two kinds: then the lane is
        the first one's.
        """
        lane = self._into.resources.get(id_)
        if lane is None:
            lane = self._into.resources[id_] = Lane(id_, kind)
        elif lane.kind != kind:
            return self._nobody
        watch = self._resources.get(id_)
        if watch is not None:
            return watch
        watch = self._unfound.pop(id_, None) or self._watch(lane, self.looks.nothing)
        if self._find(lane, watch):
            self._resources[id_] = watch
            watch.look(watch, at)
        else:
            self._unfound[id_] = watch
        return watch

    def _find(self, lane: Lane, watch: Watch) -> bool:
        """Find what is watched in the world; return False if it may still appear there."""
        world, id_ = self.world, lane.thing
        if lane.kind == "channel" and id_ in world.channels:
            watch.thing, watch.look = world.channels[id_], self.looks.channel
            lane.capacity = world.channels[id_].capacity
        elif lane.kind == "lock" and id_ in world.locks:
            watch.thing, watch.look = world.locks[id_], self.looks.of_lock(world.locks[id_])
            lane.capacity = most_places(world.locks[id_])
        elif lane.kind == "pool" and id_ in world.pools:
            watch.thing, watch.look = world.pools[id_], self.looks.pool
        else:
            return lane.kind in ("proxy", "memory", "file")
        return True

    def _actor(self, id_: str, at: int) -> Watch:
        """Return the watch of a process that has not done anything so far."""
        return self.process(id_, at) or self._nobody

    def _meet_processes(self, at: int) -> None:
        """Make lanes for the processes that have appeared, in their order."""
        processes = self.world.processes
        new = list(islice(processes, len(self._processes), None))
        for id_ in new:
            lane = self._into.processes.get(id_)
            if lane is None:
                lane = self._into.processes[id_] = Lane(id_, "process")
            watch = self._processes[id_] = self._watch(lane, self.looks.process)
            self.looks.met(id_, processes[id_].parent)
            watch.pair = self._pair(watch.number, 0)
            watch.thing, watch.waits = processes[id_], processes[id_].waits
        for id_ in new:  # when all families are known
            self.looks.process(self._processes[id_], at)

    def _watch(self, lane: Lane, look: Callable[[Watch, int], None]) -> Watch:
        self._lanes.append(lane)
        return Watch(len(self._lanes) - 1, lane, look)

    def _use(self, actor: Watch, id_: str, kind: str, at: int) -> Use:
        """Note that a process uses a resource for the first time."""
        resource = self.resource(id_, kind, at)
        if actor.number:
            one, other = self._lanes[actor.number], self._lanes[resource.number]
            one.related.setdefault(other.thing, at)
            other.related.setdefault(one.thing, at)
        use = self._pair(actor.number, resource.number), resource
        if id_ in self._resources:  # else it may still appear in the world
            actor.uses[id_] = use
        return use

    def _pair(self, actor: int, place: int) -> int:
        """Number a pair of lanes, so that one number says both of an event."""
        pair = self._pairs.get((actor, place))
        if pair is None:
            pair = self._pairs[actor, place] = len(self._actors)
            self._actors.append(actor)
            self._places.append(place)
        return pair
