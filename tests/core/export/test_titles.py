"""What processes, resources and states are called in an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.export.titles import Titles
from core.model.lane import Detail, State
from core.model.world import WaitKind

if TYPE_CHECKING:
    from core.model.world import World
    from tests.core.conftest import Tape


@pytest.fixture
def world(tape: Tape) -> World:
    main = tape.program()
    main.channel(name="{words}")
    main.lock()
    main.child("Anna")
    main.writes(main.opens("/p/out.txt"), "a line")
    return tape.world()


@pytest.fixture
def titles(world: World) -> Titles:
    return Titles(world)


def test_things_are_called_as_in_the_program_or_by_their_kind(titles: Titles, world: World) -> None:
    (channel,), (lock,) = world.channels, world.locks
    assert titles.of("main.1") == "Anna"
    assert titles.of(channel) == "{words}"
    assert titles.of("/p/out.txt") == "out.txt"
    assert titles.of(lock) == "lock 1"
    assert titles.of("") == "program"
    assert titles.of("lock-9.9") == "lock-9.9"


def test_states_say_what_is_waited_for_and_who_holds_a_lock(titles: Titles, world: World) -> None:
    (channel,) = world.channels
    blocked = Detail(WaitKind.RECEIVE.value, channel)
    assert titles.state(State.BLOCKED, blocked) == "blocked: receive from {words}"
    held = Detail(owners=("main.1", "main"))
    assert titles.state(State.HELD, held) == "held by Anna, MainProcess"
    assert titles.state(State.RUNS, Detail()) == "running"


@pytest.mark.parametrize("state", [state for state in State if state])
@pytest.mark.parametrize("kind", WaitKind)
def test_every_state_and_every_wait_has_words(titles: Titles, state: State, kind: WaitKind) -> None:
    said = titles.state(state, Detail(kind.value, "main.1"))
    assert said
    assert "_" not in said
