"""What is seen of a stack: a cell for each member, and how many of them do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.world import Channel, Lock
from gui.words.counts import (
    channel_state,
    counts_of,
    lock_state,
    state_of,
    waiting_at,
    words_of_one,
)
from gui.words.plain import one_line
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
    things: list[Channel | Lock] = [
        world.channels[id_] if stack.kind == "channel" else world.locks[id_] for id_ in ids if id_
    ]
    states = [lock_state(t) if isinstance(t, Lock) else channel_state(t) for t in things]
    cells = tuple(
        Cell(_owner(thing, world), BADGES.get(state, Badge.DASHED))
        for thing, state in zip(things, states, strict=True)
    )
    alone = len(stack.members) == 1 and bool(things)
    words = words_of_one(things[0]) if alone else []
    words = words or counts_of([*states, *["waiting"] * waiting_at(things)])
    return StackLook(_title(things), len(stack.members), cells, tuple(words), stack.open)


def _owner(thing: Channel | Lock, world: World) -> int:
    """Return the number of who holds a lock; of a semaphore and a queue nobody's."""
    if not isinstance(thing, Lock) or "semaphore" in thing.type or not thing.owners:
        return RESOURCE
    owner = world.processes.get(thing.owners[0])
    return owner.number if owner else RESOURCE


def _title(things: list[Channel | Lock]) -> str:
    """Return what several queues, pipes or locks are called: the name that they share, or type."""
    if not things:
        return ""
    first = things[0]
    if first.name and all(thing.name == first.name for thing in things):
        return one_line(first.name)
    if isinstance(first, Lock):
        word, room = lock_type(first), first.value if "semaphore" in first.type else 0
    else:
        word, room = channel_type(first), first.capacity
    return f"{word}({room})" if room > 0 else word
