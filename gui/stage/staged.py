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
    for kind in ("channels", "locks", "pools", "proxies", "memories", "files"):
        here = getattr(world, kind)
        numbers = {thing.number for thing in here.values()}
        coming = {i: t for i, t in getattr(cast, kind).items() if t.number not in numbers}
        setattr(result, kind, coming | here)
    return result
