"""Who and what takes part in a scenario, known before it runs: the stage keeps their places."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
    """A lock, and the ids of the processes that will ask for it."""

    type: str
    name: str
    users: tuple[str, ...]


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
        channels, locks, files: in the order of their appearance.
    """

    processes: Mapping[str, str]
    channels: tuple[CastChannel, ...] = ()
    locks: tuple[CastLock, ...] = ()
    files: tuple[CastFile, ...] = ()


def children(*names: str) -> dict[str, str]:
    """Return id -> name of the main process and of the children that it starts in this order."""
    return {"main": "MainProcess"} | {f"main.{n}": name for n, name in enumerate(names, 1)}


def numbered(role: str, count: int) -> list[str]:
    """Return ``Producer``, or ``Producer 1``, ``Producer 2``... where there are several."""
    return [role] if count == 1 else [f"{role} {n}" for n in range(1, count + 1)]


def producer_consumer(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``producer-consumer``."""
    producers, consumers = int(values["producers"]), int(values["consumers"])
    processes = children(*numbered("Producer", producers), *numbered("Consumer", consumers))
    ids = tuple(processes)[1:]
    queue = CastChannel("queue", "queue", int(values["capacity"]), ids[:producers], ids[producers:])
    return Cast(processes, channels=(queue,))


def ping_pong(_values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``ping-pong``."""
    both = ("main.1", "main.2")
    pipe = CastChannel("pipe", "left, right", 0, both, both, {"main.1": 0, "main.2": 1})
    return Cast(children("A", "B"), channels=(pipe,))


def lock_writers(values: Mapping[str, Value]) -> Cast:
    """Return the cast of ``lock-writers``."""
    processes = children(*(f"Writer {n + 1}" for n in range(int(values["writers"]))))
    writers = tuple(processes)[1:]
    guarded = values["locking"] != "none"
    locks = (CastLock("lock", "lock", writers),) if guarded else ()
    return Cast(processes, locks=locks, files=(CastFile("shared.txt", writers, guarded),))


CASTS: Mapping[str, Callable[[Mapping[str, Value]], Cast]] = {
    "producer-consumer": producer_consumer,
    "ping-pong": ping_pong,
    "lock-writers": lock_writers,
}
"""Scenario's name -> what makes its cast from the value of every parameter."""
