"""What ended a wait knows how long the wait was; others' events do not disturb it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec
from gui.words.moment import Moment, event_before
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Tape

    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]

MS = 1_000_000


def last(steps: Steps) -> Moment:
    *_, (event, world, earlier) = steps()
    return Moment(event, world, Names(), event_before(event, reversed(earlier)))


def test_a_wait_is_as_long_as_from_its_begin(tape: Tape, steps: Steps) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    one, two = main.child("One"), main.child("Two")
    one(rec.ACQUIRED, resource=lock)
    two(rec.ACQUIRE_BLOCKED, resource=lock)
    began = tape.t
    one.prints("still here\n")
    one(rec.RELEASED, resource=lock)
    two(rec.ACQUIRED, resource=lock)
    assert last(steps).waited_ns == tape.t - began
    assert last(steps).who == "Two"


def test_printing_in_between_does_not_count(tape: Tape, steps: Steps) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 1, "queue")
    message = main.sends(queue, "'x'")
    main(rec.RECEIVE_BLOCKED, resource=queue)
    main.prints("x\n")
    main.receives(queue, message)
    assert last(steps).waited_ns is not None


def test_what_was_not_waited_for_has_no_wait(tape: Tape, steps: Steps) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    main(rec.ACQUIRED, resource=lock)
    assert last(steps).waited_ns is None
