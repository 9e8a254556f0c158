"""What made an event possible, told of small runs.

Covers: rules, rules_messages, rules_locks, rules_processes, rules_pools, turnstiles, pending.
"""

from __future__ import annotations

from typing import Any

import pytest

from core.events import lock as locks
from core.events import message as messages
from core.events import pool as pools
from core.events import process as lives
from core.events import program
from core.model.causal import pending
from core.model.causality import Causes, Link, Relation
from tests.core.generated import CONDITION, LOCK, POOL, QUEUE, RLOCK, SEMAPHORE, Run

A, B, C = "main.1", "main.2", "main.3"


class Told(Run):
    """A run of three children that is told event by event."""

    def __init__(self) -> None:
        super().__init__()
        for name in (A, B, C):
            self.tell(lives.ProcessRan, name, 100, 1)

    def __call__(self, kind: type[Any], process: str, *fields: object, thread: int = 1) -> int:
        """Let it happen; return which event it is."""
        self.tell(kind, process, *fields, thread=thread)
        return len(self.events) - 1

    @property
    def causes(self) -> Causes:
        causes = Causes()
        causes.feed(self.events)
        return causes

    def why(self, event: int) -> list[tuple[int, Relation]]:
        """Return the causes of an event in other processes."""
        links = self.causes.causes_of(event)
        return [(i, relation) for i, relation, _ in links if relation is not Relation.ORDER]


@pytest.fixture
def told() -> Told:
    return Told()


def test_a_message_is_known_by_its_id_and_never_by_its_place(told: Told) -> None:
    first = told(messages.MessageSent, A, QUEUE, 0, "message-1", "'x'", None)
    second = told(messages.MessageSent, A, QUEUE, 0, "message-2", "'x'", None)
    got_second = told(messages.MessageReceived, B, QUEUE, 0, "message-2", 9, False)
    got_first = told(messages.MessageReceived, C, QUEUE, 0, "message-1", 9, False)
    lost = told(messages.MessageReceived, C, QUEUE, 0, "message-9", 9, True)
    assert told.why(got_second) == [(second, Relation.MESSAGE)]
    assert told.why(got_first) == [(first, Relation.MESSAGE)]
    assert told.why(lost) == [], "its send was not recorded: nobody guesses"


def test_a_message_that_was_matched_by_its_size_says_so(told: Told) -> None:
    sent = told(messages.MessageSent, A, QUEUE, 0, "message-1", "'x'", None)
    got = told(messages.MessageReceived, B, QUEUE, 0, "message-1", 9, True)
    assert told.causes.causes_of(got) == [Link(sent, Relation.MESSAGE, True)]


def test_a_full_queue_lets_each_producer_go_on_after_a_receive_of_its_own(told: Told) -> None:
    for n in range(2):  # it has two places
        told(messages.MessageSent, A, QUEUE, 0, f"message-{n}", "'x'", None)
    blocked = told(messages.SendBlocked, A, QUEUE, 0, "", "'x'")
    told(messages.SendBlocked, B, QUEUE, 0, "", "'x'")
    first = told(messages.MessageReceived, C, QUEUE, 0, "message-0", 9, False)
    second = told(messages.MessageReceived, C, QUEUE, 0, "message-1", 9, False)
    one = told(messages.MessageSent, A, QUEUE, 0, "message-3", "'x'", None)
    other = told(messages.MessageSent, B, QUEUE, 0, "message-4", "'x'", None)
    assert told.why(one) == [(first, Relation.ROOM)]
    assert told.why(other) == [(second, Relation.ROOM)]
    ended = told.causes.wait_ended(one)
    assert ended == told.causes.wait_ended(blocked) == (blocked, one, (first, Relation.ROOM, False))


def test_after_lost_records_nobody_counts_places(told: Told) -> None:
    told(program.EventsLost, C, 7)
    for n in range(3):
        told(messages.SendBlocked, A, QUEUE, 0, "", "'x'")
        told(messages.MessageReceived, C, QUEUE, 0, f"message-9{n}", 9, True)
        assert told.why(told(messages.MessageSent, A, QUEUE, 0, f"message-{n}", "'x'", None)) == []


