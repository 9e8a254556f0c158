"""Finds processes and resources of a world by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .paths import file_name
from .resources import channel_name, lock_name, memory_name, pool_name, proxy_name
from .states import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.model.world import World


def find(text: str, world: World, labels: Mapping[str, str]) -> list[str]:
    """Return the ids of what has the text in its name, or is the process with this PID, in order.

    Args:
        text: as typed; upper and lower case are the same; of an empty one nothing is found.
        world: at the playhead.
        labels: process id -> shown name.
    """
    wanted = text.strip().casefold()
    if not wanted:
        return []
    found = [id_ for id_, name in _names(world, labels) if wanted in name.casefold()]
    pids = [p.id for p in world.processes.values() if wanted == str(p.pid) and p.id not in found]
    return found + pids


def _names(world: World, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give (id, name) of everything; a process is found by its own name and its target too."""
    for process in world.processes.values():
        yield process.id, f"{shown_name(process, labels)}\n{process.name}\n{process.target}"
    for channel in world.channels.values():
        yield channel.id, channel_name(channel, world)
    for lock in world.locks.values():
        yield lock.id, lock_name(lock, world)
    for pool in world.pools.values():
        yield pool.id, pool_name(pool, world)
    for proxy in world.proxies.values():
        yield proxy.id, proxy_name(proxy, world)
    for memory in world.memories.values():
        yield memory.id, memory_name(memory, world)
    for file in world.files.values():
        yield file.path, file_name(file.path)
