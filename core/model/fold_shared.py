"""What events of managers and of shared memory change in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.shared import (
    CallBegan,
    CallEnded,
    MemoryEvent,
    ProxyEvent,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)
from . import waits
from .shared import Memory, Proxy
from .world import Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

_CALL = WaitKind.CALL


def _proxy(world: World, event: ProxyEvent) -> Proxy:
    """Return the event's object; one whose proxy was not seen begins to exist here."""
    proxy = world.proxies.get(event.proxy)
    if proxy is None:
        proxy = Proxy(event.proxy, len(world.proxies) + 1, "", "", "", event.process)
        world.proxies[event.proxy] = proxy
    return proxy


def _proxy_opened(world: World, event: ProxyOpened) -> None:
    """Other processes make proxies of the same object: the first that says a thing is right."""
    waits.actor(world, event)
    proxy = _proxy(world, event)
    proxy.type = proxy.type or event.type
    proxy.name = proxy.name or event.name
    proxy.manager = proxy.manager or event.manager
    proxy.where = proxy.where or event.where


def _call_began(world: World, event: CallBegan) -> None:
    process, proxy = waits.actor(world, event), _proxy(world, event)
    proxy.calls += 1
    proxy.users[process.id] = proxy.users.get(process.id, 0) + 1
    proxy.method, proxy.preview = event.method, event.preview
    wait = Wait(_CALL, event.proxy, event.t_ns, None, event.method, event.where)
    waits.begin(world, process, event.thread, wait)


def _call_ended(world: World, event: CallEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, _CALL)


def _memory(world: World, event: MemoryEvent) -> Memory:
    memory = world.memories.get(event.memory)
    if memory is None:
        number = len(world.memories) + 1
        memory = Memory(event.memory, number, "shared memory", "", 0, event.process)
        world.memories[event.memory] = memory
    return memory


def _memory_opened(world: World, event: SharedMemoryOpened) -> None:
    process, memory = waits.actor(world, event), _memory(world, event)
    if event.created or not memory.name:
        memory.type, memory.name, memory.bytes = event.type, event.name, event.bytes
        memory.lock, memory.where = event.lock, event.where
    if process.id not in memory.users:
        memory.users.append(process.id)


def _memory_closed(world: World, event: SharedMemoryClosed) -> None:
    process, memory = waits.actor(world, event), _memory(world, event)
    if process.id in memory.users:
        memory.users.remove(process.id)


def _memory_unlinked(world: World, event: SharedMemoryUnlinked) -> None:
    waits.actor(world, event)
    _memory(world, event).unlinked = True


def close_memories_of(world: World, process: str) -> None:
    """Take a dead process from the users of all memory: the system has closed what it had open."""
    for memory in world.memories.values():
        if process in memory.users:
            memory.users.remove(process)


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    ProxyOpened: _proxy_opened,
    CallBegan: _call_began,
    CallEnded: _call_ended,
    SharedMemoryOpened: _memory_opened,
    SharedMemoryClosed: _memory_closed,
    SharedMemoryUnlinked: _memory_unlinked,
}
