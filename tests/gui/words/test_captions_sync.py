"""Semaphores, conditions, events and barriers: who waits, and who lets them go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Tape

    Told = Callable[[], list[str]]


def test_places_of_a_semaphore_are_taken_and_given_back(tape: Tape, told: Told) -> None:
    main = tape.program()
    slots = main.lock(rec.SEMAPHORE, 2, "slots")
    assert told()[-1] == "main makes a semaphore with 2 places."
    cars = [main.child(f"Car {n}") for n in (1, 2, 3)]
    cars[0](rec.ACQUIRED, resource=slots)
    assert told()[-1] == "Car 1 takes a place of slots: one is free."
    cars[1](rec.ACQUIRED, resource=slots)
    assert told()[-1] == "Car 2 takes the last place of slots."
    cars[2](rec.ACQUIRE_BLOCKED, resource=slots, arg=-1)
    assert told()[-1] == "Car 3 must wait: all 2 places of slots are taken."
    cars[0](rec.RELEASED, resource=slots)
    assert told()[-1] == "Car 1 gives its place of slots back. Car 3 waits for it."


def test_a_semaphore_as_a_signal_speaks_of_going_on(tape: Tape, told: Told) -> None:
    main = tape.program()
    items = main.lock(rec.SEMAPHORE, 0, "items")
    assert told()[-1] == "main makes a semaphore that nobody gets yet."
    consumer = main.child("Consumer")
    consumer(rec.ACQUIRE_BLOCKED, resource=items, arg=-1)
    assert told()[-1] == "Consumer must wait until somebody releases items."
    main(rec.RELEASED, resource=items)
    assert told()[-1] == "main releases items: 1 may go on. Consumer waits for it."
    consumer(rec.ACQUIRED, resource=items)
    assert told()[-1] == "Consumer gets items and goes on: 0 left."


def test_an_event_lets_all_go_on_that_waited(tape: Tape, told: Told) -> None:
    main = tape.program()
    ready = main.lock(rec.EVENT, 0, "ready")
    assert told()[-1] == "main makes an event: it is not set."
    one, two = main.child("A"), main.child("B")
    one(rec.WAIT_BEGAN, resource=ready, arg=-1)
    assert told()[-1] == "ready is not set. A waits until somebody sets it."
    two(rec.WAIT_BEGAN, resource=ready, arg=-1)
    main(rec.FLAG_SET, resource=ready)
    assert told()[-1] == "main sets ready. All 2 that waited may go on."
    one(rec.WAIT_ENDED, resource=ready)
    assert told()[-1] == "ready is set: A goes on."
    main(rec.FLAG_CLEARED, resource=ready)
    assert told()[-1] == "main clears ready: who comes now has to wait."


def test_one_that_was_notified_still_has_to_get_the_lock(tape: Tape, told: Told) -> None:
    main = tape.program()
    cond = main.lock(rec.CONDITION, 1, "cond")
    sleeper = main.child("A")
    sleeper(rec.ACQUIRED, resource=cond)
    sleeper(rec.WAIT_BEGAN, resource=cond, arg=-1)
    asleep = "A lets cond go and sleeps until it is notified."
    assert told()[-1] == asleep
    sleeper(rec.RELEASED, resource=cond)
    assert told()[-1] == asleep, "the release is a part of wait()"
    main(rec.ACQUIRED, resource=cond)
    main(rec.NOTIFIED, resource=cond, arg=1)
    assert told()[-1] == ("main wakes one that waits for cond. It goes on when main releases it.")


def test_a_notify_that_nobody_hears_says_so(tape: Tape, told: Told) -> None:
    main = tape.program()
    cond = main.lock(rec.CONDITION, 1, "cond")
    main(rec.ACQUIRED, resource=cond)
    main(rec.NOTIFIED, resource=cond, arg=-1)
    assert told()[-1] == "main notifies cond, but nobody waits for it."


def test_a_barrier_counts_who_has_come(tape: Tape, told: Told) -> None:
    main = tape.program()
    start = main.lock(rec.BARRIER, 2, "start")
    one, two = main.child("A"), main.child("B")
    one(rec.BARRIER_REACHED, resource=start, arg=-1)
    assert told()[-1] == "A waits at start: 1 of 2 have come."
    two(rec.BARRIER_REACHED, resource=start, arg=-1)
    assert told()[-1] == "B is the last of 2 at start: all go on."


def test_an_rlock_is_held_more_than_once(tape: Tape, told: Told) -> None:
    main = tape.program()
    lock = main.lock(rec.RLOCK, 1, "lock")
    main(rec.ACQUIRED, resource=lock)
    main(rec.ACQUIRED, resource=lock)
    assert told()[-1] == "main gets lock once more: it holds it 2 times."
    main(rec.RELEASED, resource=lock)
    assert told()[-1] == "main releases lock once and still holds it."
