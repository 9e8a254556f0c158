"""A place between two events, and the steps from one to the next."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.model.history import History
from core.playback.playhead import MANY, Playhead
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.core.conftest import Tape


@pytest.fixture
def head() -> Iterator[Playhead]:
    with closing(History(page=16)) as history:
        yield Playhead(history)


def run(tape: Tape) -> bytes:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3)
    child = main.child("C")
    for word in ("a", "b", "c"):
        message = main.sends(queue, word)
        main(rec.WRITTEN, resource=queue, message=message, size=9)
        child.receives(queue, message)
        child.prints(f"{word}\n")
    child(rec.EXITING, arg=0)
    tape.gone(child)
    main(rec.EXITING, arg=0)
    return tape.take()


def test_right_and_then_left_comes_back(tape: Tape, head: Playhead) -> None:
    head.append(run(tape))
    stops = [0]
    while (stop := head.next_stop()) > head.position:
        assert head.advance(stop)
        stops.append(head.position)
    assert stops[-1] == len(head._history)
    for here, before in zip(reversed(stops), reversed(stops[:-1]), strict=False):
        assert head.position == here
        assert head.previous_stop() == before
        head.seek(before)
        assert head.world == head._history.world_at(before)
    assert head.previous_stop() == 0


def test_a_step_ends_behind_an_event_that_one_can_see(tape: Tape, head: Playhead) -> None:
    head.append(run(tape))
    kinds = []
    while events := head.advance(head.next_stop()):
        kinds.append(type(events[-1]).__name__)
    assert kinds.count("MessageSent") == kinds.count("MessageReceived") == 3
    assert "MessageWritten" not in kinds
    assert kinds[-1] == "ProcessExiting", "what rides behind the last beat comes with the end"


def test_what_was_printed_before_here(tape: Tape, head: Playhead) -> None:
    head.append(run(tape))
    texts = []
    while head.advance(head.position + 1):
        texts.append([o.text for o in head.outputs()])
    assert texts[-1] == ["a\n", "b\n", "c\n"]
    head.seek(0)
    assert head.outputs() == []
    head.seek(len(texts))
    assert [o.text for o in head.outputs()] == ["a\n", "b\n", "c\n"]


def test_a_late_record_moves_nothing_on(tape: Tape, head: Playhead) -> None:
    main = tape.program()
    main(rec.SLEEP_BEGAN, arg=50_000_000)
    begun = tape.t
    for _ in range(3):
        main(rec.SLEEP_ENDED)
    head.append(tape.take())
    head.advance(4)
    last, now = head.last_event, head.now_ns
    main(rec.ERROR, message=main.text("late"), t=begun + 1)
    head.append(tape.take())
    assert (head.last_event, head.now_ns, head.position) == (last, now, 5)
    assert head.world.processes["main"].error == "late"
    assert head.world == head._history.world_at(5)
    main(rec.ERROR, message=main.text("later"), t=tape.t)
    head.append(tape.take())
    assert head.position == 5, "what comes behind the playhead does not move it"


def test_many_events_at_once_lead_to_the_same_world(tape: Tape, head: Playhead) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    for _ in range(MANY):
        main.sends(queue, "x")
    head.append(tape.take())
    head.advance(len(head._history))
    assert head.world == head._history.world_at(len(head._history))
    head.world.messages.clear()
    assert head._history.world_at(len(head._history)).messages, "it is a copy"


def test_a_jump_beyond_the_ends_stops_there(tape: Tape, head: Playhead) -> None:
    head.append(run(tape))
    head.seek(10_000)
    assert head.position == len(head._history)
    head.seek(-1)
    assert (head.position, head.last_event) == (0, None)
    assert head.now_ns == head._history.event(0).t_ns


def test_what_only_rides_along_is_no_beat_to_go_to(tape: Tape, head: Playhead) -> None:
    assert not head.beat_ahead, "nothing has come yet"
    head.append(run(tape))
    while head.beat_ahead:
        head.advance(head.next_stop())
    rest = head._history.events(head.position, len(head._history))
    assert [type(event).__name__ for event in rest] == ["ProcessExiting"]
