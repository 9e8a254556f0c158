"""Locks and semaphores: nobody is told to be inside with too many others, whatever fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Row, Run

METHODS = ("fork", "spawn", "forkserver")


@pytest.mark.parametrize("method", METHODS)
def test_thousands_of_acquisitions_are_all_there_and_never_overlap(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("lock_crowd.py", "3000", method=method)
    assert (run.code, run.stdout, run.lost) == (0, "9000\n", 0), run.stderr
    rows = run.of(rec.ACQUIRED, rec.RELEASED)
    assert len(rows) == 18_000
    for taken, given in zip(rows[::2], rows[1::2], strict=True):
        assert (taken.kind, given.kind) == (rec.ACQUIRED, rec.RELEASED)
        assert taken.process == given.process


@pytest.mark.parametrize("method", METHODS)
def test_a_semaphore_of_two_is_never_told_to_be_held_by_three(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("semaphore_crowd.py", "150", method=method)
    assert run.code == 0, run.stderr
    (created,) = run.of(rec.LOCK_CREATED)
    assert (created.flag, created.text, created.arg) == (rec.SEMAPHORE, "places", 2)
    inside: list[str] = []
    for row in run.of(rec.ACQUIRED, rec.RELEASED):
        (inside.append if row.kind == rec.ACQUIRED else inside.remove)(row.process)
        assert len(inside) <= 2
    assert inside == []
    for process, name in run.names().items():
        if name in run.accounts:
            taken = run.of(rec.ACQUIRED, process=process)
            given = run.of(rec.RELEASED, process=process)
            stays = zip(taken, given, run.accounts[name], strict=True)
            for one, other, (start, end) in stays:
                assert one.t <= int(start) <= int(end) <= other.t


@pytest.mark.parametrize("method", METHODS)
def test_what_is_not_got_and_what_may_not_be_done_is_told(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("gives_up.py", method=method)
    assert run.code == 0, run.stderr
    printed = "".join(row.text for row in run.of(rec.OUTPUT))
    assert printed.splitlines() == [
        "False False False",
        "AssertionError attempt to release recursive lock not owned by thread",
        "semaphore or lock released too many times",
        "True True False",
    ]
    again, bound, signal = run.of(rec.LOCK_CREATED)
    assert [(row.flag, row.text, row.arg) for row in (again, bound, signal)] == [
        (rec.RLOCK, "again", 1),
        (rec.BOUNDED_SEMAPHORE, "bound", 2),
        (rec.SEMAPHORE, "signal", 0),
    ]

    def told(row: Row, process: str) -> list[int]:
        kinds = range(rec.ACQUIRE_BLOCKED, rec.RELEASE_FAILED + 1)
        return [r.kind for r in run.of(*kinds, process=process) if r.resource == row.resource]

    assert told(again, "main") == [rec.ACQUIRED] * 3 + [rec.RELEASED] * 3
    assert told(again, "main.1") == [
        rec.ACQUIRE_GAVE_UP,
        rec.ACQUIRE_BLOCKED,
        rec.ACQUIRE_GAVE_UP,
        rec.ACQUIRE_GAVE_UP,
        rec.RELEASED,
        rec.RELEASE_FAILED,
        rec.ACQUIRE_BLOCKED,
        rec.ACQUIRE_GAVE_UP,
    ]
    assert told(bound, "main") == [
        rec.ACQUIRED,
        rec.RELEASED,
        rec.RELEASED,
        rec.RELEASE_FAILED,
    ]
    assert told(signal, "main.2") == told(signal, "main.3") == [rec.RELEASED]
    assert told(signal, "main") == [
        rec.ACQUIRED,
        rec.ACQUIRED,
        rec.ACQUIRE_BLOCKED,
        rec.ACQUIRE_GAVE_UP,
    ]
    limits = [row.arg for row in run.of(rec.ACQUIRE_BLOCKED) if row.resource == again.resource]
    assert limits == [20_000_000, -1]
