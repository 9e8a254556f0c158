"""The scenarios on queues: what is said about them is what happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.message import (
    ChannelOpened,
    MessageReceived,
    MessageSent,
    QueueJoinBegan,
    QueueJoinEnded,
    TaskDone,
)

if TYPE_CHECKING:
    from tests.core.scenarios.recorded import Runs
    from tests.core.scenarios.recordings import Recordings

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


@pytest.fixture
def runs(recordings: Recordings) -> Runs:
    """Return the runs of this group."""
    return recordings.groups["messages"]


@methods
def test_join_waits_for_the_last_task_done(runs: Runs, method: str) -> None:
    run = runs.get("joinable-queue", method)
    (began,), (ended,) = run.of(QueueJoinBegan), run.of(QueueJoinEnded)
    assert (began.process, ended.process) == ("main", "main")
    before = [event for event in run.of(TaskDone) if run.place(event) < run.place(ended)]
    assert len(before) == 5
    assert {event.process for event in before} <= {"main.1", "main.2"}
    words = [e for e in run.of(MessageSent) if run.place(e) < run.place(ended)]
    assert [event.preview for event in words] == [f"'item {n}'" for n in range(1, 6)]
    assert run.lines.index("all items are done") == 5


@methods
def test_each_stage_hands_on_to_the_next(runs: Runs, method: str) -> None:
    run = runs.get("pool-pipeline", method)
    numbers, squares = (event.channel for event in run.of(ChannelOpened))
    sent = {event.message: event for event in run.of(MessageSent)}
    ways = {
        (sent[e.message].channel, run.name(sent[e.message].process), run.name(e.process))
        for e in run.of(MessageReceived)
    }
    workers = {"Worker 1", "Worker 2", "Worker 3"}
    assert {way[1:] for way in ways if way[0] == numbers} == {("Reader", w) for w in workers}
    assert {way[1:] for way in ways if way[0] == squares} == {(w, "Writer") for w in workers}
    taken = [int(sent[e.message].preview) for e in run.of(MessageReceived) if e.channel == squares]
    assert sorted(n for n in taken if n) == [1, 4, 9, 16, 25, 36]
    assert run.lines == [f"square {n}" for n in taken if n]


@methods
def test_those_take_part_whose_places_are_kept(runs: Runs, method: str) -> None:
    for key in runs.keys:
        runs.check_cast(key, method)
