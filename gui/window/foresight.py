"""Who and what will take part in a recording: known from its end, shown from its start."""

from __future__ import annotations

from core.model.pool import Pool
from core.model.shared import Memory, Proxy
from core.model.world import Channel, File, Lock, Process, World


def to_come(end: World) -> World:
    """Return a world in which all of the last world stands, and nothing has happened yet.

    Args:
        end: the world after the last event.
    """
    world = World()
    for p in end.processes.values():
        world.processes[p.id] = Process(p.id, p.parent, p.number, p.name, target=p.target)
    for c in end.channels.values():
        world.channels[c.id] = Channel(
            c.id,
            c.number,
            c.type,
            c.name,
            c.capacity,
            c.creator,
            c.where,
            senders=dict.fromkeys(c.senders, 0),
            receivers=dict.fromkeys(c.receivers, 0),
            ends=dict(c.ends),
        )
    for k in end.locks.values():
        world.locks[k.id] = Lock(
            k.id,
            k.number,
            k.type,
            k.name,
            k.value,
            k.creator,
            k.where,
            users=list(k.users),
            free=k.value,
            signal=k.signal,
        )
    _add_shared(end, world)
    for f in end.files.values():
        world.files[f.path] = File(
            f.path, f.opener, f.number, writers=list(f.writers), guard=f.guard
        )
    return world


def _add_shared(end: World, world: World) -> None:
    """Add pools with their workers, the objects of managers, and shared memory."""
    for p in end.pools.values():
        pool = Pool(p.id, p.number, p.type, p.name, p.size, p.creator)
        pool.workers, pool.submitters = list(p.workers), list(p.submitters)
        world.pools[p.id] = pool
    for x in end.proxies.values():
        proxy = Proxy(x.id, x.number, x.type, x.name, x.manager, x.creator)
        proxy.users = dict.fromkeys(x.users, 0)
        world.proxies[x.id] = proxy
    for m in end.memories.values():
        memory = Memory(m.id, m.number, m.type, m.name, m.bytes, m.creator, m.lock)
        memory.users = list(m.users)
        world.memories[m.id] = memory
