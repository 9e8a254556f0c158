"""The scenarios on shared state: what is said about them is what happens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.events.lock import LockAcquired
from core.events.shared import CallBegan, CallEnded, SharedMemoryOpened

if TYPE_CHECKING:
    from tests.core.scenarios.recorded import Recorded, Runs
    from tests.core.scenarios.recordings import Recordings

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def runs(recordings: Recordings) -> Runs:
    """Return the runs of this group."""
    return recordings.groups["state"]


def steps(run: Recorded) -> list[tuple[int, int]]:
    """Return what was read and written in each addition, by what the processes print."""
    found = re.findall(r"read (\d+), wrote (\d+)", run.text)
    return [(int(read), int(wrote)) for read, wrote in found]


@methods
def test_without_the_lock_additions_are_lost(runs: Runs, method: str) -> None:
    run = runs.get("shared-value-race", method)
    read = [seen for seen, _ in steps(run)]
    assert len(read) == 10
    assert len(set(read)) < 10, "some number was read twice"
    total = int(re.search(r"the total is (\d+)", run.lines[-1])[1])  # type: ignore[index]
    assert total < 10
    assert run.lines[-1].endswith(f"{10 - total} are lost.")
    assert not run.of(LockAcquired)


@methods
def test_with_the_lock_none_is(runs: Runs, method: str) -> None:
    run = runs.get("shared-value-race with", method)
    assert sorted(steps(run)) == [(n, n + 1) for n in range(10)]
    assert run.lines[-1] == "10 additions, and the total is 10: 0 are lost."
    assert len(run.of(LockAcquired)) == 10


@methods
def test_the_value_is_seen_but_not_what_is_in_it(runs: Runs, method: str) -> None:
    run = runs.get("shared-value-race", method)
    opened = run.of(SharedMemoryOpened)
    assert {(event.type, event.bytes) for event in opened} == {("value", 4)}


@methods
def test_every_append_is_a_call_to_the_managers_process(runs: Runs, method: str) -> None:
    run = runs.get("manager-list", method)
    (shared,) = run.end.proxies.values()
    assert (shared.type, shared.name, shared.manager) == ("list", "shared", "main.1")
    appends = [event for event in run.of(CallBegan) if event.method == "append"]
    assert [sum(e.process == worker for e in appends) for worker in ("main.2", "main.3")] == [3, 3]
    assert len(run.of(CallEnded)) == len(run.of(CallBegan))
    assert run.lines[-1].startswith("6 entries: ")


@methods
def test_those_take_part_whose_places_are_kept(runs: Runs, method: str) -> None:
    for key in runs.keys:
        runs.check_cast(key, method)
