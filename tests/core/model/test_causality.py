"""What happened before what agrees with the plainest way of working it out, and is found again.

Covers: checkpoints, clocks, packed, past, rules.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.causality import Causes, Relation
from tests.core import brute
from tests.core.generated import runs, told
from tests.core.model.any_run import any_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.events.base import Event


def causes_of(events: Sequence[Event], at_once: int = 10_000) -> Causes:
    """Return the causes of a run, fed in pieces of so many events."""
    causes = Causes()
    for start in range(0, len(events), at_once):
        causes.feed(events[start : start + at_once])
    return causes


def rows(causes: Causes) -> list[tuple[int, int, Relation]]:
    return sorted(
        (cause, effect, Relation(relation))
        for cause, effect, relation in zip(
            causes.cause.array.tolist(),
            causes.effect.array.tolist(),
            causes.relation.array.tolist(),
            strict=True,
        )
    )


def columns(causes: Causes) -> list[object]:
    """Return everything that there is to be seen of them."""
    return [
        causes.processes,
        *(
            column.array.tolist()
            for column in (
                causes.cause,
                causes.effect,
                causes.relation,
                causes.inferred,
                causes.wait_begin,
                causes.wait_end,
                causes.process,
            )
        ),
        [causes.past(i) for i in range(len(causes))],
    ]


@settings(max_examples=60, deadline=None)
@given(runs(), st.integers(1, 50))
def test_the_pairs_are_those_that_each_event_finds_looking_back(
    events: list[Event], at_once: int
) -> None:
    assert rows(causes_of(events, at_once)) == sorted(brute.pairs(events))


@settings(max_examples=40, deadline=None)
@given(runs())
def test_vector_times_are_those_of_the_transitive_closure(events: list[Event]) -> None:
    causes, pasts = causes_of(events), brute.pasts(events)
    clocks = list(causes.clocks())
    for at, past in enumerate(pasts):
        counts = {
            process: sum(1 for i in past if brute.actor(events[i]) == process)
            for process in {brute.actor(events[i]) for i in past}
        }
        assert causes.clock(at) == clocks[at] == counts
        assert np.flatnonzero(causes.in_past(at)).tolist() == sorted(past)
        assert causes.past(at) == {
            p: max(i for i in past if brute.actor(events[i]) == p) for p in counts
        }
        for one in range(len(events)):
            assert causes.before(one, at) == (one != at and one in past)
            assert causes.concurrent(one, at) == (one not in past and at not in pasts[one])


@settings(max_examples=40, deadline=None)
@given(runs(), st.data())
def test_after_late_events_it_is_as_if_they_had_never_been_late(
    events: list[Event], data: st.DataObject
) -> None:
    """Whatever comes first, and however far back a late one belongs."""
    causes = Causes()
    causes.feed(events[: data.draw(st.integers(0, len(events)))])
    kept = causes.forget(data.draw(st.integers(0, len(events))))
    assert len(causes) == kept <= len(events)
    causes.feed(events[kept:])
    assert columns(causes) == columns(causes_of(events))


def test_a_long_run_goes_on_from_a_place_near_the_late_event() -> None:
    """And those places do not grow with its length."""
    events = told(random.Random(7).choices(range(256), k=400))
    many = [event for _ in range(40) for event in events]
    kept = causes_of(many, 512)
    for count in (len(many) - 10, len(many) - 2000, 3000):
        start = kept.forget(count)
        assert count - start < max(2 * 512, (len(many) - count) // 2)
        assert columns_at_end(kept, many) == columns_at_end(causes_of(many, 512), many)


def columns_at_end(causes: Causes, events: Sequence[Event]) -> list[object]:
    causes.feed(events[len(causes) :])
    return [
        causes.effect.array.tolist(),
        causes.cause.array.tolist(),
        causes.clock(len(events) - 1),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_of_events_that_make_no_sense_there_are_pairs_or_none_and_nothing_else(seed: int) -> None:
    causes = causes_of(any_run(seed, 2000), 100)
    assert (causes.cause.array < causes.effect.array).all()
    assert columns(Causes.unpack(causes.pack())) == columns(causes)


@settings(max_examples=20, deadline=None)
@given(runs())
def test_it_is_the_same_after_packing(events: list[Event]) -> None:
    causes = causes_of(events)
    again = Causes.unpack(causes.pack())
    assert columns(again) == columns(causes)
    assert again.pack() == causes.pack()
    with pytest.raises(RuntimeError):
        again.feed(events)
    assert again.forget(len(events)) == 0
    again.feed(events)
    assert columns(again) == columns(causes)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=3), st.booleans())
def test_bytes_that_make_no_sense_are_refused_and_do_nothing_else(
    place: int, new: bytes, insert: bool
) -> None:
    good = PACKED
    place %= len(good)
    bad = good[:place] + new + good[place + (0 if insert else len(new)) :]
    try:
        causes = Causes.unpack(bad)
    except ValueError:
        return
    for event in range(0, len(causes), 7):
        causes.past(event), causes.causes_of(event), causes.effects_of(event)
        causes.wait_ended(event), causes.clock(event)


PACKED = causes_of(told(random.Random(3).choices(range(256), k=120))).pack()


def test_no_bytes_are_no_causes() -> None:
    for data in (b"", b"\x00", b"\x94\x90\xc4\x00\xc4\x00", PACKED[:-1]):
        with pytest.raises(ValueError, match="these are no causes"):
            Causes.unpack(data)
    assert len(Causes.unpack(Causes().pack())) == 0
