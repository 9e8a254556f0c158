"""Every set, clear and wait of an Event is told, and nothing of what it is made of.

Covers: entering.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

METHODS = ("fork", "spawn", "forkserver")
KINDS = (rec.FLAG_SET, rec.FLAG_CLEARED, rec.WAIT_BEGAN, rec.WAIT_ENDED)


@pytest.mark.parametrize("method", METHODS)
def test_an_event_tells_who_set_it_and_whom_that_woke(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("event_crowd.py", "40", method=method)
    assert (run.code, run.stdout) == (0, "True True False False False\n"), run.stderr
    created = run.of(rec.LOCK_CREATED)
    assert [(row.flag, row.text, row.arg) for row in created] == [
        (rec.EVENT, "ping", 0),
        (rec.EVENT, "pong", 0),
    ]
    words = {rec.FLAG_SET: "set", rec.FLAG_CLEARED: "clear"}
    for process, name in run.names().items():
        if name in run.accounts:
            told = [words[r.kind] for r in run.of(*words, process=process)]
            assert told == [entry[0] for entry in run.accounts[name] if entry[0] != "waited"]
    assert run.of(rec.ACQUIRED, rec.RELEASED, rec.NOTIFIED, rec.ACQUIRE_BLOCKED) == []


@pytest.mark.parametrize("method", METHODS)
def test_a_wait_is_told_if_there_is_something_to_wait_for(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace("event_crowd.py", "40", method=method)
    flags = dict.fromkeys((row.resource for row in run.of(rec.LOCK_CREATED)), False)
    waiting: dict[str, int] = {}
    for row in run.of(*KINDS):
        if row.kind == rec.WAIT_BEGAN:
            waiting[row.process] = row.resource
        elif row.kind == rec.WAIT_ENDED and not row.flag:
            assert waiting.pop(row.process) == row.resource
            assert flags[row.resource], "set before it was woken"
        elif row.kind in (rec.FLAG_SET, rec.FLAG_CLEARED):
            assert flags[row.resource] is (row.kind == rec.FLAG_CLEARED)
            flags[row.resource] = row.kind == rec.FLAG_SET
    main = run.of(rec.WAIT_BEGAN, rec.WAIT_ENDED, process="main")
    assert [(row.kind, row.flag) for row in main] == [
        (rec.WAIT_BEGAN, 0),
        (rec.WAIT_ENDED, 1),
        (rec.WAIT_ENDED, 1),  # wait(0)
    ]
    assert main[0].arg == 20_000_000


def test_a_loop_that_polls_with_no_timeout_is_told_with_a_count(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing, time\n"
        "if __name__ == '__main__':\n"
        "    event = multiprocessing.Event()\n"
        "    end = time.monotonic() + 0.2\n"
        "    while time.monotonic() < end:\n"
        "        event.wait(0)\n"
        "        event.is_set()\n"
    )
    rows = run.of(rec.WAIT_ENDED)
    assert 2 <= len(rows) <= 12
    assert sum(row.arg for row in rows) > 100
    assert run.of(rec.WAIT_BEGAN) == []


def test_sets_and_clears_of_many_stand_in_their_true_order(trace: Callable[..., Run]) -> None:
    run = trace(
        "import multiprocessing\n"
        "def change(event, names):\n"
        "    for name in names: getattr(event, name)()\n"
        "def wait(event):\n"
        "    for _ in range(200): event.wait(0.0001)\n"
        "if __name__ == '__main__':\n"
        "    event = multiprocessing.Event()\n"
        "    Process = multiprocessing.Process\n"
        "    crowd = [Process(target=change, args=(event, ['set', 'clear', 'set'] * 60)),\n"
        "             Process(target=change, args=(event, ['clear', 'set', 'clear'] * 60)),\n"
        "             Process(target=wait, args=(event,))]\n"
        "    for process in crowd: process.start()\n"
        "    for process in crowd: process.join()\n"
        "    print(event.is_set())\n"
    )
    assert run.code == 0, run.stderr
    rows = run.of(rec.FLAG_SET, rec.FLAG_CLEARED)
    assert len(rows) == 360
    assert run.stdout == f"{rows[-1].kind == rec.FLAG_SET}\n"
