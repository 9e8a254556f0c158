"""A death is noticed at once, with the exit code, whoever reaps the process and whenever."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.collecting.deaths import Deaths, is_running

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDS = {"pass": 0, "exit(3)": 3, "import os; os._exit(5)": 5, "import os; os.kill(0, 9)": -9}


@pytest.fixture
def deaths() -> Iterator[Deaths]:
    made = Deaths()
    yield made
    made.close()


def start(code: str) -> subprocess.Popen[bytes]:
    """Start a process that goes on once its standard input ends."""
    command = [sys.executable, "-Ic", f"import sys; sys.stdin.read()\n{code}"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)


def wait(deaths: Deaths) -> set[int]:
    """Return who is dead, as soon as somebody is."""
    deadline = time.monotonic() + 10
    dead: set[int] = set()
    while not dead and time.monotonic() < deadline:
        dead = deaths.wait(0.05)
    return dead


@pytest.mark.parametrize(("code", "exit_code"), ENDS.items())
def test_the_exit_code_of_one_that_nobody_has_reaped(
    deaths: Deaths, code: str, exit_code: int
) -> None:
    with start(code) as process:
        deaths.watch(process.pid)
        assert deaths.wait(0) == set()
        assert is_running(process.pid)
        assert process.stdin
        process.stdin.close()
        assert wait(deaths) == {process.pid}
        assert not is_running(process.pid)
        assert deaths.exit_code(process.pid) == exit_code


@pytest.mark.parametrize(("code", "exit_code"), ENDS.items())
def test_the_exit_code_of_one_that_its_parent_has_reaped(
    deaths: Deaths, code: str, exit_code: int
) -> None:
    with start(code) as process:
        deaths.watch(process.pid)
        process.communicate()
    assert wait(deaths) == {process.pid}
    # Before Linux 6.15 nobody can tell any more; then the parent's own record has to.
    assert deaths.exit_code(process.pid) in (exit_code, None)
    if tuple(map(int, os.uname().release.split(".")[:2])) >= (6, 15):
        assert deaths.exit_code(process.pid) == exit_code


def test_one_that_was_dead_before_is_dead_at_once_and_its_end_is_not_known(deaths: Deaths) -> None:
    with start("pass") as process:
        process.communicate()
    deaths.watch(process.pid)
    assert deaths.wait(60) == {process.pid}
    assert deaths.exit_code(process.pid) is None
    deaths.forget(process.pid)
    assert deaths.wait(0) == set()


def test_what_we_learnt_when_we_reaped_it_is_believed(deaths: Deaths) -> None:
    with start("exit(3)") as process:
        deaths.watch(process.pid)
        process.communicate()
    deaths.tell(process.pid, 3)
    deaths.tell(process.pid + 1, 4)  # nobody asked
    assert deaths.exit_code(process.pid) == 3


def test_without_pidfds_deaths_are_noticed_too(
    deaths: Deaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "pidfd_open")
    with start("exit(3)") as process:
        deaths.watch(process.pid)
        assert deaths.wait(0) == set()
        assert process.stdin
        process.stdin.close()
        assert wait(deaths) == {process.pid}
        assert deaths.exit_code(process.pid) == 3


def test_nothing_stays_open(deaths: Deaths) -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        with start("pass") as process:
            deaths.watch(process.pid)
            process.communicate()
        wait(deaths)
        deaths.forget(process.pid)
    assert len(os.listdir("/proc/self/fd")) == before
