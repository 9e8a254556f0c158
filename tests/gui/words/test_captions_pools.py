"""Pools: five run, five wait; whose result comes, and which never does.

Covers: resources, tasks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec
from gui.words.states import Badge, state_words
from gui.words.tasks import call_text, method_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]


@pytest.fixture
def pool(tape: Tape) -> tuple[Hand, list[Hand], int]:
    """Return main, two workers and their pool."""
    main = tape.program()
    pool = tape.id()
    main(rec.POOL_OPENED, resource=pool, flag=rec.POOL, arg=2, message=main.text("pool"))
    workers = [main.child(f"Worker {n}") for n in (1, 2)]
    for worker in workers:
        worker(rec.WORKER_STARTED, resource=pool)
    return main, workers, pool


def test_a_task_is_handed_in_begun_and_done(pool: tuple[Hand, list[Hand], int], told: Told) -> None:
    main, (one, two), id_ = pool
    assert "main makes a pool of 2 workers." in told()
    tasks = [main.submits(id_, call) for call in range(3)]
    assert told()[-1] == "main hands in work(1). 3 tasks wait."
    one(rec.TASK_STARTED, resource=id_, arg=tasks[0])
    assert told()[-1] == "Worker 1 begins work(1). One task runs, two wait."
    two(rec.TASK_STARTED, resource=id_, arg=tasks[1])
    assert told()[-1] == "Two tasks run, one waits. main does not wait."
    one.finishes(id_, tasks[0], "7")
    assert told()[-1] == "Worker 1 is done with work(1): 7. One task runs, one waits."
    main(rec.RESULT_TAKEN, resource=id_, arg=tasks[0])
    assert told()[-1] == "main takes the result. One task runs, one waits."


def test_one_that_waits_for_a_result_is_blocked(
    pool: tuple[Hand, list[Hand], int], told: Told
) -> None:
    main, (one, _), id_ = pool
    task = main.submits(id_, 0)
    one(rec.TASK_STARTED, resource=id_, arg=task)
    main(rec.RESULT_WAIT_BEGAN, resource=id_, arg=0)
    assert told()[-1] == "main is blocked until the result is there. One task runs, none waits."
    one.finishes(id_, task, "ValueError('no')", ok=False)
    assert told()[-1] == "Worker 1 failed: ValueError('no')"


def test_a_call_that_waits_is_told_with_its_task(
    pool: tuple[Hand, list[Hand], int], told: Told
) -> None:
    main, (one, _), id_ = pool
    task = main.submits(id_, 0)
    main(rec.RESULT_WAIT_BEGAN, resource=id_, arg=0)
    one(rec.TASK_STARTED, resource=id_, arg=task)
    assert told()[-1] == "Worker 1 begins work(1). main waits for its result."


def test_a_freed_worker_takes_the_next(pool: tuple[Hand, list[Hand], int], told: Told) -> None:
    main, (one, two), id_ = pool
    tasks = [main.submits(id_, call) for call in range(4)]
    main(rec.POOL_JOIN_BEGAN, resource=id_)
    one(rec.TASK_STARTED, resource=id_, arg=tasks[0])
    two(rec.TASK_STARTED, resource=id_, arg=tasks[1])
    one.finishes(id_, tasks[0])
    one(rec.TASK_STARTED, resource=id_, arg=tasks[2])
    assert told()[-1] == "Worker 1 is free and takes the next: work(1). Two tasks run, one waits."


def test_the_end_of_a_pool_is_told_by_how_it_ends(
    pool: tuple[Hand, list[Hand], int], told: Told
) -> None:
    main, _, id_ = pool
    main(rec.POOL_CLOSED, resource=id_, flag=rec.CLOSED)
    assert told()[-1] == "main closes pool: it takes no more tasks."
    main(rec.POOL_JOIN_BEGAN, resource=id_)
    assert told()[-1] == "main waits until the workers of pool have ended."
    main(rec.POOL_CLOSED, resource=id_, flag=rec.TERMINATED)
    assert told()[-1] == "main ends pool at once, with all its workers."


def test_a_task_reads_as_a_call() -> None:
    assert call_text("square", "3") == "square(3)"
    assert call_text("module.Class.square", "(3, 4)") == "square(3, 4)"
    assert call_text("square", "") == "square"
    assert method_text("append") == "append()"
    assert method_text("__setitem__") == "__setitem__"


def test_a_worker_that_ends_with_its_pool_was_not_killed(
    tape: Tape, pool: tuple[Hand, list[Hand], int], told: Told
) -> None:
    main, (one, two), id_ = pool
    tape.gone(one, -15)
    assert told()[-1] == "Worker 1 was killed (SIGTERM): exit code -15."
    main(rec.POOL_CLOSED, resource=id_, flag=rec.TERMINATED)
    tape.gone(two, -15)
    assert told()[-1] == "Worker 2 ends with its pool."
    world = tape.world()
    assert state_words(world.processes["main.2"], world).badge is Badge.GREY
