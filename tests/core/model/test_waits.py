"""Who waits for what, by thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.waits import appear
from core.model.world import Life, WaitKind, World
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_a_wait_begins_and_ends_with_its_answer(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    message = main.sends(queue, "x")
    child = main.child("C")
    child(rec.RECEIVE_BLOCKED, resource=queue, site=child.at(9))
    wait = tape.world().processes["main.1"].wait
    assert wait is not None
    assert (wait.kind, wait.target, wait.since_ns) == (
        WaitKind.RECEIVE,
        next(iter(tape.world().channels)),
        tape.t,
    )
    assert wait.where is not None
    assert wait.where.line == 9
    child.receives(queue, message)
    world = tape.world()
    assert world.processes["main.1"].wait is None
    assert next(iter(world.channels.values())).blocked_receivers == {}


def test_each_thread_waits_for_itself(tape: Tape) -> None:
    main = tape.program()
    queue, lock = main.channel(rec.QUEUE), main.lock()
    main(rec.RECEIVE_BLOCKED, resource=queue, thread=1)
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, thread=2)
    process = tape.world().processes["main"]
    assert [wait.kind for wait in process.waits.values()] == [WaitKind.RECEIVE, WaitKind.LOCK]
    assert process.wait is process.waits[2], "the latest is shown"
    main(rec.ACQUIRED, resource=lock, thread=2)
    assert list(tape.world().processes["main"].waits) == [1]


def test_an_answer_to_another_question_ends_no_wait(tape: Tape) -> None:
    main = tape.program()
    queue, lock = main.channel(rec.QUEUE), main.lock()
    main(rec.RECEIVE_BLOCKED, resource=queue)
    main.prints("from a signal handler\n")
    main.sends(queue, "x")
    main(rec.ACQUIRED, resource=lock)
    wait = tape.world().processes["main"].wait
    assert wait is not None
    assert wait.kind is WaitKind.RECEIVE


def test_two_threads_of_a_process_wait_at_one_place(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    message = main.sends(queue, "x")
    main(rec.RECEIVE_BLOCKED, resource=queue, thread=1)
    main(rec.RECEIVE_BLOCKED, resource=queue, thread=2)
    second = tape.t
    main(rec.RECEIVED, resource=queue, message=message, thread=1)
    (channel,) = tape.world().channels.values()
    assert channel.blocked_receivers == {"main": second}


def test_a_new_wait_of_a_thread_proves_that_the_old_one_is_over(tape: Tape) -> None:
    main = tape.program()
    queue, lock = main.channel(rec.QUEUE), main.lock()
    main(rec.RECEIVE_BLOCKED, resource=queue)
    main(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    world = tape.world()
    (channel,), (one,) = world.channels.values(), world.locks.values()
    assert channel.blocked_receivers == {}
    assert list(one.waiters) == ["main"]


def test_the_dead_and_the_lossy_wait_for_nothing(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    one, two = main.child("One"), main.child("Two")
    one(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    two(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1)
    tape.gone(one, -9)
    two(rec.EVENTS_LOST, arg=3)
    world = tape.world()
    assert next(iter(world.locks.values())).waiters == {}
    assert world.processes["main.1"].wait is world.processes["main.2"].wait is None
    assert world.processes["main.2"].lost == world.program.lost == 3


def test_a_process_that_was_never_announced_begins_to_exist() -> None:
    world = World()
    process = appear(world, "main.2.1")
    assert (process.parent, process.life) == ("main.2", Life.CREATED)
    assert appear(world, "main.2.1") is process