def test_what_does_not_fit_into_a_pipe_goes_on_when_somebody_has_read(told: Told) -> None:
    told(messages.MessageSent, A, "pipe", 0, "message-1", "'x'", 9)
    told(messages.MessageSent, A, "pipe", 0, "message-2", "'x'", 9)
    told(messages.SendBlocked, A, "pipe", 0, "message-2", "")
    read = told(messages.MessageReceived, B, "pipe", 1, "message-1", 9, False)
    written = told(messages.MessageWritten, A, "pipe", 0, "message-2", 9)
    assert told.causes.causes_of(written) == [Link(read, Relation.ROOM, True)]


def test_the_last_release_lets_the_next_one_in(told: Told) -> None:
    assert told.why(told(locks.LockAcquired, A, LOCK)) == [], "it was free"
    blocked = told(locks.AcquireBlocked, B, LOCK, None)
    released = told(locks.LockReleased, A, LOCK)
    acquired = told(locks.LockAcquired, B, LOCK)
    assert told.why(acquired) == [(released, Relation.RELEASE)]
    assert told.causes.wait_ended(acquired) == (
        blocked,
        acquired,
        (released, Relation.RELEASE, False),
    )
    told(locks.AcquireBlocked, C, LOCK, None)
    assert told.why(told(locks.LockAcquired, C, LOCK)) == [], "its release was never seen"


def test_a_release_that_failed_lets_nobody_in(told: Told) -> None:
    told(locks.LockAcquired, A, LOCK)
    released = told(locks.LockReleased, A, LOCK)
    told(locks.LockReleased, C, LOCK)
    told(locks.ReleaseFailed, C, LOCK)
    assert told.why(told(locks.LockAcquired, B, LOCK)) == [(released, Relation.RELEASE)]
    for _ in range(2):
        told(locks.LockAcquired, A, SEMAPHORE)
    freed = told(locks.LockReleased, A, SEMAPHORE)
    told(locks.LockReleased, C, SEMAPHORE)
    told(locks.ReleaseFailed, C, SEMAPHORE)
    assert told.why(told(locks.LockAcquired, B, SEMAPHORE)) == [(freed, Relation.RELEASE)]


def test_who_has_an_rlock_owes_it_to_nobody_a_second_time(told: Told) -> None:
    told(locks.LockAcquired, A, RLOCK)
    released = told(locks.LockReleased, A, RLOCK)
    assert told.why(told(locks.LockAcquired, B, RLOCK)) == [(released, Relation.RELEASE)]
    assert told.why(told(locks.LockAcquired, B, RLOCK)) == []
    told(locks.LockReleased, B, RLOCK)
    last = told(locks.LockReleased, B, RLOCK)
    assert told.why(told(locks.LockAcquired, C, RLOCK)) == [(last, Relation.RELEASE)]


def test_a_place_of_a_semaphore_is_the_one_that_was_freed_first(told: Told) -> None:
    for name in (A, B):  # it has two places
        told(locks.LockAcquired, name, SEMAPHORE)
    first = told(locks.LockReleased, B, SEMAPHORE)
    second = told(locks.LockReleased, A, SEMAPHORE)
    assert told.why(told(locks.LockAcquired, C, SEMAPHORE)) == [(first, Relation.RELEASE)]
    assert told.why(told(locks.LockAcquired, C, SEMAPHORE)) == [(second, Relation.RELEASE)]


def test_of_two_notifies_nobody_says_whom_they_woke(told: Told) -> None:
    for name in (A, B):
        told(locks.WaitBegan, name, CONDITION, None)
    first = told(locks.Notified, C, CONDITION, 1)
    second = told(locks.Notified, C, CONDITION, 1)
    one = told(locks.WaitEnded, B, CONDITION, False)
    other = told(locks.WaitEnded, A, CONDITION, False)
    causes = told.causes
    assert causes.causes_of(one) == [Link(first, Relation.NOTIFY, True)]
    assert causes.causes_of(other) == [Link(second, Relation.NOTIFY, False)]


def test_a_wait_whose_time_was_up_was_ended_by_nobody(told: Told) -> None:
    told(locks.WaitBegan, A, CONDITION, 5)
    told(locks.Notified, C, CONDITION, 1)
    late = told(locks.WaitEnded, A, CONDITION, True)
    ended = told.causes.wait_ended(late)
    assert ended is not None
    assert ended.by is None


