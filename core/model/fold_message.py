"""What events of queues and pipes change in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.message import (
    ChannelClosed,
    ChannelEvent,
    ChannelOpened,
    ConnectBegan,
    ConnectEnded,
    MessageReceived,
    MessageSent,
    MessageWritten,
    Polled,
    QueueJoinBegan,
    QueueJoinEnded,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendDropped,
    SendGaveUp,
    TaskDone,
    WaitAnyBegan,
    WaitAnyEnded,
)
from . import rounds, waits
from .world import Channel, Message, Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

_SEND, _RECEIVE = WaitKind.SEND, WaitKind.RECEIVE
MAX_LYING = 50_000
"""Messages that are known one by one while they lie in a channel; of more, only the count."""
PIPES = ("pipe", "simplex pipe", "connection")
DUPLEX = ("pipe", "connection")


def _channel(world: World, event: ChannelEvent) -> Channel:
    """Return the event's channel; one whose opening was lost begins to exist here."""
    channel = world.channels.get(event.channel)
    if channel is None:
        number = len(world.channels) + 1
        channel = Channel(event.channel, number, "pipe" if event.end else "queue", "", 0, "")
        world.channels[event.channel] = channel
    return channel


def _opened(world: World, event: ChannelOpened) -> None:
    process = waits.actor(world, event)
    known = world.channels.get(event.channel)
    channel = _channel(world, event)
    if event.type == "connection":
        channel.ends[process.id] = event.end
        if known is not None and known.type == event.type:
            _other_opened(channel, event)
            return
    channel.type = event.type
    channel.name = event.name
    channel.capacity = event.capacity
    channel.creator = event.process
    channel.where = event.where


def _other_opened(channel: Channel, event: ChannelOpened) -> None:
    """The other end of a connection was opened: what was accepted is named first."""
    names = [event.name, channel.name] if event.end == 0 else [channel.name, event.name]
    channel.name = ", ".join(dict.fromkeys(name for name in names if name))


def _send_blocked(world: World, event: SendBlocked) -> None:
    process = waits.actor(world, event)
    channel = _channel(world, event)
    if channel.type in PIPES:
        channel.ends[process.id] = event.end
    preview = event.preview
    if not preview and event.message in world.messages:
        preview = world.messages[event.message].preview
    wait = Wait(_SEND, event.channel, event.t_ns, None, preview, event.where)
    waits.begin(world, process, event.thread, wait, own=not event.message)


def _send_gave_up(world: World, event: SendGaveUp) -> None:
    process = waits.actor(world, event)
    _channel(world, event)
    waits.end(world, process, event.thread, _SEND)


def _sent(world: World, event: MessageSent) -> None:
    process = waits.actor(world, event)
    channel = _channel(world, event)
    if process.waits:
        waits.end(world, process, event.thread, _SEND)
    message = Message(
        event.message,
        event.channel,
        process.id,
        event.end,
        event.preview,
        event.bytes,
        event.t_ns,
        False,
    )
    if event.message not in world.messages and len(channel.messages) < MAX_LYING:
        world.messages[event.message] = message
        channel.messages.append(event.message)
    channel.sent += 1
    channel.unfinished += channel.type == "joinable queue"
    channel.senders[process.id] = channel.senders.get(process.id, 0) + 1
    if channel.type in PIPES:
        channel.ends[process.id] = event.end
        if channel.rounds:
            rounds.sent(channel, message)


def _written(world: World, event: MessageWritten) -> None:
    process = waits.actor(world, event)
    if process.waits:
        waits.end(world, process, event.thread, _SEND)
    old = world.messages.get(event.message)
    if old is not None:
        world.messages[event.message] = Message(
            old.id, old.channel, old.sender, old.end, old.preview, event.bytes, old.sent_ns, True
        )


def _dropped(world: World, event: SendDropped) -> None:
    """The sender may be dead by now: it does not act."""
    channel = _channel(world, event)
    channel.dropped += 1
    if _take_out(channel, event.message):
        world.messages.pop(event.message, None)


