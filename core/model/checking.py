"""Whether a world that was read from a file holds together: all that it refers to is in it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from .waits import THINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from .pool import Pool
    from .world import World

_LOCK_PEOPLE = ("owners", "waiters", "users", "overtaken", "sleepers", "reached")
_CHANNEL_PEOPLE = (
    "senders",
    "receivers",
    "ends",
    "blocked_senders",
    "blocked_receivers",
    "joiners",
)
_PEOPLE: dict[str, tuple[str, ...]] = {
    "channels": _CHANNEL_PEOPLE,
    "locks": _LOCK_PEOPLE,
    "pools": ("workers", "running", "submitters", "waiters"),
    "proxies": ("users", "calling"),
    "memories": ("users",),
    "files": ("writers", "written"),
}
"""Things of a world -> which of their fields hold ids of processes."""


def holds_together(world: World) -> bool:
    """Return whether the fold and the views may rely on a world as on one that was folded.

    The types are right already. Here: everything has its own id and its number in turn, and every
    process, lock, message and task that something names is there.
    """
    things: list[Mapping[str, Any]] = [
        world.channels,
        world.locks,
        world.pools,
        world.proxies,
        world.memories,
    ]
    return (
        _in_turn(world.processes, "id", 0)
        and _in_turn(world.files, "path", 1)
        and all(_in_turn(of_a_kind, "id", 1) for of_a_kind in things)
        and all(id_ == message.id for id_, message in world.messages.items())
        and world.processes.keys() >= set(chain.from_iterable(_people(world)))
        and all(world.locks.keys() >= set(process.holds) for process in world.processes.values())
        and all(map(world.messages.__contains__, _messages(world)))
        and all(pool.tasks.keys() >= set(_tasks(pool)) for pool in world.pools.values())
        and all(target in things for things, target in _waits(world))
    )


def _in_turn(things: Mapping[str, Any], key: str, first: int) -> bool:
    return all(
        id_ == getattr(thing, key) and thing.number == number
        for number, (id_, thing) in enumerate(things.items(), first)
    )


def _people(world: World) -> Iterator[Iterable[str]]:
    """Yield the ids of processes that things name."""
    for things, fields in _PEOPLE.items():
        for thing in getattr(world, things).values():
            for field in fields:
                yield getattr(thing, field)


def _messages(world: World) -> Iterator[str]:
    return chain.from_iterable(channel.messages for channel in world.channels.values())


def _tasks(pool: Pool) -> Iterator[str]:
    return chain(pool.waiting, pool.running.values(), pool.finished, pool.lost)


def _waits(world: World) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Yield where the target of each wait has to be, and its id."""
    for process in world.processes.values():
        for wait in process.waits.values():
            if wait.kind in THINGS:
                yield getattr(world, THINGS[wait.kind]), wait.target
