"""Who and what is to be laid out, and who uses what: drawn from the cast and the world."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Literal

from .kin import kin_of_process, kin_of_resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.model.world import Channel, Lock, Process, World

Room = Literal["lock", "semaphore", "condition", "event", "barrier"]
MANY = 12  # places of a room that are drawn one by one
FAMILY = 4  # processes that are drawn as a family, if they share nothing


@dataclasses.dataclass(frozen=True)
class ProcessNode:
    """A process: its id is its key; ``name`` is what is shown; ``kin`` tells who is like it."""

    key: str
    parent: str
    name: str
    kin: str = ""


@dataclasses.dataclass(frozen=True)
class ChannelNode:
    """A queue or a pipe, with the keys of those who send and receive.

    Attributes:
        capacity: places; 0 if unbounded, and for a pipe.
        duplex: a pipe in which both ends send.
        ends: for a pipe, (process key, end) of everybody whose end is known.
        kin: what those that are like it have in common.
    """

    key: str
    pipe: bool
    duplex: bool
    capacity: int
    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    ends: tuple[tuple[str, int], ...] = ()
    kin: str = ""


@dataclasses.dataclass(frozen=True)
class LockNode:
    """A lock or one of its kin, with the keys of those who use it.

    Attributes:
        places: how many may be in it at once: hold it, or come to a barrier.
        room: what it is drawn as.
        kin: what those that are like it have in common.
        crowd: how many use it, those of a stack counted one by one; 0 for as many as ``users``.
    """

    key: str
    users: tuple[str, ...]
    places: int = 1
    room: Room = "lock"
    kin: str = ""
    crowd: int = 0


@dataclasses.dataclass(frozen=True)
class PoolNode:
    """A pool, with the keys of its tray of results, of who submits tasks, and of the workers."""

    key: str
    results: str
    submitters: tuple[str, ...]
    workers: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class ProxyNode:
    """An object of a manager, with the keys of its users and of the manager's process."""

    key: str
    users: tuple[str, ...]
    manager: str = ""


@dataclasses.dataclass(frozen=True)
class MemoryNode:
    """Shared memory, with the keys of its users and of the lock through which the way leads."""

    key: str
    users: tuple[str, ...]
    guard: str = ""


@dataclasses.dataclass(frozen=True)
class FileNode:
    """A file, with the keys of its writers and of the lock through which the way leads."""

    key: str
    writers: tuple[str, ...]
    guard: str = ""


@dataclasses.dataclass(frozen=True)
class Stack:
    """Several that are alike: one node in place of them, or, if open, a lid above them.

    Attributes:
        key: of the node, or of the lid.
        kin: what they have in common.
        kind: what they are.
        members: their keys.
        title: of processes, what they are called together; else empty.
        open: its members are seen.
    """

    key: str
    kin: str
    kind: Literal["process", "channel", "lock"]
    members: tuple[str, ...]
    title: str = ""
    open: bool = False


