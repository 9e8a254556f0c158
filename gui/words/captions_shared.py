"""Captions of managers, shared memory, and of what a process waits for among several things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.message import QueueJoinBegan, QueueJoinEnded, TaskDone, WaitAnyBegan, WaitAnyEnded
from core.events.program import OutputWritten
from core.events.shared import (
    CallBegan,
    CallEnded,
    MemoryEvent,
    ProxyEvent,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)

from .printed import told_by_prints, without_name
from .resources import channel_name, memory_name, proxy_name, size
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event

    from .moment import Moment
    from .sentence import Caption


def _object(moment: Moment) -> str:
    assert isinstance(moment.event, ProxyEvent)
    proxy = moment.world.proxies.get(moment.event.proxy)
    return proxy_name(proxy, moment.world) if proxy is not None else ""


def _proxy_opened(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ProxyOpened)
    proxy = moment.world.proxies.get(event.proxy)
    if proxy is not None and (proxy.calls or proxy.creator != event.process):
        return ()  # another process has it too: nothing new is made
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    values = {"it": _object(moment), "type": event.type}
    if event.manager in moment.world.processes:
        names["manager"] = moment.name(event.manager)
        template = translate("Caption", "{who} has a {type} that lives in {manager}.")
    else:
        template = translate("Caption", "{who} has a {type} that lives in a manager.")
    return (Sentence(template, names, values),)


def _call_began(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, CallBegan)
    proxy = moment.world.proxies.get(event.proxy)
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    values = {"it": _object(moment), "method": event.method, "w": event.preview}
    if proxy is not None and proxy.manager in moment.world.processes:
        names["manager"] = moment.name(proxy.manager)
        template = translate("Caption", "{who} asks {manager} for {it}.{method}({w}).")
    else:
        template = translate("Caption", "{who} asks the manager for {it}.{method}({w}).")
    waits = translate("Caption", "{who} is blocked until the answer is there.")
    return (Sentence(template, names, values), Sentence(waits, names))


def _call_ended(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, CallEnded)
    translate = QCoreApplication.translate
    template = translate("Caption", "{who} has the answer of {it}.")
    if not event.ok:
        template = translate("Caption", "{it} answers {who} with an exception.")
    return (Sentence(template, {"who": moment.who}, {"it": _object(moment)}),)


def _memory(moment: Moment) -> dict[str, str]:
    assert isinstance(moment.event, MemoryEvent)
    memory = moment.world.memories.get(moment.event.memory)
    if memory is None:
        return {"it": "", "size": ""}
    return {"it": memory_name(memory, moment.world), "size": size(memory.bytes)}


def _memory_opened(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, SharedMemoryOpened)
    translate = QCoreApplication.translate
    template = translate("Caption", "{who} opens {it}, which another process has made.")
    if event.created:
        template = translate("Caption", "{who} makes {it}: {size} that processes share.")
    return (Sentence(template, {"who": moment.who}, _memory(moment)),)


def _memory_closed(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "{who} closes {it}.")
    return (Sentence(template, {"who": moment.who}, _memory(moment)),)


def _memory_unlinked(moment: Moment) -> Caption:
    template = QCoreApplication.translate(
        "Caption", "{who} removes {it}: it is gone once nobody uses it."
    )
    return (Sentence(template, {"who": moment.who}, _memory(moment)),)


def _queue(moment: Moment) -> dict[str, str]:
    event = moment.event
    assert isinstance(event, (TaskDone, QueueJoinBegan, QueueJoinEnded))
    channel = moment.world.channels.get(event.channel)
    if channel is None:
        return {"queue": "", "n": "", "all": ""}
    name = channel_name(channel, moment.world)
    return {"queue": name, "n": str(channel.unfinished), "all": str(channel.sent)}


def _task_done(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    values = _queue(moment)
    if values["n"] == "0":
        template = translate("Caption", "{who} calls task_done(): nothing is left to do.")
    else:
        template = translate("Caption", "{who} calls task_done(): {n} of {all} still undone.")
    return (Sentence(template, {"who": moment.who}, values),)


def _join_began(moment: Moment) -> Caption:
    translate = QCoreApplication.translate
    values = _queue(moment)
    template = translate("Caption", "{who} waits in join() until all is done: {n} of {all} undone.")
    return (Sentence(template, {"who": moment.who}, values),)


def _join_ended(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "All of {queue} is done: {who} goes on.")
    return (Sentence(template, {"who": moment.who}, _queue(moment)),)


def _any_began(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, WaitAnyBegan)
    translate = QCoreApplication.translate
    values = {"n": str(len(event.targets))}
    template = translate("Caption", "{who} waits for the first of {n} to be ready.")
    if len(event.targets) < 2:
        template = translate("Caption", "{who} waits until something is ready.")
    return (Sentence(template, {"who": moment.who}, values),)


def _any_ended(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, WaitAnyEnded)
    translate = QCoreApplication.translate
    template = translate("Caption", "{who} goes on: %n are ready.", "", max(1, len(event.ready)))
    if event.timed_out:
        template = translate("Caption", "{who} has waited long enough: nothing is ready.")
    return (Sentence(template, {"who": moment.who}),)


def _printed(moment: Moment) -> Caption:
    """Say what a process printed where that alone tells what it did to memory.

    That another one has printed the same is said, too: then both have read the same number.
    """
    process = moment.world.processes.get(moment.event.process)
    if process is None or not process.printed or not told_by_prints(moment.world):
        return ()
    line = without_name(process)
    others = (p for p in moment.world.processes.values() if p.id != process.id)
    same = next((other for other in others if without_name(other) == line), None)
    if same is None:
        template = QCoreApplication.translate("Caption", "{who} prints: {line}")
        return (Sentence(template, {"who": moment.who}, {"line": line}),)
    template = QCoreApplication.translate(
        "Caption", "{who} prints: {line}. {other} has printed the same."
    )
    people = {"who": moment.who, "other": moment.name(same.id)}
    return (Sentence(template, people, {"line": line}),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    ProxyOpened: _proxy_opened,
    CallBegan: _call_began,
    CallEnded: _call_ended,
    SharedMemoryOpened: _memory_opened,
    SharedMemoryClosed: _memory_closed,
    SharedMemoryUnlinked: _memory_unlinked,
    OutputWritten: _printed,
    TaskDone: _task_done,
    QueueJoinBegan: _join_began,
    QueueJoinEnded: _join_ended,
    WaitAnyBegan: _any_began,
    WaitAnyEnded: _any_ended,
}
