"""Conditions, events and barriers in the world: who waits, who has come, what is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.world import Lock
    from tests.core.conftest import Hand, Tape


def only(tape: Tape) -> Lock:
    (lock,) = tape.world().locks.values()
    return lock


def started(tape: Tape, kind: int, value: int, count: int) -> tuple[int, list[Hand]]:
    main = tape.program()
    lock = main.lock(kind, value)
    return lock, [main.child(f"P{n}") for n in range(count)]


def kinds(tape: Tape, id_: str) -> list[WaitKind]:
    return [wait.kind for wait in tape.world().processes[id_].waits.values()]


def test_who_waits_for_a_condition_sleeps_and_holds_it_no_more(tape: Tape) -> None:
    condition, (one, two) = started(tape, rec.CONDITION, 1, 2)
    one(rec.ACQUIRED, resource=condition)
    one(rec.WAIT_BEGAN, resource=condition, arg=-1)
    began = tape.t
    one(rec.RELEASED, resource=condition)
    now = only(tape)
    assert (now.owners, now.sleepers, now.users) == ([], {"main.1": began}, ["main.1"])
    assert kinds(tape, "main.1") == [WaitKind.CONDITION]
    two(rec.ACQUIRED, resource=condition)
    two(rec.NOTIFIED, resource=condition, arg=1)
    assert list(only(tape).sleepers) == ["main.1"], "it does not run yet"


def test_who_is_woken_waits_for_the_lock_first(tape: Tape) -> None:
    condition, (one, two) = started(tape, rec.CONDITION, 1, 2)
    one(rec.WAIT_BEGAN, resource=condition, arg=-1)
    two(rec.ACQUIRED, resource=condition)
    one(rec.ACQUIRE_BLOCKED, resource=condition, arg=-1)
    now = only(tape)
    assert (now.sleepers, list(now.waiters)) == ({}, ["main.1"])
    assert kinds(tape, "main.1") == [WaitKind.LOCK]
    two(rec.RELEASED, resource=condition)
    one(rec.ACQUIRED, resource=condition)
    one(rec.WAIT_ENDED, resource=condition)
    now = only(tape)
    assert (now.owners, now.sleepers, now.waiters) == (["main.1"], {}, {})
    assert kinds(tape, "main.1") == []


def test_a_wait_that_has_ended_leaves_none_though_a_record_was_lost(tape: Tape) -> None:
    condition, (one,) = started(tape, rec.CONDITION, 1, 1)
    one(rec.WAIT_BEGAN, resource=condition, arg=-1)
    one(rec.ACQUIRE_BLOCKED, resource=condition, arg=-1)
    one(rec.WAIT_ENDED, resource=condition)
    assert kinds(tape, "main.1") == []
    assert only(tape).waiters == {}


def test_one_thread_wakes_while_another_of_its_process_sleeps_on(tape: Tape) -> None:
    condition, (one,) = started(tape, rec.CONDITION, 1, 1)
    one(rec.WAIT_BEGAN, resource=condition, arg=-1)
    one.thread = 2
    one(rec.WAIT_BEGAN, resource=condition, arg=-1)
    second = tape.t
    one(rec.WAIT_ENDED, resource=condition, thread=1)
    assert only(tape).sleepers == {"main.1": second}
    one(rec.WAIT_ENDED, resource=condition)
    assert only(tape).sleepers == {}


def test_the_recursive_lock_of_a_condition_is_given_back_as_a_whole(tape: Tape) -> None:
    condition, (one, two) = started(tape, rec.CONDITION, 1, 2)
    for kind in (rec.ACQUIRED, rec.ACQUIRED, rec.WAIT_BEGAN, rec.RELEASED, rec.RELEASED):
        one(kind, resource=condition)
    two(rec.ACQUIRED, resource=condition)
    now = only(tape)
    assert (now.owners, now.inferred) == (["main.2"], "")


def test_an_event_is_set_or_not_and_some_wait_for_it(tape: Tape) -> None:
    event, (one, two) = started(tape, rec.EVENT, 0, 2)
    assert not only(tape).flag
    one(rec.WAIT_BEGAN, resource=event, arg=5)
    assert kinds(tape, "main.1") == [WaitKind.FLAG]
    assert list(only(tape).sleepers) == ["main.1"]
    two(rec.FLAG_SET, resource=event)
    now = only(tape)
    assert (now.flag, now.since_ns) == (True, tape.t)
    one(rec.WAIT_ENDED, resource=event)
    two(rec.FLAG_CLEARED, resource=event)
    now = only(tape)
    assert (now.flag, now.since_ns, now.sleepers) == (False, tape.t, {})
    two(rec.WAIT_ENDED, resource=event, flag=1, arg=3)
    assert only(tape).users == ["main.1", "main.2"], "it polled, and never waited"


def test_a_killed_process_waits_for_nothing(tape: Tape) -> None:
    barrier, (one, two) = started(tape, rec.BARRIER, 3, 2)
    one(rec.BARRIER_REACHED, resource=barrier, arg=-1)
    two(rec.BARRIER_REACHED, resource=barrier, arg=-1)
    tape.gone(one, -9)
    assert list(only(tape).reached) == ["main.2"]


def reach(barrier: int, *hands: Hand) -> None:
    for hand in hands:
        hand(rec.BARRIER_REACHED, resource=barrier, arg=-1)


def test_all_that_came_to_a_barrier_are_free_as_soon_as_one_goes_on(tape: Tape) -> None:
    barrier, (one, two, three) = started(tape, rec.BARRIER, 3, 3)
    reach(barrier, one, two)
    now = only(tape)
    assert (list(now.reached), now.passed) == (["main.1", "main.2"], 0)
    assert kinds(tape, "main.1") == [WaitKind.BARRIER]
    reach(barrier, three)
    assert len(only(tape).reached) == 3
    three(rec.BARRIER_PASSED, resource=barrier, arg=2)
    now = only(tape)
    assert (now.reached, now.passed, now.since_ns) == ({}, 1, tape.t)


def test_a_fast_one_comes_again_before_the_slow_ones_have_gone(tape: Tape) -> None:
    barrier, (one, two, three) = started(tape, rec.BARRIER, 3, 3)
    reach(barrier, one, two, three)
    three(rec.BARRIER_PASSED, resource=barrier, arg=2)
    reach(barrier, three)
    now = only(tape)
    assert (list(now.reached), now.passed) == (["main.3"], 1)
    one(rec.BARRIER_PASSED, resource=barrier, arg=0)
    two(rec.BARRIER_PASSED, resource=barrier, arg=1)
    now = only(tape)
    assert (list(now.reached), now.passed) == (["main.3"], 1)
    reach(barrier, one, two)
    for hand, index in ((one, 1), (two, 2), (three, 0)):
        hand(rec.BARRIER_PASSED, resource=barrier, arg=index)
    now = only(tape)
    assert (now.reached, now.passed) == ({}, 2)


def test_more_may_come_to_a_barrier_than_go_on_together(tape: Tape) -> None:
    barrier, (one, two, three) = started(tape, rec.BARRIER, 2, 3)
    reach(barrier, one, two, three)
    two(rec.BARRIER_PASSED, resource=barrier, arg=1)
    assert list(only(tape).reached) == ["main.3"]


def test_rounds_are_counted_though_a_record_was_lost(tape: Tape) -> None:
    barrier, (one, two) = started(tape, rec.BARRIER, 2, 2)
    reach(barrier, one, two)
    two(rec.BARRIER_PASSED, resource=barrier, arg=1)
    reach(barrier, one, two)
    two(rec.BARRIER_PASSED, resource=barrier, arg=1)
    one(rec.BARRIER_PASSED, resource=barrier, arg=0)
    assert only(tape).passed == 2


def test_a_barrier_is_broken_until_all_go_on_again(tape: Tape) -> None:
    barrier, (one, two) = started(tape, rec.BARRIER, 2, 2)
    reach(barrier, one)
    one(rec.BARRIER_PASSED, resource=barrier, arg=-1, flag=1)
    now = only(tape)
    assert (now.broken, now.reached, now.passed) == (True, {}, 0)
    reach(barrier, one, two)
    one(rec.BARRIER_PASSED, resource=barrier, arg=0)
    two(rec.BARRIER_PASSED, resource=barrier, arg=1)
    assert not only(tape).broken


def test_a_barrier_that_was_reset_is_not_broken(tape: Tape) -> None:
    barrier, (one, _) = started(tape, rec.BARRIER, 2, 2)
    reach(barrier, one)
    one(rec.BARRIER_PASSED, resource=barrier, arg=-1)
    now = only(tape)
    assert (now.broken, now.reached, now.passed) == (False, {}, 0)


def test_a_copy_of_the_world_shares_no_barrier(tape: Tape) -> None:
    barrier, (one, two) = started(tape, rec.BARRIER, 2, 2)
    reach(barrier, one, two)
    one(rec.BARRIER_PASSED, resource=barrier, arg=0)
    world = tape.world()
    (copy,) = world.copy().locks.values()
    copy.gone.append(1)
    copy.reached["main"] = 1
    assert world == tape.world()
