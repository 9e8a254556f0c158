"""Lanes say at every event what the world says there.

Covers: lane_feeding, lane_watches, lane_after, lane_states, lane_levels.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core.events.lock import LockAcquired
from core.events.message import QueueJoinEnded
from core.events.shared import CallEnded
from core.model import lane_levels, lane_states
from core.model.fold import apply
from core.model.lane import Detail, LaneEnd, State
from core.model.lanes import Lanes
from core.model.resource_of import resource_of
from core.model.world import World
from core.tracing import records as rec
from tests.core.model.any_run import any_run
from tests.core.scenarios.recorded import Runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.events.base import Event
    from core.model.lane import Lane
    from tests.core.conftest import Tape

SCENARIOS = ("pool-uneven", "barrier", "manager-list", "non-daemon")
Said = dict[str, object]
"""Id -> what its lane shows."""


def world_says(world: World) -> Said:
    """Return what the world says of everything that has a bar or a level."""
    said: Said = {p.id: lane_states.process_state(p, world) for p in world.processes.values()}
    for lock in world.locks.values():
        said[lock.id] = (*lane_states.lock_state(lock), lane_levels.places(lock))
    for channel in world.channels.values():
        said[channel.id] = lane_levels.depth(channel)
    for pool in world.pools.values():
        said[pool.id] = lane_levels.waiting(pool)
    return said


def lane_says(lane: Lane, lanes: Lanes, at: int) -> object:
    """Return what a lane shows after the event with this index."""
    bar = int(np.searchsorted(lane.bars.starts.array, at, "right")) - 1
    state, detail = State.NOTHING, Detail()
    if bar >= 0:
        state = State(int(lane.bars.states.array[bar]))
        detail = lanes.details[int(lane.bars.details.array[bar])]
    number = int(np.searchsorted(lane.levels.starts.array, at, "right")) - 1
    level = int(lane.levels.values.array[number]) if number >= 0 else 0
    shown: dict[str, object] = {"process": (state, detail), "lock": (state, detail, level)}
    return shown.get(lane.kind, level)


def fed(events: Sequence[Event], size: int = 7) -> Lanes:
    """Return the lanes of events that were fed in pieces."""
    lanes, world = Lanes(), World()
    for start in range(0, len(events), size):
        lanes.feed(events[start : start + size], world)
    lanes.flush()
    return lanes


def check(events: Sequence[Event], lanes: Lanes) -> None:
    """Check every lane at every event."""
    assert lanes.count == len(events)
    world = World()
    acted: dict[str, list[int]] = {}
    all_lanes = {**lanes.processes, **lanes.resources}
    for at, event in enumerate(events):
        apply(world, event)
        if event.process in world.processes:
            acted.setdefault(event.process, []).append(at)
        for id_, right in world_says(world).items():
            assert lane_says(all_lanes[id_], lanes, at) == right, (at, id_, event)
    assert list(lanes.processes) == list(world.processes)
    for id_, lane in lanes.processes.items():
        assert list(lane.marks.events.array) == acted.get(id_, [])
        assert lane.end == lane_states.process_end(world.processes[id_])
    places = [resource_of(event) for event in events]
    assert list(lanes.resources) == list(dict.fromkeys(place for place in places if place))
    for id_, lane in lanes.resources.items():
        on = {at for at, place in enumerate(places) if place == id_}
        assert set(lane.marks.events.array) == on
        firsts = {p: min(on & set(ats)) for p, ats in acted.items() if on & set(ats)}
        assert list(lane.related.items()) == sorted(firsts.items(), key=lambda one: one[1])
        for starts in (lane.bars.starts.array, lane.levels.starts.array):
            assert np.all(np.diff(starts.astype(int)) > 0)


def dump(lanes: Lanes) -> object:
    """Return all that lanes say, however it is kept."""

    def one(lane: Lane) -> Iterable[Any]:
        yield (lane.thing, lane.kind, lane.capacity, lane.end, lane.related)
        details = [lanes.details[number] for number in lane.bars.details.array]
        yield (lane.bars.starts.array.tolist(), lane.bars.states.array.tolist(), details)
        yield (lane.levels.starts.array.tolist(), lane.levels.values.array.tolist())
        yield lane.marks.events.array.tolist()

    every = (*lanes.processes.values(), *lanes.resources.values())
    return lanes.times.array.tolist(), [list(one(lane)) for lane in every]


def test_a_lock_whose_owner_is_killed_stays_with_it_and_who_waits_is_blocked(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    child = main.child("A")
    child(rec.ACQUIRED, resource=lock)
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    tape.gone(child, -9)
    events = tape.events()
    lanes = fed(events)
    (held,), waits = lanes.resources.values(), lanes.processes["main"]
    assert held.bars.states.array.tolist() == [State.HELD, State.DEAD_OWNER]
    bar = lanes.bar_at(held, events[-2].t_ns, "time")
    assert bar is not None
    assert (bar.state, bar.detail.owners) == (State.HELD, ("main.1",))
    assert (bar.start_ns, bar.end_ns) == (events[bar.start].t_ns, events[bar.end].t_ns)
    assert isinstance(events[bar.start], LockAcquired)
    last = lanes.bar_at(waits, len(events) - 1, "events")
    assert last is not None
    assert (last.state, last.detail) == (State.BLOCKED, Detail("lock", held.thing))
    assert lanes.bar_at(held, 0, "events") is None, "there was no such lock"
    assert lanes.processes["main.1"].end == LaneEnd(-9, "SIGKILL")
    assert lanes.processes["main"].end is None
    assert list(held.related) == ["main", "main.1"]


def test_a_queue_has_the_messages_under_way_and_its_places(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(capacity=3)
    first, second = main.sends(queue, "a"), main.sends(queue, "b")
    main.receives(queue, first)
    main.receives(queue, second)
    (lane,) = fed(tape.events()).resources.values()
    assert lane.levels.values.array.tolist() == [0, 1, 2, 1, 0]
    assert lane.capacity == 3


@pytest.mark.parametrize("seed", range(14))
def test_at_every_event_of_any_run_lanes_say_what_the_world_says(seed: int) -> None:
    events = any_run(seed, 300)
    check(events, fed(events))


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    """Yield runs in which processes wait for each other, for work, and at their exit."""
    runs = Runs({name: {} for name in SCENARIOS}, dict.fromkeys(SCENARIOS, 1.2))
    yield runs
    runs.close()


@pytest.mark.parametrize("name", SCENARIOS)
def test_at_every_event_of_a_scenario_lanes_say_what_the_world_says(name: str, runs: Runs) -> None:
    events = runs.get(name, "fork").events
    check(events, fed(events, 64))


def test_a_resource_of_which_the_world_never_hears_has_its_marks_and_costs_no_more() -> None:
    """The beginning of a call was lost, and only ends are told."""
    events = [CallEnded(t, t, "main", 1, None, "object-1", True) for t in range(5)]
    ends = [QueueJoinEnded(t, t, "main", 1, None, "channel-1", 0) for t in range(5, 9)]
    lanes = fed([*events, *ends])
    check([*events, *ends], lanes)
    assert lanes.resources["channel-1"].marks.events.array.tolist() == [5, 6, 7, 8]


@pytest.mark.parametrize("seed", range(8))
def test_what_late_events_made_untrue_is_forgotten_and_fed_again(seed: int) -> None:
    events, dice = any_run(seed, 300), random.Random(seed)
    lanes, world, at = Lanes(), World(), 0
    for _ in range(12):
        size = dice.randint(0, 60)
        lanes.feed(events[at : at + size], world)
        at = dice.randint(0, min(at + size, len(events)))
        world = World()
        for event in events[:at]:
            apply(world, event)
        lanes.forget(at, world)
        lanes.flush()
        assert dump(lanes) == dump(fed(events[:at])), "as if what came after had never been"
    lanes.feed(events[at:], world)
    lanes.flush()
    assert dump(lanes) == dump(fed(events))
