"""The index of the events: what it says of each, which pass a filter, and how it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events.process import SleepEnded
from core.model.event_index import LATEST_NS, EventIndex, of_names
from core.model.history import History
from core.model.overview import AT_ONCE
from core.model.resource_of import resource_of
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.events.base import Event
    from tests.core.conftest import Tape


@pytest.fixture
def history(tape: Tape) -> History:
    """Return a run of three processes, a queue, a lock, a pool and a file."""
    main = tape.program()
    queue, lock, pool = main.channel(rec.QUEUE, 3, "words"), main.lock(), main.pool()
    children = [main.child("A"), main.child("B")]
    for number in range(40):
        child = children[number % 2]
        main.sends(queue, str(number))
        child(rec.ACQUIRED, resource=lock)
        child.writes(child.opens("/p/out.txt"), f"line {number}")
        child(rec.RELEASED, resource=lock)
    children[0].finishes(pool, main.submits(pool, 7))
    made = History()
    made.append(tape.take())
    return made


def indexed(events: list[Event], step: int = AT_ONCE) -> EventIndex:
    index = EventIndex()
    for i in range(0, len(events), step):
        index.feed(events[i : i + step])
    return index


def said(index: EventIndex) -> list[tuple[int, str, str, str]]:
    """Return what the index says of each event."""
    return [
        (int(t), index.kinds[kind], index.processes[process], index.resources[resource])
        for t, kind, process, resource in zip(
            index.times.array,
            index.kind.array,
            index.process.array,
            index.resource.array,
            strict=True,
        )
    ]


def facts(events: list[Event]) -> list[tuple[int, str, str, str]]:
    return [(e.t_ns, type(e).__name__, e.process, resource_of(e)) for e in events]


@pytest.mark.parametrize("step", [1, 7, AT_ONCE])
def test_it_says_of_every_event_when_what_who_and_on_what(history: History, step: int) -> None:
    events = history.events(0, len(history))
    index = indexed(events, step)
    assert len(index) == len(events)
    assert said(index) == facts(events)
    assert index.resources[0] == ""


@pytest.mark.parametrize("count", [0, 1, 20, 10_000])
def test_what_is_forgotten_leaves_no_trace(history: History, count: int) -> None:
    events = history.events(0, len(history))
    index = indexed(events)
    index.forget(count)
    before = indexed(events[:count])
    assert (index.kinds, index.processes, index.resources) == (
        before.kinds,
        before.processes,
        before.resources,
    )
    index.feed(events[count:])
    assert said(index) == facts(events)


def test_only_what_is_asked_for_passes(history: History) -> None:
    events = history.events(0, len(history))
    index = indexed(events)
    assert index.rows().tolist() == list(range(len(events)))
    for kinds, processes, resources in (
        ({"MessageSent"}, None, None),
        ({"LockAcquired", "LockReleased"}, {"main.1"}, None),
        (None, {"main", "main.2"}, {"/p/out.txt", ""}),
        (None, set(), None),
        ({"NoSuchKind"}, None, None),
    ):
        passing = [
            i
            for i, (_, kind, process, resource) in enumerate(facts(events))
            if (kinds is None or kind in kinds)
            and (processes is None or process in processes)
            and (resources is None or resource in resources)
        ]
        assert index.rows(kinds, processes, resources).tolist() == passing
        later = index.rows(kinds, processes, resources, start=50)
        assert later.tolist() == [i for i in passing if i >= 50]


def test_names_are_known_by_their_codes() -> None:
    assert of_names(["", "a", "b"], {"b", ""}).tolist() == [True, False, True]


def test_it_comes_back_from_bytes(history: History) -> None:
    for index in (EventIndex(), indexed(history.events(0, len(history)))):
        back = EventIndex.unpack(index.pack())
        assert said(back) == said(index)
        assert (back.kinds, back.processes, back.resources) == (
            index.kinds,
            index.processes,
            index.resources,
        )
    back.forget(20)
    back.feed(history.events(20, len(history)))
    assert said(back) == said(index)


def test_an_event_takes_few_bytes(history: History) -> None:
    events = history.events(0, len(history)) * 50
    index = indexed(sorted(events, key=lambda event: event.t_ns))
    assert len(index.pack()) < 8 * len(index)


def test_a_time_that_no_clock_can_show_is_cut() -> None:
    index = indexed([SleepEnded(2**64 - 1, 1, "main", 1, None)])
    assert index.times.array.tolist() == [LATEST_NS]
    assert said(EventIndex.unpack(index.pack())) == said(index)


PACKED = EventIndex()
PACKED.feed([SleepEnded(n, n, f"main.{n % 3}", 1, None) for n in range(5, 25)])
BYTES = PACKED.pack()


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_bytes_that_make_no_sense_are_refused_and_do_nothing_else(data: st.DataObject) -> None:
    changed = bytearray(BYTES)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(changed) - 1))
        changed[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(changed)))
    for bytes_ in (bytes(changed), bytes(changed[:cut])):
        try:
            index = EventIndex.unpack(bytes_)
        except ValueError:
            continue
        assert (np.diff(index.times.array) >= 0).all()
        assert len(said(index)) == len(index)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (all that may happen)
        EventIndex.unpack(data)
