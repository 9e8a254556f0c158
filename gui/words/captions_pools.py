"""Captions of pools: who submits, who runs what, how many run and wait, whose result comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.pool import (
    PoolClosed,
    PoolEvent,
    PoolJoinBegan,
    PoolOpened,
    ResultTaken,
    ResultWaitBegan,
    ResultWaitEnded,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
)
from core.model.world import Life, WaitKind

from .quantities import quoted, small_number
from .resources import pool_name
from .sentence import Sentence
from .tasks import call_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.pool import Pool, Task

    from .moment import Moment
    from .sentence import Caption


def _pool(moment: Moment) -> Pool | None:
    assert isinstance(moment.event, PoolEvent)
    return moment.world.pools.get(moment.event.pool)


def _names(moment: Moment) -> dict[str, str]:
    return {"who": moment.who}


def _opened(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, PoolOpened)
    translate = QCoreApplication.translate
    count = event.workers
    if event.type == "executor":
        template = translate("Caption", "{who} makes an executor for %n workers.", "", count)
    else:
        template = translate("Caption", "{who} makes a pool of %n workers.", "", count)
    return (Sentence(template, _names(moment)),)


def standing(pool: Pool) -> Sentence | None:
    """Return how many tasks run and wait; None while there are none."""
    translate = QCoreApplication.translate
    run, wait = len(pool.running), len(pool.waiting)
    values = {"run": small_number(run), "wait": small_number(wait).lower()}
    if not run and not wait:
        return None
    if not run:
        template = translate("Caption", "%n tasks wait.", "", wait)
    elif not wait:
        template = translate("Caption", "{run} tasks run, none waits.")
        if run == 1:
            template = translate("Caption", "One task runs, none waits.")
    elif run == wait == 1:
        template = translate("Caption", "One task runs, one waits.")
    elif run == 1:
        template = translate("Caption", "One task runs, {wait} wait.")
    elif wait == 1:
        template = translate("Caption", "{run} tasks run, one waits.")
    else:
        template = translate("Caption", "{run} tasks run, {wait} wait.")
    return Sentence(template, values=values)


def _with_standing(first: Sentence, pool: Pool | None) -> Caption:
    second = standing(pool) if pool is not None else None
    return (first, second) if second is not None else (first,)


def _submitted(moment: Moment) -> Caption:
    event, pool = moment.event, _pool(moment)
    assert isinstance(event, TaskSubmitted)
    translate = QCoreApplication.translate
    values = {"task": call_text(event.function, event.preview)}
    template = translate("Caption", "{who} hands in {task}.")
    if event.items > 1:
        values = {"n": str(event.items), "task": call_text(event.function, "")}
        template = translate("Caption", "{who} hands in {task} for {n} elements.")
    return _with_standing(Sentence(template, _names(moment), values), pool)


def _started(moment: Moment) -> Caption:
    event, pool = moment.event, _pool(moment)
    assert isinstance(event, TaskStarted)
    translate = QCoreApplication.translate
    task = pool.tasks.get(event.task) if pool is not None else None
    if task is None or not task.function:
        template = translate("Caption", "{who} begins a task.")
        return _with_standing(Sentence(template, _names(moment)), pool)
    assert pool is not None
    values = {"task": call_text(task.function, task.preview), "n": str(task.items)}
    template = translate("Caption", "{who} begins {task}.")
    if task.items > 1:
        values["task"] = call_text(task.function, "")
        template = translate("Caption", "{who} begins {task} for {n} elements.")
    elif any(pool.tasks[done].worker == event.process for done in pool.finished):
        template = translate("Caption", "{who} is free and takes the next: {task}.")
    first = Sentence(template, _names(moment), values)
    return _with_submitter(first, task, pool, moment)


def _with_submitter(first: Sentence, task: Task, pool: Pool, moment: Moment) -> Caption:
    """Return what a worker begins, and whether the one who handed the task in waits for it."""
    translate = QCoreApplication.translate
    submitter = moment.world.processes.get(task.submitter)
    names = {"submitter": moment.name(task.submitter)}
    wait = submitter.wait if submitter is not None else None
    if wait is not None and wait.kind is WaitKind.RESULT and len(pool.running) == 1:
        return (first, Sentence(translate("Caption", "{submitter} waits for its result."), names))
    goes_on = submitter is not None and submitter.life is Life.RUNNING and wait is None
    standing_now = standing(pool)
    if goes_on and standing_now is not None and 1 < pool.size == len(pool.running):
        second = Sentence(translate("Caption", "{submitter} does not wait."), names)
        return (standing_now, second)
    return _with_standing(first, pool)


def _finished(moment: Moment) -> Caption:
    event, pool = moment.event, _pool(moment)
    assert isinstance(event, TaskFinished)
    translate = QCoreApplication.translate
    task = pool.tasks.get(event.task) if pool is not None else None
    values = {"result": quoted(event.preview), "task": ""}
    if task is not None and task.function:
        preview = task.preview if task.items == 1 else ""
        values["task"] = call_text(task.function, preview)
    if not event.ok:
        template = translate("Caption", "{who} failed: {result}")
        return (Sentence(template, _names(moment), values),)
    template = translate("Caption", "{who} is done with a task: {result}.")
    if values["task"]:
        template = translate("Caption", "{who} is done with {task}: {result}.")
    if not event.preview:
        template = translate("Caption", "{who} is done with a task.")
    return _with_standing(Sentence(template, _names(moment), values), pool)


def _wait_began(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    pool = _pool(moment)
    event = moment.event
    assert isinstance(event, ResultWaitBegan)
    lost = pool is not None and any(
        t in pool.tasks and pool.tasks[t].call == event.call for t in pool.lost
    )
    if lost:
        template = translate("Caption", "{who} waits for a result that never comes.")
        return (Sentence(template, _names(moment)),)
    first = Sentence(
        translate("Caption", "{who} is blocked until the result is there."), _names(moment)
    )
    return _with_standing(first, pool)


def _wait_ended(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ResultWaitEnded)
    if not event.timed_out:
        return ()  # the result that it takes is told
    template = QCoreApplication.translate(
        "Caption", "{who} has waited long enough: the result is not there."
    )
    return (Sentence(template, _names(moment)),)


def _taken(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ResultTaken)
    translate = QCoreApplication.translate
    if event.task:
        template = translate("Caption", "{who} takes the result.")
    else:
        template = translate("Caption", "{who} takes the result of its call.")
    return _with_standing(Sentence(template, _names(moment)), _pool(moment))


def _closed(moment: Moment) -> Caption:
    event, pool = moment.event, _pool(moment)
    assert isinstance(event, PoolClosed)
    translate = QCoreApplication.translate
    values = {"pool": pool_name(pool, moment.world) if pool is not None else ""}
    if event.how == "terminate":
        template = translate("Caption", "{who} ends {pool} at once, with all its workers.")
    elif event.how == "close":
        template = translate("Caption", "{who} closes {pool}: it takes no more tasks.")
    else:
        template = translate("Caption", "{who} shuts {pool} down: it takes no more tasks.")
    return (Sentence(template, _names(moment), values),)


def _join_began(moment: Moment) -> Caption:
    pool = _pool(moment)
    values = {"pool": pool_name(pool, moment.world) if pool is not None else ""}
    template = QCoreApplication.translate(
        "Caption", "{who} waits until the workers of {pool} have ended."
    )
    return (Sentence(template, _names(moment), values),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    PoolOpened: _opened,
    TaskSubmitted: _submitted,
    TaskStarted: _started,
    TaskFinished: _finished,
    ResultWaitBegan: _wait_began,
    ResultWaitEnded: _wait_ended,
    ResultTaken: _taken,
    PoolClosed: _closed,
    PoolJoinBegan: _join_began,
}
