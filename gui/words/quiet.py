"""Processes that run and of which nothing is heard: they compute, or are inside C code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.activity import is_idle
from core.model.world import Life

if TYPE_CHECKING:
    from core.model.world import Process, World

QUIET_NS = 3_000_000_000
"""A process that has told nothing for so long is said to be quiet."""


def busy(world: World) -> list[Process]:
    """Return the processes that run, as far as is known, and wait for nothing."""
    serving = {proxy.manager for proxy in world.proxies.values()}
    return [
        process
        for process in world.processes.values()
        if process.life is Life.RUNNING
        and process.wait is None
        and process.id not in serving
        and not (is_idle(process, world) and _has_no_task(process, world))
    ]


def _has_no_task(process: Process, world: World) -> bool:
    return all(process.id not in pool.running for pool in world.pools.values())


def quiet(world: World, now_ns: int) -> dict[str, int]:
    """Return for each process that is quiet, by its id, for how many seconds.

    Args:
        world: the state at the playhead.
        now_ns: the program's time there.
    """
    return {
        process.id: silent // 1_000_000_000
        for process in busy(world)
        if (silent := now_ns - max(process.where_ns, process.started_ns or 0)) >= QUIET_NS
    }


def quiet_texts(seconds: int) -> tuple[str, str]:
    """Return the words for a process that is quiet, in full and short."""
    long = QCoreApplication.translate("Stage", "no event for {n} s").format(n=seconds)
    return long, QCoreApplication.translate("Stage", "{n} s").format(n=seconds)
