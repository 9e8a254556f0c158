"""Whether a process that lives is at work: what its card on the stage and its lane go by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .world import Life

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .pool import Pool, Task
    from .world import Process, World


def task_of(process: str, world: World) -> Task | None:
    """Return the task that a worker works on; None if it is none, or has none."""
    for pool in world.pools.values():
        if process in pool.running:
            return pool.tasks.get(pool.running[process])
    return None


def idle_in(process: Process, world: World) -> Pool | None:
    """Return the pool for which a process works and in which it has nothing to do; else None."""
    if process.life is not Life.RUNNING or process.holds or process.wait is not None:
        return None
    pools = [pool for pool in world.pools.values() if process.id in pool.workers]
    if any(process.id in pool.running for pool in pools):
        return None
    return pools[0] if pools else None


def is_idle(process: Process, world: World) -> bool:
    """Return whether a process works for a pool and has nothing to do."""
    return idle_in(process, world) is not None


def gave_up_after(process: Process) -> int | None:
    """Return how long it waited in a join that was in vain, in ns, if it has gone on since."""
    joined = process.joined
    return joined.limit_ns if joined is not None and joined.timed_out else None


def children_left(
    process: Process, world: World, among: Iterable[Process] | None = None
) -> Iterator[Process]:
    """Yield the children of a process that have been started and have not ended.

    That includes one whose start() has returned and that has run no line yet. Those of a pool
    and of a manager are left out: nobody joins them.

    Args:
        process: the parent.
        world: the state.
        among: where to look for children, if it is known who may be one; else everywhere.
    """
    others = {proxy.manager for proxy in world.proxies.values()}
    others.update(worker for pool in world.pools.values() for worker in pool.workers)
    for other in world.processes.values() if among is None else among:
        if other.parent == process.id and _goes_on(other) and other.id not in others:
            yield other


def _goes_on(process: Process) -> bool:
    if process.life is Life.CREATED:
        return bool(process.started_ns)
    return process.life is not Life.ENDED
