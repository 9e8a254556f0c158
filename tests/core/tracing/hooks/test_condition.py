"""Every wait and every notify of a Condition is told, and when it is held.

Covers: making.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

METHODS = ("fork", "spawn", "forkserver")


def own_words(run: Run, process: str) -> list[list[str]]:
    """Return what the recording says that a process of the crowd did, in the program's words."""
    told = []
    for row in run.of(rec.WAIT_ENDED, rec.NOTIFIED, process=process):
        if row.kind == rec.NOTIFIED:
            told.append(["notify", str(row.arg)])
        else:
            told.append(["wait", str(not row.flag)])
    return told


@pytest.mark.parametrize("method", METHODS)
def test_every_wait_and_every_notify_is_told(trace: Callable[..., Run], method: str) -> None:
    run = trace("condition_crowd.py", "60", method=method)
    assert (run.code, run.stdout) == (0, "0 False False\n"), run.stderr
    names = run.names()
    for process, name in names.items():
        if name in run.accounts:
            assert own_words(run, process) == run.accounts[name]
    (created,) = run.of(rec.LOCK_CREATED)
    assert (created.flag, created.arg, created.text) == (rec.CONDITION, 1, "ready")
    rows = run.of(*range(rec.ACQUIRE_BLOCKED, rec.RELEASE_FAILED + 1), rec.WAIT_BEGAN)
    assert {row.resource for row in rows} == {created.resource}
    began, ended = run.of(rec.WAIT_BEGAN), run.of(rec.WAIT_ENDED)
    assert len(began) == len(ended)
    assert {row.arg for row in began if row.process != "main"} <= {-1, 20_000_000_000}
    assert run.lost == 0


@pytest.mark.parametrize("method", METHODS)
def test_nobody_is_told_to_hold_a_condition_with_another_or_while_it_waits(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("condition_crowd.py", "60", method=method)
    holder, depth = "", 0
    for row in run.of(rec.ACQUIRED, rec.RELEASED):
        if row.kind == rec.ACQUIRED:
            assert holder in ("", row.process)
            holder, depth = row.process, depth + 1
        else:
            assert holder == row.process
            depth -= 1
            holder = holder if depth else ""
    assert depth == 0
    for process in run.names():
        held = 0
        rows = run.of(rec.ACQUIRED, rec.RELEASED, rec.WAIT_BEGAN, rec.WAIT_ENDED, process=process)
        for before, row in pairwise(rows):
            held += {rec.ACQUIRED: 1, rec.RELEASED: -1}.get(before.kind, 0)
            if before.kind == rec.WAIT_BEGAN:
                assert held
                assert row.kind == rec.RELEASED
            if row.kind == rec.WAIT_ENDED:
                assert held + (before.kind == rec.ACQUIRED)
                assert before.kind == rec.ACQUIRED


def test_a_wait_stands_at_the_program_s_line(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    ready = multiprocessing.Condition()\n"
        "    with ready:\n"
        "        ready.wait_for(lambda: False, 0.01)\n"
    )
    assert run.code == 0, run.stderr
    rows = run.of(rec.WAIT_BEGAN, rec.WAIT_ENDED, rec.RELEASED)[:3]
    assert [row.site.split(":")[-2] for row in rows] == ["5", "5", "5"]
    assert [row.flag for row in run.of(rec.WAIT_ENDED)] == [1]
    assert 0 < run.of(rec.WAIT_BEGAN)[0].arg <= 10_000_000


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("kind", "number"), [("Lock", rec.LOCK), ("RLock", rec.RLOCK)])
def test_a_lock_of_the_program_s_own_keeps_its_id(
    trace: Callable[..., Run], method: str, kind: str, number: int
) -> None:
    run = trace(
        "import multiprocessing\n"
        "def wake(lock, ready):\n"
        "    with ready:\n"
        "        ready.notify()\n"
        "if __name__ == '__main__':\n"
        f"    lock = multiprocessing.{kind}()\n"
        "    ready = multiprocessing.Condition(lock)\n"
        "    child = multiprocessing.Process(target=wake, args=(lock, ready))\n"
        "    with lock:\n"
        "        child.start()\n"
        "        ready.wait()\n"
        "    child.join()\n",
        method=method,
    )
    assert run.code == 0, run.stderr
    lock, ready = run.of(rec.LOCK_CREATED)
    assert (lock.flag, lock.text, lock.arg) == (number, "lock", 1)
    assert (ready.flag, ready.text, ready.arg) == (rec.CONDITION, "ready", 0)
    held = run.of(rec.ACQUIRED, rec.RELEASED)
    assert [row.resource for row in held] == [lock.resource] * 6
    woken = run.of(rec.WAIT_BEGAN, rec.NOTIFIED, rec.WAIT_ENDED)
    assert [row.resource for row in woken] == [ready.resource] * 3
    assert [row.kind for row in woken] == [rec.WAIT_BEGAN, rec.NOTIFIED, rec.WAIT_ENDED]


def test_what_is_refused_is_not_told(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing\n"
        "if __name__ == '__main__':\n"
        "    ready = multiprocessing.Condition()\n"
        "    for call in (ready.wait, ready.notify, ready.notify_all, ready.release):\n"
        "        try:\n"
        "            call()\n"
        "        except AssertionError as error:\n"
        "            print(error)\n"
    )
    assert run.stdout.splitlines() == [
        "must acquire() condition before using wait()",
        "lock is not owned",
        "lock is not owned",
        "attempt to release recursive lock not owned by thread",
    ]
    assert run.of(rec.WAIT_BEGAN, rec.WAIT_ENDED, rec.NOTIFIED) == []
    assert [row.kind for row in run.of(rec.RELEASED, rec.RELEASE_FAILED)] == [
        rec.RELEASED,
        rec.RELEASE_FAILED,
    ]
