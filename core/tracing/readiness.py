"""Asks the operating system, without waiting, whether a connection would block."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foreign import Foreign

ASK_IN, ASK_OUT = "_procession_in", "_procession_out"
"""The attributes of a Connection that keep its poll objects: to make one costs more than to ask."""

SMALL, SURE = 1024, 15
"""A duplex pipe is a pair of sockets, which are only said to be writable while half of the room is
free (unix(7), net/unix/af_unix.c, unix_writable): some 100 KiB, enough for that many small messages
of several processes."""

HAS_POLL = hasattr(select, "poll")

UNKNOWN = (TypeError, ValueError, RuntimeError)
"""What asking may raise: the connection is closed, or another thread asks at this moment. The call
itself will say what is wrong. All else is the program's own, from the handler of a signal."""


def can_receive(connection: Foreign) -> bool:
    """Return whether a receive would find something, an end of file included."""
    try:
        return bool(connection._procession_in(0))
    except AttributeError:
        return _first(connection, ASK_IN)
    except UNKNOWN:
        return True


def can_send(connection: Foreign, size: int) -> bool:
    """Return whether there is room in the pipe for a message of ``size`` bytes, be it little."""
    try:
        known: int = connection._procession_room
        if known and size <= SMALL:
            connection._procession_room = known - 1
            return True
        ready = bool(connection._procession_out(0))
        if ready and connection._readable:
            connection._procession_room = SURE
        return ready
    except AttributeError:
        return _first(connection, ASK_OUT)
    except UNKNOWN:
        return True


def _first(connection: Foreign, name: str) -> bool:
    if not HAS_POLL:  # Windows: nothing is said to block there that might not
        return True
    try:
        poll = select.poll()
        poll.register(connection._handle, select.POLLIN if name == ASK_IN else select.POLLOUT)
        setattr(connection, name, poll.poll)
        return bool(poll.poll(0))
    except UNKNOWN:
        return True