def _take_out(channel: Channel, message: str) -> bool:
    """Remove a message from its channel; return whether it was there."""
    messages = channel.messages
    if messages and messages[0] == message:  # nearly always: both kinds keep the order
        del messages[0]
        return True
    if message in messages:
        messages.remove(message)
        return True
    return False


def _receive_blocked(world: World, event: ReceiveBlocked) -> None:
    process = waits.actor(world, event)
    channel = _channel(world, event)
    if channel.type in PIPES:
        channel.ends[process.id] = event.end
    wait = Wait(_RECEIVE, event.channel, event.t_ns, None, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _receive_gave_up(world: World, event: ReceiveGaveUp) -> None:
    process = waits.actor(world, event)
    _channel(world, event)
    waits.end(world, process, event.thread, _RECEIVE)


def _received(world: World, event: MessageReceived) -> None:
    process = waits.actor(world, event)
    channel = _channel(world, event)
    if process.waits:
        waits.end(world, process, event.thread, _RECEIVE)
    id_ = event.message
    pipe = channel.type in PIPES
    message = world.messages.get(id_)
    if message is not None and message.channel != event.channel:
        id_, message = "", None  # nonsense, of a file: it stays where it lies
    if message is None:  # its send was lost: all that is known is that it came
        end = 1 - event.end if pipe else 0
        message = Message(id_, event.channel, "", end, "", event.bytes, event.t_ns, True)
        if id_:
            world.messages[id_] = message
    else:
        _take_out(channel, id_)
    if process.took and process.took != id_:
        world.messages.pop(process.took, None)
    process.took = id_
    channel.received += 1
    channel.receivers[process.id] = channel.receivers.get(process.id, 0) + 1
    if pipe:
        channel.ends[process.id] = event.end
        if channel.type in DUPLEX:
            rounds.received(channel, message, process.id, event.t_ns)


def _polled(world: World, event: Polled) -> None:
    waits.actor(world, event)


def _closed(world: World, event: ChannelClosed) -> None:
    process = waits.actor(world, event)
    channel = _channel(world, event)
    used = channel.ends.get(process.id) == event.end
    if used and channel.type in PIPES and event.end not in channel.closed:
        channel.closed.append(event.end)


def _task_done(world: World, event: TaskDone) -> None:
    waits.actor(world, event)
    channel = _channel(world, event)
    channel.unfinished = max(channel.unfinished - 1, 0)


def _join_began(world: World, event: QueueJoinBegan) -> None:
    process = waits.actor(world, event)
    _channel(world, event)
    wait = Wait(WaitKind.TASKS, event.channel, event.t_ns, None, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _join_ended(world: World, event: QueueJoinEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, WaitKind.TASKS)


def _any_began(world: World, event: WaitAnyBegan) -> None:
    process = waits.actor(world, event)
    targets = tuple(event.targets)
    wait = Wait(WaitKind.ANY, "", event.t_ns, event.timeout_ns, "", event.where, targets)
    waits.begin(world, process, event.thread, wait)


def _any_ended(world: World, event: WaitAnyEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, WaitKind.ANY)


def _connect_began(world: World, event: ConnectBegan) -> None:
    process = waits.actor(world, event)
    wait = Wait(WaitKind.CONNECT, "", event.t_ns, None, event.address, event.where)
    waits.begin(world, process, event.thread, wait)


def _connect_ended(world: World, event: ConnectEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, WaitKind.CONNECT)


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    ChannelOpened: _opened,
    SendBlocked: _send_blocked,
    SendGaveUp: _send_gave_up,
    MessageSent: _sent,
    MessageWritten: _written,
    SendDropped: _dropped,
    ReceiveBlocked: _receive_blocked,
    ReceiveGaveUp: _receive_gave_up,
    MessageReceived: _received,
    Polled: _polled,
    ChannelClosed: _closed,
    TaskDone: _task_done,
    QueueJoinBegan: _join_began,
    QueueJoinEnded: _join_ended,
    WaitAnyBegan: _any_began,
    WaitAnyEnded: _any_ended,
    ConnectBegan: _connect_began,
    ConnectEnded: _connect_ended,
}
