"""Who and what is to be laid out, and who uses what: drawn from the cast and the world."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.model.world import Channel, Process, World


@dataclasses.dataclass(frozen=True)
class ProcessNode:
    """A process: its id is its key; ``name`` is what is shown."""

    key: str
    parent: str
    name: str


@dataclasses.dataclass(frozen=True)
class ChannelNode:
    """A queue or a pipe, with the keys of those who send and receive.

    Attributes:
        capacity: places; 0 if unbounded, and for a pipe.
        duplex: a pipe in which both ends send.
        ends: for a pipe, (process key, end) of everybody whose end is known.
    """

    key: str
    pipe: bool
    duplex: bool
    capacity: int
    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    ends: tuple[tuple[str, int], ...] = ()


@dataclasses.dataclass(frozen=True)
class LockNode:
    """A lock, with the keys of those who ask for it and how many may hold it at once."""

    key: str
    users: tuple[str, ...]
    places: int = 1


@dataclasses.dataclass(frozen=True)
class FileNode:
    """A file, with the keys of its writers and of the lock through which the way leads."""

    key: str
    writers: tuple[str, ...]
    guard: str = ""


@dataclasses.dataclass(frozen=True)
class Graph:
    """Everything that has a place on the stage, each kind in order of appearance."""

    processes: tuple[ProcessNode, ...] = ()
    channels: tuple[ChannelNode, ...] = ()
    locks: tuple[LockNode, ...] = ()
    files: tuple[FileNode, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all nodes: processes, channels, locks, files."""
        groups: tuple[Iterable[ProcessNode | ChannelNode | LockNode | FileNode], ...]
        groups = (self.processes, self.channels, self.locks, self.files)
        return tuple(node.key for group in groups for node in group)


def channel_key(number: int) -> str:
    """Return the key of the channel with this number."""
    return f"channel {number}"


def lock_key(number: int) -> str:
    """Return the key of the lock with this number."""
    return f"lock {number}"


def file_key(number: int) -> str:
    """Return the key of the file with this number."""
    return f"file {number}"


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
    for world in worlds:
        for process in world.processes.values():
            known = processes.get(process.id)
            processes[process.id] = known or ProcessNode(process.id, process.parent, name(process))
        for channel in world.channels.values():
            channels[channel.number] = _channel(channel, channels.get(channel.number))
        _add_locks(world, locks)
        _add_files(world, files)
    return Graph(
        tuple(processes.values()),
        tuple(channels[n] for n in sorted(channels)),
        tuple(locks[n] for n in sorted(locks)),
        tuple(files[n] for n in sorted(files)),
    )


def _channel(channel: Channel, known: ChannelNode | None) -> ChannelNode:
    """Return the node of a channel, with the users that were known before."""
    senders = _union(known.senders if known else (), channel.senders, channel.blocked_senders)
    receivers = _union(
        known.receivers if known else (), channel.receivers, channel.blocked_receivers
    )
    ends = dict(known.ends if known else ()) | channel.ends
    pipe = "pipe" in channel.type
    return ChannelNode(
        channel_key(channel.number),
        pipe,
        channel.type == "pipe",
        channel.capacity,
        senders,
        receivers,
        tuple(ends.items()),
    )


def _add_locks(world: World, locks: dict[int, LockNode]) -> None:
    """Take in the locks that somebody ever asked for: the others have no room on the stage."""
    for lock in world.locks.values():
        known = locks.get(lock.number)
        users = _union(known.users if known else (), lock.users, lock.owners, lock.waiters)
        if users:
            locks[lock.number] = LockNode(lock_key(lock.number), users, max(lock.value, 1))


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
