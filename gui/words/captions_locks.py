"""Captions of locks and of the files that they guard. Who waits, never who is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.file import LineWritten
from core.events.lock import (
    AcquireBlocked,
    AcquireGaveUp,
    LockAcquired,
    LockCreated,
    LockEvent,
    LockReleased,
    ReleaseFailed,
)

from . import captions_sync
from .names import after, only_lock
from .quantities import duration, small_number
from .resources import lock_name
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.world import File, Lock

    from .moment import Moment
    from .sentence import Caption

SHORT_WAIT_NS = 10_000_000  # under this a wait is not worth its figure


def _lock(moment: Moment) -> Lock | None:
    assert isinstance(moment.event, LockEvent)
    return moment.world.locks.get(moment.event.lock)


def _values(moment: Moment) -> dict[str, str]:
    lock = _lock(moment)
    return {"lock": lock_name(lock, moment.world) if lock is not None else ""}


def _only(moment: Moment) -> bool:
    assert isinstance(moment.event, LockEvent)
    return only_lock(moment.world, moment.event.lock)


def _created(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, LockCreated)
    return captions_sync.made(moment, event.type)


def _blocked(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = _lock(moment)
    if lock is not None and "semaphore" in lock.type:
        return captions_sync.semaphore_blocked(moment, lock)
    names = {"who": moment.who}
    owner = lock.owners[0] if lock is not None and lock.owners else ""
    if not owner:
        return (Sentence(translate("Caption", "{who} must wait for the lock."), names),)
    names["owner"] = moment.name(owner)
    if lock is not None and lock.owner_dead:
        template = translate("Caption", "{who} waits for ever: {owner} is dead and held the lock.")
    elif owner == moment.event.process:
        template = translate("Caption", "{who} waits for a lock that it holds itself.")
    elif _only(moment):
        template = translate("Caption", "{who} must wait: {owner} holds the lock.")
    else:
        template = translate("Caption", "{who} must wait: {owner} holds {lock}.")
    return (Sentence(template, names, _values(moment)),)


def _acquired(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = _lock(moment)
    if lock is not None and "semaphore" in lock.type:
        return captions_sync.semaphore_acquired(moment, lock)
    again = lock.owners.count(moment.event.process) if lock is not None else 1
    if again > 1:
        template = translate("Caption", "{who} gets {lock} once more: it holds it {n} times.")
        return (Sentence(template, {"who": moment.who}, {**_values(moment), "n": str(again)}),)
    names = {"who": moment.who}
    values = _values(moment)
    passed = [p for p in lock.overtaken if p in lock.waiters] if lock is not None else []
    if passed:
        names["other"] = moment.name(passed[0])
        template = translate(
            "Caption",
            "{who} gets the lock although {other} has waited longer: a Lock promises no order.",
        )
        return (Sentence(template, names, values),)
    if moment.waited_ns is not None and moment.waited_ns >= SHORT_WAIT_NS:
        values["time"] = duration(moment.waited_ns)
        if _only(moment):
            template = translate("Caption", "{who} gets the lock after {time}.")
        else:
            template = translate("Caption", "{who} gets {lock} after {time}.")
    elif _only(moment):
        template = translate("Caption", "{who} gets the lock.")
    else:
        template = translate("Caption", "{who} gets {lock}.")
    return (Sentence(template, names, values),)


def _released(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = _lock(moment)
    if lock is not None and "semaphore" in lock.type:
        return captions_sync.semaphore_released(moment, lock)
    if lock is not None and moment.event.process in lock.sleepers:
        return ()  # that it lets it go and sleeps has just been said
    left = lock.owners.count(moment.event.process) if lock is not None else 0
    if left:
        template = translate("Caption", "{who} releases {lock} once and still holds it.")
        return (Sentence(template, {"who": moment.who}, _values(moment)),)
    only = _only(moment)
    template = translate("Caption", "{who} releases the lock.") if only else ""
    first = Sentence(
        template or translate("Caption", "{who} releases {lock}."),
        {"who": moment.who},
        _values(moment),
    )
    if lock is None or lock.owners or not lock.waiters:
        return (first,)
    longest = {"other": moment.name(next(iter(lock.waiters)))}
    if len(lock.waiters) == 1:
        return (first, Sentence(translate("Caption", "{other} waits for it."), longest))
    return (first, Sentence(translate("Caption", "{other} has waited longest."), longest))


def _release_failed(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "{who} does not hold the lock it released.")
    return (Sentence(template, {"who": moment.who}),)


def _gave_up(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "{who} did not get the lock and goes on.")
    return (Sentence(template, {"who": moment.who}),)


def _line_written(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, LineWritten)
    file = moment.world.files.get(event.path)
    guard = moment.world.locks.get(file.guard) if file is not None else None
    if file is None or not file.lines:
        return ()
    if guard is not None and event.process in guard.owners:
        return _written_with_lock(moment, file, guard)
    return _written_without(moment, file)


def _written_with_lock(moment: Moment, file: File, guard: Lock) -> Caption:
    translate = QCoreApplication.translate
    hold = file.lines[-1].hold
    number = sum(line.hold == hold for line in file.lines)
    template = translate("Caption", "{who} holds the lock and writes line {n}.")
    first = Sentence(template, {"who": moment.who}, {"n": str(number)})
    waiters = [moment.name(p) for p in guard.waiters]
    if not waiters:
        return (first,)
    names = {"a": waiters[0], "b": after(waiters[0], waiters[-1])}
    values = {"n": str(len(waiters) - 1)}
    if len(waiters) == 1:
        outside = translate("Caption", "{a} must wait outside.")
    elif len(waiters) == 2:
        outside = translate("Caption", "{a} and {b} must wait outside.")
    else:
        outside = translate("Caption", "{a} and {n} others must wait outside.")
    return (first, Sentence(outside, names, values))


def _written_without(moment: Moment, file: File) -> Caption:
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    values = {"n": str(file.count)}
    together = moment.world.program.together
    if file.mixed == file.count and len(file.lines) > 1:
        names["other"] = moment.name(file.lines[-2].writer)
        values["together"] = small_number(together).lower()
        template = translate(
            "Caption", "Line {n} is {who}'s, in the middle of {other}'s {together}."
        )
        return (Sentence(template, names, values),)
    before = file.lines[-2].writer if len(file.lines) > 1 else ""
    if before and before != moment.event.process and not file.guard:
        names["other"] = moment.name(before)
        template = translate(
            "Caption", "{who} writes line {n}, right after {other}: no lock is held."
        )
        return (Sentence(template, names, values),)
    return (Sentence(translate("Caption", "{who} writes line {n} of the file."), names, values),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    LockCreated: _created,
    AcquireBlocked: _blocked,
    AcquireGaveUp: _gave_up,
    LockAcquired: _acquired,
    LockReleased: _released,
    ReleaseFailed: _release_failed,
    LineWritten: _line_written,
}
