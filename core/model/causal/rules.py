"""The rules of happened-before: what each kind of event makes possible, and what made it possible.

A rule is called with every event of its kind, in the order of the history. What cannot be told from
the events gets no pair; what is likely and not proven gets one that says so.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

from ...events import lock, message, pool, process, shared
from ...events.program import EventsLost
from . import rules_locks, rules_messages, rules_pools, rules_processes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...events.base import Event
    from .pending import Pending

    Rule = Callable[[Pending, Any, int, int], None]
    """(memory, the event, its index, where the wait began that it ends or NONE)."""


class Family(enum.IntEnum):
    """Waits that the same events end; a thread is in one of a family at a time."""

    SEND = 0
    RECEIVE = 1
    TASKS = 2
    ANY = 3
    CONNECT = 4
    LOCK = 5
    CONDITION = 6
    BARRIER = 7
    JOIN = 8
    SLEEP = 9
    RESULT = 10
    WORKERS = 11
    CALL = 12


BEGINS: dict[type[Event], Family] = {
    message.SendBlocked: Family.SEND,
    message.ReceiveBlocked: Family.RECEIVE,
    message.QueueJoinBegan: Family.TASKS,
    message.WaitAnyBegan: Family.ANY,
    message.ConnectBegan: Family.CONNECT,
    lock.AcquireBlocked: Family.LOCK,
    lock.WaitBegan: Family.CONDITION,
    lock.BarrierReached: Family.BARRIER,
    process.JoinBegan: Family.JOIN,
    process.SleepBegan: Family.SLEEP,
    pool.ResultWaitBegan: Family.RESULT,
    pool.PoolJoinBegan: Family.WORKERS,
    shared.CallBegan: Family.CALL,
}
"""Events with which a thread begins to wait."""

ENDS: dict[type[Event], Family] = {
    message.MessageSent: Family.SEND,
    message.MessageWritten: Family.SEND,
    message.SendGaveUp: Family.SEND,
    message.SendDropped: Family.SEND,
    message.MessageReceived: Family.RECEIVE,
    message.ReceiveGaveUp: Family.RECEIVE,
    message.QueueJoinEnded: Family.TASKS,
    message.WaitAnyEnded: Family.ANY,
    message.ConnectEnded: Family.CONNECT,
    lock.LockAcquired: Family.LOCK,
    lock.AcquireGaveUp: Family.LOCK,
    lock.WaitEnded: Family.CONDITION,
    lock.BarrierPassed: Family.BARRIER,
    process.JoinEnded: Family.JOIN,
    process.SleepEnded: Family.SLEEP,
    pool.ResultWaitEnded: Family.RESULT,
    pool.PoolJoinEnded: Family.WORKERS,
    shared.CallEnded: Family.CALL,
}
"""Events that end the thread's wait, if it waits; all others of its family do so, too."""

RULES: dict[type[Event], Rule] = {
    **rules_messages.RULES,
    **rules_locks.RULES,
    **rules_processes.RULES,
    **rules_pools.RULES,
    EventsLost: lambda pending, event, i, began: pending.count_no_more(),
}

ALL: dict[type[Event], tuple[Rule | None, int, int]] = {
    kind: (RULES.get(kind), BEGINS.get(kind, -1), ENDS.get(kind, -1))
    for kind in {**RULES, **BEGINS, **ENDS}
}
"""Kind -> its rule, the family of the wait that it begins, and of the one that it ends; or -1."""

PARENTS = frozenset({process.ProcessMade, process.ProcessStarted, process.StartFailed})
"""Kinds that name the new process, and are the deed of its parent."""


def actor(event: Event) -> str:
    """Return the id of the process that did it; empty for the program's own."""
    parent: str = event.parent if type(event) in PARENTS else event.process  # type: ignore[attr-defined]
    return parent
