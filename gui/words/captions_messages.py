"""Captions of queues and pipes: who puts, who takes, who is blocked and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.events.message import (
    ChannelClosed,
    ChannelEvent,
    ChannelOpened,
    MessageReceived,
    MessageSent,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendDropped,
    SendGaveUp,
)

from . import quit_marks
from .names import is_pipe, only_queue
from .quantities import duration, is_quit_mark, is_word, quoted
from .resources import arrived, channel_name
from .sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.world import Channel

    from .moment import Moment
    from .sentence import Caption


def _channel(moment: Moment) -> Channel | None:
    assert isinstance(moment.event, ChannelEvent)
    return moment.world.channels.get(moment.event.channel)


def _other(moment: Moment, role: str) -> str:
    """Return the name of the one other process in a role at the channel; empty if not just one.

    Args:
        moment: for the channel and the process that is not meant.
        role: ``senders``, ``receivers`` or ``ends``; where nobody has been seen in it yet, the
            cast tells who will be.
    """
    channel = _channel(moment)
    users = getattr(channel, role) if channel is not None else {}
    known = moment.cast.channels if moment.cast is not None else {}
    if channel is not None and f"channel {channel.number}" in known:
        users = {**getattr(known[f"channel {channel.number}"], role), **users}
    others = [p for p in users if p != moment.event.process]
    return moment.name(others[0]) if len(others) == 1 else ""


def _opened(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, ChannelOpened)
    names = {"who": moment.who}
    translate = QCoreApplication.translate
    if "pipe" in event.type:
        return (Sentence(translate("Caption", "{who} makes a pipe."), names),)
    if event.capacity <= 0:
        return (Sentence(translate("Caption", "{who} makes a queue."), names),)
    template = translate("Caption", "{who} makes a queue with %n places.", "", event.capacity)
    return (Sentence(template, names),)


def full(moment: Moment, channel: Channel) -> Caption:
    """Return the sentence that the queue is full, if it is."""
    filled = len(channel.messages)
    if is_pipe(channel) or not channel.capacity or filled < channel.capacity:
        return ()
    values = {"n": str(channel.capacity), "queue": channel_name(channel, moment.world)}
    translate = QCoreApplication.translate
    if only_queue(moment.world, channel.id):
        return (Sentence(translate("Caption", "The queue is full: {n} of {n}."), values=values),)
    return (Sentence(translate("Caption", "{queue} is full: {n} of {n}."), values=values),)


def _sent(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, MessageSent)
    channel = _channel(moment)
    names = {"who": moment.who}
    values = {"w": quoted(event.preview)}
    translate = QCoreApplication.translate
    if channel is None or is_pipe(channel):
        return _sent_through_pipe(moment, channel, values)
    if is_quit_mark(event.preview):
        return (Sentence(quit_marks.puts(event.preview), names),)
    if moment.waited_ns is not None:
        template = translate("Caption", "There is room again: {who} goes on, {w} is in.")
        return (Sentence(template, names, values),)
    return (
        Sentence(translate("Caption", "{who} puts {w}."), names, values),
        *full(moment, channel),
    )


def _sent_through_pipe(moment: Moment, channel: Channel | None, values: dict[str, str]) -> Caption:
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    event = moment.event
    assert isinstance(event, MessageSent)
    answered = channel.rounds[-1] if channel is not None and channel.rounds else None
    if answered is not None and answered.reply is not None and answered.reply.id == event.message:
        first = Sentence(translate("Caption", "{who} replies {w}."), names, values)
        asker = answered.question.sender
        process = moment.world.processes.get(asker)
        if process is not None and process.wait is not None:
            template = translate("Caption", "{other} is blocked until it arrives.")
            return (first, Sentence(template, {"other": moment.name(asker)}))
        return (first,)
    return (Sentence(translate("Caption", "{who} sends {w}."), names, values),)


def _send_blocked(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, SendBlocked)
    channel = _channel(moment)
    translate = QCoreApplication.translate
    if channel is None or is_pipe(channel):
        return (
            Sentence(translate("Caption", "The pipe is full.")),
            Sentence(
                translate("Caption", "{who} is blocked until it is read."), {"who": moment.who}
            ),
        )
    queue = {"queue": channel_name(channel, moment.world)}
    only = only_queue(moment.world, channel.id)
    first = (
        translate("Caption", "The queue is full.")
        if only
        else translate("Caption", "{queue} is full.")
    )
    taker = _other(moment, "receivers")
    names = {"who": moment.who, "other": taker}
    if not taker:
        second = translate("Caption", "{who} is blocked until somebody takes a message.")
    elif is_word(event.preview):
        second = translate("Caption", "{who} is blocked until {other} takes a word.")
    else:
        second = translate("Caption", "{who} is blocked until {other} takes a message.")
    return (Sentence(first, values=queue), Sentence(second, names))


def _received(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, MessageReceived)
    channel = _channel(moment)
    message = moment.world.messages.get(event.message)
    names = {"who": moment.who}
    translate = QCoreApplication.translate
    if channel is not None and is_pipe(channel):
        done = channel.rounds[-1] if channel.rounds else None
        if done and done.reply and done.reply.id == event.message and done.done_ns is not None:
            template = translate("Caption", "{who} has its reply after {time}.")
            took_ns = done.done_ns - done.question.sent_ns
            return (Sentence(template, names, {"time": duration(took_ns)}),)
    if message is None or not event.message:
        return (Sentence(translate("Caption", "{who} receives a message."), names),)
    values = {"w": quoted(message.preview)}
    if channel is None or is_pipe(channel):
        return (Sentence(translate("Caption", "{who} receives {w}."), names, values),)
    if is_quit_mark(message.preview):
        return (Sentence(quit_marks.takes(message.preview), names),)
    return (Sentence(translate("Caption", "{who} takes {w}."), names, values),)


def _receive_blocked(moment: Moment) -> Caption:
    channel = _channel(moment)
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    if channel is None or is_pipe(channel):
        return _waits_at_pipe(moment, channel)
    queue = {"queue": channel_name(channel, moment.world)}
    if channel.messages:
        if arrived(channel, moment.world):
            template = translate("Caption", "{who} is blocked: another one is reading.")
        else:
            template = translate("Caption", "{who} is blocked: what was put is still on its way.")
        return (Sentence(template, names),)
    only = only_queue(moment.world, channel.id)
    first = (
        translate("Caption", "The queue is empty.")
        if only
        else translate("Caption", "{queue} is empty.")
    )
    putter = _other(moment, "senders")
    names["other"] = putter
    if putter:
        second = translate("Caption", "{who} is blocked until {other} puts something.")
    else:
        second = translate("Caption", "{who} is blocked until somebody puts something.")
    return (Sentence(first, values=queue), Sentence(second, names))


def _waits_at_pipe(moment: Moment, channel: Channel | None) -> Caption:
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    asked = moment.before
    if channel is not None and isinstance(asked, MessageSent) and _is_question(asked, channel):
        return (Sentence(translate("Caption", "{who} waits for the reply."), names),)
    names["other"] = _other(moment, "ends")
    if names["other"]:
        return (Sentence(translate("Caption", "{who} waits until {other} sends."), names),)
    return (Sentence(translate("Caption", "{who} waits for a message."), names),)


def _is_question(message: MessageSent, channel: Channel) -> bool:
    """Return whether a reply to a message can come on this very pipe."""
    replies = {r.reply.id for r in channel.rounds if r.reply}
    here = message.channel == channel.id and channel.type != "simplex pipe"
    return here and message.message not in replies


def _receive_gave_up(moment: Moment) -> Caption:
    channel = _channel(moment)
    translate = QCoreApplication.translate
    names = {"who": moment.who}
    if channel is not None and is_pipe(channel) and channel.closed:
        names["other"] = _other(moment, "ends")
        if names["other"]:
            template = translate("Caption", "{other} closed its end. {who} gets EOFError.")
            return (Sentence(template, names),)
    return (Sentence(translate("Caption", "{who} waited for a message and got none."), names),)


def _send_gave_up(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "{who} found no room and gave up.")
    return (Sentence(template, {"who": moment.who}),)


def _dropped(moment: Moment) -> Caption:
    event = moment.event
    assert isinstance(event, SendDropped)
    template = QCoreApplication.translate("Caption", "A message of {who} never arrives: {why}.")
    return (Sentence(template, {"who": moment.who}, {"why": _why(event.why)}),)


def _why(reason: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "unpicklable": translate("Caption", "it cannot be pickled"),
        "never written": translate("Caption", "its sender ended before it was written"),
        "write failed": translate("Caption", "it could not be written"),
    }
    return known.get(reason, reason)


def _closed(moment: Moment) -> Caption:
    template = QCoreApplication.translate("Caption", "{who} closes its end of the pipe.")
    channel = _channel(moment)
    if channel is None or not is_pipe(channel):
        return ()
    return (Sentence(template, {"who": moment.who}),)


TELLERS: dict[type[Event], Callable[[Moment], Caption]] = {
    ChannelOpened: _opened,
    MessageSent: _sent,
    SendBlocked: _send_blocked,
    SendGaveUp: _send_gave_up,
    SendDropped: _dropped,
    MessageReceived: _received,
    ReceiveBlocked: _receive_blocked,
    ReceiveGaveUp: _receive_gave_up,
    ChannelClosed: _closed,
}
