"""A scenario's cast as a world in which nothing has happened yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.pool import Pool
from ..model.shared import Memory, Proxy
from ..model.world import Channel, File, Lock, Process, World

if TYPE_CHECKING:
    from ..scenarios.casts.cast import Cast, CastChannel


def cast_world(cast: Cast) -> World:
    """Return a world in which all of the cast stands, created and not yet started.

    The real ids of channels and locks are known in a run only; here they are ``channel 1``,
    ``lock 1``..., which is also what the stage calls their places.
    """
    world = World()
    for number, (process, name) in enumerate(cast.processes.items()):
        parent = process.rpartition(".")[0]
        world.processes[process] = Process(
            id=process, parent=parent, number=number, name=name, daemon=process in cast.daemons
        )
    for number, channel in enumerate(cast.channels, 1):
        world.channels[f"channel {number}"] = _channel(number, channel)
    for number, lock in enumerate(cast.locks, 1):
        id_ = f"lock {number}"
        users = list(lock.users)
        value = lock.value
        world.locks[id_] = Lock(id_, number, lock.type, lock.name, value, "main", users=users)
    for number, file in enumerate(cast.files, 1):
        guard = "lock 1" if file.guarded else ""
        world.files[file.name] = File(
            file.name, "main", number, writers=list(file.writers), guard=guard
        )
    _add_pools(world, cast)
    _add_shared(world, cast)
    return world


def _add_pools(world: World, cast: Cast) -> None:
    for number, pool in enumerate(cast.pools, 1):
        id_ = f"pool {number}"
        made = Pool(id_, number, "pool", pool.name, len(pool.workers), "main")
        made.workers, made.submitters = list(pool.workers), ["main"]
        world.pools[id_] = made


def _add_shared(world: World, cast: Cast) -> None:
    """Add the objects of managers and the shared memory."""
    for number, one in enumerate(cast.objects, 1):
        id_ = f"object {number}"
        proxy = Proxy(id_, number, one.type, one.name, one.manager, "main")
        proxy.users = dict.fromkeys(one.users, 0)
        world.proxies[id_] = proxy
    for number, one in enumerate(cast.memories, 1):
        id_ = f"memory {number}"
        memory = Memory(id_, number, one.type, one.name, one.size, "main")
        memory.users = list(one.users)
        world.memories[id_] = memory


def _channel(number: int, channel: CastChannel) -> Channel:
    """Return the channel, empty, with those who will use it."""
    return Channel(
        f"channel {number}",
        number,
        channel.type,
        channel.name,
        channel.capacity,
        creator="main",
        senders=dict.fromkeys(channel.senders, 0),
        receivers=dict.fromkeys(channel.receivers, 0),
        ends=dict(channel.ends),
    )
