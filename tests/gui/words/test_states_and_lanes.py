"""The card of a process on the stage and its lane on the timeline say the same, at every event."""

from __future__ import annotations

import pytest

from core.model.fold import apply
from core.model.lane import State
from core.model.lane_states import process_state
from core.model.world import World
from gui.words.states import Badge, Glyph, Pill, StateWords, state_words
from tests.core.model.any_run import any_run

pytestmark = pytest.mark.usefixtures("qapp")


def meant(words: StateWords) -> State:
    """Return the state of the bar that goes with the marks of a card."""
    if words.badge is Badge.FULL:
        return State.RUNS
    if words.badge is not Badge.HOLLOW:
        return State.NOTHING
    if words.pill is Pill.INVERTED:
        return State.BLOCKED
    return State.SLEEPS if words.glyph is Glyph.MOON else State.WAITS


@pytest.mark.parametrize("seed", range(100, 112))
def test_the_card_and_the_lane_agree(seed: int) -> None:
    world = World()
    for event in any_run(seed, 300):
        apply(world, event)
        for process in world.processes.values():
            state, _ = process_state(process, world)
            assert state is meant(state_words(process, world)), (event, process)
