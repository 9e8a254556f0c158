"""What belongs to an event, in a few words: the text, the message, the exit code, the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from core.events import file, lock, message, pool, process, program, shared

from . import lists
from .errors import last_line
from .event_types import type_word, why_word
from .filled import fill
from .paths import file_name
from .quantities import duration, quoted
from .resources import size
from .tasks import call_text, method_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event

    from .called import Called

translate = QCoreApplication.translate
_What = dict[type, "Callable[[Any, Called, Event | None], str]"]


def event_what(event: Event, called: Called, cause: Event | None = None) -> str:
    """Return what an event is about, as the program has it; empty where there is nothing to add.

    Args:
        event: what happened.
        called: how processes and resources are called.
        cause: the event that made it possible, where that is known: what was sent, of a receive.
    """
    tell = _WHAT.get(type(event))
    return tell(event, called, cause) if tell is not None else ""


def _limit(timeout_ns: int | None) -> str:
    if timeout_ns is None:
        return ""
    return translate("Events", "for {time} at most").format(time=duration(timeout_ns))


def _timed_out(timed_out: bool) -> str:
    return translate("Events", "timed out") if timed_out else ""


def _exit(exit_code: int | None, signal: str | None) -> str:
    if exit_code is None:
        return signal or ""
    text = translate("Events", "exit code {code}").format(code=exit_code)
    return lists.phrases((text, signal or ""))


def _ended(event: process.ProcessEnded, _called: Called, _cause: Event | None) -> str:
    text = _exit(event.exit_code, event.signal)
    memory = translate("Events", "probably out of memory") if event.for_memory else ""
    return lists.phrases((text, memory))


def _started(event: process.ProcessStarted, called: Called, _cause: Event | None) -> str:
    text = translate("Events", "by {who}, PID {pid}") if event.pid else _by()
    by = fill(text, who=called.process(event.parent), pid=event.pid)
    daemon = translate("Events", "daemon") if event.daemon else ""
    return lists.phrases((by, event.start_method, daemon))


def _by() -> str:
    return translate("Events", "by {who}")


def _asked(event: process.ProcessAsked, _called: Called, _cause: Event | None) -> str:
    text = translate("Events", "{question}: {answer}")
    if event.times > 1:
        text = translate("Events", "{question}: {answer}, {n} times")
    return text.format(question=event.question, answer=event.answer, n=event.times)


def _began(event: program.ProgramStarted, _called: Called, _cause: Event | None) -> str:
    return " ".join([file_name(event.script), *event.arguments])


def _opened(event: message.ChannelOpened, _called: Called, _cause: Event | None) -> str:
    if not event.capacity:
        return type_word(event.type)
    template = translate("Events", "{type}, %n places", "", event.capacity)
    return template.format(type=type_word(event.type))


def _received(event: message.MessageReceived, _called: Called, cause: Event | None) -> str:
    text = quoted(cause.preview) if isinstance(cause, message.MessageSent) else ""
    return text or size(event.bytes)


def _ready(event: message.WaitAnyEnded, called: Called, _cause: Event | None) -> str:
    return _timed_out(event.timed_out) or lists.names(map(called.thing, event.ready))


def _lock(event: lock.LockCreated, _called: Called, _cause: Event | None) -> str:
    many = event.type in ("semaphore", "bounded semaphore", "barrier")
    return f"{type_word(event.type)}({event.value})" if many else type_word(event.type)


def _notified(event: lock.Notified, _called: Called, _cause: Event | None) -> str:
    if event.count is None:
        return translate("Events", "all")
    return str(event.count)


def _passed(event: lock.BarrierPassed, _called: Called, _cause: Event | None) -> str:
    if event.broken:
        return translate("Events", "the barrier is broken")
    return str(event.index) if event.index >= 0 else translate("Events", "it raised")


def _workers(event: pool.PoolOpened, _called: Called, _cause: Event | None) -> str:
    return translate("Events", "%n workers", "", event.workers)


def _submitted(event: pool.TaskSubmitted, _called: Called, _cause: Event | None) -> str:
    text = call_text(event.function, event.preview)
    if event.items > 1:
        return translate("Events", "{call}, {n} items").format(call=text, n=event.items)
    return text


def _finished(event: pool.TaskFinished, _called: Called, _cause: Event | None) -> str:
    if event.ok:
        return event.preview
    return translate("Events", "failed: {error}").format(error=event.preview)


def _of_task(_event: Event, called: Called, cause: Event | None) -> str:
    of_it = isinstance(cause, (pool.TaskSubmitted, pool.TaskFinished))
    return event_what(cause, called) if of_it and cause is not None else ""


def _call(event: shared.CallBegan, _called: Called, _cause: Event | None) -> str:
    return call_text(event.method, event.preview) if event.preview else method_text(event.method)


def _memory(event: shared.SharedMemoryOpened, _called: Called, _cause: Event | None) -> str:
    made, there = translate("Events", "made"), translate("Events", "attached")
    return lists.phrases(
        (type_word(event.type), size(event.bytes), made if event.created else there)
    )


def _lost(event: program.EventsLost, _called: Called, _cause: Event | None) -> str:
    return translate("Events", "%n records are missing here", "", event.count)


def _polled(event: message.Polled, _called: Called, _cause: Event | None) -> str:
    times = translate("Events", "{n} times in a row").format(n=event.count)
    return times if event.count > 1 else ""


_PROCESSES: _What = {
    program.ProgramStarted: _began,
    program.ProgramEnded: lambda e, _c, _b: _exit(e.exit_code, e.signal),
    program.EventsLost: _lost,
    program.OutputWritten: lambda e, _c, _b: e.text.rstrip("\r\n"),
    process.ProcessMade: lambda e, _c, _b: call_text(e.target, e.arguments),
    process.ProcessStarted: _started,
    process.StartFailed: lambda e, c, _b: fill(_by(), who=c.process(e.parent)),
    process.StartRefused: lambda e, _c, _b: e.error,
    process.ProcessAsked: _asked,
    process.ProcessRan: lambda e, _c, _b: translate("Events", "PID {pid}").format(pid=e.pid),
    process.ProcessExiting: lambda e, _c, _b: _exit(e.exit_code, None),
    process.ProcessEnded: _ended,
    process.JoinBegan: lambda e, _c, _b: _limit(e.timeout_ns),
    process.JoinEnded: lambda e, _c, _b: _timed_out(e.timed_out),
    process.SignalSent: lambda e, _c, _b: e.signal,
    process.SleepBegan: lambda e, _c, _b: duration(e.duration_ns),
    process.ErrorRaised: lambda e, _c, _b: last_line(e.traceback),
}
_MESSAGES: _What = {
    message.ChannelOpened: _opened,
    message.SendBlocked: lambda e, _c, _b: quoted(e.preview),
    message.MessageSent: lambda e, _c, _b: quoted(e.preview),
    message.MessageWritten: lambda e, _c, _b: size(e.bytes),
    message.SendDropped: lambda e, _c, _b: why_word(e.why),
    message.MessageReceived: _received,
    message.Polled: _polled,
    message.WaitAnyBegan: lambda e, c, _b: lists.names(map(c.thing, e.targets)),
    message.WaitAnyEnded: _ready,
    message.ConnectBegan: lambda e, _c, _b: e.address,
    message.ConnectEnded: lambda e, _c, _b: "" if e.ok else translate("Events", "it raised"),
}
_LOCKS: _What = {
    lock.LockCreated: _lock,
    lock.AcquireBlocked: lambda e, _c, _b: _limit(e.timeout_ns),
    lock.LockReleased: lambda e, _c, _b: translate("Events", "inferred") if e.inferred else "",
    lock.WaitBegan: lambda e, _c, _b: _limit(e.timeout_ns),
    lock.WaitEnded: lambda e, _c, _b: _timed_out(e.timed_out),
    lock.Notified: _notified,
    lock.BarrierReached: lambda e, _c, _b: _limit(e.timeout_ns),
    lock.BarrierPassed: _passed,
}
_SHARED: _What = {
    pool.PoolOpened: _workers,
    pool.TaskSubmitted: _submitted,
    pool.TaskStarted: _of_task,
    pool.TaskFinished: _finished,
    pool.ResultTaken: _of_task,
    pool.ResultWaitBegan: lambda e, _c, _b: _limit(e.timeout_ns),
    pool.ResultWaitEnded: lambda e, _c, _b: _timed_out(e.timed_out),
    pool.PoolClosed: lambda e, _c, _b: method_text(e.how),
    shared.ProxyOpened: lambda e, _c, _b: e.type,
    shared.CallBegan: _call,
    shared.CallEnded: lambda e, _c, _b: "" if e.ok else translate("Events", "it raised"),
    shared.SharedMemoryOpened: _memory,
    file.FileOpened: lambda e, _c, _b: translate("Events", "mode {mode}").format(mode=e.mode),
    file.LineWritten: lambda e, _c, _b: e.preview,
}
_WHAT: _What = {**_PROCESSES, **_MESSAGES, **_LOCKS, **_SHARED}
"""Kind -> (event, names, its cause) -> words. Kinds that say all by themselves are not here."""

BY_CAUSE = (message.MessageReceived, pool.TaskStarted, pool.ResultTaken)
"""Kinds of which the cause says what they are about."""
