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
    """To end its wait it may have waited for the condition's lock meanwhile: no longer either."""
    process, lock = waits.actor(world, event), lock_of(world, event)
    waits.end(world, process, event.thread, _kind(lock))
    lock.sleepers.pop(process.id, None)


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
    process, lock = _user(world, event)
    wait = Wait(_BARRIER, event.lock, event.t_ns, event.timeout_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)
    if lock.value and len(lock.reached) == lock.value:
        lock.passed += 1
        lock.since_ns = event.t_ns


def _barrier_passed(world: World, event: BarrierPassed) -> None:
    process, lock = waits.actor(world, event), lock_of(world, event)
    waits.end(world, process, event.thread, _BARRIER)
    lock.broken = event.broken


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    WaitBegan: _wait_began,
    WaitEnded: _wait_ended,
    Notified: _notified,
    FlagSet: _flag_set,
    FlagCleared: _flag_cleared,
    BarrierReached: _barrier_reached,
    BarrierPassed: _barrier_passed,
}
