"""Happened-before through pools of workers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...events.pool import (
    PoolJoinEnded,
    ResultTaken,
    ResultWaitEnded,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
    WorkerStarted,
)
from .pending import bound
from .relation import Relation
from .turnstiles import NONE

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pending import Pending


def _worker_started(pending: Pending, event: WorkerStarted, i: int, began: int) -> None:
    pending.workers.setdefault(event.pool, {})[event.process] = None


def _submitted(pending: Pending, event: TaskSubmitted, i: int, began: int) -> None:
    pending.submitted[event.task] = i
    bound(pending.submitted)


def _started(pending: Pending, event: TaskStarted, i: int, began: int) -> None:
    pending.pair(pending.submitted.pop(event.task, NONE), i, Relation.TASK)


def _finished(pending: Pending, event: TaskFinished, i: int, began: int) -> None:
    call = event.task.rpartition(".")[0]
    tasks = pending.finished.setdefault(call, {})
    tasks[event.task] = i, event.process
    bound(tasks)
    bound(pending.finished)


def _wait_ended(pending: Pending, event: ResultWaitEnded, i: int, began: int) -> None:
    """Of several tasks of a call, which one was waited for is not told: the last, most likely."""
    tasks = pending.finished.get(event.call)
    if tasks and not event.timed_out:
        last, _ = next(reversed(tasks.values()))
        pending.pair(last, i, Relation.RESULT, len(tasks) > 1)


def _taken(pending: Pending, event: ResultTaken, i: int, began: int) -> None:
    tasks = pending.finished.get(event.call)
    if not tasks:
        return
    if event.task:
        taken = [tasks.pop(event.task)[0]] if event.task in tasks else []
    else:  # of each worker the last one: it did the others before
        taken = sorted({worker: where for where, worker in tasks.values()}.values())
        tasks.clear()
    if not tasks:
        del pending.finished[event.call]
    pending.pairs(taken, i, Relation.RESULT)


def _join_ended(pending: Pending, event: PoolJoinEnded, i: int, began: int) -> None:
    """Of every worker that ended since it was last waited for."""
    workers = pending.workers.get(event.pool, {})
    ended = [worker for worker in workers if worker in pending.ended]
    for worker in ended:
        del workers[worker]
    pending.pairs(sorted(pending.ended[worker] for worker in ended), i, Relation.END)


RULES: dict[type, Callable[[Pending, Any, int, int], None]] = {
    WorkerStarted: _worker_started,
    TaskSubmitted: _submitted,
    TaskStarted: _started,
    TaskFinished: _finished,
    ResultWaitEnded: _wait_ended,
    ResultTaken: _taken,
    PoolJoinEnded: _join_ended,
}
