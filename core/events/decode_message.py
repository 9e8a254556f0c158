"""Records of queues and pipes -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .meetings import Opened
from .message import (
    ChannelClosed,
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

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row

CHANNEL_TYPES = ("queue", "simple queue", "joinable queue", "pipe", "simplex pipe", "connection")
BUFFERED = (rec.QUEUE, rec.JOINABLE_QUEUE)
"""Kinds whose feeder thread writes later what was put."""
WHY = ("unpicklable", "never written", "write failed")
MAX_CHANNELS = 1 << 16


def channel_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CHANNEL_OPENED."""
    t, _, seq, _, kind, _, channel, text, capacity, _, thread, _ = row
    if kind & ~rec.ALONE == rec.CONNECTION:
        return _connection_opened(tables, row, process, where)
    type_ = CHANNEL_TYPES[kind]
    name, *ends = tables.texts.take(text).split(rec.FIELD)
    if len(tables.kinds) < MAX_CHANNELS:
        tables.kinds[channel] = kind
    shown = name or ", ".join(end for end in ends if end)
    return ChannelOpened(
        t, seq, process, thread, where, tables.names.channel(channel), 0, type_, shown, capacity
    )


def _connection_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CHANNEL_OPENED by one end of a connection; the other end tells of it, too."""
    t, _, seq, _, flag, _, channel, text, end, _, thread, _ = row
    name, address, client = tables.texts.take(text).split(rec.FIELD)
    end &= rec.END_BIT
    met = tables.meetings.opened(Opened(channel, end, bool(flag & rec.ALONE), address, int(client)))
    id_ = tables.names.channel(channel) if met == channel else tables.names.connection(channel, met)
    return ChannelOpened(
        t, seq, process, thread, where, id_, end, CHANNEL_TYPES[rec.CONNECTION], name, 0
    )


def connect_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CONNECT_BEGAN."""
    t, _, seq, _, flag, _, _, text, _, _, thread, _ = row
    end = flag & rec.END_BIT
    return ConnectBegan(t, seq, process, thread, where, end, tables.texts.take(text))


def connect_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CONNECT_ENDED."""
    t, _, seq, _, flag, _, _, _, _, _, thread, _ = row
    end, ok = flag & rec.END_BIT, bool(flag & rec.CONNECTED)
    return ConnectEnded(t, seq, process, thread, where, end, ok)


def send_blocked(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SEND_BLOCKED: before the send, or in the middle of a message that does not fit."""
    t, _, seq, _, flag, _, channel, message, _, _, thread, _ = row
    preview = tables.under_way.previews.get(message)
    name = "" if preview is None else tables.names.message(message)
    if preview is None:
        preview = tables.texts.take(message)
    return SendBlocked(
        t, seq, process, thread, where, tables.names.channel(channel), flag & 1, name, preview
    )


