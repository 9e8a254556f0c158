"""A cast as a world: the stage has everybody's place before anything has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.world import Life, World
from core.playback.cast import cast_world
from core.scenarios.catalogue import SCENARIOS, find

if TYPE_CHECKING:
    from core.scenarios.groups.scenario import Scenario


def world(name: str) -> World:
    scenario = find(name)
    assert scenario is not None
    return cast_world(scenario.cast({}))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_everybody_stands_there_and_nothing_has_happened(scenario: Scenario) -> None:
    world = cast_world(scenario.cast({}))
    assert (world.t_ns, world.count) == (0, 0)
    assert next(iter(world.processes)) == "main"
    for number, (id_, process) in enumerate(world.processes.items()):
        assert (process.id, process.number, process.life) == (id_, number, Life.CREATED)
        assert process.parent == ("" if id_ == "main" else "main")


def test_a_queue_knows_who_will_use_it() -> None:
    queue = world("producer-consumer").channels["channel 1"]
    assert (queue.number, queue.capacity) == (1, 3)
    assert (queue.senders, queue.receivers) == ({"main.1": 0}, {"main.2": 0})


def test_a_pipe_knows_its_ends() -> None:
    assert world("ping-pong").channels["channel 1"].ends == {"main.1": 0, "main.2": 1}


def test_the_file_is_guarded_by_the_lock() -> None:
    built = world("lock-writers")
    assert built.locks["lock 1"].users == ["main.1", "main.2", "main.3"]
    assert built.files["shared.txt"].guard == "lock 1"
    assert built.files["shared.txt"].writers == ["main.1", "main.2", "main.3"]
