"""Events of messages: queues and pipes, what went through them, who waited."""

from __future__ import annotations

from .base import Event


class ChannelEvent(Event, frozen=True, gc=False):
    """What happened on a queue or a pipe.

    Attributes:
        channel: its id.
        end: for a pipe, 0 or 1: the end at which it happened; 0 for a queue.
    """

    channel: str
    end: int


class ChannelOpened(ChannelEvent, frozen=True, gc=False):
    """A queue or a pipe was made.

    Attributes:
        type: ``queue``, ``simple queue``, ``joinable queue``, ``pipe``, ``simplex pipe``, or
            ``connection`` (of a Listener and a Client), which each of its ends opens: 0 is the
            one that was accepted.
        name: the variable that it was assigned to; for a pipe "left, right"; else empty.
        capacity: places; 0 if unbounded.
    """

    type: str
    name: str
    capacity: int


class SendBlocked(ChannelEvent, frozen=True, gc=False):
    """The process waits to send: no room.

    Attributes:
        message: id of a message that is already on its way but does not fit; else empty.
        preview: what it wants to send, if known.
    """

    message: str
    preview: str


class SendGaveUp(ChannelEvent, frozen=True, gc=False):
    """The process did not get room: ``queue.Full``."""


class MessageSent(ChannelEvent, frozen=True, gc=False):
    """A message was put or sent; stamped before the call.

    Attributes:
        message: its id, which travels with it.
        preview: a short text of it, made without running the program's code.
        bytes: its pickled size; None for a Queue, whose feeder thread pickles later.
    """

    message: str
    preview: str
    bytes: int | None


class MessageWritten(ChannelEvent, frozen=True, gc=False):
    """The message lies in the operating system's pipe: it outlives its sender now.

    Attributes:
        message: its id.
        bytes: its pickled size.
    """

    message: str
    bytes: int


class SendDropped(ChannelEvent, frozen=True, gc=False):
    """A message that was sent never arrives.

    Attributes:
        message: its id.
        why: ``unpicklable``, ``never written`` (its sender died first) or ``write failed``.
    """

    message: str
    why: str


class ReceiveBlocked(ChannelEvent, frozen=True, gc=False):
    """The process waits to receive: nothing is there, or another one is reading."""


class ReceiveGaveUp(ChannelEvent, frozen=True, gc=False):
    """The process got nothing: ``queue.Empty``, ``EOFError``."""


class MessageReceived(ChannelEvent, frozen=True, gc=False):
    """A message arrived; stamped after the call.

    Attributes:
        message: id of the very message that was sent; empty for raw bytes whose send was not seen.
        bytes: its pickled size.
        inferred: True if the send was not seen, or was matched by size and checksum only.
    """

    message: str
    bytes: int
    inferred: bool


class Polled(ChannelEvent, frozen=True, gc=False):
    """The process looked whether something is there, in vain.

    Attributes:
        count: how often in a row.
    """

    count: int


class ChannelClosed(ChannelEvent, frozen=True, gc=False):
    """The process closed its end."""


class TaskDone(ChannelEvent, frozen=True, gc=False):
    """``JoinableQueue.task_done``: one of the messages taken is dealt with."""


class QueueJoinBegan(ChannelEvent, frozen=True, gc=False):
    """The process waits until all that was put into a JoinableQueue is dealt with."""


class QueueJoinEnded(ChannelEvent, frozen=True, gc=False):
    """That wait is over."""


class WaitAnyBegan(Event, frozen=True, gc=False):
    """``multiprocessing.connection.wait``: the process waits for the first of several things.

    Attributes:
        targets: ids of the channels and processes, as far as they are known.
        timeout_ns: how long it is ready to wait; None for ever.
    """

    targets: list[str]
    timeout_ns: int | None


class WaitAnyEnded(Event, frozen=True, gc=False):
    """That wait is over.

    Attributes:
        ready: ids of those that are ready, as far as they are known.
        timed_out: True if none is.
    """

    ready: list[str]
    timed_out: bool


class ConnectBegan(Event, frozen=True, gc=False):
    """The process waits to be connected with another: ``Listener.accept`` or ``Client``.

    Attributes:
        end: 0 if it accepts, 1 if it is the client.
        address: of the listener, as Python writes it.
    """

    end: int
    address: str


class ConnectEnded(Event, frozen=True, gc=False):
    """That wait is over.

    Attributes:
        end: as of its beginning.
        ok: False if it raised.
    """

    end: int
    ok: bool
