"""Users' programs with pools and executors: who did which task, and how it went."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.events.pool import (
    PoolClosed,
    PoolOpened,
    ResultTaken,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
    WorkerStarted,
)
from tests.users.conftest import ALL

if TYPE_CHECKING:
    from tests.users.conftest import Runner, Told


def workers(told: Told) -> dict[str, str]:
    """Return task's preview -> name of the worker that began it."""
    previews = {e.task: e.preview for e in told.of(TaskSubmitted)}
    return {previews[e.task]: told.names[e.process] for e in told.of(TaskStarted)}


@pytest.mark.parametrize("method", ALL)
def test_word_count_each_line_was_mapped_by_the_worker_that_says_so(
    run: Runner, method: str
) -> None:
    told = run("word_count", method)
    printed = {line: who for who, line in re.findall(r"(\S+) mapped '(.+)'", told.out)}
    assert len(printed) == 6
    assert {preview.strip("',()"): who for preview, who in workers(told).items()} == printed
    assert {told.world.processes[e.process].name for e in told.of(TaskFinished)} == set(
        printed.values()
    )


def test_mandelbrot_has_a_task_for_each_row_and_each_two_tiles(run: Runner) -> None:
    told = run("mandelbrot", "spawn")
    items = [(e.function, e.items) for e in told.of(TaskSubmitted)]
    assert items == [("row", 1)] * 12 + [("tile", 2)] * 4
    assert len(told.of(TaskFinished)) == len(items)
    assert all(e.ok for e in told.of(TaskFinished))
    rows = [e.preview for e in told.of(TaskFinished) if e.preview.startswith("(")]
    assert len(rows) >= 12


def test_downloads_the_one_that_fails_is_the_one_that_is_printed(run: Runner) -> None:
    told = run("downloads", "forkserver")
    previews = {e.task: e.preview for e in told.of(TaskSubmitted)}
    failed = {previews[e.task]: e.preview for e in told.of(TaskFinished) if not e.ok}
    ((arguments, error),) = failed.items()
    name, said = re.findall(r"(\S+) failed: (.+)", told.out)[0]
    assert name in arguments
    assert said in error
    assert len(told.of(TaskFinished)) == 5
    (pool,) = told.of(PoolOpened)
    assert (pool.type, pool.name, pool.workers) == ("executor", "executor", 2)


def test_primes_the_chunks_are_as_many_as_it_says(run: Runner) -> None:
    told = run("primes", "fork")
    items = [e.items for e in told.of(TaskSubmitted)]
    assert f"{len(items)} chunks" in told.out
    assert items == [8] * 6 + [2]
    assert {e.function for e in told.of(TaskSubmitted)} == {"is_prime"}


def test_recycled_no_worker_does_more_than_two(run: Runner) -> None:
    any_number = partial(re.sub, r"by \d+", "by N")  # who takes how many is nobody's promise
    told = run("recycled", "fork", settle=any_number)
    count = told.counts(TaskStarted)
    assert sum(count.values()) == 8
    said = re.search(r"by (\d+) workers, at most (\d)", told.out)
    assert said is not None
    assert [len(count), max(count.values())] == [int(n) for n in said.groups()]
    assert set(count) <= set(told.counts(WorkerStarted))
    results = [e.preview.split(",")[0] for e in told.of(TaskFinished)]
    assert sorted(results) == [f"({100 + n}" for n in range(8)]
    assert [e.how for e in told.of(PoolClosed)] == ["close"]


def test_sort_race_the_one_that_gives_up_is_told(run: Runner) -> None:
    told = run("sort_race", "spawn")
    functions = {e.task: e.function for e in told.of(TaskSubmitted)}
    went = {functions[e.task]: e.ok for e in told.of(TaskFinished)}
    printed = dict.fromkeys(re.findall(r"(\w+) True", told.out), True)
    assert went == printed | {"stooge": False}
    (error,) = (e.preview for e in told.of(TaskFinished) if not e.ok)
    assert "stooge gives up" in error


def test_modules_of_the_users_that_are_named_as_ours_are_the_users(run: Runner) -> None:
    told = run("several/app", "forkserver")
    assert "checked in core and gui" in told.out
    assert {e.function for e in told.of(TaskSubmitted)} == {"power"}
    results = sorted(int(e.preview.strip("[]")) for e in told.of(TaskFinished))
    assert results == [line.count("*") for line in told.out.splitlines()[:5]]
    assert len(told.of(ResultTaken)) == 1
    assert told.lines(TaskSubmitted) == {told.line("starmap")}