@dataclasses.dataclass(frozen=True)
class Graph:
    """Everything that has a place on the stage, each kind in order of appearance."""

    processes: tuple[ProcessNode, ...] = ()
    channels: tuple[ChannelNode, ...] = ()
    locks: tuple[LockNode, ...] = ()
    files: tuple[FileNode, ...] = ()
    pools: tuple[PoolNode, ...] = ()
    proxies: tuple[ProxyNode, ...] = ()
    memories: tuple[MemoryNode, ...] = ()
    stacks: tuple[Stack, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all nodes: processes, channels, locks, pools, objects, memories, files."""
        return (
            *(process.key for process in self.processes),
            *(channel.key for channel in self.channels),
            *(lock.key for lock in self.locks),
            *(key for pool in self.pools for key in (pool.key, pool.results)),
            *(proxy.key for proxy in self.proxies),
            *(memory.key for memory in self.memories),
            *(file.key for file in self.files),
            *(stack.key for stack in self.stacks if stack.open),
        )

    @property
    def printers(self) -> frozenset[str]:
        """The keys of the processes whose last printed line shows: it tells what memory does not.

        Those that share memory and nothing else that is seen, but for locks; none in a crowd.
        """
        more = self.channels or self.pools or self.proxies or self.stacks
        if more or any(lock.room != "lock" for lock in self.locks):
            return frozenset()
        return frozenset(user for memory in self.memories for user in memory.users)

    @property
    def is_family(self) -> bool:
        """Whether there is nothing but a parent and a few children: what is between them shows."""
        first, *others = self.processes or (ProcessNode("", "", ""),)
        few = 1 <= len(others) < FAMILY and len(self.keys) == len(self.processes)
        return few and all(process.parent == first.key for process in others)

    @property
    def workers(self) -> frozenset[str]:
        """The keys of all processes that work for a pool."""
        return frozenset(worker for pool in self.pools for worker in pool.workers)


def channel_key(number: int) -> str:
    """Return the key of the channel with this number."""
    return f"channel {number}"


def lock_key(number: int) -> str:
    """Return the key of the lock with this number."""
    return f"lock {number}"


def file_key(number: int) -> str:
    """Return the key of the file with this number."""
    return f"file {number}"


def pool_key(number: int) -> str:
    """Return the key of the tray of tasks of the pool with this number."""
    return f"pool {number}"


def results_key(number: int) -> str:
    """Return the key of the tray of results of the pool with this number."""
    return f"results {number}"


def proxy_key(number: int) -> str:
    """Return the key of the manager's object with this number."""
    return f"object {number}"


def memory_key(number: int) -> str:
    """Return the key of the piece of shared memory with this number."""
    return f"memory {number}"


def graph_of(worlds: Iterable[World], name: Callable[[Process], str]) -> Graph:
    """Return what the worlds (the cast's, then the real one) have in them, taken together.

    Args:
        worlds: what one adds to the users of a resource, the other does not take away.
        name: gives the shown name of a process.
    """
    processes: dict[str, ProcessNode] = {}
    channels: dict[int, ChannelNode] = {}
    locks: dict[int, LockNode] = {}
    files: dict[int, FileNode] = {}
    pools: dict[int, PoolNode] = {}
    proxies: dict[int, ProxyNode] = {}
    memories: dict[int, MemoryNode] = {}
    for world in worlds:
        for process in world.processes.values():
            if process.id not in processes:
                shown, above = name(process), processes.get(process.parent)
                kin = kin_of_process(process, shown, above.kin if above else None)
                processes[process.id] = ProcessNode(process.id, process.parent, shown, kin)
        for channel in world.channels.values():
            channels[channel.number] = _channel(channel, channels.get(channel.number))
        _add_locks(world, locks)
        _add_files(world, files)
        _add_pools(world, pools)
        _add_proxies(world, proxies)
        _add_memories(world, memories)
    return Graph(
        tuple(processes.values()),
        tuple(channels[n] for n in sorted(channels)),
        tuple(locks[n] for n in sorted(locks)),
        tuple(files[n] for n in sorted(files)),
        tuple(pools[n] for n in sorted(pools)),
        tuple(proxies[n] for n in sorted(proxies)),
        tuple(memories[n] for n in sorted(memories)),
    )


def _channel(channel: Channel, known: ChannelNode | None) -> ChannelNode:
    """Return the node of a channel, with the users that were known before."""
    senders = _union(
        known.senders if known else (), channel.senders, channel.blocked_senders, channel.joiners
    )
    receivers = _union(
        known.receivers if known else (), channel.receivers, channel.blocked_receivers
    )
    ends = dict(known.ends if known else ()) | channel.ends
    pipe = channel.is_pipe
    return ChannelNode(
        channel_key(channel.number),
        pipe,
        channel.type in ("pipe", "connection"),
        channel.capacity,
        senders,
        receivers,
        tuple(ends.items()),
        known.kin if known else kin_of_resource(channel, channel.capacity),
    )


def _add_locks(world: World, locks: dict[int, LockNode]) -> None:
    """Take in the locks that somebody ever asked for: the others have no room on the stage."""
    for lock in world.locks.values():
        known = locks.get(lock.number)
        users = _union(known.users if known else (), lock.users, lock.owners, lock.waiters)
        if users:
            places = min(max(lock.value, 1), MANY)
            kin = known.kin if known else kin_of_resource(lock, lock.value)
            locks[lock.number] = LockNode(lock_key(lock.number), users, places, room_of(lock), kin)


def room_of(lock: Lock) -> Room:
    """Return what a lock is drawn as."""
    if "semaphore" in lock.type:
        return "semaphore"
    kinds: dict[str, Room] = {"condition": "condition", "event": "event", "barrier": "barrier"}
    return kinds.get(lock.type, "lock")


def _add_pools(world: World, pools: dict[int, PoolNode]) -> None:
    """Take in the pools, with all who ever submitted and worked."""
    for pool in world.pools.values():
        known = pools.get(pool.number)
        creator = [pool.creator] if pool.creator and not pool.submitters else []
        submitters = _union(
            known.submitters if known else (), creator, pool.submitters, pool.waiters
        )
        workers = _union(known.workers if known else (), pool.workers)
        pools[pool.number] = PoolNode(
            pool_key(pool.number), results_key(pool.number), submitters, workers
        )


def _add_proxies(world: World, proxies: dict[int, ProxyNode]) -> None:
    """Take in the managers' objects that somebody ever asked something of."""
    for proxy in world.proxies.values():
        known = proxies.get(proxy.number)
        users = _union(known.users if known else (), proxy.users)
        manager = proxy.manager if proxy.manager in world.processes else ""
        if users:
            proxies[proxy.number] = ProxyNode(proxy_key(proxy.number), users, manager)


def _add_memories(world: World, memories: dict[int, MemoryNode]) -> None:
    """Take in shared memory: through the room of its own lock, if it has one that is used."""
    for memory in world.memories.values():
        known = memories.get(memory.number)
        lock = world.locks.get(memory.lock)
        guard = known.guard if known else ""
        guard = lock_key(lock.number) if lock is not None and lock.users else guard
        users = _union(known.users if known else (), memory.users)
        if users or guard:
            memories[memory.number] = MemoryNode(memory_key(memory.number), users, guard)


def _add_files(world: World, files: dict[int, FileNode]) -> None:
    """Take in the files that have a writer; the real world's guard replaces the cast's."""
    for file in world.files.values():
        known = files.get(file.number)
        writers = _union(known.writers if known else (), file.writers)
        guard = world.locks.get(file.guard)
        key = lock_key(guard.number) if guard else ""
        if known and not file.lines:
            key = known.guard
        if writers:
            files[file.number] = FileNode(file_key(file.number), writers, key)


def _union(*groups: Iterable[str]) -> tuple[str, ...]:
    """Return what is in any of the groups, once, in order of the first time."""
    return tuple(dict.fromkeys(key for group in groups for key in group))
