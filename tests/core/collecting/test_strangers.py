"""Processes without a ring are told once, when they have had their time to make one."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.collecting import strangers
from core.collecting.strangers import CHILD_LOOKS, LOOKS, Strangers
from core.collecting.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="command lines are in /proc")


class Listed(Tree):
    """A tree with given members."""

    def __init__(self, pids: list[int]) -> None:
        self.pids = pids

    def members(self) -> list[int]:
        return self.pids


@pytest.fixture
def pids(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Return the pids of a child of multiprocessing, a helper of it, and a foreign program."""
    monkeypatch.setattr(strangers, "LOOK_SECONDS", 0.0)
    code = "import time; time.sleep(60)"
    words = (["--multiprocessing-fork"], ["multiprocessing.resource_tracker"], ["x"])
    started = [subprocess.Popen([sys.executable, "-c", code, *rest]) for rest in words]
    deadline = time.monotonic() + 10
    while any(b"-c" not in _line(p.pid) for p in started) and time.monotonic() < deadline:
        time.sleep(0.01)
    yield [process.pid for process in started]
    for process in started:
        process.kill()
        process.wait()


def _line(pid: int) -> bytes:
    with open(f"/proc/{pid}/cmdline", "rb") as file:
        return file.read()


def test_each_stranger_is_told_once_and_no_helper(pids: list[int]) -> None:
    child, _, foreign = pids
    looks = Strangers(Listed(pids))
    told = [looks.look(set()) for _ in range(8)]
    assert [s.pid for s in told[LOOKS - 1]] == [foreign]
    assert [(s.pid, s.is_child) for s in told[CHILD_LOOKS - 1]] == [(child, True)]
    assert sum(map(len, told)) == 2


def test_who_has_a_ring_by_then_is_none(pids: list[int]) -> None:
    looks = Strangers(Listed(pids))
    looks.look(set())
    assert not any(looks.look(set(pids)) for _ in range(8))
