"""Pools in the world: each task waits, runs, is finished or lost, until its result is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model import fold_pool
from core.model.world import WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    import pytest

    from core.model.pool import Pool, Task
    from tests.core.conftest import Hand, Tape


def only(tape: Tape) -> Pool:
    (pool,) = tape.world().pools.values()
    return pool


def tasks(tape: Tape, names: list[str]) -> list[Task]:
    pool = only(tape)
    return [pool.tasks[name] for name in names]


def workers(tape: Tape, count: int = 2, kind: int = rec.POOL) -> tuple[Hand, int, list[Hand]]:
    """Return the main process, its pool, and the workers, which have begun."""
    main = tape.program()
    pool = main.pool(kind, count)
    hands = [main.child(f"Worker {n + 1}") for n in range(count)]
    for hand in hands:
        hand(rec.WORKER_STARTED, resource=pool)
    return main, pool, hands


def test_a_pool_has_workers_and_a_maker(tape: Tape) -> None:
    main, pool, _ = workers(tape)
    now = only(tape)
    assert (now.number, now.type, now.name, now.size) == (1, "pool", "pool", 2)
    assert (now.creator, now.workers, now.closed) == ("main", ["main.1", "main.2"], "")
    main(rec.POOL_CLOSED, resource=pool, flag=rec.TERMINATED)
    assert only(tape).closed == "terminate"


def test_a_task_goes_from_the_submitter_to_a_worker_and_back(tape: Tape) -> None:
    main, pool, (one, _) = workers(tape)
    task = main.submits(pool, 0, items=4)
    submitted = tape.t
    now = only(tape)
    assert (now.submitted, len(now.waiting), now.running) == (1, 1, {})
    (waiting,) = tasks(tape, now.waiting)
    assert (waiting.function, waiting.preview, waiting.items) == ("work", "1", 4)
    assert (waiting.submitter, waiting.submitted_ns) == ("main", submitted)
    one(rec.TASK_STARTED, resource=pool, arg=task)
    now = only(tape)
    assert (now.waiting, now.running) == ([], {"main.1": waiting.id})
    assert (now.tasks[waiting.id].worker, now.tasks[waiting.id].started_ns) == ("main.1", tape.t)
    one.finishes(pool, task, "[1]")
    now = only(tape)
    assert (now.running, now.finished, now.done, now.failed) == ({}, [waiting.id], 1, 0)
    done = now.tasks[waiting.id]
    assert (done.ok, done.result, done.finished_ns) == (True, "[1]", tape.t)
    main(rec.RESULT_TAKEN, resource=pool, arg=task, flag=1)
    now = only(tape)
    assert (now.finished, now.tasks, now.done) == ([], {}, 1)


def test_a_task_that_raised_counts_as_failed(tape: Tape) -> None:
    main, pool, (one, _) = workers(tape)
    task = main.submits(pool, 0)
    one(rec.TASK_STARTED, resource=pool, arg=task)
    one.finishes(pool, task, "ValueError('no')", ok=False)
    now = only(tape)
    assert (now.done, now.failed) == (1, 1)
    (failed,) = tasks(tape, now.finished)
    assert (failed.ok, failed.result) == (False, "ValueError('no')")


def test_of_a_map_all_results_are_taken_at_once_and_of_an_imap_one_by_one(tape: Tape) -> None:
    main, pool, (one, _) = workers(tape)
    for call in (0, 1):
        for place in range(3):
            task = main.submits(pool, call, place)
            one(rec.TASK_STARTED, resource=pool, arg=task)
            one.finishes(pool, task)
    assert len(only(tape).finished) == 6
    main(rec.RESULT_TAKEN, resource=pool, arg=0, flag=1)
    assert [task.call[-1] for task in tasks(tape, only(tape).finished)] == ["1"] * 3
    main(rec.RESULT_TAKEN, resource=pool, arg=1 << rec.PLACE_BITS | 1)
    assert [name[-3:] for name in only(tape).finished] == ["1.0", "1.2"]
    main(rec.RESULT_TAKEN, resource=pool, arg=1 << rec.PLACE_BITS | 1)
    assert len(only(tape).finished) == 2, "by a callback and by get()"


def test_what_a_worker_was_doing_when_it_died_is_lost(tape: Tape) -> None:
    main, pool, (one, two) = workers(tape)
    first, second = main.submits(pool, 0), main.submits(pool, 1)
    one(rec.TASK_STARTED, resource=pool, arg=first)
    two(rec.TASK_STARTED, resource=pool, arg=second)
    tape.gone(one, -9)
    now = only(tape)
    assert list(now.running) == ["main.2"]
    (lost,) = tasks(tape, now.lost)
    assert (lost.worker, lost.finished_ns) == ("main.1", None)
    assert (now.done, now.failed) == (0, 0)


def test_only_the_last_of_many_lost_tasks_are_kept(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fold_pool, "MAX_LOST", 1)
    main, pool, hands = workers(tape)
    for call, hand in enumerate(hands):
        hand(rec.TASK_STARTED, resource=pool, arg=main.submits(pool, call))
        tape.gone(hand, -9)
    now = only(tape)
    assert [name[-3:] for name in now.lost] == ["1.0"]
    assert list(now.tasks) == now.lost


def test_a_task_that_no_worker_will_ever_do_waits_no_longer(tape: Tape) -> None:
    main, pool, _ = workers(tape, kind=rec.EXECUTOR)
    task = main.submits(pool, 0)
    main.finishes(pool, task, "CancelledError()", ok=False)
    now = only(tape)
    assert (now.waiting, now.done, now.failed) == ([], 1, 1)
    (cancelled,) = tasks(tape, now.finished)
    assert (cancelled.worker, cancelled.result) == ("", "CancelledError()")


def test_a_task_stays_lost_when_the_executor_says_that_it_broke(tape: Tape) -> None:
    main, pool, (one, two) = workers(tape, kind=rec.EXECUTOR)
    first, second = main.submits(pool, 0), main.submits(pool, 1)
    one(rec.TASK_STARTED, resource=pool, arg=first)
    two(rec.TASK_STARTED, resource=pool, arg=second)
    tape.gone(one, -9)
    for task in (first, second):
        main.finishes(pool, task, "BrokenProcessPool('...')", ok=False)
    tape.gone(two, -15)
    now = only(tape)
    assert [name[-3:] for name in now.lost] == ["0.0", "1.0"]
    assert (now.finished, now.running, now.failed) == ([], {}, 0)


def test_a_task_whose_end_was_lost_does_not_stay_with_its_worker(tape: Tape) -> None:
    main, pool, (one, _) = workers(tape)
    for call in (0, 1):
        one(rec.TASK_STARTED, resource=pool, arg=main.submits(pool, call))
    now = only(tape)
    assert [name[-3:] for name in now.running.values()] == ["1.0"]
    assert list(now.tasks) == list(now.running.values())


def test_a_task_that_nobody_submitted_begins_to_exist(tape: Tape) -> None:
    main = tape.program()
    worker, pool = main.child("Worker"), tape.id()
    worker(rec.TASK_STARTED, resource=pool, arg=0)
    now = only(tape)
    (running,) = tasks(tape, list(now.running.values()))
    assert (running.worker, running.function) == ("main.1", "")
    assert running.call == running.id.removesuffix(".0")
    worker.finishes(pool, 0)
    assert only(tape).done == 1


def test_of_a_great_many_tasks_and_results_only_the_count_goes_on(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fold_pool, "MAX_LYING", 2)
    main, pool, (one, _) = workers(tape)
    numbers = [main.submits(pool, call) for call in range(4)]
    now = only(tape)
    assert (now.submitted, len(now.waiting), len(now.tasks)) == (4, 2, 2)
    for number in numbers:
        one(rec.TASK_STARTED, resource=pool, arg=number)
        one.finishes(pool, number)
    now = only(tape)
    assert (now.done, now.waiting, now.running) == (4, [], {})
    assert [name[-3:] for name in now.finished] == ["2.0", "3.0"]
    assert list(now.tasks) == now.finished


def test_who_waits_for_a_result_or_for_the_workers_stands_at_the_pool(tape: Tape) -> None:
    main, pool, _ = workers(tape)
    main(rec.RESULT_WAIT_BEGAN, resource=pool, arg=4, message=501, site=main.at(7))
    world = tape.world()
    wait = world.processes["main"].wait
    assert wait is not None
    assert (wait.kind, wait.target, wait.duration_ns) == (WaitKind.RESULT, only(tape).id, 500)
    assert wait.preview.endswith(":4")
    assert only(tape).waiters == {"main": tape.t}
    main(rec.RESULT_WAIT_ENDED, resource=pool, arg=4)
    assert only(tape).waiters == {}
    main(rec.POOL_JOIN_BEGAN, resource=pool)
    wait = tape.world().processes["main"].wait
    assert wait is not None
    assert (wait.kind, list(only(tape).waiters)) == (WaitKind.WORKERS, ["main"])
    main(rec.POOL_JOIN_ENDED, resource=pool)
    assert tape.world().processes["main"].wait is None


def test_a_copy_of_a_pool_shares_nothing_that_changes(tape: Tape) -> None:
    main, pool, (one, two) = workers(tape)
    one(rec.TASK_STARTED, resource=pool, arg=main.submits(pool, 0))
    main.submits(pool, 1)
    two(rec.RESULT_WAIT_BEGAN, resource=pool)
    now = only(tape)
    copied = now.copy()
    assert copied == now
    for name in ("workers", "tasks", "waiting", "running", "finished", "lost", "waiters"):
        assert getattr(copied, name) is not getattr(now, name)
