"""The questions on pools of processes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...events.pool import (
    ResultWaitBegan,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
)
from ..options import NO, YES, YES_NO, numbers
from ..question import Settled
from ..stories import most
from ..watching import question, until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

CLEAR_S = 0.3
"""Shorter tasks may be done before the next worker is there: how many there are is luck."""
NEXT = ("As soon as one worker is free", "When all workers are free")


def pool_apply_async(values: Mapping[str, Value]) -> Iterator[Question]:
    """How many run at once, whether main waits, and when the next task begins."""
    if float(values["seconds"]) >= CLEAR_S:
        yield from tasks_at_once(values)
    if int(values["tasks"]) > 1:
        yield question("waits", "Does apply_async() wait for the task?", YES_NO, waits_for_the_task)


def pool_apply(values: Mapping[str, Value]) -> Iterator[Question]:
    """The same, of apply()."""
    yield from tasks_at_once(values)
    if int(values["tasks"]) > 1:
        yield question("waits", "Does apply() wait for the task?", YES_NO, waits_for_the_task)


def pool_uneven(values: Mapping[str, Value]) -> Iterator[Question]:
    """When a worker gets its next task."""
    workers, tasks = int(values["workers"]), int(values["tasks"])
    if tasks > workers > 1 and float(values["longest"]) >= CLEAR_S:
        story = partial(next_begins, workers)
        yield question("next", "All workers are busy. When does another task begin?", NEXT, story)


def tasks_at_once(values: Mapping[str, Value]) -> Iterator[Question]:
    """Ask how many run at once."""
    workers, tasks = int(values["workers"]), int(values["tasks"])
    options = numbers(1, workers, tasks)
    if min(workers, tasks) > 1:
        story = partial(most, options, (TaskStarted, TaskFinished), min(workers, tasks), tasks)
        yield question("at-once", "How many tasks run at once at most?", options, story)


def waits_for_the_task() -> Story:
    """It does if main waits for a result before it hands in the second task."""
    yield from until(TaskSubmitted)
    while True:
        number, event = yield
        if isinstance(event, ResultWaitBegan) and event.process == "main":
            return Settled(YES, number)
        if isinstance(event, TaskSubmitted):
            return Settled(NO, number)


def next_begins(workers: int) -> Story:
    """The first task beyond those that all workers took: are the others still at work then?"""
    busy: set[str] = set()
    full = False
    while True:
        number, event = yield
        if isinstance(event, TaskStarted):
            if full:
                return Settled(0 if busy else 1, number)
            busy.add(event.process)
            full = len(busy) == workers
        elif isinstance(event, TaskFinished):
            if not event.ok:
                return None  # it was stopped
            busy.discard(event.process)


POOLS: Mapping[str, Ask] = {
    "pool-apply-async": pool_apply_async,
    "pool-uneven": pool_uneven,
    "pool-apply": pool_apply,
}
