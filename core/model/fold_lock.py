"""What events of locks change in the world.

A release is stamped before its call and an acquisition after it, so that one that owns a lock when
another acquires it must have released it: it was killed between the two, or the record was lost.
The fold then frees the lock and names the process in ``Lock.inferred``; no event is invented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.lock import (
    AcquireBlocked,
    AcquireGaveUp,
    LockAcquired,
    LockCreated,
    LockEvent,
    LockReleased,
    ReleaseFailed,
)
from . import waits
from .world import Life, Lock, Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

_LOCK = WaitKind.LOCK
_COUNTING = ("semaphore", "bounded semaphore")


def lock_of(world: World, event: LockEvent) -> Lock:
    """Return the event's lock; one whose creation was lost begins to exist here."""
    lock = world.locks.get(event.lock)
    if lock is None:
        lock = Lock(event.lock, len(world.locks) + 1, "lock", "", 1, "", free=1)
        world.locks[event.lock] = lock
    return lock


def _created(world: World, event: LockCreated) -> None:
    waits.actor(world, event)
    lock = lock_of(world, event)
    lock.type = event.type
    lock.name = event.name
    lock.value = lock.free = event.value
    lock.creator = event.process
    lock.where = event.where


def _blocked(world: World, event: AcquireBlocked) -> None:
    process = waits.actor(world, event)
    lock = lock_of(world, event)
    if process.id not in lock.users:
        lock.users.append(process.id)
    wait = Wait(_LOCK, event.lock, event.t_ns, event.timeout_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _gave_up(world: World, event: AcquireGaveUp) -> None:
    process = waits.actor(world, event)
    lock = lock_of(world, event)
    if process.id not in lock.users:
        lock.users.append(process.id)
    waits.end(world, process, event.thread, _LOCK)


def _acquired(world: World, event: LockAcquired) -> None:
    process = waits.actor(world, event)
    id_ = process.id
    lock = lock_of(world, event)
    if id_ not in lock.users:
        lock.users.append(id_)
    since = event.t_ns
    if process.waits and (wait := waits.end(world, process, event.thread, _LOCK)):
        since = wait.since_ns
    lock.inferred = ""
    if lock.owners:
        _prove_release(world, lock, id_)
    if not _is_signal(lock):
        lock.owners.append(id_)
        if event.lock not in process.holds:
            process.holds.append(event.lock)
    lock.free -= 1
    if lock.free < 0 and lock.type in _COUNTING:
        lock.free = 0  # a release was lost
    lock.since_ns = event.t_ns
    lock.acquisitions += 1
    lock.last_release = ""
    if lock.waiters:
        lock.overtaken = [p for p, began in lock.waiters.items() if began < since and p != id_]
    elif lock.overtaken:
        lock.overtaken = []


def _is_signal(lock: Lock) -> bool:
    """Return whether it is a semaphore to get which is to be told: nobody holds it.

    It begins with no place, or somebody has released it who had not acquired it.
    """
    return lock.type in _COUNTING and (not lock.value or lock.signal)


def _prove_release(world: World, lock: Lock, new: str) -> None:
    """Free the places that must be free, since somebody new came in."""
    owners = lock.owners
    if lock.type in _COUNTING:
        if lock.free > 0:
            return
        gone = next((p for p in owners if _is_dead(world, p)), owners[0])
        released = [gone]
    elif lock.type in ("rlock", "condition") and new in owners:
        released = [p for p in owners if p != new]  # once more by the same: nothing is proven
    else:
        released = owners.copy()
    for process in released:
        _free(world, lock, process)
        lock.free += 1
        lock.inferred = process


def _is_dead(world: World, id_: str) -> bool:
    process = world.processes.get(id_)
    return process is not None and process.life is Life.ENDED


def _free(world: World, lock: Lock, id_: str) -> None:
    """Take one hold of a process away."""
    lock.owners.remove(id_)
    if id_ not in lock.owners and id_ in world.processes:
        holds = world.processes[id_].holds
        if lock.id in holds:
            holds.remove(lock.id)
    if lock.owner_dead:
        lock.owner_dead = any(_is_dead(world, p) for p in lock.owners)


def _becomes_signal(world: World, lock: Lock) -> None:
    """Somebody released what it had not acquired: who has a place of a semaphore is unknown."""
    lock.signal = True
    if lock.type in _COUNTING:
        for id_ in lock.owners.copy():
            _free(world, lock, id_)


def _released(world: World, event: LockReleased) -> None:
    """A Lock may be released by one that does not own it: then it is the owner who loses it."""
    process = waits.actor(world, event)
    lock = lock_of(world, event)
    owners = lock.owners
    lock.last_release = ""
    if process.id not in owners:
        _becomes_signal(world, lock)
        if process.id not in lock.users:
            lock.users.append(process.id)
    if owners:
        lock.last_release = process.id if process.id in owners else owners[0]
        _free(world, lock, lock.last_release)
    lock.free += 1
    lock.since_ns = event.t_ns
    if lock.overtaken:
        lock.overtaken = []


def _release_failed(world: World, event: ReleaseFailed) -> None:
    waits.actor(world, event)
    lock = lock_of(world, event)
    lock.free -= 1
    if not lock.last_release and not lock.owners:
        lock.signal = False  # it had not happened
    if lock.last_release:
        owner = waits.appear(world, lock.last_release)
        lock.owners.append(owner.id)
        if lock.id not in owner.holds:
            owner.holds.append(lock.id)
        lock.owner_dead = lock.owner_dead or owner.life is Life.ENDED
        lock.last_release = ""


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    LockCreated: _created,
    AcquireBlocked: _blocked,
    AcquireGaveUp: _gave_up,
    LockAcquired: _acquired,
    LockReleased: _released,
    ReleaseFailed: _release_failed,
}
