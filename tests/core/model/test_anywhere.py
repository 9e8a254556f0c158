"""Of any run that could be: one world an event, however one gets there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.anywhere import check_worlds
from tests.core.generated import runs

if TYPE_CHECKING:
    import random

    from core.events.base import Event


@settings(max_examples=40, deadline=None)
@given(runs(), st.randoms(use_true_random=False))
def test_the_world_at_an_event_is_the_same_from_everywhere(
    events: list[Event], dice: random.Random
) -> None:
    check_worlds(events, dice)