def test_a_join_is_ended_by_the_end_of_the_other(told: Told) -> None:
    began = told(lives.JoinBegan, "main", A, None)
    exiting = told(lives.ProcessExiting, A, 0)
    joined = told(lives.JoinEnded, "main", A, False)
    assert told.why(joined) == [(exiting, Relation.END)], "all that was recorded of its end"
    late = told(lives.JoinEnded, "main", B, True)
    assert told.why(late) == []
    sent = told(lives.SignalSent, "main", B, "SIGTERM")
    ended = told(lives.ProcessEnded, B, -15, "SIGTERM", thread=0)
    again = told(lives.JoinEnded, "main", B, False)
    assert told.why(ended) == [(sent, Relation.SIGNAL)]
    assert told.why(again) == [(ended, Relation.END)]
    assert told.causes.wait_ended(began) == (began, joined, (exiting, Relation.END, False))


def test_who_asks_for_the_exit_code_hears_of_the_end(told: Told) -> None:
    early = told(lives.ProcessAsked, "main", A, "exitcode", None, 1)
    ended = told(lives.ProcessEnded, A, 3, None, thread=0)
    asked = told(lives.ProcessAsked, "main", A, "exitcode", 3, 1)
    dead = told(lives.ProcessAsked, "main", A, "is_alive()", False, 1)
    assert told.why(early) == []
    assert told.why(asked) == told.why(dead) == [(ended, Relation.END)]


def test_a_signal_that_another_end_followed_did_not_cause_it(told: Told) -> None:
    told(lives.SignalSent, "main", A, "SIGTERM")
    assert told.why(told(lives.ProcessEnded, A, 0, None, thread=0)) == []


def test_the_results_of_a_map_come_from_every_worker(told: Told) -> None:
    for place in range(3):
        told(pools.TaskSubmitted, "main", POOL, f"task-1:0.{place}", "task-1:0", "f", "", 1)
    done = []
    for worker, place in ((A, 0), (B, 1), (A, 2)):
        started = told(pools.TaskStarted, worker, POOL, f"task-1:0.{place}")
        assert told.causes.causes_of(started)[0].relation is Relation.TASK
        done.append(told(pools.TaskFinished, worker, POOL, f"task-1:0.{place}", True, "1"))
    ended = told(pools.ResultWaitEnded, "main", POOL, "task-1:0", False)
    assert told.causes.causes_of(ended) == [Link(done[2], Relation.RESULT, True)]
    taken = told(pools.ResultTaken, "main", POOL, "task-1:0", "")
    assert told.why(taken) == [(done[2], Relation.RESULT), (done[1], Relation.RESULT)]


def test_a_start_is_the_deed_of_the_parent_and_the_cause_of_the_first_thing_the_child_does(
    told: Told,
) -> None:
    started = told(lives.ProcessStarted, "main.4", A, 9, 1, "", False, "fork", "f")
    ran = told(lives.ProcessRan, "main.4", 9, 1)
    causes = told.causes
    assert causes.causes_of(ran) == [Link(started, Relation.START, False)]
    assert causes.processes[int(causes.process.array[started])] == A
    assert causes.effects_of(started) == [Link(ran, Relation.START, False)]


def test_of_too_much_under_way_the_oldest_is_forgotten(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "MOST", 16)
    monkeypatch.setattr("core.model.causal.rules_messages.MOST", 16)
    sent = [told(messages.MessageSent, A, "pipe", 0, f"message-{n}", "", None) for n in range(20)]
    old = told(messages.MessageReceived, B, "pipe", 1, "message-0", 9, False)
    new = told(messages.MessageReceived, B, "pipe", 1, "message-19", 9, False)
    assert told.why(old) == []
    assert told.why(new) == [(sent[19], Relation.MESSAGE)]


def test_an_event_without_a_cause_elsewhere_has_the_one_before_it(told: Told) -> None:
    slept = told(lives.SleepBegan, A, 5)
    told(lives.SleepBegan, B, 5)
    woke = told(lives.SleepEnded, A)
    causes = told.causes
    assert causes.causes_of(woke) == [Link(slept, Relation.ORDER, False)]
    assert causes.effects_of(slept) == [Link(woke, Relation.ORDER, False)]
    assert causes.wait_ended(woke) == causes.wait_ended(slept) == (slept, woke, None)
    assert causes.causes_of(0) == []
    assert causes.effects_of(woke) == []
    with pytest.raises(IndexError):
        causes.causes_of(woke + 1)
