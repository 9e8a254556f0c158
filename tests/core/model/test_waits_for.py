"""Who waits for whom; a deadlock is claimed only where nobody could end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.waits_for import all_wait, chain, deadlock, dependences, unread
from core.model.world import WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.waits_for import Dependence
    from tests.core.conftest import Hand, Tape

FOREVER = -1
SECOND = 1_000_000_000


def joins(main: Hand, child: Hand, timeout: int = FOREVER) -> None:
    main(rec.JOIN_BEGAN, resource=child.key, arg=timeout)


def waits(hand: Hand, lock: int, line: int = 1, timeout: int = FOREVER) -> None:
    hand(rec.ACQUIRE_BLOCKED, resource=lock, arg=timeout, site=hand.at(line))


def gets(hand: Hand, *locks: int) -> None:
    for lock in locks:
        hand(rec.ACQUIRED, resource=lock)


def names(way: tuple[Dependence, ...]) -> list[str]:
    return [dependence.waiter for dependence in way]


def crossed(tape: Tape, kind: int = rec.LOCK) -> tuple[Hand, Hand, Hand, int, int]:
    """Return main, which joins, and two of which each holds a lock and waits for the other's."""
    main = tape.program()
    a, b = main.lock(kind), main.lock(kind)
    one, two = main.child("P1"), main.child("P2")
    gets(one, a)
    gets(two, b)
    joins(main, one)
    waits(one, b, 5)
    return main, one, two, a, b


def test_two_that_hold_what_the_other_wants_can_never_go_on(tape: Tape) -> None:
    _, _, two, a, _ = crossed(tape)
    assert deadlock(tape.world()) == ()
    waits(two, a, 10)
    circle = deadlock(tape.world())
    assert names(circle) == ["main.1", "main.2"]
    assert [d.where.line for d in circle if d.where] == [5, 10]
    assert [d.on for d in circle] == [("main.2",), ("main.1",)]


def test_a_wait_with_a_timeout_proves_nothing(tape: Tape) -> None:
    _, _, two, a, _ = crossed(tape)
    waits(two, a, 10, timeout=5 * SECOND)
    assert all_wait(tape.world())
    assert deadlock(tape.world(), silent=True) == ()


def test_while_somebody_runs_a_lock_may_still_be_released(tape: Tape) -> None:
    main, _, two, a, _ = crossed(tape)
    main.child("Runs")
    waits(two, a, 10)
    assert deadlock(tape.world()) == ()


def test_an_rlock_can_be_released_by_its_owner_only(tape: Tape) -> None:
    main, _, two, a, _ = crossed(tape, rec.RLOCK)
    main.child("Runs")
    waits(two, a, 10)
    assert names(deadlock(tape.world())) == ["main.1", "main.2"]


