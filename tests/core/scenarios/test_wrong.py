"""The scenarios that go wrong: each hangs, is known for it, and is stopped; the cure helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
import pytest

from core.events.lock import AcquireBlocked, LockAcquired
from core.events.process import ProcessEnded, ProcessRan, SignalSent
from core.events.program import ProgramEnded
from core.model.world import Life
from core.scenarios.catalogue import find
from tests.core.scenarios.recorded import hangs

if TYPE_CHECKING:
    from tests.core.scenarios.recorded import Recorded, Runs
    from tests.core.scenarios.recordings import Recordings

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def runs(recordings: Recordings) -> Runs:
    """Return the runs of this group."""
    return recordings.groups["wrong"]


def all_ended(run: Recorded) -> bool:
    """Return whether nobody is left, neither in the recording nor in the system."""
    left = [event.pid for event in run.of(ProcessRan) if psutil.pid_exists(event.pid)]
    return not left and all(p.life is Life.ENDED for p in run.end.processes.values())


def stopped(run: Recorded) -> bool:
    """Return whether it hung until it was stopped: it has not ended by itself."""
    (end,) = run.of(ProgramEnded)
    return run.code != 0 and end.exit_code != 0 and all_ended(run)


def line(scenario: str, code: str) -> int:
    """Return the number of the line of the script that has this code, which is there once."""
    made = find(scenario)
    assert made is not None
    lines = made.script.read_text().splitlines()
    (number,) = (n for n, text in enumerate(lines, 1) if code in text)
    return number


@methods
def test_two_locks_in_opposite_order_hang_and_are_told_with_both_lines(
    runs: Runs, method: str
) -> None:
    run = runs.get("deadlock-two-locks", method)
    at = line("deadlock-two-locks", "with second:")
    assert hangs(run) == (
        f"One (line {at}) holds a and waits for b; Two (line {at}) holds b and waits for a. "
        "Neither can go on."
    )
    # Nobody has both before Stop; then one that is interrupted lets its lock go.
    assert {run.name(e.process) for e in run.of(AcquireBlocked)} == {"One", "Two"}
    assert stopped(run)


@methods
def test_the_same_order_helps(runs: Runs, method: str) -> None:
    run = runs.get("deadlock-two-locks same", method)
    assert (run.code, hangs(run), run.lines[-1]) == (0, "", "both have ended")


@methods
def test_a_join_before_the_queue_is_read_hangs_and_is_told(runs: Runs, method: str) -> None:
    run = runs.get("join-before-drain", method)
    at = line("join-before-drain", "waits for ever")
    assert hangs(run) == (
        f"main (line {at}) waits for Producer to end, which has finished its code, "
        "but waits until somebody reads queue. Neither can go on."
    )
    assert run.lines == ["has put 1000000 letters"]
    assert stopped(run)


@methods
def test_reading_first_helps(runs: Runs, method: str) -> None:
    run = runs.get("join-before-drain get", method)
    assert (run.code, run.lines[-1]) == (0, "got 1000000 letters")


@methods
def test_a_lock_whose_owner_was_killed_is_never_released(runs: Runs, method: str) -> None:
    run = runs.get("killed-holding-lock", method)
    (signal,) = (event for event in run.of(SignalSent) if event.process == "main")
    assert signal.target == "main.1"
    ended = next(event for event in run.of(ProcessEnded) if event.process == "main.1")
    assert ended.exit_code == -9
    later = (w for e, w in run.worlds() if run.place(e) >= run.place(ended))
    locks = [lock for world in later for lock in world.locks.values()]
    assert {(*lock.owners, lock.owner_dead) for lock in locks} == {("main.1", True)}
    assert ["main.2"] in [list(lock.waiters) for lock in locks]
    assert {event.process for event in run.of(LockAcquired)} == {"main.1"}
    assert "Waiter" in hangs(run)
    assert stopped(run)


@methods
def test_letting_the_owner_end_by_itself_helps(runs: Runs, method: str) -> None:
    run = runs.get("killed-holding-lock wait", method)
    assert (run.code, run.lines[-1]) == (0, "both have ended")


@methods
def test_philosophers_who_all_take_the_left_fork_starve(runs: Runs, method: str) -> None:
    run = runs.get("dining-philosophers", method)
    assert "none can go on" in hangs(run)
    assert stopped(run)
    for _, world in run.worlds():
        assert all(len(lock.owners) <= 1 for lock in world.locks.values())


@methods
def test_one_order_for_all_forks_helps(runs: Runs, method: str) -> None:
    run = runs.get("dining-philosophers cure", method)
    assert (run.code, hangs(run), run.lines[-1]) == (0, "", "all have dined")
    assert run.text.count("eats meal") == 10


@methods
def test_those_take_part_whose_places_are_kept(runs: Runs, method: str) -> None:
    for key in runs.keys:
        runs.check_cast(key, method)
