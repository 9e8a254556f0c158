"""What a cast is made of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    MakeCast = Callable[[Mapping[str, "Value"]], "Cast"]

Value = int | float | str
"""What a parameter of a scenario can be."""


class CastChannel(NamedTuple):
    """A queue or a pipe; processes are given by id.

    Attributes:
        type, name, capacity: as in the event ``ChannelOpened``.
        senders, receivers: who will use it, in order.
        ends: for a pipe, which end (0 or 1) each process uses.
    """

    type: str
    name: str
    capacity: int
    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    ends: Mapping[str, int] = MappingProxyType({})


class CastLock(NamedTuple):
    """A lock or a relative of it.

    Attributes:
        type, name, value: as in the event ``LockCreated``.
        users: ids of the processes that will ask for it.
    """

    type: str
    name: str
    users: tuple[str, ...]
    value: int = 1


class CastPool(NamedTuple):
    """A pool of the main process.

    Attributes:
        name: the variable's.
        workers: ids of its processes.
    """

    name: str
    workers: tuple[str, ...]


class CastShared(NamedTuple):
    """An object of a manager, or a piece of shared memory.

    Attributes:
        type, name: as in the event ``ProxyOpened`` or ``SharedMemoryOpened``.
        users: ids of the processes that will use it.
        manager: id of the process that holds the object.
        size: bytes of the memory.
    """

    type: str
    name: str
    users: tuple[str, ...]
    manager: str = ""
    size: int = 0


class CastFile(NamedTuple):
    """A file that several processes write.

    Attributes:
        name: without its folder.
        writers: ids of the processes.
        guarded: every line is written under the cast's first lock.
    """

    name: str
    writers: tuple[str, ...]
    guarded: bool


class Cast(NamedTuple):
    """Everybody and everything that takes part.

    Attributes:
        processes: id -> name, in the order of their start, the main process first.
        channels, locks, files, pools, objects, memories: in the order of their appearance.
        daemons: ids of the processes that will be daemons.
    """

    processes: Mapping[str, str]
    channels: tuple[CastChannel, ...] = ()
    locks: tuple[CastLock, ...] = ()
    files: tuple[CastFile, ...] = ()
    pools: tuple[CastPool, ...] = ()
    objects: tuple[CastShared, ...] = ()
    memories: tuple[CastShared, ...] = ()
    daemons: tuple[str, ...] = ()


def children(*names: str) -> dict[str, str]:
    """Return id -> name of the main process and of the children that it starts in this order."""
    return {"main": "MainProcess"} | {f"main.{n}": name for n, name in enumerate(names, 1)}


def crew(role: str, count: Value) -> tuple[str, ...]:
    """Return ``Worker 1``, ``Worker 2``..., so many."""
    return tuple(f"{role} {n}" for n in range(1, int(count) + 1))


def numbered(role: str, count: int) -> tuple[str, ...]:
    """Return ``Producer``, or ``Producer 1``, ``Producer 2``... where there are several."""
    return (role,) if count == 1 else crew(role, count)
