"""What is seen of a stack: a cell for each member, and how many of them do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import Channel, Lock
from gui.words.counts import channel_state, counts_of, lock_state, state_of, waiting_at
from gui.words.resources import channel_type, lock_type
from gui.words.states import Badge, state_words

from .board import id_of
from .stack import Cell, StackLook

if TYPE_CHECKING:
    from core.model.world import World
    from gui.geometry.graph import Stack

RESOURCE = -1  # no process: it has no hue
BADGES = {
    "full": Badge.FULL,
    "held": Badge.FULL,
    "set": Badge.FULL,
    "holding": Badge.HOLLOW,
    "reached": Badge.HOLLOW,
    "dead": Badge.KILLED,
    "broken": Badge.KILLED,
}


def look_of_stack(stack: Stack, world: World) -> StackLook:
    """Return the look of a stack, or of a lid."""
    ids = [id_of(key, world) for key in stack.members]
    if stack.kind == "process":
        known = [world.processes[id_] for id_ in ids if id_]
        cells = tuple(Cell(p.number, state_words(p, world).badge) for p in known)
        words = counts_of(state_of(process, world) for process in known)
        return StackLook(stack.title, len(stack.members), cells, tuple(words), stack.open)
    if stack.kind == "channel":
        channels = [world.channels[id_] for id_ in ids if id_]
        states = [channel_state(channel) for channel in channels]
        owners = [RESOURCE] * len(states)
        title = _title(channels)
        waiting = waiting_at(channels)
    else:
        locks = [world.locks[id_] for id_ in ids if id_]
        states = [lock_state(lock) for lock in locks]
        owners = [_owner(lock, world) for lock in locks]
        title = _title(locks)
        waiting = waiting_at(locks)
    cells = tuple(
        Cell(owner, BADGES.get(state, Badge.DASHED))
        for owner, state in zip(owners, states, strict=True)
    )
    words = counts_of([*states, *["waiting"] * waiting])
    return StackLook(title, len(stack.members), cells, tuple(words), stack.open)


def _owner(lock: Lock, world: World) -> int:
    """Return the number of who holds a lock; of a semaphore nobody's."""
    owner = world.processes.get(lock.owners[0]) if lock.owners else None
    return RESOURCE if owner is None or "semaphore" in lock.type else owner.number


def _title(things: list[Channel] | list[Lock]) -> str:
    """Return what several queues, pipes or locks are called: the name that they share, or type."""
    if not things:
        return ""
    first = things[0]
    if first.name and all(thing.name == first.name for thing in things):
        return first.name
    return channel_type(first) if isinstance(first, Channel) else lock_type(first)
