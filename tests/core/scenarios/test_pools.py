"""The scenarios on pools: what is said about them is what happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.pool import (
    PoolJoinBegan,
    ResultTaken,
    ResultWaitBegan,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
)

if TYPE_CHECKING:
    from tests.core.scenarios.recorded import Recorded, Runs
    from tests.core.scenarios.recordings import Recordings

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def runs(recordings: Recordings) -> Runs:
    """Return the runs of this group."""
    return recordings.groups["pools"]


def busy(run: Recorded) -> list[int]:
    """Return how many tasks run after each beginning and end of one."""
    counts, now = [], 0
    for event in run.events:
        if isinstance(event, (TaskStarted, TaskFinished)):
            now += 1 if isinstance(event, TaskStarted) else -1
            counts.append(now)
    return counts


@methods
def test_five_run_at_once_and_then_the_other_five(runs: Runs, method: str) -> None:
    run = runs.get("pool-apply-async", method)
    begun, ended = run.of(TaskStarted), run.of(TaskFinished)
    assert (len(begun), len(ended)) == (10, 10)
    assert max(busy(run)) == 5
    assert len({event.process for event in begun[:5]}) == 5
    sixth = run.place(begun[5])
    assert sum(run.place(event) < sixth for event in ended) >= 1
    assert all(run.place(event) < sixth for event in begun[:5])


@methods
def test_main_hands_in_all_ten_before_it_waits(runs: Runs, method: str) -> None:
    run = runs.get("pool-apply-async", method)
    handed_in = run.of(TaskSubmitted)
    assert {event.process for event in handed_in} == {"main"}
    assert not run.of(ResultWaitBegan)
    waits = run.of(PoolJoinBegan)[0]  # the end of the with block is another
    assert all(run.place(event) < run.place(waits) for event in handed_in)
    first = run.place(run.of(TaskFinished)[0])
    assert all(run.place(event) < first for event in handed_in)


@methods
def test_who_is_free_takes_the_next(runs: Runs, method: str) -> None:
    run = runs.get("pool-uneven", method)
    begun = run.of(TaskStarted)
    for event in begun[5:]:
        free = {e.process for e in run.of(TaskFinished) if run.place(e) < run.place(event)}
        assert event.process in free
    tasks = [sum(e.process == worker for e in begun) for worker in {e.process for e in begun}]
    assert sum(tasks) == 10
    assert max(tasks) > min(tasks)


@methods
def test_apply_has_one_task_at_a_time_and_main_waits_for_each(runs: Runs, method: str) -> None:
    run = runs.get("pool-apply", method)
    assert max(busy(run)) == 1
    submitted, taken = run.of(TaskSubmitted), run.of(ResultTaken)
    assert (len(submitted), len(taken)) == (5, 5)
    for event, before in zip(submitted[1:], taken, strict=False):
        assert run.place(before) < run.place(event)
    assert len(run.of(ResultWaitBegan)) == 5
    assert run.lines == [f"result {n}" for n in range(1, 6)]


@methods
def test_those_take_part_whose_places_are_kept(runs: Runs, method: str) -> None:
    for key in runs.keys:
        runs.check_cast(key, method)
