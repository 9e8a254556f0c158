"""Asks the operating system, without waiting, whether a connection would block."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foreign import Foreign

ASK_IN, ASK_OUT = "_procession_in", "_procession_out"
"""The attributes of a Connection that keep its poll objects: to make one costs more than to ask."""

HAS_POLL = hasattr(select, "poll")


def can_receive(connection: Foreign) -> bool:
    """Return whether a receive would find something, an end of file included."""
    try:
        return bool(connection._procession_in(0))
    except AttributeError:
        return _first(connection, ASK_IN)
    except Exception:  # the call itself will say what is wrong
        return True


def can_send(connection: Foreign) -> bool:
    """Return whether there is room in the pipe, be it little."""
    try:
        return bool(connection._procession_out(0))
    except AttributeError:
        return _first(connection, ASK_OUT)
    except Exception:
        return True


def _first(connection: Foreign, name: str) -> bool:
    if not HAS_POLL:  # Windows: nothing is said to block there that might not
        return True
    try:
        poll = select.poll()
        poll.register(connection._handle, select.POLLIN if name == ASK_IN else select.POLLOUT)
        setattr(connection, name, poll.poll)
        return bool(poll.poll(0))
    except Exception:  # closed
        return True
