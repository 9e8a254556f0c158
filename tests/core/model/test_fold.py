"""The fold as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.base import Event
from core.events.kinds import KINDS
from core.model.fold import HANDLERS, apply, apply_all
from core.model.world import World

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_every_kind_of_event_changes_the_world() -> None:
    assert set(HANDLERS) == set(KINDS.values())


def test_each_event_moves_time_and_count(tape: Tape) -> None:
    tape.program().child("C")
    world = World()
    events = tape.events()
    apply_all(world, events)
    assert world.count == len(events)
    assert world.t_ns == events[-1].t_ns


def test_a_kind_that_the_world_does_not_know_only_moves_time() -> None:
    class Yawned(Event, frozen=True):
        pass

    world = World()
    apply(world, Yawned(5, 1, "main", 1, None))
    assert (world.t_ns, world.count, world.processes) == (5, 1, {})
