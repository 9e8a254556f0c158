"""Captions of what a process does with another: makes it, asks it, waits for it, ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.process import (
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    ProcessEnded,
    ProcessMade,
    SignalSent,
    StartRefused,
)
from core.model.world import Life, WaitKind

from .quantities import duration
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event

    from .moment import Moment
    from .sentence import Caption


def _made(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ProcessMade)
    names = {"parent": moment.name(event.parent), "who": moment.who}
    translate = QCoreApplication.translate
    return (
        Sentence(translate("Caption", "{parent} makes {who}."), names),
        Sentence(translate("Caption", "It is an object, and not a process yet.")),
    )


def _refused(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, StartRefused)
    translate = QCoreApplication.translate
    error = event.error.partition("(")[0]
    names = {"who": moment.who}
    return (
        Sentence(
            translate("Caption", "{who} calls start() again: {error}."), names, {"error": error}
        ),
        Sentence(translate("Caption", "A process starts only once.")),
    )


def _asked(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ProcessAsked)
    names = {"other": moment.name(event.target)}
    values = {"question": event.question, "answer": repr(event.answer)}
    return (Sentence(_reason(moment, event), names, values),)


def _reason(moment: Moment, event: ProcessAsked) -> str:
    """Return the template that says why the answer is what it is."""
    translate = QCoreApplication.translate
    target = moment.world.processes.get(event.target)
    started = target is not None and bool(target.started_ns)
    if event.answer is True:
        return translate(
            "Caption", "{question} is {answer}: {other} was started and has not ended."
        )
    if not event.answer and not started:
        return translate("Caption", "{question} is {answer}: {other} has not been started.")
    if event.question == "is_alive()":
        return translate("Caption", "{question} is {answer}: {other} has ended.")
    if event.answer is None:
        return translate("Caption", "{question} is {answer}: {other} has not ended.")
    if event.question == "exitcode" and isinstance(event.answer, int) and event.answer < 0:
        return translate("Caption", "{question} is {answer}: a signal ended {other}.")
    if event.question == "exitcode":
        return translate("Caption", "{question} is {answer}: with this {other} has ended.")
    if event.question == "ident":
        return translate("Caption", "{question} is {answer}: another name for the pid of {other}.")
    return translate("Caption", "{question} is {answer}: so the system knows {other}.")


def _at_exit(moment: Moment) -> bool:
    """Return whether a process joins its children by itself, since its code is over."""
    process = moment.world.processes.get(moment.event.process)
    return process is not None and process.life is Life.EXITING


def _join_began(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, JoinBegan)
    if _at_exit(moment):
        return ()
    names = {"who": moment.who, "other": moment.name(event.target)}
    translate = QCoreApplication.translate
    if event.timeout_ns is not None:
        template = translate("Caption", "{who} waits until {other} has ended, at most {time}.")
        return (Sentence(template, names, {"time": duration(event.timeout_ns)}),)
    return (Sentence(translate("Caption", "{who} waits until {other} has ended."), names),)


def _join_ended(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, JoinEnded)
    if _at_exit(moment):
        return ()
    names = {"who": moment.who, "other": moment.name(event.target)}
    translate = QCoreApplication.translate
    if not event.timed_out:
        return (Sentence(translate("Caption", "{who} goes on: {other} has ended."), names),)
    process = moment.world.processes.get(event.process)
    joined = process.joined if process is not None else None
    if joined is None or joined.limit_ns is None:
        template = translate("Caption", "{who} has waited long enough: {other} still runs.")
        return (Sentence(template, names),)
    template = translate("Caption", "join() gave up after {time}: {other} still runs.")
    return (Sentence(template, names, {"time": duration(joined.limit_ns)}),)


def _signalled(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, SignalSent)
    names = {"who": moment.who, "other": moment.name(event.target)}
    values = {"signal": event.signal}
    translate = QCoreApplication.translate
    if event.signal == "SIGKILL":
        return (Sentence(translate("Caption", "{who} kills {other}: {signal}."), names, values),)
    return (Sentence(translate("Caption", "{who} tells {other} to end: {signal}."), names, values),)


def joined_by(moment: Moment) -> bool:
    """Return whether another waits in join() for the process of the event, which says more."""
    return any(
        wait.kind is WaitKind.JOIN and wait.target == moment.event.process
        for process in moment.world.processes.values()
        for wait in process.waits.values()
    )


def ended_by(moment: Moment, event: ProcessEnded) -> Caption:
    """Return the caption of an end by a signal whose sender is known; nothing for any other."""
    process = moment.world.processes.get(event.process)
    sent = process.signal_sent if process is not None else None
    if sent is None or sent.name != event.signal or event.exit_code is None:
        return ()
    translate = QCoreApplication.translate
    names = {"who": moment.who, "by": moment.name(sent.sender)}
    values = {"signal": sent.name, "code": str(event.exit_code)}
    if sent.at_exit:
        template = translate("Caption", "{by} has finished, so its daemon {who} is ended too.")
    elif sent.name == "SIGKILL":
        template = translate("Caption", "{by} has killed {who}: exit code {code}.")
    else:
        template = translate("Caption", "{who} has died of the {signal} of {by}: exit code {code}.")
    return (Sentence(template, names, values),)


def caught(moment: Moment, event: ProcessEnded) -> Caption:
    """Return the caption of an end in its own way after a signal; nothing if none was sent."""
    process = moment.world.processes.get(event.process)
    sent = process.signal_sent if process is not None else None
    if sent is None or event.signal is not None or event.exit_code is None:
        return ()
    names = {"who": moment.who, "by": moment.name(sent.sender)}
    values = {"signal": sent.name, "code": str(event.exit_code)}
    template = QCoreApplication.translate(
        "Caption", "{who} has caught the {signal} of {by} and ended in its own way, with {code}."
    )
    return (Sentence(template, names, values),)


def exit_code(moment: Moment, event: ProcessEnded) -> Caption:
    """Return the caption of an end with a code that is not 0."""
    translate = QCoreApplication.translate
    names, values = {"who": moment.who}, {"code": str(event.exit_code)}
    process = moment.world.processes.get(event.process)
    asked = [a for a in process.answers if a.question == "exitcode"] if process else []
    if asked and asked[-1].value is None and process is not None and process.life is Life.ENDED:
        template = translate(
            "Caption", "{who} ended with exit code {code}. Before that, its exitcode was None."
        )
    else:
        template = translate("Caption", "{who} ended with exit code {code}.")
    return (Sentence(template, names, values),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    ProcessMade: _made,
    StartRefused: _refused,
    ProcessAsked: _asked,
    JoinBegan: _join_began,
    JoinEnded: _join_ended,
    SignalSent: _signalled,
}
