"""Captions of semaphores, conditions, events and barriers: who waits, who lets them go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.lock import (
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    LockEvent,
    Notified,
    WaitBegan,
    WaitEnded,
)

from .resources import lock_name
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.world import Lock

    from .moment import Moment
    from .sentence import Caption


def lock_of(moment: Moment) -> Lock | None:
    """Return the lock, or its kin, to which something happened."""
    assert isinstance(moment.event, LockEvent)
    return moment.world.locks.get(moment.event.lock)


def _values(moment: Moment) -> dict[str, str]:
    lock = lock_of(moment)
    return {"it": lock_name(lock, moment.world) if lock is not None else ""}


def made(moment: Moment, kind: str) -> Caption:
    """Return the caption of one that was made."""
    translate = QCoreApplication.translate
    lock = lock_of(moment)
    value = lock.value if lock is not None else 0
    places = translate("Caption", "{who} makes a semaphore with %n places.", "", value)
    templates = {
        "rlock": translate("Caption", "{who} makes an RLock: its owner may acquire it again."),
        "semaphore": places,
        "bounded semaphore": places,
        "condition": translate("Caption", "{who} makes a condition."),
        "event": translate("Caption", "{who} makes an event: it is not set."),
        "barrier": translate("Caption", "{who} makes a barrier for {n}."),
    }
    template = templates.get(kind, translate("Caption", "{who} makes a lock."))
    if lock is not None and "semaphore" in kind and not value:
        template = translate("Caption", "{who} makes a semaphore that nobody gets yet.")
    return (Sentence(template, {"who": moment.who}, {"n": str(value)}),)


def semaphore_blocked(moment: Moment, lock: Lock) -> Caption:
    """Return the caption of one that finds no place."""
    translate = QCoreApplication.translate
    values = {**_values(moment), "n": str(lock.value)}
    if lock.signal or lock.value <= 0:
        template = translate("Caption", "{who} must wait until somebody releases {it}.")
    elif lock.value == 1:
        template = translate("Caption", "{who} must wait: the place of {it} is taken.")
    else:
        template = translate("Caption", "{who} must wait: all {n} places of {it} are taken.")
    return (Sentence(template, {"who": moment.who}, values),)


def semaphore_acquired(moment: Moment, lock: Lock) -> Caption:
    """Return the caption of one that got a place."""
    translate = QCoreApplication.translate
    free = max(lock.free, 0)
    values = {**_values(moment), "n": str(free)}
    if lock.signal or lock.value <= 0:
        template = translate("Caption", "{who} gets {it} and goes on: {n} left.")
    elif free == 0:
        template = translate("Caption", "{who} takes the last place of {it}.")
    else:
        template = translate("Caption", "{who} takes a place of {it}: %n are free.", "", free)
    return (Sentence(template, {"who": moment.who}, values),)


def semaphore_released(moment: Moment, lock: Lock) -> Caption:
    """Return the caption of one that gives a place back, or a sign."""
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    values = {**_values(moment), "n": str(max(lock.free, 0))}
    if lock.signal:
        first = translate("Caption", "{who} releases {it}: {n} may go on.")
    else:
        first = translate("Caption", "{who} gives its place of {it} back.")
    sentence = Sentence(first, names, values)
    if not lock.waiters:
        return (sentence,)
    other = {"other": moment.name(next(iter(lock.waiters)))}
    if len(lock.waiters) == 1:
        return (sentence, Sentence(translate("Caption", "{other} waits for it."), other))
    return (sentence, Sentence(translate("Caption", "{other} has waited longest."), other))


def _wait_began(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = lock_of(moment)
    names, values = {"who": moment.who}, _values(moment)
    if lock is not None and lock.type == "event":
        template = translate("Caption", "{it} is not set. {who} waits until somebody sets it.")
        return (Sentence(template, names, values),)
    template = translate("Caption", "{who} lets {it} go and sleeps until it is notified.")
    return (Sentence(template, names, values),)


def _wait_ended(moment: Moment) -> Caption:
    event, lock = moment.event, lock_of(moment)
    assert isinstance(event, WaitEnded)
    translate = QCoreApplication.translate
    names, values = {"who": moment.who}, _values(moment)
    flag = lock is not None and lock.type == "event"
    if event.timed_out and flag:
        template = translate("Caption", "{who} has waited long enough: {it} is not set.")
    elif event.timed_out:
        template = translate("Caption", "{who} has waited long enough: nobody notified it.")
    elif flag:
        template = translate("Caption", "{it} is set: {who} goes on.")
    else:
        template = translate("Caption", "{who} was notified, holds {it} again and goes on.")
    return (Sentence(template, names, values),)


def _notified(moment: Moment) -> Caption:
    event, lock = moment.event, lock_of(moment)
    assert isinstance(event, Notified)
    translate = QCoreApplication.translate
    asleep = len(lock.sleepers) if lock is not None else 0
    woken = asleep if event.count is None else min(event.count, asleep)
    names = {"who": moment.who}
    values = _values(moment)
    if not woken:
        template = translate("Caption", "{who} notifies {it}, but nobody waits for it.")
    elif event.count is None:
        template = translate("Caption", "{who} wakes all that wait for {it}.")
    else:
        template = translate("Caption", "{who} wakes %n that wait for {it}.", "", woken)
    first = Sentence(template, names, values)
    if not woken or lock is None or event.process not in lock.owners:
        return (first,)
    again = translate("Caption", "It goes on when {who} releases it.")
    if woken > 1:
        again = translate("Caption", "They go on, one by one, when {who} releases it.")
    return (first, Sentence(again, names, values))


def _flag_set(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = lock_of(moment)
    waiting = len(lock.sleepers) if lock is not None else 0
    names = {"who": moment.who}
    values = {**_values(moment), "n": str(waiting)}
    first = Sentence(translate("Caption", "{who} sets {it}."), names, values)
    if not waiting:
        return (first,)
    if waiting == 1 and lock is not None:
        other = {"other": moment.name(next(iter(lock.sleepers)))}
        return (first, Sentence(translate("Caption", "{other} may go on."), other))
    template = translate("Caption", "All {n} that waited may go on.")
    return (first, Sentence(template, names, values))


def _flag_cleared(moment: Moment) -> Caption:
    template = QCoreApplication.translate(
        "Caption", "{who} clears {it}: who comes now has to wait."
    )
    return (Sentence(template, {"who": moment.who}, _values(moment)),)


def _reached(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    lock = lock_of(moment)
    here, all_ = (len(lock.reached), lock.value) if lock is not None else (0, 0)
    names = {"who": moment.who}
    values = {**_values(moment), "n": str(here), "all": str(all_)}
    if 0 < all_ <= here:
        template = translate("Caption", "{who} is the last of {all} at {it}: all go on.")
    else:
        template = translate("Caption", "{who} waits at {it}: {n} of {all} have come.")
    return (Sentence(template, names, values),)


def _passed(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, BarrierPassed)
    translate = QCoreApplication.translate
    names, values = {"who": moment.who}, _values(moment)
    if event.broken:
        template = translate("Caption", "{it} is broken: {who} gets BrokenBarrierError.")
    elif event.index < 0:
        template = translate("Caption", "{who} leaves {it} before all have come.")
    else:
        template = translate("Caption", "All have come to {it}: {who} goes on.")
    return (Sentence(template, names, values),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    WaitBegan: _wait_began,
    WaitEnded: _wait_ended,
    Notified: _notified,
    FlagSet: _flag_set,
    FlagCleared: _flag_cleared,
    BarrierReached: _reached,
    BarrierPassed: _passed,
}
