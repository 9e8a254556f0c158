"""The cast and the world taken together: who has not appeared yet stands there already."""

from __future__ import annotations

from core.model.world import World


def staged(cast: World | None, world: World | None) -> World:
    """Return the world, with what only the cast has yet; it shares all it can with the two."""
    if cast is None or world is None:
        return world or cast or World()
    result = World()
    result.t_ns, result.count, result.program = world.t_ns, world.count, world.program
    result.messages = world.messages
    known = world.processes
    result.processes = {i: known.get(i, p) for i, p in cast.processes.items()} | known
    channels = {c.number for c in world.channels.values()}
    locks = {k.number for k in world.locks.values()}
    files = {f.number for f in world.files.values()}
    result.channels = {i: c for i, c in cast.channels.items() if c.number not in channels}
    result.locks = {i: k for i, k in cast.locks.items() if k.number not in locks}
    result.files = {i: f for i, f in cast.files.items() if f.number not in files}
    result.channels |= world.channels
    result.locks |= world.locks
    result.files |= world.files
    return result
