"""The same world is reached forwards, backwards, by a jump, and live."""

from __future__ import annotations

from collections import defaultdict, deque
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events.decoder import Decoder
from core.events.process import SleepEnded
from core.events.program import EventsLost, OutputWritten
from core.model import history as history_module
from core.model.checking import holds_together
from core.model.fold import apply
from core.model.history import History, Place, place
from core.model.world import World
from core.tracing import records as rec

if TYPE_CHECKING:
    import random

    from core.events.base import Event
    from tests.core.conftest import Tape

STEPS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 11)), max_size=40)


def tell(tape: Tape, steps: list[tuple[int, int]]) -> bytes:
    """Return the records of three processes that do what the numbers say, sense or not."""
    main = tape.program()
    hands = [main, main.child("One"), main.child("Two")]
    queue, pipe, lock = main.channel(rec.QUEUE, 2), main.channel(rec.PIPE), main.lock()
    file = main.opens("/p/out.txt")
    sent = [tape.id()]
    for who, what in steps:
        hand = hands[who]
        match what:
            case 0:
                sent.append(hand.sends(queue, "x"))
            case 1:
                hand.receives(queue, sent[-1])
            case 2:
                hand(rec.RECEIVE_BLOCKED, resource=queue, site=hand.at(7))
            case 3:
                sent.append(hand.sends(pipe, "ping", end=who & 1))
            case 4:
                hand.receives(pipe, sent[-1], end=who & 1)
            case 5:
                hand(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
            case 6:
                hand(rec.ACQUIRED, resource=lock)
            case 7:
                hand(rec.RELEASED, resource=lock)
            case 8:
                hand.writes(file, "line")
            case 9:
                hand.prints("text\n")
            case 10:
                tape.gone(hand, -9)
            case 11:
                hand(rec.SLEEP_BEGAN, arg=5)
    return tape.take()


def worlds(events: list[Event]) -> list[World]:
    """Return the world after 0, 1, 2... events, folded plainly from the start."""
    world = World()
    found = [world.copy()]
    for event in events:
        apply(world, event)
        found.append(world.copy())
    return found


def history_of(data: bytes, chunk: int, page: int = 7, in_memory: int = 20) -> History:
    history = History(page=page, in_memory=in_memory)
    for start in range(0, len(data), chunk * rec.SIZE):
        history.append(data[start : start + chunk * rec.SIZE])
    return history


@settings(max_examples=25, deadline=None)
@given(STEPS, st.integers(1, 30), st.randoms(use_true_random=False))
def test_the_same_world_forwards_backwards_and_by_a_jump(
    make_tape: type[Tape], steps: list[tuple[int, int]], chunk: int, dice: random.Random
) -> None:
    data = tell(make_tape(), steps)
    events = sorted(Decoder().feed(data), key=place)
    right = worlds(events)
    assert all(map(holds_together, right))
    with closing(history_of(data, chunk)) as history:
        assert len(history) == len(events)
        assert history.events(0, len(events)) == events
        indexes = list(range(len(right)))
        for order in (indexes, indexes[::-1], dice.sample(indexes, len(indexes))):
            for i in order:
                assert history.world_at(i) == right[i]


@settings(max_examples=25, deadline=None)
@given(STEPS, st.data())
def test_late_events_are_put_in_their_place(
    make_tape: type[Tape], steps: list[tuple[int, int]], data: st.DataObject
) -> None:
    events = sorted(Decoder().feed(tell(make_tape(), steps)), key=place)
    right = worlds(events)
    waiting: defaultdict[Place, deque[Event]] = defaultdict(deque)
    for event in events:
        waiting[place(event)].append(event)
    # The events of one record have one place, and always come in their order.
    arrival = [waiting[place(e)].popleft() for e in data.draw(st.permutations(events))]
    with closing(History(page=5, in_memory=15)) as history:
        while arrival:
            size = data.draw(st.integers(1, len(arrival)))
            before = history.events(0, len(history))
            changed = history.extend(arrival[:size])
            arrival = arrival[size:]
            assert history.events(0, changed) == before[:changed], "before it nothing has changed"
        assert history.events(0, len(events)) == events
        for i in range(len(right)):
            assert history.world_at(i) == right[i]


def test_a_file_whose_times_go_backwards_costs_only_so_much_and_says_what_it_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(history_module, "MOVED_FREE", 2_000)
    monkeypatch.setattr(history_module, "MOVED_EACH", 1)
    with closing(History()) as history:
        for t_ns in range(3_000, 0, -10):
            batch = [SleepEnded(t_ns + i, i, "main", 0, None) for i in range(10)]
            history.extend(list(batch))
        events = history.events(0, len(history))
    kept = [event for event in events if isinstance(event, SleepEnded)]
    lost = sum(event.count for event in events if isinstance(event, EventsLost))
    assert len(kept) + lost == 3_000
    assert 200 < len(kept) < 2_000
    assert [event.t_ns for event in events] == sorted(event.t_ns for event in events)


def test_live_and_later_are_the_same(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    with closing(History(page=4)) as history:
        live = []
        for word in ("a", "b", "c", "d"):
            main.receives(queue, main.sends(queue, word))
            history.append(tape.take())
            live.append((len(history), history.world_at(len(history))))
        assert [history.world_at(length) for length, _ in live] == [world for _, world in live]


def test_a_world_belongs_to_the_one_who_asked(tape: Tape) -> None:
    tape.program().child("C")
    with closing(History()) as history:
        history.append(tape.take())
        for i in range(len(history) + 1):
            history.world_at(i).processes.clear()
        assert set(history.world_at(len(history)).processes) == {"main", "main.1"}


def test_an_event_is_found_by_its_time(tape: Tape) -> None:
    main = tape.program()
    for _ in range(30):
        main(rec.SLEEP_ENDED)
    with closing(history_of(tape.take(), 8)) as history:
        for i in range(len(history)):
            t_ns = history.event(i).t_ns
            assert history.index_at(t_ns) == i + 1
            assert history.index_at(t_ns - 1) == i
            assert history.place_after(history.event(i)) == i + 1
        assert history.index_at(0) == 0
        assert history.place_after(None) == 0
        assert history.end_ns == t_ns


def test_indexes_that_do_not_exist(tape: Tape) -> None:
    with closing(History()) as history:
        assert history.world_at(5) == World()
        assert history.index_at(5) == 0
        assert history.outputs(0, 10) == []
        tape.program()
        history.append(tape.take() + b"half a record")
        assert history.skipped == 1
        with pytest.raises(IndexError):
            history.event(len(history))
        with pytest.raises(IndexError):
            history.event(-1)
        assert history.events(-5, 1_000) == history.events(0, len(history))


def test_what_was_printed_before_an_instant(tape: Tape) -> None:
    main = tape.program()
    for n in range(40):
        main.prints(f"{n}\n")
        main(rec.SLEEP_ENDED)
    with closing(history_of(tape.take(), 16)) as history:
        for i in range(len(history) + 1):
            events = [e for e in history.events(0, i) if isinstance(e, OutputWritten)]
            assert history.outputs(i, 1_000) == events
            assert history.outputs(i, 3) == events[-3:]


def test_memory_holds_only_so_many_events(tape: Tape) -> None:
    main = tape.program()
    for _ in range(3_000):
        main(rec.SLEEP_ENDED)
    with closing(history_of(tape.take(), 100, page=50, in_memory=400)) as history:
        assert history._pages._held <= 400
        assert len(history.events(0, 3_002)) == 3_002
        assert history._pages._held <= 400
