"""The recording says of every task what the processes say themselves, and nobody else notices.

Covers: pool, pool_result, executor, future, worker.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.tracing import records as rec
from tests.core.tracing.conftest import PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.tracing.conftest import Row, Run

    Trace = Callable[..., Run]

METHODS = ("fork", "spawn", "forkserver")


class Told(NamedTuple):
    """What the recording says of a task."""

    function: str
    arguments: str
    items: int
    worker: str
    ok: bool
    outcome: str


def tasks_of(run: Run) -> dict[tuple[int, int], Told]:
    """Return (pool, task) -> what is told of it; a task that nobody ended has no outcome."""
    rows = {
        kind: {(r.resource, r.arg): r for r in run.of(kind)}
        for kind in (rec.TASK_SUBMITTED, rec.TASK_STARTED, rec.TASK_FINISHED)
    }
    submitted, started, finished = rows.values()
    for kind, named in rows.items():
        assert len(run.of(kind)) == len(named), "each is told once"
    assert started.keys() <= submitted.keys()
    assert finished.keys() <= submitted.keys()
    told = {}
    for name, row in submitted.items():
        function, arguments = row.text.split(rec.FIELD)
        begun, end = started.get(name), finished.get(name)
        if begun and end and begun.process == end.process:
            assert row.t <= begun.t <= end.t
        worker = begun.process if begun else ""
        outcome = (bool(end.flag), end.text) if end else (False, "")
        told[name] = Told(function, arguments, row.size, worker, *outcome)
    return told


def runs_of(told: dict[tuple[int, int], Told], run: Run, process: str) -> list[list[str]]:
    """Return what a worker ran, as it says it itself: one line an item of a chunk."""
    lines = [["begin", "well"]] if run.of(rec.WORKER_STARTED, process=process) else []
    for row in run.of(rec.TASK_STARTED, process=process):
        task = told[row.resource, row.arg]
        if task.function == "_helper_reraises_exception":  # the iterable of an imap raised
            continue
        words = [task.arguments] if task.items == 1 else split(task.arguments)
        if task.function == "add" and task.items == 1:
            words = [f"({task.arguments})"]
        assert len(words) == task.items
        lines += [[task.function, word.partition(", more")[0]] for word in words]
    return lines


def split(arguments: str) -> list[str]:
    if "(" in arguments:
        return [f"({part.strip('()')})" for part in arguments.split("), (")]
    return arguments.split(", ")


def takes_of(told: dict[tuple[int, int], Told], rows: list[Row]) -> list[list[str]]:
    """Return what the results were that a process took, as it says it itself."""
    lines = []
    for row in rows:
        assert row.kind == rec.RESULT_TAKEN
        names = [(row.resource, row.arg)]
        if row.flag:
            names = sorted(n for n in told if n[0] == row.resource and n[1] >> 24 == row.arg >> 24)
        failures = [told[n].outcome.partition("(")[0] for n in names if not told[n].ok]
        values = [told[n].outcome.strip("[]") for n in names]
        lines.append(["got", failures[0] if failures else ", ".join(values)])
    return lines


def check_accounts(run: Run) -> dict[tuple[int, int], Told]:
    """Compare all that the processes say with all that is recorded."""
    assert run.code == 0, run.stderr
    told = tasks_of(run)
    names = dict(row.text.split(rec.FIELD)[:3:2] for row in run.of(rec.BORN))
    taken = run.of(rec.RESULT_TAKEN)
    for process, name in names.items():
        if process == "main":
            mine = [row for row in taken if row.thread == 1]
            assert takes_of(told, mine) == run.accounts[name]
        elif name in run.accounts:
            said = [line for line in run.accounts[name] if line[0] != "begin"]
            assert [r for r in runs_of(told, run, process) if r[0] != "begin"] == said, name
    back = takes_of(told, [row for row in taken if row.thread != 1])
    assert [["back", words] for _, words in back] == [
        [what, words.replace("[", "").replace("]", "").partition("(")[0]]
        for what, words in run.accounts["callbacks"]
    ]
    check_waits(run)
    assert run.of(rec.JOIN_BEGAN, process="main") == [], "the pool's own joins"
    shown = (rec.CHANNEL_OPENED, rec.SENT, rec.RECEIVED, rec.LOCK_CREATED, rec.WAIT_ANY_BEGAN)
    assert run.of(*shown) == []
    assert "core/tracing" not in run.stderr
    return told


def check_waits(run: Run) -> None:
    """Every wait has its ending, in the same thread, before the next begins."""
    for began, ended in (
        (rec.RESULT_WAIT_BEGAN, rec.RESULT_WAIT_ENDED),
        (rec.POOL_JOIN_BEGAN, rec.POOL_JOIN_ENDED),
    ):
        rows = run.of(began, ended)
        for thread in {row.thread for row in rows}:
            here = [row for row in rows if row.thread == thread]
            assert [row.kind for row in here] == [began, ended] * (len(here) // 2)
            for first, second in zip(here[::2], here[1::2], strict=True):
                assert (first.resource, first.arg) == (second.resource, second.arg)


@pytest.mark.parametrize("method", METHODS)
def test_a_pool_tells_of_every_task_who_ran_it_on_what_and_how_it_went(
    trace: Trace, method: str
) -> None:
    run = trace("pool_crowd.py", method=method)
    told = check_accounts(run)
    first, second = run.of(rec.POOL_OPENED)
    assert [(row.text, row.flag, row.arg) for row in (first, second)] == [
        ("pool", rec.POOL, 3),
        ("fresh", rec.POOL, 1),
    ]
    chunks = [(t.arguments, t.items) for t in told.values() if t.items > 1]
    assert ("0, 1, 2, 3", 4) in chunks
    assert ("(1, 2), (3, 4)", 2) in chunks
    unpicklable = "use.<locals>.<lambda>"
    assert {t.function for t in told.values()} >= {"square", "add", "fail", unpicklable, "die"}
    assert [t.worker for t in told.values() if t.function == unpicklable] == [""]
    fresh = [told[n].worker for n in told if n[0] == second.resource]
    assert len(set(fresh)) == 5, "each worker of the second pool does one task"
    (dying,) = [t for t in told.values() if t.function == "die"]
    assert dying.worker
    assert dying.outcome == ""
    workers = {r.process: r.resource for r in run.of(rec.WORKER_STARTED)}
    assert Counter(workers.values())[first.resource] == 3
    assert {row.resource for row in run.of(rec.TASK_STARTED)} == {first.resource, second.resource}
    how = [(row.resource, row.flag) for row in run.of(rec.POOL_CLOSED)]
    assert how[0] == (first.resource, rec.CLOSED)
    assert how[-1] == (second.resource, rec.TERMINATED)


@pytest.mark.parametrize("method", METHODS)
def test_an_executor_tells_of_every_task_who_ran_it_on_what_and_how_it_went(
    trace: Trace, method: str
) -> None:
    run = trace("executor_crowd.py", method=method)
    told = check_accounts(run)
    first, second = run.of(rec.POOL_OPENED)
    assert [(row.text, row.flag, row.arg) for row in (first, second)] == [
        ("executor", rec.EXECUTOR, 2),
        ("fresh", rec.EXECUTOR, 1),
    ]
    assert ("0, 1, 2", 3) in [(t.arguments, t.items) for t in told.values()]
    cancelled = [t for t in told.values() if t.outcome == "CancelledError()"]
    assert [(t.function, t.arguments, t.worker) for t in cancelled] == [("held", "7", "")]
    (dying,) = [t for t in told.values() if t.function == "die"]
    assert dying.outcome.startswith("BrokenProcessPool('A process in the process pool was term")
    broken = [row for row in run.of(rec.TASK_FINISHED) if row.text == dying.outcome]
    assert {row.process for row in broken} == {"main"}, "the worker did not live to say so"
    several = [row for row in run.of(rec.RESULT_WAIT_BEGAN) if row.arg == -1]
    assert {row.site.rpartition(":")[2] for row in several} >= {"use", "cancelled"}
    how = [(row.resource, row.flag) for row in run.of(rec.POOL_CLOSED)]
    assert how == [(first.resource, rec.SHUT_DOWN), (second.resource, rec.SHUT_DOWN)]


def test_a_task_is_told_at_the_program_s_own_line(trace: Trace) -> None:
    run = trace("pool_crowd.py")
    functions = {row.site.rpartition(":")[2] for row in run.of(rec.TASK_SUBMITTED)}
    assert functions <= {"use", "get", "main", "<listcomp>"}
    waits = {row.site.rpartition(":")[2] for row in run.of(rec.RESULT_WAIT_BEGAN)}
    assert waits <= {"use", "get", "<listcomp>"}
    starts = [row.site for row in run.of(rec.STARTING)]
    assert len(starts) >= 8
    assert all(site.endswith(":main") for site in starts), "also those that replace a worker"
    assert len(set(starts)) == 2, "the lines that made the two pools"


def test_a_program_notices_nothing(trace: Trace, tmp_path: Path) -> None:
    """Signatures, tracebacks here and from the workers, lifetimes, warnings and the exit code."""
    program = PROGRAMS / "pool_habits.py"
    command = [sys.executable, str(program)]
    bare = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    run = trace("pool_habits.py")
    assert run.stdout == bare.stdout
    assert run.stderr == bare.stderr
    assert run.code == bare.returncode == 1
    assert "unclosed running multiprocessing pool" in run.stdout
    assert "RemoteTraceback" in run.stderr
    check_waits(run)


def test_asyncio_takes_a_result_once_and_a_task_may_be_a_builtin(trace: Trace) -> None:
    run = trace(
        "import asyncio, time\n"
        "from concurrent.futures import ProcessPoolExecutor\n"
        "async def main(executor):\n"
        "    loop = asyncio.get_running_loop()\n"
        "    print(await loop.run_in_executor(executor, time.sleep, 0.001))\n"
        "if __name__ == '__main__':\n"
        "    with ProcessPoolExecutor(1) as executor:\n"
        "        asyncio.run(main(executor))\n"
    )
    assert run.stdout == "None\n", run.stderr
    (task,) = run.of(rec.TASK_SUBMITTED)
    assert task.text == rec.FIELD.join(("sleep", "0.001"))
    assert len(run.of(rec.RESULT_TAKEN)) == 1


def test_pools_of_threads_are_left_alone(trace: Trace) -> None:
    run = trace(
        "import multiprocessing.pool, multiprocessing.dummy\n"
        "from concurrent.futures import ThreadPoolExecutor, as_completed\n"
        "def nested(n):\n"
        "    with multiprocessing.pool.ThreadPool(2) as pool:\n"
        "        return pool.map(abs, [n, -n])\n"
        "if __name__ == '__main__':\n"
        "    print(nested(1), multiprocessing.dummy.Pool(1).apply(abs, (-2,)))\n"
        "    with ThreadPoolExecutor(2) as executor:\n"
        "        futures = [executor.submit(abs, -3)]\n"
        "        print([future.result() for future in as_completed(futures)])\n"
        "    with multiprocessing.Pool(1) as pool:\n"
        "        print(pool.apply(nested, (4,)))\n"
    )
    assert run.stdout == "[1, 1] 2\n[3]\n[4, 4]\n", run.stderr
    (task,) = run.of(rec.TASK_SUBMITTED)
    assert task.text == rec.FIELD.join(("nested", "4"))
    assert len(run.of(rec.POOL_OPENED, rec.WORKER_STARTED, rec.TASK_STARTED)) == 3


def test_a_task_that_is_killed_is_never_finished_and_the_next_worker_goes_on(trace: Trace) -> None:
    run = trace(
        "import multiprocessing, os, signal\n"
        "def work(n):\n"
        "    if n == 1:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return n\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.Pool(1) as pool:\n"
        "        killed = pool.apply_async(work, (1,))\n"
        "        print(pool.apply(work, (2,)), killed.ready())\n"
    )
    assert run.stdout == "2 False\n", run.stderr
    started = {row.process: row.arg for row in run.of(rec.TASK_STARTED)}
    finished = {row.process: row.arg for row in run.of(rec.TASK_FINISHED)}
    assert started == {"main.1": 0, "main.2": 1 << rec.PLACE_BITS}
    assert finished == {"main.2": 1 << rec.PLACE_BITS}
