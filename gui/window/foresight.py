"""Who and what will take part in a recording: known from its end, shown from its start."""

from __future__ import annotations

from core.model.world import Channel, File, Lock, Process, World


def to_come(end: World) -> World:
    """Return a world in which all of the last world stands, and nothing has happened yet.

    Args:
        end: the world after the last event.
    """
    world = World()
    for p in end.processes.values():
        world.processes[p.id] = Process(id=p.id, parent=p.parent, number=p.number, name=p.name)
    for c in end.channels.values():
        world.channels[c.id] = Channel(
            c.id,
            c.number,
            c.type,
            c.name,
            c.capacity,
            c.creator,
            senders=dict.fromkeys(c.senders, 0),
            receivers=dict.fromkeys(c.receivers, 0),
            ends=dict(c.ends),
        )
    for k in end.locks.values():
        world.locks[k.id] = Lock(
            k.id, k.number, k.type, k.name, k.value, k.creator, users=list(k.users)
        )
    for f in end.files.values():
        world.files[f.path] = File(
            f.path, f.opener, f.number, writers=list(f.writers), guard=f.guard
        )
    return world
