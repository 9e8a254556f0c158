"""Happened-before through locks, semaphores, conditions, events and barriers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...events.lock import (
    BarrierPassed,
    BarrierReached,
    FlagSet,
    LockAcquired,
    LockCreated,
    LockReleased,
    Notified,
    ReleaseFailed,
    WaitBegan,
    WaitEnded,
)
from .relation import Relation
from .turnstiles import Crowd, Exclusive, Places, Sleepers

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pending import Pending

_COUNTING = ("semaphore", "bounded semaphore")


def _created(pending: Pending, event: LockCreated, i: int, began: int) -> None:
    id_ = event.lock
    if event.type in _COUNTING:
        pending.locks[id_] = Places(event.value)
    elif event.type in ("event", "barrier"):
        pending.crowds[id_] = Crowd()
        if event.type == "barrier":
            pending.parties[id_] = event.value
    else:
        pending.locks[id_] = Exclusive()
        if event.type == "condition":
            pending.conditions[id_] = Sleepers()


def _acquired(pending: Pending, event: LockAcquired, i: int, began: int) -> None:
    lock = pending.locks.get(event.lock)
    if lock is not None:
        pending.pair(lock.acquire(), i, Relation.RELEASE)


def _released(pending: Pending, event: LockReleased, i: int, began: int) -> None:
    lock = pending.locks.get(event.lock)
    if lock is not None:
        lock.release(i, event.process)


def _release_failed(pending: Pending, event: ReleaseFailed, i: int, began: int) -> None:
    if event.lock in pending.locks:
        pending.locks[event.lock].fail(event.process)


def _wait_began(pending: Pending, event: WaitBegan, i: int, began: int) -> None:
    who = event.process, event.thread
    if event.lock in pending.conditions:
        pending.conditions[event.lock].begin(who, i)
    elif event.lock in pending.crowds:
        pending.crowds[event.lock].begin(who)


def _wait_ended(pending: Pending, event: WaitEnded, i: int, began: int) -> None:
    who = event.process, event.thread
    if event.lock in pending.conditions:
        call, inferred = pending.conditions[event.lock].end(who, event.timed_out)
        pending.pair(call, i, Relation.NOTIFY, inferred)
    elif event.lock in pending.crowds:
        causes = pending.crowds[event.lock].end(who)
        pending.pairs(() if event.timed_out else causes, i, Relation.FLAG)


def _notified(pending: Pending, event: Notified, i: int, began: int) -> None:
    if event.lock in pending.conditions:
        pending.conditions[event.lock].notify(i, event.count)


def _flag_set(pending: Pending, event: FlagSet, i: int, began: int) -> None:
    if event.lock in pending.crowds:
        pending.crowds[event.lock].wake((i,))


def _reached(pending: Pending, event: BarrierReached, i: int, began: int) -> None:
    crowd = pending.crowds.get(event.lock)
    if crowd is not None:
        crowd.begin((event.process, event.thread))
        if crowd.asleep == pending.parties.get(event.lock):
            crowd.wake((i,))


def _passed(pending: Pending, event: BarrierPassed, i: int, began: int) -> None:
    if event.lock in pending.crowds:
        causes = pending.crowds[event.lock].end((event.process, event.thread))
        pending.pairs(causes if event.index >= 0 else (), i, Relation.BARRIER)


RULES: dict[type, Callable[[Pending, Any, int, int], None]] = {
    LockCreated: _created,
    LockAcquired: _acquired,
    LockReleased: _released,
    ReleaseFailed: _release_failed,
    WaitBegan: _wait_began,
    WaitEnded: _wait_ended,
    Notified: _notified,
    FlagSet: _flag_set,
    BarrierReached: _reached,
    BarrierPassed: _passed,
}
