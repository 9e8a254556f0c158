"""The scenarios on locks and their relatives: what is said about them is what happens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.events.file import LineWritten
from core.events.lock import (
    AcquireBlocked,
    BarrierPassed,
    BarrierReached,
    FlagSet,
    LockAcquired,
    LockCreated,
    Notified,
    WaitBegan,
    WaitEnded,
)

if TYPE_CHECKING:
    from tests.core.scenarios.recorded import Recorded, Runs
    from tests.core.scenarios.recordings import Recordings

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def runs(recordings: Recordings) -> Runs:
    """Return the runs of this group."""
    return recordings.groups["synchronisation"]


def writers(run: Recorded) -> list[str]:
    """Return who wrote each line of the file, in order."""
    return [event.process for event in run.of(LineWritten)]


@methods
def test_within_the_block_nobody_else_writes(runs: Runs, method: str) -> None:
    run = runs.get("lock-with", method)
    who = writers(run)
    assert len(who) == 27
    assert all(len(set(who[n : n + 3])) == 1 for n in range(0, 27, 3))
    assert all(len(lock.owners) <= 1 for _, w in run.worlds() for lock in w.locks.values())
    assert len(run.of(LockAcquired)) == 9
    assert run.lines == ["27 lines, 9 of 9 threes belong together."]


@methods
def test_without_a_lock_the_lines_mix_and_the_check_says_where(runs: Runs, method: str) -> None:
    run = runs.get("lock-missing", method)
    assert not run.of(LockCreated)
    names = [run.name(process) for process in writers(run)]
    assert any(len(set(names[n : n + 3])) > 1 for n in range(0, len(names), 3))
    # Which of two lines that were written at the same moment came first, only the file knows.
    (said,) = run.lines
    told = re.fullmatch(r"Line (\d+) is (.*)'s, in the middle of (.*)'s three\.", said)
    assert told is not None
    assert (int(told[1]) - 1) % 3
    assert told[2] != told[3]
    assert {told[2], told[3]} < set(names)


@methods
def test_the_owner_of_an_rlock_is_in_twice_and_the_other_waits(runs: Runs, method: str) -> None:
    run = runs.get("rlock", method)
    owners = [tuple(lock.owners) for _, w in run.worlds() for lock in w.locks.values()]
    assert set(owners) == {(), *((p,) * n for p in ("main.1", "main.2") for n in (1, 2))}
    assert len(run.of(LockAcquired)) == 8
    assert run.of(AcquireBlocked)
    assert run.text.count("inside twice") == 4


@methods
def test_two_park_and_the_others_wait(runs: Runs, method: str) -> None:
    run = runs.get("semaphore", method)
    inside = [len(lock.owners) for _, w in run.worlds() for lock in w.locks.values()]
    waiting = [len(lock.waiters) for _, w in run.worlds() for lock in w.locks.values()]
    assert max(inside) == 2
    assert max(waiting) >= 1
    assert len({event.process for event in run.of(LockAcquired)}) == 5


@methods
def test_all_wait_for_the_event_and_go_when_it_is_set(runs: Runs, method: str) -> None:
    run = runs.get("event", method)
    (is_set,) = run.of(FlagSet)
    assert is_set.process == "main"
    before = {e.process for e in run.of(WaitBegan) if run.place(e) < run.place(is_set)}
    assert before == {"main.1", "main.2", "main.3"}
    after = {e.process for e in run.of(WaitEnded) if run.place(e) > run.place(is_set)}
    assert after == before
    assert run.text.index("ready, steady, go") < run.text.index("off")


@methods
def test_a_sleeper_lets_the_lock_go_and_each_notify_wakes_one(runs: Runs, method: str) -> None:
    run = runs.get("condition", method)
    locks = [lock for _, world in run.worlds() for lock in world.locks.values()]
    assert any(lock.owners == ["main"] and len(lock.sleepers) == 3 for lock in locks)
    waits, ends, calls = run.of(WaitBegan), run.of(WaitEnded), run.of(Notified)
    assert len({event.process for event in waits}) == len(waits) == 3
    assert len(calls) == 3
    for number, event in enumerate(ends, 1):
        assert sum(run.place(call) < run.place(event) for call in calls) >= number
    assert run.text.count("has a loaf") == 3


@methods
def test_nobody_passes_the_barrier_before_all_have_come(runs: Runs, method: str) -> None:
    run = runs.get("barrier", method)
    (barrier,) = run.end.locks.values()
    assert (barrier.type, barrier.value, barrier.passed) == ("barrier", 3, 2)
    come = gone = 0
    for event in run.events:
        come += isinstance(event, BarrierReached)
        gone += isinstance(event, BarrierPassed)
        assert gone == 0 or come >= 3 * (1 + (gone - 1) // 3)
    assert (come, gone) == (6, 6)


@methods
def test_those_take_part_whose_places_are_kept(runs: Runs, method: str) -> None:
    for key in runs.keys:
        runs.check_cast(key, method)
