"""The sum at the end of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]
    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]
    QueueOf = Callable[[int], tuple[Hand, Hand, Hand, int]]
    PipeOf = tuple[Hand, Hand, Hand, int]
    LockOf = tuple[Hand, list[Hand], int]

MS = 1_000_000


def test_the_quit_mark_and_the_sum(tape: Tape, queue_of: QueueOf, told: Told) -> None:
    main, producer, consumer, queue = queue_of(3)
    for word in ("'good'", "'morning'"):
        consumer.receives(queue, producer.sends(queue, word))
    mark = producer.sends(queue, "'quit'")
    assert told()[-1] == "Producer puts the quit mark: nothing comes after it."
    consumer.receives(queue, mark)
    for hand in (producer, consumer, main):
        hand(rec.EXITING)
        tape.gone(hand)
    tape.ends()
    assert told()[-1] == "Consumer took the quit mark and ended. All 2 words arrived."


def test_one_message_is_not_called_all(tape: Tape, queue_of: QueueOf, told: Told) -> None:
    main, producer, consumer, queue = queue_of(3)
    consumer.receives(queue, producer.sends(queue, "7"))
    for hand in (producer, consumer, main):
        hand(rec.EXITING)
        tape.gone(hand)
    tape.ends()
    assert told()[-1] == "The one message arrived."


def test_the_programs_own_check_is_the_sum(tape: Tape, lock_of: LockOf, told: Told) -> None:
    main, (one, _, _), lock = lock_of
    one(rec.ACQUIRED, resource=lock)
    one.writes(one.opens("/p/shared.txt"), "1: line 1")
    one(rec.RELEASED, resource=lock)
    main.prints("270 lines, and every three belong together.\n")
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "270 lines, and every three belong together."


def test_without_multiprocessing_the_output_is_pointed_to(tape: Tape, told: Told) -> None:
    main = tape.program()
    main.prints("hello\n")
    tape.gone(main)
    tape.ends()
    assert told()[-1] == ("The program ended without using multiprocessing. Its output is below.")


def test_a_pool_ends_with_the_sum_of_its_tasks(tape: Tape, told: Told) -> None:
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=1, message=main.text("pool"))
    worker = main.child("Worker")
    worker(rec.WORKER_STARTED, resource=pool)
    for call in range(3):
        task = main.submits(pool, call)
        worker(rec.TASK_STARTED, resource=pool, arg=task)
        worker.finishes(pool, task, ok=call != 1)
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "All 3 tasks are done, 1 of them failed."


def test_lost_tasks_are_told_at_the_end(tape: Tape, told: Told) -> None:
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=1, message=main.text("pool"))
    worker = main.child("Worker")
    worker(rec.WORKER_STARTED, resource=pool)
    worker(rec.TASK_STARTED, resource=pool, arg=main.submits(pool, 0))
    tape.gone(worker, -9)
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "0 of 1 tasks are done, one was lost."


def test_who_was_killed_is_not_hidden_by_the_sum(tape: Tape, told: Told) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    one, two = main.child("One"), main.child("Two")
    one(rec.ACQUIRED, resource=lock)
    tape.gone(one, -9)
    two(rec.EXITING)
    tape.gone(two)
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "All 3 processes have ended. One was killed (SIGKILL)."


def test_of_several_that_were_killed_the_number_is_told(tape: Tape, told: Told) -> None:
    main = tape.program()
    for hand in (main.child("One"), main.child("Two")):
        tape.gone(hand, -15)
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "All 3 processes have ended. 2 of them were killed."


def test_where_events_were_lost_nobody_says_that_all_arrived(
    tape: Tape, queue_of: QueueOf, told: Told
) -> None:
    main, producer, consumer, queue = queue_of(3)
    consumer.receives(queue, producer.sends(queue, "'good'"))
    consumer(rec.EVENTS_LOST, arg=1_234)
    for hand in (producer, consumer, main):
        tape.gone(hand)
    tape.ends()
    assert told()[-1] == "1 message was seen to arrive. 1,234 events were not recorded."
