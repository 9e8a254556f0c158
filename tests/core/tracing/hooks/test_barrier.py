"""A Barrier tells who comes, who goes on as which, and why somebody does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

METHODS = ("fork", "spawn", "forkserver")


@pytest.mark.parametrize("method", METHODS)
def test_four_meet_ten_times(trace: Callable[..., Run], method: str) -> None:
    run = trace("barrier_crowd.py", "10", method=method)
    assert run.code == 0, run.stderr
    printed = run.of(rec.OUTPUT)
    assert [row.text for row in printed] == ["all are here\n"] * 10
    (created,) = run.of(rec.LOCK_CREATED)
    assert (created.flag, created.text, created.arg) == (rec.BARRIER, "gate", 4)
    passed = run.of(rec.BARRIER_PASSED)
    for process, name in run.names().items():
        if name in run.accounts:
            told = [["passed", str(row.arg)] for row in passed if row.process == process]
            assert told == run.accounts[name]
    assert {row.flag for row in passed} == {0}
    assert run.of(rec.ACQUIRED, rec.RELEASED, rec.NOTIFIED, rec.WAIT_BEGAN) == []
    reached = run.of(rec.BARRIER_REACHED)
    assert {row.arg for row in reached} == {-1}
    rounds = {process: 0 for process in run.names() if process != "main"}
    for row in run.of(rec.BARRIER_REACHED, rec.BARRIER_PASSED):
        if row.kind == rec.BARRIER_REACHED:
            rounds[row.process] += 1
        else:  # nobody goes on before all have come
            assert min(rounds.values()) >= rounds[row.process]
    assert set(rounds.values()) == {10}


@pytest.mark.parametrize("method", METHODS)
def test_who_does_not_pass_is_told_with_the_reason(trace: Callable[..., Run], method: str) -> None:
    run = trace("barrier_ends.py", method=method)
    assert run.code == 0, run.stderr
    assert run.accounts["Child"] == [
        ["BrokenBarrierError", "True"],
        ["BrokenBarrierError", "False"],
    ]
    assert run.accounts["MainProcess"] == [
        ["BrokenBarrierError", "True"],
        ["ZeroDivisionError", "True"],
    ]
    for process, name in run.names().items():
        passed = run.of(rec.BARRIER_PASSED, process=process)
        assert [str(row.flag == 1) for row in passed] == [e[1] for e in run.accounts[name]]
        assert {row.arg for row in passed} == {-1}
    limits = [row.arg for row in run.of(rec.BARRIER_REACHED)]
    assert limits == [30_000_000_000, 30_000_000_000, 20_000_000, -1], "the barrier's, or its own"
