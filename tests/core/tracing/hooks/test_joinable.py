"""A JoinableQueue tells which tasks are done, and a join that ends after the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

METHODS = ("fork", "spawn", "forkserver")


@pytest.mark.parametrize("method", METHODS)
def test_a_join_ends_after_the_last_task_is_done(trace: Callable[..., Run], method: str) -> None:
    run = trace("joinable_crowd.py", "60", method=method)
    assert run.code == 0, run.stderr
    (opened,) = run.of(rec.CHANNEL_OPENED)
    assert (opened.flag, opened.text.split(rec.FIELD)[0]) == (rec.JOINABLE_QUEUE, "tasks")
    for process, name in run.names().items():
        done = run.of(rec.TASK_DONE, process=process)
        assert len(done) == sum(entry[0] == "done" for entry in run.accounts[name])
    done = run.of(rec.TASK_DONE)
    assert len(done) == 60
    first, first_end, began, ended = run.of(rec.QUEUE_JOIN_BEGAN, rec.QUEUE_JOIN_ENDED)
    assert (first.kind, first_end.kind) == (rec.QUEUE_JOIN_BEGAN, rec.QUEUE_JOIN_ENDED)
    assert (began.kind, ended.kind) == (rec.QUEUE_JOIN_BEGAN, rec.QUEUE_JOIN_ENDED)
    assert max(row.t for row in done) < ended.t <= int(run.accounts["MainProcess"][0][1])
    assert first_end.flag == ended.flag == 0
    unfinished = 0
    for row in run.of(rec.SENT, rec.TASK_DONE, rec.QUEUE_JOIN_ENDED):
        unfinished += {rec.SENT: 1, rec.TASK_DONE: -1}.get(row.kind, 0)
        assert unfinished >= 0
        assert row is not ended or unfinished == 0
    assert run.of(rec.ACQUIRED, rec.NOTIFIED, rec.WAIT_BEGAN, rec.LOCK_CREATED) == []


def test_a_task_that_cannot_be_done_is_not_told(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    queue = multiprocessing.JoinableQueue()\n"
        "    queue.put(1); queue.get(); queue.task_done()\n"
        "    try: queue.task_done()\n"
        "    except ValueError as error: print(error)\n"
    )
    assert run.stdout == "task_done() called too many times\n", run.stderr
    assert len(run.of(rec.TASK_DONE)) == 1
