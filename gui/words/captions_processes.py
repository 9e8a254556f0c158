"""Captions of processes: start, end, sleep, error, and the program as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.process import (
    ErrorRaised,
    ProcessEnded,
    ProcessExiting,
    ProcessRan,
    ProcessStarted,
    SleepBegan,
    StartFailed,
)
from core.events.program import EventsLost, ProgramEnded, ProgramStarted
from core.model.world import Life

from . import quit_marks
from .captions_end import program_ended
from .captions_family import caught, ended_by, exit_code, joined_by
from .errors import error_caption, interrupted
from .names import only_lock
from .quantities import duration, is_quit_mark
from .resources import lock_name
from .sentence import Sentence
from .states import ended_by_its_pool

LONG_SLEEP_NS = 1_000_000_000  # a shorter one is seen at the card; the caption before it stays

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event

    from .moment import Moment
    from .sentence import Caption


def _program_started(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "The program starts.")
    return (Sentence(template),)


def _started(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ProcessStarted)
    names = {"parent": moment.name(event.parent), "who": moment.who}
    return (Sentence(QCoreApplication.translate("Caption", "{parent} starts {who}."), names),)


def _start_failed(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, StartFailed)
    names = {"parent": moment.name(event.parent)}
    template = QCoreApplication.translate("Caption", "{parent} could not start a process.")
    return (Sentence(template, names),)


def _ran(moment: Moment) -> Caption:
    if joined_by(moment):
        return ()
    template = QCoreApplication.translate("Caption", "{who} runs.")
    return (Sentence(template, {"who": moment.who}),)


def _exiting(moment: Moment) -> Caption:
    event = moment.event
    children = [
        p
        for p in moment.world.processes.values()
        if p.parent == event.process and p.started_ns and p.life is not Life.ENDED and not p.daemon
    ]
    translate = QCoreApplication.translate
    if not children:
        template = translate("Caption", "{who} has finished its code.")
        return (Sentence(template, {"who": moment.who}),)
    if len(children) == 1:
        names = {"who": moment.who, "child": moment.name(children[0].id)}
        template = translate("Caption", "{who} has finished its code, but waits for {child}.")
        return (Sentence(template, names),)
    template = translate("Caption", "{who} has finished its code, but waits for its {n} children.")
    return (Sentence(template, {"who": moment.who}, {"n": str(len(children))}),)


def _ended(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ProcessEnded)
    process = moment.world.processes.get(event.process)
    names = {"who": moment.who}
    translate = QCoreApplication.translate
    if process is not None and process.error and event.signal is None:
        return _failed(moment, process.error)
    if process is not None and event.signal and ended_by_its_pool(process, moment.world):
        return (Sentence(translate("Caption", "{who} ends with its pool."), names),)
    if event.signal is not None:
        return _killed(moment, event)
    if known := caught(moment, event):
        return known
    if event.exit_code:
        return exit_code(moment, event)
    took = moment.world.messages.get(process.took) if process is not None else None
    if took is not None and is_quit_mark(took.preview):
        return (Sentence(quit_marks.took(took.preview), names),)
    return (Sentence(translate("Caption", "{who} has ended."), names),)


def _killed(moment: Moment, event: ProcessEnded) -> Caption:
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    if any(
        lock.owner_dead and event.process in lock.owners for lock in moment.world.locks.values()
    ):
        return (
            Sentence(
                translate("Caption", "{who} was killed with the lock. It is never released."), names
            ),
        )
    if event.for_memory:
        template = translate("Caption", "{who} was killed, probably out of memory.")
        return (Sentence(template, names),)
    if known := ended_by(moment, event):
        return known
    values = {"signal": event.signal or "", "code": str(event.exit_code)}
    if event.exit_code is None:
        return (Sentence(translate("Caption", "{who} was killed ({signal})."), names, values),)
    template = translate("Caption", "{who} was killed ({signal}): exit code {code}.")
    return (Sentence(template, names, values),)


def _failed(moment: Moment, traceback: str) -> Caption:
    translate = QCoreApplication.translate
    if interrupted(traceback):
        return (Sentence(translate("Caption", "{who} was interrupted."), {"who": moment.who}),)
    return error_caption(moment.who, traceback)


def _sleeps(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, SleepBegan)
    translate = QCoreApplication.translate
    process = moment.world.processes.get(event.process)
    if process is not None and process.holds:
        lock = moment.world.locks[process.holds[-1]]
        values = {"lock": lock_name(lock, moment.world)}
        if "semaphore" in lock.type:
            template = translate("Caption", "{who} sleeps and keeps its place of {lock}.")
        elif only_lock(moment.world, lock.id):
            template = translate("Caption", "{who} sleeps and still holds the lock.")
        else:
            template = translate("Caption", "{who} sleeps and still holds {lock}.")
        return (Sentence(template, {"who": moment.who}, values),)
    if event.duration_ns < LONG_SLEEP_NS or joined_by(moment):
        return ()
    values = {"time": duration(event.duration_ns)}
    return (
        Sentence(translate("Caption", "{who} sleeps for {time}."), {"who": moment.who}, values),
    )


def _error(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ErrorRaised)
    return _failed(moment, event.traceback)


def _lost(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, EventsLost)
    template = QCoreApplication.translate(
        "Caption", "Here %n events of {who} are missing: they came too fast.", "", event.count
    )
    return (Sentence(template, {"who": moment.who}),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    ProgramStarted: _program_started,
    ProcessStarted: _started,
    StartFailed: _start_failed,
    ProcessRan: _ran,
    ProcessExiting: _exiting,
    ProcessEnded: _ended,
    SleepBegan: _sleeps,
    ErrorRaised: _error,
    EventsLost: _lost,
    ProgramEnded: program_ended,
}