def send_gave_up(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SEND_GAVE_UP."""
    t, _, seq, _, flag, _, channel, _, _, _, thread, _ = row
    return SendGaveUp(t, seq, process, thread, where, tables.names.channel(channel), flag & 1)


def sent(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SENT."""
    t, tag, seq, _, flag, _, channel, message, crc, size, thread, _ = row
    preview = tables.texts.take(message)
    end = flag & 1
    tables.under_way.sent(message, preview)
    if flag & rec.RAW:
        tables.under_way.raw_sent((tables.names.channel(channel), end, size, crc), message)
    elif tables.kinds.get(channel) in BUFFERED:
        tables.under_way.unwritten[message] = (tag, channel, end)
    bytes_ = size or (0 if flag & rec.RAW else None)
    names = tables.names
    return MessageSent(
        t,
        seq,
        process,
        thread,
        where,
        names.channel(channel),
        end,
        names.message(message),
        preview,
        bytes_,
    )


def written(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WRITTEN."""
    t, _, seq, _, flag, _, channel, message, _, size, thread, _ = row
    tables.under_way.unwritten.pop(message, None)
    names = tables.names
    return MessageWritten(
        t,
        seq,
        process,
        thread,
        where,
        names.channel(channel),
        flag & 1,
        names.message(message),
        size,
    )


def send_dropped(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """SEND_DROPPED."""
    t, _, seq, _, flag, _, channel, message, why, _, thread, _ = row
    tables.under_way.received(message)
    names = tables.names
    return SendDropped(
        t,
        seq,
        process,
        thread,
        where,
        names.channel(channel),
        flag & 1,
        names.message(message),
        WHY[why],
    )


def receive_blocked(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RECEIVE_BLOCKED."""
    t, _, seq, _, flag, _, channel, _, _, _, thread, _ = row
    return ReceiveBlocked(t, seq, process, thread, where, tables.names.channel(channel), flag & 1)


def receive_gave_up(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RECEIVE_GAVE_UP."""
    t, _, seq, _, flag, _, channel, _, _, _, thread, _ = row
    return ReceiveGaveUp(t, seq, process, thread, where, tables.names.channel(channel), flag & 1)


def received(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RECEIVED: by the id that travelled with it, or by size and checksum if it is raw bytes."""
    t, _, seq, _, flag, _, channel, message, crc, size, thread, _ = row
    end = flag & 1
    if not message:
        raw = tables.names.channel(channel), 1 - end, size, crc
        message = tables.under_way.raw_received(raw)
    seen = tables.under_way.received(message)
    names = tables.names
    return MessageReceived(
        t,
        seq,
        process,
        thread,
        where,
        names.channel(channel),
        end,
        names.message(message) if message else "",
        size,
        not seen or bool(flag & rec.RAW),
    )


def polled(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """POLLED."""
    t, _, seq, _, flag, _, channel, _, count, _, thread, _ = row
    return Polled(t, seq, process, thread, where, tables.names.channel(channel), flag & 1, count)


def channel_closed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CHANNEL_CLOSED."""
    t, _, seq, _, flag, _, channel, _, _, _, thread, _ = row
    return ChannelClosed(t, seq, process, thread, where, tables.names.channel(channel), flag & 1)


def task_done(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """TASK_DONE."""
    t, _, seq, _, _, _, channel, _, _, _, thread, _ = row
    return TaskDone(t, seq, process, thread, where, tables.names.channel(channel), 0)


def queue_join_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """QUEUE_JOIN_BEGAN."""
    t, _, seq, _, _, _, channel, _, _, _, thread, _ = row
    return QueueJoinBegan(t, seq, process, thread, where, tables.names.channel(channel), 0)


def queue_join_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """QUEUE_JOIN_ENDED."""
    t, _, seq, _, _, _, channel, _, _, _, thread, _ = row
    return QueueJoinEnded(t, seq, process, thread, where, tables.names.channel(channel), 0)


def wait_any_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WAIT_ANY_BEGAN."""
    t, _, seq, _, _, _, _, text, limit, _, thread, _ = row
    timeout = None if limit < 0 else limit
    return WaitAnyBegan(t, seq, process, thread, where, _things(tables, text), timeout)


def wait_any_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WAIT_ANY_ENDED."""
    t, _, seq, _, flag, _, _, text, _, _, thread, _ = row
    return WaitAnyEnded(t, seq, process, thread, where, _things(tables, text), bool(flag))


def _things(tables: Tables, text: int) -> list[str]:
    """Return the ids of the channels (``c`` and a number) and processes (``p`` and a key) named."""
    ids = []
    for word in tables.texts.take(text).split(rec.FIELD):
        number = int(word[1:] or "0")
        if word.startswith("c"):
            ids.append(tables.names.channel(number))
        elif number in tables.lives.keys:
            ids.append(tables.lives.keys[number])
    return ids


BUILDERS: dict[int, Builder] = {
    rec.CHANNEL_OPENED: channel_opened,
    rec.SEND_BLOCKED: send_blocked,
    rec.SEND_GAVE_UP: send_gave_up,
    rec.SENT: sent,
    rec.WRITTEN: written,
    rec.SEND_DROPPED: send_dropped,
    rec.RECEIVE_BLOCKED: receive_blocked,
    rec.RECEIVE_GAVE_UP: receive_gave_up,
    rec.RECEIVED: received,
    rec.POLLED: polled,
    rec.CHANNEL_CLOSED: channel_closed,
    rec.TASK_DONE: task_done,
    rec.QUEUE_JOIN_BEGAN: queue_join_began,
    rec.QUEUE_JOIN_ENDED: queue_join_ended,
    rec.WAIT_ANY_BEGAN: wait_any_began,
    rec.WAIT_ANY_ENDED: wait_any_ended,
    rec.CONNECT_BEGAN: connect_began,
    rec.CONNECT_ENDED: connect_ended,
}
