"""What processes print where that alone tells what they do: shared memory itself is not traced."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.world import Process, World


def told_by_prints(world: World) -> bool:
    """Return whether processes do little else that is seen than to use memory, maybe with locks."""
    others = (world.channels, world.pools, world.proxies)
    locks = all(lock.type in ("lock", "rlock") for lock in world.locks.values())
    return bool(world.memories) and locks and not any(others)


def without_name(process: Process) -> str:
    """Return the last line that a process printed, without its own name before it."""
    return process.printed.removeprefix(f"{process.name}: ")
