"""What happened in an event, in one whole sentence of the past tense."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.events import file, lock, message, pool, process, program, shared
from core.model.pool import Pool
from core.model.resource_of import resource_of
from core.model.world import Channel, Lock

from . import facts
from .filled import fill
from .paths import file_name
from .plain import one_line
from .quantities import duration, quoted
from .resources import memory_name
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.events.base import Event
    from core.model.world import World

    from .names import Names

translate = QCoreApplication.translate


class Told(NamedTuple):
    """An event, and by which names it is told.

    Attributes:
        event: what happened.
        world: one that knows who took part.
        names: how processes are called.
        about: the event that says what this one is about, as a send does of a receive; if known.
    """

    event: Event
    world: World
    names: Names
    about: Event | None = None

    def name(self, id_: str) -> str:
        """Return the name of a process."""
        return self.names.process(self.world, id_)


def event_sentence(told: Told) -> Sentence:
    """Return what happened."""
    event = told.event
    template = _template(told)
    names = {"who": told.name(event.process)}
    other = getattr(event, "parent", None)  # the target of a child is what it will call
    other = getattr(event, "target", None) if other is None else other
    if "{other}" in template and isinstance(other, str):
        names["other"] = told.name(other)
    return Sentence(template, names, _values(told))


def _values(told: Told) -> dict[str, str]:
    event, thing = told.event, resource_of(told.event)
    if isinstance(event, (file.FileOpened, file.LineWritten)):
        return {"thing": file_name(event.path), "w": _what(told)}
    return {"thing": thing_words(told.world, thing, told.names), "w": _what(told)}


def thing_words(world: World, id_: str, names: Names) -> str:
    """Return what a resource is called within a sentence: ``the lock a``, ``the queue``."""
    found = facts.thing(world, id_)
    if not isinstance(found, (Channel, Lock, Pool)):
        return facts.title(world, id_, names) or id_
    for memory in world.memories.values():
        if memory.lock == id_:
            return fill(translate("Told", "the lock of {name}"), name=memory_name(memory, world))
    same = [other for other in _crowd(world, found) if _kind(other) == _kind(found)]
    alone, named = _kind_words(_kind(found))
    if len(same) == 1 or found.name == _kind(found):
        return alone
    return fill(named, name=one_line(found.name) or found.number)


def _crowd(world: World, thing: Channel | Lock | Pool) -> Iterable[Channel | Lock | Pool]:
    if isinstance(thing, Channel):
        return world.channels.values()
    return world.locks.values() if isinstance(thing, Lock) else world.pools.values()


def _kind(thing: Channel | Lock | Pool) -> str:
    if isinstance(thing, Channel):
        return "pipe" if thing.is_pipe else "queue"
    return "semaphore" if thing.type == "bounded semaphore" else thing.type


def _kind_words(kind: str) -> tuple[str, str]:
    """Return what the only one of a kind is called in a sentence, and what one of several is."""
    return {
        "queue": (translate("Told", "the queue"), translate("Told", "the queue {name}")),
        "pipe": (translate("Told", "the pipe"), translate("Told", "the pipe {name}")),
        "lock": (translate("Told", "the lock"), translate("Told", "the lock {name}")),
        "rlock": (translate("Told", "the RLock"), translate("Told", "the RLock {name}")),
        "semaphore": (
            translate("Told", "the semaphore"),
            translate("Told", "the semaphore {name}"),
        ),
        "condition": (
            translate("Told", "the condition"),
            translate("Told", "the condition {name}"),
        ),
        "event": (translate("Told", "the event"), translate("Told", "the event {name}")),
        "barrier": (translate("Told", "the barrier"), translate("Told", "the barrier {name}")),
        "pool": (translate("Told", "the pool"), translate("Told", "the pool {name}")),
        "executor": (translate("Told", "the executor"), translate("Told", "the executor {name}")),
    }[kind]


def _what(told: Told) -> str:
    """Return the value that belongs to an event: a message, a task, a duration."""
    event, about = told.event, told.about
    if isinstance(event, (pool.TaskStarted, pool.ResultTaken)) and about is not None:
        return _what(told._replace(event=about, about=None))
    if isinstance(event, message.MessageReceived):
        sent = about if isinstance(about, message.MessageSent) else None
        known = sent or told.world.messages.get(event.message)  # which was taken last, perhaps
        return quoted(known.preview) if known is not None and known.preview else ""
    for kinds, value in _WHAT.items():
        if isinstance(event, kinds):
            return value(event)
    return ""


def _call(event: pool.TaskSubmitted) -> str:
    return f"{event.function}({event.preview})"


_WHAT: dict[tuple[type[Event], ...], Callable[..., str]] = {
    (message.MessageSent, message.SendBlocked): lambda e: quoted(e.preview),
    (pool.TaskSubmitted,): _call,
    (pool.TaskFinished,): lambda e: e.preview,
    (process.SleepBegan,): lambda e: duration(e.duration_ns),
    (program.OutputWritten,): lambda e: quoted(repr(e.text.strip())),
    (file.LineWritten,): lambda e: quoted(repr(e.preview)),
    (process.SignalSent, process.ProcessEnded): lambda e: e.signal or "",
    (process.ProcessExiting,): lambda e: str(e.exit_code),
    (shared.CallBegan,): lambda e: f"{e.method}({e.preview})",
    (process.ProcessAsked,): lambda e: e.question,
    (process.ErrorRaised,): lambda e: e.traceback.strip().rpartition("\n")[2],
    (process.StartRefused,): lambda e: e.error,
    (message.ConnectBegan,): lambda e: e.address,
}
"""Kinds -> what returns the value that belongs to an event of one of them."""


def _template(told: Told) -> str:
    event = told.event
    if isinstance(event, message.ChannelEvent):
        return _of_messages(event, bool(_what(told)))[type(event)]
    if isinstance(event, lock.LockEvent):
        return _of_locks(event)[type(event)]
    if isinstance(event, pool.PoolEvent):
        return _of_pools(event, bool(_what(told)))[type(event)]
    if isinstance(event, (process.ProcessEnded, process.JoinEnded)):
        return _of_ends(event)
    return {**_of_processes(event), **_of_state(event)}[type(event)]


def _of_messages(event: message.ChannelEvent, known: bool) -> dict[type[Event], str]:
    """Return the sentences on queues and pipes; ``known`` is what was sent."""
    blocked = translate("Told", "{who} had to wait to send {w}: {thing} was full.")
    return {
        message.ChannelOpened: translate("Told", "{who} made {thing}."),
        message.SendBlocked: blocked
        if known
        else translate("Told", "{who} had to wait: what it sent did not fit into {thing}."),
        message.SendGaveUp: translate("Told", "{who} gave up: there was no room in {thing}."),
        message.MessageSent: translate("Told", "{who} sent {w} through {thing}."),
        message.MessageWritten: translate("Told", "{who} had its message written into {thing}."),
        message.SendDropped: translate("Told", "{who} sent something that never arrives."),
        message.ReceiveBlocked: translate("Told", "{who} had to wait: {thing} had nothing for it."),
        message.ReceiveGaveUp: translate("Told", "{who} gave up: it got nothing from {thing}."),
        message.MessageReceived: translate("Told", "{who} received {w} from {thing}.")
        if known
        else translate("Told", "{who} received a message from {thing}."),
        message.Polled: translate("Told", "{who} looked into {thing} and found nothing."),
        message.ChannelClosed: translate("Told", "{who} closed {thing}."),
        message.TaskDone: translate("Told", "{who} dealt with what it had taken from {thing}."),
        message.QueueJoinBegan: translate(
            "Told", "{who} began to wait until all that was put into {thing} is dealt with."
        ),
        message.QueueJoinEnded: translate("Told", "{who} went on: all in {thing} is dealt with."),
    }


def _of_locks(event: lock.LockEvent) -> dict[type[Event], str]:
    timed_out = isinstance(event, lock.WaitEnded) and event.timed_out
    failed = isinstance(event, lock.BarrierPassed) and event.index < 0
    return {
        lock.LockCreated: translate("Told", "{who} made {thing}."),
        lock.AcquireBlocked: translate("Told", "{who} had to wait for {thing}."),
        lock.AcquireGaveUp: translate("Told", "{who} did not get {thing}."),
        lock.LockAcquired: translate("Told", "{who} acquired {thing}."),
        lock.LockReleased: translate("Told", "{who} released {thing}."),
        lock.ReleaseFailed: translate("Told", "{who} could not release {thing}."),
        lock.WaitBegan: translate("Told", "{who} began to wait for {thing}."),
        lock.WaitEnded: translate("Told", "{who} waited for {thing} until its time was up.")
        if timed_out
        else translate("Told", "{who} waited for {thing} no longer: it was woken."),
        lock.Notified: translate("Told", "{who} notified {thing}."),
        lock.FlagSet: translate("Told", "{who} set {thing}."),
        lock.FlagCleared: translate("Told", "{who} cleared {thing}."),
        lock.BarrierReached: translate("Told", "{who} came to {thing}."),
        lock.BarrierPassed: translate("Told", "{who} left {thing}, which did not open.")
        if failed
        else translate("Told", "{who} passed {thing}."),
    }


def _of_pools(event: pool.PoolEvent, known: bool) -> dict[type[Event], str]:
    failed = isinstance(event, pool.TaskFinished) and not event.ok
    timed_out = isinstance(event, pool.ResultWaitEnded) and event.timed_out
    return {
        pool.PoolOpened: translate("Told", "{who} made {thing}."),
        pool.WorkerStarted: translate("Told", "{who} began to work for {thing}."),
        pool.TaskSubmitted: translate("Told", "{who} handed {w} to {thing}."),
        pool.TaskStarted: translate("Told", "{who} began {w}.")
        if known
        else translate("Told", "{who} began a task of {thing}."),
        pool.TaskFinished: translate("Told", "{who} failed in a task of {thing}: {w}.")
        if failed
        else translate("Told", "{who} finished a task of {thing}: {w}."),
        pool.ResultWaitBegan: translate("Told", "{who} began to wait for a result of {thing}."),
        pool.ResultWaitEnded: translate("Told", "{who} got no result of {thing} in time.")
        if timed_out
        else translate("Told", "{who} went on: a result of {thing} was there."),
        pool.ResultTaken: translate("Told", "{who} took the result {w} from {thing}.")
        if known
        else translate("Told", "{who} took a result from {thing}."),
        pool.PoolClosed: translate("Told", "{who} closed {thing}."),
        pool.PoolJoinBegan: translate(
            "Told", "{who} began to wait for the workers of {thing} to end."
        ),
        pool.PoolJoinEnded: translate("Told", "{who} went on: the workers of {thing} have ended."),
    }


def _of_ends(event: process.ProcessEnded | process.JoinEnded) -> str:
    if isinstance(event, process.JoinEnded):
        if event.timed_out:
            return translate("Told", "{who} waited for {other} until its time was up.")
        return translate("Told", "{who} went on: {other} had ended.")
    if event.signal:
        return translate("Told", "{who} was ended by {w}.")
    return translate("Told", "{who} ended.")


def _of_processes(event: Event) -> dict[type[Event], str]:
    lost = event.count if isinstance(event, program.EventsLost) else 0
    return {
        program.ProgramStarted: translate("Told", "The program was started."),
        program.ProgramEnded: translate("Told", "The program ended."),
        program.EventsLost: translate("Told", "Here %n records of {who} are missing.", "", lost),
        program.OutputWritten: translate("Told", "{who} printed {w}."),
        process.ProcessMade: translate("Told", "{other} made the Process object of {who}."),
        process.ProcessStarted: translate("Told", "{other} started {who}."),
        process.StartFailed: translate("Told", "{other} could not start {who}."),
        process.StartRefused: translate("Told", "{who} started {other} again: {w}."),
        process.ProcessAsked: translate("Told", "{who} asked {other} for {w}."),
        process.ProcessRan: translate("Told", "{who} began with its code."),
        process.ProcessExiting: translate("Told", "{who} came to the end of its code."),
        process.JoinBegan: translate("Told", "{who} began to wait for the end of {other}."),
        process.SignalSent: translate("Told", "{who} sent {other} {w}."),
        process.SleepBegan: translate("Told", "{who} began to sleep for {w}."),
        process.SleepEnded: translate("Told", "{who} woke from its sleep."),
        process.ErrorRaised: translate("Told", "{who} failed: {w}."),
    }


def _of_state(event: Event) -> dict[type[Event], str]:
    created = isinstance(event, shared.SharedMemoryOpened) and event.created
    failed = isinstance(event, shared.CallEnded) and not event.ok
    return {
        message.WaitAnyBegan: translate("Told", "{who} began to wait for the first of several."),
        message.WaitAnyEnded: translate("Told", "{who} went on: its wait for several is over."),
        message.ConnectBegan: translate("Told", "{who} began to wait for a connection at {w}."),
        message.ConnectEnded: translate("Told", "{who} is no longer waiting for a connection."),
        shared.ProxyOpened: translate("Told", "{who} got a proxy of {thing}."),
        shared.CallBegan: translate("Told", "{who} called {w} of {thing}."),
        shared.CallEnded: translate("Told", "The call of {who} to {thing} failed.")
        if failed
        else translate("Told", "{who} got the answer of {thing}."),
        shared.SharedMemoryOpened: translate("Told", "{who} made {thing}.")
        if created
        else translate("Told", "{who} attached {thing}."),
        shared.SharedMemoryClosed: translate("Told", "{who} closed {thing}."),
        shared.SharedMemoryUnlinked: translate("Told", "{who} removed {thing}."),
        file.FileOpened: translate("Told", "{who} opened {thing}."),
        file.LineWritten: translate("Told", "{who} wrote {w} to {thing}."),
    }
