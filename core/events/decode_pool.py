"""Records of pools -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .pool import (
    PoolClosed,
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

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row

POOL_TYPES = ("pool", "executor")
ENDS = ("close", "terminate", "shutdown")
_PLACE = (1 << rec.PLACE_BITS) - 1


def call_name(pool: str, call: int) -> str:
    """Return the id of a call: ``task-1.5:3``, job 3 of ``pool-1.5``; of several calls, nothing."""
    return "" if call < 0 else f"{pool.replace('pool', 'task', 1)}:{call}"


def task_name(pool: str, task: int) -> str:
    """Return the id of a task: that of its call and its place in it."""
    return f"{call_name(pool, task >> rec.PLACE_BITS)}.{task & _PLACE}"


def pool_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """POOL_OPENED."""
    t, _, seq, _, kind, _, pool, text, workers, _, thread, _ = row
    type_, name = POOL_TYPES[kind], tables.texts.take(text)
    return PoolOpened(t, seq, process, thread, where, tables.names.pool(pool), type_, name, workers)


def worker_started(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WORKER_STARTED."""
    t, _, seq, _, _, _, pool, _, _, _, thread, _ = row
    return WorkerStarted(t, seq, process, thread, where, tables.names.pool(pool))


def task_submitted(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """TASK_SUBMITTED."""
    t, _, seq, _, _, _, pool, text, task, items, thread, _ = row
    name = tables.names.pool(pool)
    function, _, preview = tables.texts.take(text).partition(rec.FIELD)
    return TaskSubmitted(
        t,
        seq,
        process,
        thread,
        where,
        name,
        task_name(name, task),
        call_name(name, task >> rec.PLACE_BITS),
        function,
        preview,
        items,
    )


def task_started(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """TASK_STARTED."""
    t, _, seq, _, _, _, pool, _, task, _, thread, _ = row
    name = tables.names.pool(pool)
    return TaskStarted(t, seq, process, thread, where, name, task_name(name, task))


def task_finished(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """TASK_FINISHED."""
    t, _, seq, _, flag, _, pool, text, task, _, thread, _ = row
    name, preview = tables.names.pool(pool), tables.texts.take(text)
    task_ = task_name(name, task)
    return TaskFinished(t, seq, process, thread, where, name, task_, bool(flag), preview)


def result_wait_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RESULT_WAIT_BEGAN."""
    t, _, seq, _, _, _, pool, limit, call, _, thread, _ = row
    name, timeout = tables.names.pool(pool), limit - 1 if limit else None
    return ResultWaitBegan(t, seq, process, thread, where, name, call_name(name, call), timeout)


def result_wait_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RESULT_WAIT_ENDED."""
    t, _, seq, _, flag, _, pool, _, call, _, thread, _ = row
    name = tables.names.pool(pool)
    return ResultWaitEnded(t, seq, process, thread, where, name, call_name(name, call), bool(flag))


def result_taken(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RESULT_TAKEN."""
    t, _, seq, _, flag, _, pool, _, task, _, thread, _ = row
    name = tables.names.pool(pool)
    call = call_name(name, task >> rec.PLACE_BITS)
    return ResultTaken(
        t, seq, process, thread, where, name, call, "" if flag else task_name(name, task)
    )


def pool_closed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """POOL_CLOSED."""
    t, _, seq, _, how, _, pool, _, _, _, thread, _ = row
    return PoolClosed(t, seq, process, thread, where, tables.names.pool(pool), ENDS[how])


def pool_join_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """POOL_JOIN_BEGAN."""
    t, _, seq, _, _, _, pool, _, _, _, thread, _ = row
    return PoolJoinBegan(t, seq, process, thread, where, tables.names.pool(pool))


def pool_join_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """POOL_JOIN_ENDED."""
    t, _, seq, _, _, _, pool, _, _, _, thread, _ = row
    return PoolJoinEnded(t, seq, process, thread, where, tables.names.pool(pool))


BUILDERS: dict[int, Builder] = {
    rec.POOL_OPENED: pool_opened,
    rec.WORKER_STARTED: worker_started,
    rec.TASK_SUBMITTED: task_submitted,
    rec.TASK_STARTED: task_started,
    rec.TASK_FINISHED: task_finished,
    rec.RESULT_WAIT_BEGAN: result_wait_began,
    rec.RESULT_WAIT_ENDED: result_wait_ended,
    rec.RESULT_TAKEN: result_taken,
    rec.POOL_CLOSED: pool_closed,
    rec.POOL_JOIN_BEGAN: pool_join_began,
    rec.POOL_JOIN_ENDED: pool_join_ended,
}
