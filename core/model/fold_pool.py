"""What events of pools change in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..events.pool import (
    PoolClosed,
    PoolEvent,
    PoolJoinBegan,
    PoolJoinEnded,
    PoolOpened,
    ResultTaken,
    ResultWaitBegan,
    ResultWaitEnded,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
    WorkerStarted,
)
from . import waits
from .pool import Pool, Task
from .world import Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

_RESULT, _WORKERS = WaitKind.RESULT, WaitKind.WORKERS
MAX_LYING = 50_000
"""Tasks that are known one by one while they wait, or their results do; of more, only the count."""
MAX_LOST = 100


def _pool(world: World, event: PoolEvent) -> Pool:
    """Return the event's pool; one whose opening was lost begins to exist here."""
    pool = world.pools.get(event.pool)
    if pool is None:
        pool = Pool(event.pool, len(world.pools) + 1, "pool", "", 0, "")
        world.pools[event.pool] = pool
    return pool


def _opened(world: World, event: PoolOpened) -> None:
    waits.actor(world, event)
    pool = _pool(world, event)
    pool.type = event.type
    pool.name = event.name
    pool.size = event.workers
    pool.creator = event.process
    pool.where = event.where


def _worker_started(world: World, event: WorkerStarted) -> None:
    process, pool = waits.actor(world, event), _pool(world, event)
    if process.id not in pool.workers:
        pool.workers.append(process.id)


def _submitted(world: World, event: TaskSubmitted) -> None:
    process, pool = waits.actor(world, event), _pool(world, event)
    pool.submitted += 1
    if process.id not in pool.submitters:
        pool.submitters.append(process.id)
    if event.task in pool.tasks or len(pool.waiting) >= MAX_LYING:
        return
    pool.tasks[event.task] = Task(
        event.task,
        event.call,
        event.function,
        event.preview,
        process.id,
        event.t_ns,
        event.items,
    )
    pool.waiting.append(event.task)


def _started(world: World, event: TaskStarted) -> None:
    process, pool = waits.actor(world, event), _pool(world, event)
    task = pool.tasks.get(event.task)
    if task is None:  # its submission was lost, or there were too many
        task = Task(event.task, event.task.rpartition(".")[0], "", "", "", event.t_ns)
    elif event.task in pool.waiting:
        pool.waiting.remove(event.task)
    before = pool.running.get(process.id)
    if before is not None:  # how it ended was lost
        pool.tasks.pop(before, None)
    pool.tasks[event.task] = msgspec.structs.replace(task, worker=process.id, started_ns=event.t_ns)
    pool.running[process.id] = event.task


def _finished(world: World, event: TaskFinished) -> None:
    process, pool = waits.actor(world, event), _pool(world, event)
    task = pool.tasks.get(event.task)
    if pool.running.get(process.id) == event.task:
        del pool.running[process.id]
    elif event.task in pool.waiting:  # no worker will ever do it, or its beginning was lost
        pool.waiting.remove(event.task)
    elif task is not None:  # the executor broke while a worker had it: it is lost with that worker
        return
    pool.done += 1
    pool.failed += not event.ok
    if task is None:
        return
    pool.tasks[event.task] = msgspec.structs.replace(
        task, finished_ns=event.t_ns, ok=event.ok, result=event.preview
    )
    pool.finished.append(event.task)
    if len(pool.finished) > MAX_LYING:
        pool.tasks.pop(pool.finished.pop(0), None)


def _wait_began(world: World, event: ResultWaitBegan) -> None:
    process = waits.actor(world, event)
    _pool(world, event)
    wait = Wait(_RESULT, event.pool, event.t_ns, event.timeout_ns, event.call, event.where)
    waits.begin(world, process, event.thread, wait)


def _wait_ended(world: World, event: ResultWaitEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, _RESULT)


def _taken(world: World, event: ResultTaken) -> None:
    waits.actor(world, event)
    pool = _pool(world, event)
    if event.task or f"{event.call}.1" not in pool.tasks:  # the call had one task
        task = event.task or f"{event.call}.0"
        taken = [task] if task in pool.finished else []
    else:
        taken = [task for task in pool.finished if pool.tasks[task].call == event.call]
    for task in taken:
        pool.finished.remove(task)
        pool.tasks.pop(task, None)


def _closed(world: World, event: PoolClosed) -> None:
    waits.actor(world, event)
    _pool(world, event).closed = event.how


def _join_began(world: World, event: PoolJoinBegan) -> None:
    process = waits.actor(world, event)
    _pool(world, event)
    wait = Wait(_WORKERS, event.pool, event.t_ns, None, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _join_ended(world: World, event: PoolJoinEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, _WORKERS)


def lose_tasks_of(world: World, worker: str) -> None:
    """A worker has died: what it was doing is lost, as no pool does it again."""
    for pool in world.pools.values():
        task = pool.running.pop(worker, None)
        if task is not None:
            pool.lost.append(task)
            if len(pool.lost) > MAX_LOST:
                pool.tasks.pop(pool.lost.pop(0), None)


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    PoolOpened: _opened,
    WorkerStarted: _worker_started,
    TaskSubmitted: _submitted,
    TaskStarted: _started,
    TaskFinished: _finished,
    ResultWaitBegan: _wait_began,
    ResultWaitEnded: _wait_ended,
    ResultTaken: _taken,
    PoolClosed: _closed,
    PoolJoinBegan: _join_began,
    PoolJoinEnded: _join_ended,
}
