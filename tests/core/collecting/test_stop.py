"""Stop ends the whole program within three seconds, whoever ignores, hides or sleeps."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.collecting.deaths import is_running
from core.collecting.stop import ASKS, INSISTS, KILLS, Stop
from core.collecting.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TREE = """
import os, signal, sys, time
def leaf(ready, ignore, hide, suspend):
    if os.fork() == 0:
        if ignore:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
        if hide:
            os.setsid()
            if os.fork():
                os._exit(0)
        with open(ready, 'a') as file:
            file.write('%d\\n' % os.getpid())
        if suspend:
            os.kill(os.getpid(), signal.SIGSTOP)
        while True:
            time.sleep(60)
"""
READY_S = 10.0


@pytest.fixture
def tree() -> Iterator[Tree]:
    made = Tree()
    yield made
    while made.kill():
        made.reap()
    while not made.is_empty() and made.root:
        made.reap()
    made.close()


def start(tree: Tree, folder: Path, code: str, pids: int) -> list[int]:
    """Start a program that writes ``pids`` pids to a file, and return them."""
    ready = folder / "ready"
    ready.touch()
    tree.start([sys.executable, "-Ic", f"{TREE}\nready = {str(ready)!r}\n{code}"])
    deadline = time.monotonic() + READY_S
    while time.monotonic() < deadline:
        lines = ready.read_text().split()
        if len(lines) == pids:
            return [int(line) for line in lines]
        time.sleep(0.01)
    raise AssertionError("the program did not get ready")


def stop(tree: Tree, at_once: bool = False) -> tuple[list[str], float]:
    """Stop the program; return the steps that were taken and how long it took."""
    stopping, steps = Stop(tree), []
    begun = time.monotonic()
    stopping.begin(begun, at_once)
    while not tree.is_empty():
        step = stopping.advance(time.monotonic())
        if step:
            steps.append(step)
        tree.reap()
        time.sleep(0.004)
    return steps, time.monotonic() - begun


def test_a_program_that_listens_is_only_asked(tree: Tree, tmp_path: Path) -> None:
    code = "try:\n leaf(ready, 0, 0, 0); time.sleep(60)\nexcept KeyboardInterrupt: os._exit(7)"
    start(tree, tmp_path, code, 1)
    steps, seconds = stop(tree)
    assert steps == [ASKS]
    assert seconds < 1
    assert tree.exit_code == 7


def test_one_that_ignores_the_first_step_is_told(tree: Tree, tmp_path: Path) -> None:
    code = (
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "open(ready, 'a').write('%d\\n' % os.getpid())\n"
        "time.sleep(60)"
    )
    start(tree, tmp_path, code, 1)
    steps, _ = stop(tree)
    assert steps == [ASKS, INSISTS]
    assert tree.exit_code == -signal.SIGTERM


def test_those_that_ignore_all_hide_or_are_suspended_are_killed(tree: Tree, tmp_path: Path) -> None:
    code = (
        "for i in (0, 1):\n for h in (0, 1):\n  for s in (0, 1):\n   leaf(ready, i, h, s)\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "time.sleep(60)"
    )
    pids = start(tree, tmp_path, code, 8)
    steps, seconds = stop(tree)
    assert steps == [ASKS, INSISTS, KILLS]
    assert seconds < 3
    assert not [pid for pid in pids if is_running(pid)]
    assert tree.exit_code == -signal.SIGKILL


def test_a_suspended_program_that_would_listen_is_woken_to_do_so(
    tree: Tree, tmp_path: Path
) -> None:
    code = (
        "signal.signal(signal.SIGINT, lambda *_: os._exit(6))\n"
        "open(ready, 'a').write('%d\\n' % os.getpid())\n"
        "os.kill(os.getpid(), signal.SIGSTOP); time.sleep(60)"
    )
    start(tree, tmp_path, code, 1)
    steps, _ = stop(tree)
    assert steps == [ASKS]
    assert tree.exit_code == 6


def test_one_that_forks_all_the_time_does_not_get_away(tree: Tree, tmp_path: Path) -> None:
    code = (
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "open(ready, 'a').write('%d\\n' % os.getpid())\n"
        "while True:\n if os.fork(): time.sleep(0.002); os._exit(0)"
    )
    start(tree, tmp_path, code, 1)
    _, seconds = stop(tree, at_once=True)
    assert seconds < 2
    with pytest.raises(ProcessLookupError):
        os.killpg(tree.root, 0)


def test_at_once_means_without_asking(tree: Tree, tmp_path: Path) -> None:
    start(tree, tmp_path, "leaf(ready, 0, 0, 0); time.sleep(60)", 1)
    steps, seconds = stop(tree, at_once=True)
    assert steps == [KILLS]
    assert seconds < 1


def test_at_once_is_at_once_however_long_the_machine_has_been_running(tree: Tree) -> None:
    for minute in range(0, 20_000, 37):
        now = minute * 60 + 0.123456789
        stopping = Stop(tree)
        stopping.begin(now, at_once=True)
        assert stopping.advance(now) == KILLS, f"{minute} minutes after the start"


def test_semaphores_of_a_killed_program_are_cleaned_up_by_its_tracker(
    tree: Tree, tmp_path: Path
) -> None:
    before = set(os.listdir("/dev/shm"))
    code = (
        "import multiprocessing as mp\n"
        "lock = mp.get_context('spawn').Lock()\n"
        "open(ready, 'a').write('%d\\n' % os.getpid())\n"
        "time.sleep(60)"
    )
    start(tree, tmp_path, code, 1)
    assert set(os.listdir("/dev/shm")) - before
    stop(tree, at_once=True)
    left = {name for name in os.listdir("/dev/shm") if name.startswith("sem.mp-")} - before
    assert not left


def test_children_that_were_ours_before_are_not_touched() -> None:
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    try:
        tree = Tree()
        tree.start([sys.executable, "-Ic", "import time; time.sleep(60)"])
        stop(tree)
        tree.close()
        assert is_running(pid)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def test_one_who_is_gone_already_is_no_trouble_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """There a process that is no more is an invalid argument."""

    def kill(pid: int, number: int) -> None:
        raise OSError(errno.EINVAL, "The parameter is incorrect")

    tree = Tree()
    try:
        monkeypatch.setattr(tree, "members", lambda: [1234567])
        monkeypatch.setattr(os, "kill", kill)
        tree.signal(signal.SIGTERM)
    finally:
        tree.close()
