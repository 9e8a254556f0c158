"""Happened-before through queues and pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...events.message import (
    ChannelOpened,
    MessageReceived,
    MessageSent,
    MessageWritten,
    QueueJoinBegan,
    QueueJoinEnded,
    SendBlocked,
    SendDropped,
    TaskDone,
)
from .pending import MOST, bound
from .relation import Relation
from .turnstiles import NONE, Places, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pending import Pending

_FREED = ("unpicklable", "write failed")
"""Why a message was dropped that had a place in a queue, which is free then."""


def _opened(pending: Pending, event: ChannelOpened, i: int, began: int) -> None:
    if event.capacity:
        pending.rooms[event.channel] = Places(event.capacity)
    if event.type == "joinable queue":
        pending.tasks[event.channel] = Tasks()


def _blocked(pending: Pending, event: SendBlocked, i: int, began: int) -> None:
    if event.message:  # on its way already: it goes on when somebody reads
        pending.stuck[event.channel] = NONE


def _sent(pending: Pending, event: MessageSent, i: int, began: int) -> None:
    """A place is taken by every send; whoever waited for one owes it to a receive."""
    channel, sent = event.channel, pending.sent
    sent[event.message] = i
    if len(sent) > MOST:
        bound(sent)
    room = pending.rooms.get(channel)
    if room is not None:
        freed = room.acquire()
        if began != NONE:
            pending.pair(freed, i, Relation.ROOM)
    if channel in pending.tasks:
        pending.tasks[channel].put()


def _received(pending: Pending, event: MessageReceived, i: int, began: int) -> None:
    channel = event.channel
    sent = pending.sent.pop(event.message, NONE)
    if sent != NONE:
        pending.pair(sent, i, Relation.MESSAGE, event.inferred)
    if channel in pending.rooms:
        pending.rooms[channel].release(i, event.process)
    if channel in pending.stuck:
        pending.stuck[channel] = i


def _written(pending: Pending, event: MessageWritten, i: int, began: int) -> None:
    """What did not fit into the pipe has got in: the last receive made the room, most likely."""
    if began != NONE:
        read = pending.stuck.pop(event.channel, NONE)
        pending.pair(read if read > began else NONE, i, Relation.ROOM, True)


def _dropped(pending: Pending, event: SendDropped, i: int, began: int) -> None:
    pending.sent.pop(event.message, None)
    if event.why in _FREED and event.channel in pending.rooms:
        pending.rooms[event.channel].release(i, event.process)


def _done(pending: Pending, event: TaskDone, i: int, began: int) -> None:
    if event.channel in pending.tasks:
        pending.tasks[event.channel].done(i, event.process)


def _join_began(pending: Pending, event: QueueJoinBegan, i: int, began: int) -> None:
    if event.channel in pending.tasks:
        pending.tasks[event.channel].begin((event.process, event.thread))


def _join_ended(pending: Pending, event: QueueJoinEnded, i: int, began: int) -> None:
    if event.channel in pending.tasks:
        done = pending.tasks[event.channel].end((event.process, event.thread))
        pending.pairs(done, i, Relation.DONE)


RULES: dict[type, Callable[[Pending, Any, int, int], None]] = {
    ChannelOpened: _opened,
    SendBlocked: _blocked,
    MessageSent: _sent,
    MessageReceived: _received,
    MessageWritten: _written,
    SendDropped: _dropped,
    TaskDone: _done,
    QueueJoinBegan: _join_began,
    QueueJoinEnded: _join_ended,
}
