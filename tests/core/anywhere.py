"""What must be true of any run: one world an event, and one past, however one gets there."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from core.model.causality import Causes
from core.model.fold import apply
from core.model.history import History
from core.model.world import World
from tests.core import brute

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from core.events.base import Event

LOOKED_AT = 150
"""Events of a long run that are jumped to."""


def check_worlds(events: Sequence[Event], dice: random.Random) -> None:
    """Check that a world is the same forwards, backwards, by a jump, and live with late events."""
    right, world = [World()], World()
    for event in events:
        apply(world, event)
        right.append(world.copy())
    places = sorted(dice.sample(range(len(right)), min(len(right), LOOKED_AT)))
    for arrival in (list(events), late(events, dice)):
        with closing(History(page=16, in_memory=64)) as history:
            while arrival:
                size = dice.randint(1, 20)
                history.extend(arrival[:size])
                del arrival[:size]
            assert history.events(0, len(history)) == list(events)
            for order in (places, places[::-1], dice.sample(places, len(places))):
                for place in order:
                    assert history.world_at(place) == right[place]


def late(events: Sequence[Event], dice: random.Random) -> list[Event]:
    """Return the events as they may arrive: some much later than they happened.

    Those that happened at one time in one process keep their order.
    """
    delays = {(event.t_ns, event.process): dice.choice((0, 0, 0, 3, 30)) for event in events}
    placed = enumerate(events)
    return [e for _, e in sorted(placed, key=lambda p: p[0] + delays[p[1].t_ns, p[1].process])]


def check_causes(events: Sequence[Event], dice: random.Random) -> None:
    """Check that pairs and pasts are those that are found in the plainest way."""
    causes = Causes()
    causes.feed(events)
    columns = (causes.cause.array, causes.effect.array, causes.relation.array)
    found = list(zip(*(column.tolist() for column in columns), strict=True))
    assert sorted(found) == sorted(brute.pairs(events))
    pasts = brute.pasts(events)
    for at in dice.sample(range(len(events)), min(len(events), LOOKED_AT)):
        assert set(causes.in_past(at).nonzero()[0].tolist()) == pasts[at]
        ended = causes.wait_ended(at)
        if ended is not None:
            begin, end, by = ended
            assert at in (begin, end)
            assert begin < end
            assert events[begin].process == events[end].process
            assert by is None or causes.before(by.event, end)
