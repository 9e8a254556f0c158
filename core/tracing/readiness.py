"""Asks the operating system, without waiting, whether a connection would block."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foreign import Foreign

CACHE = "_procession_poll"
"""The attribute of a Connection that keeps its poll objects: making them costs more than asking."""

HAS_POLL = hasattr(select, "poll")


def can_receive(connection: Foreign) -> bool:
    """Return whether a receive would find something, an end of file included."""
    return _ready(connection, 0)


def can_send(connection: Foreign) -> bool:
    """Return whether there is room in the pipe, be it little."""
    return _ready(connection, 1)


def _ready(connection: Foreign, direction: int) -> bool:
    if not HAS_POLL:  # Windows: nothing is said to block there that might not
        return True
    try:
        polls = connection.__dict__.get(CACHE)
        handle = connection._handle
        if polls is None or polls[2] != handle:
            polls = (select.poll(), select.poll(), handle)
            polls[0].register(handle, select.POLLIN)
            polls[1].register(handle, select.POLLOUT)
            connection.__dict__[CACHE] = polls
        return bool(polls[direction].poll(0))
    except Exception:  # closed: the call itself will say so
        return True
