"""Lanes come back from bytes as they were; from other bytes nothing comes that makes no sense."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.fold import apply_all
from core.model.lane import Lane
from core.model.lanes import Lanes
from core.model.world import World
from tests.core.model.any_run import any_run
from tests.core.model.test_lanes import dump, fed

EVENTS = any_run(3, 300)
BYTES = fed(EVENTS).pack()


@pytest.mark.parametrize("seed", range(4))
def test_lanes_come_back_and_can_be_fed_with_what_comes_next(seed: int) -> None:
    events = any_run(seed, 200)
    back = Lanes.unpack(fed(events[:120]).pack())
    assert dump(back) == dump(fed(events[:120]))
    world = World()
    apply_all(world, events[:120])
    back.feed(events[120:], world)
    back.forget(180, fed_world(180, seed))
    assert dump(back) == dump(fed(events[:180]))


def fed_world(count: int, seed: int) -> World:
    world = World()
    apply_all(world, any_run(seed, 200)[:count])
    return world


def test_lanes_without_events_come_back() -> None:
    assert dump(Lanes.unpack(Lanes().pack())) == dump(Lanes())


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_are_refused_or_make_sense(data: st.DataObject) -> None:
    changed = bytearray(BYTES)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(changed) - 1))
        kind = data.draw(st.sampled_from(("set", "cut", "insert")))
        if kind == "cut":
            del changed[at : at + data.draw(st.integers(1, 9))]
        elif kind == "insert":
            changed[at:at] = data.draw(st.binary(max_size=9))
        else:
            changed[at] = data.draw(st.integers(0, 255))
    try:
        lanes = Lanes.unpack(bytes(changed))
    except ValueError:
        return
    assert dump(Lanes.unpack(lanes.pack())) == dump(lanes)
    edges = lanes.edges(np.linspace(0, lanes.count, 20), "events")
    for lane in (*lanes.processes.values(), *lanes.resources.values()):
        lane.bars.pixels(edges)
        lane.levels.pixels(edges)
        assert lane.marks.pixels(edges).sum() == len(lane.marks.events)
        lanes.bar_at(lane, lanes.count / 2, "events")


def broken(**changes: object) -> bytes:
    """Return the bytes of lanes of which one does not hold."""
    lanes = fed(EVENTS)
    lane = next(lane for lane in lanes.processes.values() if len(lane.bars.starts) > 2)
    for name, value in changes.items():
        setattr(lane, name, value)
    return lanes.pack()


def test_what_cannot_be_is_refused() -> None:
    for changes in (
        {"thing": "x" * 10_000},
        {"kind": "king"},
        {"capacity": -1},
        {"related": {"nobody": 0}},
        {"related": {"lock-1": 10_000}},
    ):
        with pytest.raises(ValueError, match=r"^a "):
            Lanes.unpack(broken(**changes))
    for column, number in (("starts", 0), ("starts", 10**6), ("states", 9), ("details", 10**6)):
        lanes = fed(EVENTS)
        lane = next(lane for lane in lanes.processes.values() if len(lane.bars.starts) > 2)
        getattr(lane.bars, column).array[2] = number
        with pytest.raises(ValueError, match=r"event|number"):
            Lanes.unpack(lanes.pack())
    lanes = fed(EVENTS)
    lanes.resources["main"] = Lane("main", "lock")
    with pytest.raises(ValueError, match="twice"):
        Lanes.unpack(lanes.pack())
