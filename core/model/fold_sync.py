"""What events of conditions, events and barriers change in the world: locks of their own kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.lock import (
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    Notified,
    WaitBegan,
    WaitEnded,
)
from . import waits
from .fold_lock import lock_of
from .world import Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.lock import LockEvent
    from .world import Lock, Process, World

_BARRIER = WaitKind.BARRIER


def _user(world: World, event: LockEvent) -> tuple[Process, Lock]:
    """Return who does something, and with what, of which it is a user from now on."""
    process, lock = waits.actor(world, event), lock_of(world, event)
    if process.id not in lock.users:
        lock.users.append(process.id)
    return process, lock


def _kind(lock: Lock) -> WaitKind:
    return WaitKind.FLAG if lock.type == "event" else WaitKind.CONDITION


def _wait_began(world: World, event: WaitBegan) -> None:
    process, lock = _user(world, event)
    wait = Wait(_kind(lock), event.lock, event.t_ns, event.timeout_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _wait_ended(world: World, event: WaitEnded) -> None:
    """End the wait, or the one for the condition's lock that came after it."""
    process, lock = _user(world, event)
    if waits.end(world, process, event.thread, _kind(lock)) is None:
        waits.end(world, process, event.thread, WaitKind.LOCK)


def _notified(world: World, event: Notified) -> None:
    _user(world, event)


def _flag_set(world: World, event: FlagSet) -> None:
    _, lock = _user(world, event)
    lock.flag = True
    lock.since_ns = event.t_ns


def _flag_cleared(world: World, event: FlagCleared) -> None:
    _, lock = _user(world, event)
    lock.flag = False
    lock.since_ns = event.t_ns


def _barrier_reached(world: World, event: BarrierReached) -> None:
    process, _ = _user(world, event)
    wait = Wait(_BARRIER, event.lock, event.t_ns, event.timeout_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _barrier_passed(world: World, event: BarrierPassed) -> None:
    """The first that goes on proves that all came: the others are free too, and may come again.

    Each round gives every index once, so that one that occurs again belongs to a new round.
    """
    process, lock = waits.actor(world, event), lock_of(world, event)
    if event.index >= 0 and (not lock.gone or event.index in lock.gone or _all_gone(lock)):
        lock.passed += 1
        lock.since_ns = event.t_ns
        lock.gone = []
        lock.broken = False
        for id_ in list(lock.reached)[: lock.value or None]:
            del lock.reached[id_]
    waits.end(world, process, event.thread, _BARRIER)
    if event.index >= 0:
        lock.gone.append(event.index)
    else:
        lock.broken = event.broken


def _all_gone(lock: Lock) -> bool:
    return len(lock.gone) == lock.value


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    WaitBegan: _wait_began,
    WaitEnded: _wait_ended,
    Notified: _notified,
    FlagSet: _flag_set,
    FlagCleared: _flag_cleared,
    BarrierReached: _barrier_reached,
    BarrierPassed: _barrier_passed,
}
