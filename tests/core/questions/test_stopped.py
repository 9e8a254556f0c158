"""A run that its user stops: what Stop ends is never taken for the program's own doing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.events.file import LineWritten
from core.events.lock import (
    AcquireBlocked,
    BarrierPassed,
    BarrierReached,
    LockAcquired,
    LockReleased,
)
from core.events.message import MessageReceived, MessageSent, QueueJoinBegan, QueueJoinEnded
from core.events.pool import TaskFinished, TaskStarted
from core.events.process import (
    ErrorRaised,
    JoinBegan,
    JoinEnded,
    ProcessEnded,
    ProcessExiting,
    SleepBegan,
)
from core.events.program import ProgramEnded
from core.questions.groups.ends import slow_runs, why_it_returns
from core.questions.groups.messages import queue_join_returns
from core.questions.groups.pools import next_begins
from core.questions.groups.processes import who_ends_first
from core.questions.groups.synchronisation import (
    all_have_come,
    released_after,
    releases_until_free,
)
from core.questions.groups.wrong import gets_the_lock
from core.questions.watching import Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.questions.watching import Story


def by(process: str, t: int = 0) -> tuple[int, int, str, int, None]:
    """Return what every event begins with."""
    return (t, t, process, 1, None)


MAIN, ONE, TWO = by("main"), by("main.1"), by("main.2")
LINE = LineWritten(*ONE, "/shared.txt", "1: line 1, round 1", 19)
SECOND_S = 1_000_000_000
STOPPED: list[tuple[str, Callable[[], Story], list[Event]]] = [
    (
        "a join() without a limit is broken off",
        slow_runs,
        [JoinBegan(*MAIN, "main.1", None), JoinEnded(*MAIN, "main.1", True)],
    ),
    (
        "a join() is broken off before its time is up",
        why_it_returns,
        [
            JoinBegan(*MAIN, "main.1", SECOND_S),
            JoinEnded(*by("main", SECOND_S // 2), "main.1", True),
        ],
    ),
    (
        "the join() of a queue is broken off",
        queue_join_returns,
        [
            MessageSent(*MAIN, "queue-1", 0, "message-1", "'item 1'", None),
            QueueJoinBegan(*MAIN, "queue-1", 0),
            MessageReceived(*ONE, "queue-1", 0, "message-1", 20, False),
            QueueJoinEnded(*MAIN, "queue-1", 0),
        ],
    ),
    (
        "an owner is thrown out of its block",
        released_after,
        [LockAcquired(*ONE, "lock-1"), LINE, LockReleased(*ONE, "lock-1")],
    ),
    (
        "an owner is thrown out before it is in for the second time",
        releases_until_free,
        [
            LockAcquired(*ONE, "lock-1"),
            AcquireBlocked(*TWO, "lock-1", None),
            LockReleased(*ONE, "lock-1"),
            LockAcquired(*TWO, "lock-1"),
        ],
    ),
    (
        "a wait at a barrier is broken off",
        partial(all_have_come, 3, 1, 1),
        [BarrierReached(*ONE, "barrier-1", None), BarrierPassed(*ONE, "barrier-1", -1, False)],
    ),
    (
        "the tasks of a pool are broken off",
        partial(next_begins, 1),
        [
            TaskStarted(*ONE, "pool-1", "task-1"),
            TaskFinished(*ONE, "pool-1", "task-1", False, "KeyboardInterrupt()"),
            TaskStarted(*TWO, "pool-1", "task-2"),
        ],
    ),
    (
        "main is stopped while it waits at its exit",
        who_ends_first,
        [ProcessExiting(*MAIN, 0), ProcessEnded(*MAIN, -2, "SIGINT")],
    ),
    (
        "the owner is ended by Stop, and by nobody of the program",
        gets_the_lock,
        [
            LockAcquired(*ONE, "lock-1"),
            SleepBegan(*ONE, SECOND_S),
            AcquireBlocked(*TWO, "lock-1", None),
            ProcessEnded(*ONE, -9, "SIGKILL"),
        ],
    ),
    (
        "a waiter gets the lock of an owner that was stopped, and is stopped",
        gets_the_lock,
        [
            LockAcquired(*ONE, "lock-1"),
            AcquireBlocked(*TWO, "lock-1", None),
            LockReleased(*ONE, "lock-1"),
            LockAcquired(*TWO, "lock-1"),
            ErrorRaised(*TWO, "KeyboardInterrupt"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("story", "events"), [case[1:] for case in STOPPED], ids=[case[0] for case in STOPPED]
)
def test_nothing_follows_from_what_was_broken_off(
    story: Callable[[], Story], events: list[Event]
) -> None:
    watch = Told(story())
    for number, event in enumerate([*events, ProgramEnded(*MAIN, -2, "SIGINT")]):
        assert watch.see(number, event) is None
    assert watch.end(len(events)) is None