def test_a_lock_that_others_release_is_a_signal_and_proves_nothing(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    gets(main, lock)
    child = main.child("C")
    child(rec.RELEASED, resource=lock)
    gets(main, lock)
    waits(main, lock)
    child(rec.RECEIVE_BLOCKED, resource=child.channel())
    assert all_wait(tape.world())
    assert deadlock(tape.world(), silent=True) == ()


def test_a_semaphore_used_as_a_signal_proves_nothing(tape: Tape) -> None:
    main = tape.program()
    items = main.lock(rec.SEMAPHORE, 0)
    child = main.child("C")
    waits(child, items)
    joins(main, child)
    assert deadlock(tape.world(), silent=True) == ()
    assert names(chain(tape.world())) == ["main", "main.1"]


def test_one_that_waits_for_a_lock_it_holds_waits_for_itself(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    gets(main, lock)
    waits(main, lock, 7)
    (alone,) = deadlock(tape.world())
    assert alone.on == (alone.waiter,)


def test_another_thread_may_be_at_work(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    main(rec.SLEEP_BEGAN, arg=SECOND, thread=2, site=main.at(3))
    main(rec.SLEEP_ENDED, thread=2)
    gets(main, lock)
    waits(main, lock)
    assert not all_wait(tape.world())
    assert deadlock(tape.world(), silent=True) == ()


def test_where_events_were_lost_nobody_knows_who_holds_what(tape: Tape) -> None:
    _, _, two, a, _ = crossed(tape)
    waits(two, a)
    tape.supervisor(rec.EVENTS_LOST, arg=3)
    assert deadlock(tape.world(), silent=True) == ()


def test_a_join_before_the_queue_is_drained_hangs_once_it_is_silent(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(name="queue")
    child = main.child("Child")
    joins(main, child)
    child.sends(queue, "'xxx'")
    child(rec.EXITING)
    world = tape.world()
    found = unread(world.processes["main.1"], world)
    assert found is not None
    assert found.name == "queue"
    assert deadlock(world) == (), "it may be about to write it"
    way = deadlock(world, silent=True)
    assert [d.kind for d in way] == [WaitKind.JOIN, WaitKind.SEND]


def test_one_that_waits_at_its_exit_waits_at_no_line(tape: Tape) -> None:
    """Its latest line has nothing to do with it; only an exit handler's own wait has one."""
    main = tape.program()
    child, other = main.child("Child"), main.child("Other")
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(8))
    main(rec.SLEEP_ENDED)
    main(rec.EXITING)
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1)
    found = dependences(tape.world())["main"]
    assert found is not None
    assert (found.exiting, found.where, found.on) == (True, None, ("main.1",))
    main(rec.JOIN_ENDED, resource=child.key)
    main(rec.JOIN_BEGAN, resource=other.key, arg=-1, site=main.at(9))
    found = dependences(tape.world())["main"]
    assert found is not None
    assert found.where is not None
    assert (found.exiting, found.where.line) == (False, 9)


def test_what_was_written_keeps_nobody_at_its_exit(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel()
    child = main.child("Child")
    joins(main, child)
    message = child.sends(queue, "'x'")
    child(rec.WRITTEN, resource=queue, message=message, size=9)
    child(rec.EXITING)
    assert deadlock(tape.world(), silent=True) == ()
    assert not all_wait(tape.world())


def test_a_join_of_one_that_waits_for_the_joiners_lock_is_a_circle(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    gets(main, lock)
    child = main.child("C")
    waits(child, lock, 3)
    assert deadlock(tape.world()) == ()
    joins(main, child)
    assert names(deadlock(tape.world())) == ["main", "main.1"]


def test_a_get_that_nobody_answers_is_told_but_not_claimed(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(name="queue")
    child = main.child("Consumer")
    child(rec.RECEIVE_BLOCKED, resource=queue, site=child.at(7))
    joins(main, child)
    world = tape.world()
    assert deadlock(world, silent=True) == ()
    assert [d.kind for d in chain(world)] == [WaitKind.JOIN, WaitKind.RECEIVE]


def test_who_waits_for_a_lock_of_the_dead_waits_for_ever(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock()
    child = main.child("C")
    gets(child, lock)
    waits(main, lock)
    assert deadlock(tape.world()) == ()
    tape.gone(child, -9)
    (alone,) = deadlock(tape.world())
    assert alone.lost
    assert alone.on == ("main.1",)


def test_a_result_whose_worker_died_never_comes(tape: Tape) -> None:
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=1, message=main.text("pool"))
    worker = main.child("W")
    worker(rec.WORKER_STARTED, resource=pool)
    task = main.submits(pool, 0)
    worker(rec.TASK_STARTED, resource=pool, arg=task)
    main(rec.RESULT_WAIT_BEGAN, resource=pool, arg=0)
    assert deadlock(tape.world()) == ()
    other = main.child("W2")
    other(rec.WORKER_STARTED, resource=pool)
    tape.gone(worker, -9)
    (alone,) = deadlock(tape.world())
    assert alone.lost
    assert all_wait(tape.world()), "a worker without a task waits for one"


def test_philosophers_of_whom_each_holds_one_fork_are_one_circle(tape: Tape) -> None:
    main = tape.program()
    forks = [main.lock() for _ in range(5)]
    people = [main.child(f"P{n}") for n in range(5)]
    for person, fork in zip(people, forks, strict=True):
        gets(person, fork)
    joins(main, people[0])
    for n, person in enumerate(people):
        waits(person, forks[(n + 1) % 5])
    assert len(deadlock(tape.world())) == 5


def test_who_runs_or_sleeps_breaks_the_silence(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    joins(main, child)
    assert not all_wait(tape.world())
    child(rec.SLEEP_BEGAN, arg=SECOND)
    assert not all_wait(tape.world())
    assert names(chain(tape.world())) == ["main"]


def test_a_manager_that_nobody_calls_releases_no_lock(tape: Tape) -> None:
    main, _, two, a, _ = crossed(tape)
    manager = main.child("SyncManager-1")
    proxy = tape.id()
    manager(rec.OBJECT_MADE, resource=proxy)
    text = main.text(rec.FIELD.join(("dict", "counts")))
    one = main.child("Asker")
    one(rec.PROXY_OPENED, resource=proxy, message=text)
    tape.gone(one)
    waits(two, a, 10)
    assert names(deadlock(tape.world())) == ["main.1", "main.2"]


def test_the_threads_of_a_pool_are_none_of_the_programs(tape: Tape) -> None:
    main, _, two, a, _ = crossed(tape)
    main(rec.SLEEP_BEGAN, arg=SECOND, thread=2)
    main(rec.SLEEP_ENDED, thread=2)
    waits(two, a, 10)
    assert names(deadlock(tape.world())) == ["main.1", "main.2"]
