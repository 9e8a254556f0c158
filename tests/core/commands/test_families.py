"""Every way to start a process, ask after it and let it go works as bare, and is told right."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")

Told = list[dict[str, Any]]

WAYS = """\
import multiprocessing, sys

def child(code):
    sys.exit(code)

def wait(ready, go):
    ready.set()
    go.wait()

if __name__ == "__main__":
    multiprocessing.freeze_support()
    print(multiprocessing.get_start_method(allow_none=True))
    multiprocessing.set_start_method(sys.argv[1])
    print(multiprocessing.get_start_method())
    try:
        multiprocessing.set_start_method("fork")
    except RuntimeError as error:
        print(error)
    for method in "fork", "spawn", "forkserver":
        context = multiprocessing.get_context(method)
        process = context.Process(target=child, args=(3,), name=method)
        print(type(process).__name__, process.pid, process.exitcode)
        process.start()
        process.join()
        print(process.exitcode)
        process.close()
        try:
            process.is_alive()
        except ValueError as error:
            print(error, process)
    ready, go = multiprocessing.Event(), multiprocessing.Event()
    process = multiprocessing.Process(target=wait, args=(ready, go), name="waits")
    process.start()
    ready.wait()
    try:
        process.close()
    except ValueError as error:
        print(error)
    print([child.name for child in multiprocessing.active_children()])
    go.set()
    while multiprocessing.active_children():  # it takes leave of those that have ended
        pass
    print(process.exitcode)
    process.close()
"""

FORKS = """\
import multiprocessing, os, sys

def ended(pid):
    print(os.WEXITSTATUS(os.waitpid(pid, 0)[1]), flush=True)

lock = multiprocessing.Lock()
reader, writer = os.pipe()
back, done = os.pipe()
pid = os.fork()
if pid == 0:
    if os.fork():
        print("between", flush=True)
        os._exit(4)
    os.setsid()
    os.read(reader, 1)  # then its parent is gone: a daemon
    with lock:
        print("daemon", flush=True)
    os.write(done, b"x")
    os._exit(5)
ended(pid)
os.write(writer, b"x")
os.read(back, 1)
pid = os.fork()
if pid == 0:
    process = multiprocessing.get_context("fork").Process(target=print, args=("inner",))
    process.start()
    process.join()
    sys.exit(6)
ended(pid)
pid = os.fork()
if pid == 0:
    raise ValueError("falls off")
ended(pid)
"""


@pytest.fixture
def told(root: Path, tmp_path: Path) -> Callable[..., Told]:
    """Return a function that runs a program bare and under ``record`` and returns its events."""

    def run(program: str, *arguments: str) -> Told:
        (tmp_path / "program.py").write_text(program)
        ours = [sys.executable, str(root / "main.py")]
        words = ["program.py", *arguments]
        bare, traced, events = (
            subprocess.run(
                command, cwd=tmp_path, capture_output=True, text=True, timeout=100, check=False
            )
            for command in (
                [sys.executable, *words],
                [*ours, "record", "-o", "a.procession", *words],
                [*ours, "events", "a.procession", "--json"],
            )
        )
        assert masked(traced.stdout) == masked(bare.stdout)
        assert (traced.returncode, traced.stderr) == (bare.returncode, bare.stderr)
        return [json.loads(line) for line in events.stdout.splitlines()]

    return run


def masked(text: str) -> str:
    """Return what was printed without its pids."""
    return re.sub(r"\b\d{2,}\b", "N", text)


def of(told: Told, kind: str, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(e[field] for field in fields) for e in told if e["kind"] == kind]


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_the_choice_of_a_start_method_and_the_end_of_a_process_object(
    told: Callable[..., Told], method: str
) -> None:
    events = told(WAYS, method)
    starts = of(events, "ProcessStarted", "process", "name", "start_method")
    assert starts == [
        ("main.1", "fork", "fork"),
        ("main.2", "spawn", "spawn"),
        ("main.3", "forkserver", "forkserver"),
        ("main.4", "waits", method),
    ]
    ends = of(events, "ProcessEnded", "process", "exit_code")
    assert ends == [("main.1", 3), ("main.2", 3), ("main.3", 3), ("main.4", 0), ("main", 0)]


def test_bare_forks_a_daemon_among_them(told: Callable[..., Told]) -> None:
    events = told(FORKS)
    starts = of(events, "ProcessStarted", "process", "parent", "start_method")
    assert starts == [
        ("main.1", "main", "os.fork"),
        ("main.1.1", "main.1", "os.fork"),
        ("main.2", "main", "os.fork"),
        ("main.2.1", "main.2", "fork"),
        ("main.3", "main", "os.fork"),
    ]
    assert all(pid > 1 for (pid,) in of(events, "ProcessStarted", "pid"))
    ends = dict(of(events, "ProcessEnded", "process", "exit_code"))
    # os._exit tells nothing, and whoever waits for a bare fork may be faster than we are.
    assert ends.pop("main.1") in (4, None)
    assert ends == {"main": 0, "main.1.1": 5, "main.2": 6, "main.2.1": 0, "main.3": 1}
    printed = {(e["process"], e["text"]) for e in events if e["kind"] == "OutputWritten"}
    assert {("main.1", "between\n"), ("main.1.1", "daemon\n"), ("main.2.1", "inner\n")} <= printed
    assert of(events, "LockAcquired", "process") == [("main.1.1",)]
    ((process, traceback),) = of(events, "ErrorRaised", "process", "traceback")
    assert process == "main.3"
    assert traceback.endswith("ValueError: falls off\n")
