"""The resource on which an event happened: what lanes and the table of events go by."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from ..events.file import FileOpened, LineWritten
from ..events.kinds import KINDS
from ..events.lock import LockEvent
from ..events.message import ChannelEvent
from ..events.pool import PoolEvent
from ..events.shared import MemoryEvent, ProxyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.base import Event

_FIELDS: dict[type[Event], str] = {
    ChannelEvent: "channel",
    LockEvent: "lock",
    PoolEvent: "pool",
    ProxyEvent: "proxy",
    MemoryEvent: "memory",
    FileOpened: "path",
    LineWritten: "path",
}
FIELD_OF: dict[type[Event], str] = {
    kind: field
    for kind in KINDS.values()
    for base, field in _FIELDS.items()
    if issubclass(kind, base)
}
"""Kind -> its field that holds the id of a resource (of a file: its path), where it has one."""
GETTER_OF: dict[type[Event], Callable[[Event], str]] = {
    kind: attrgetter(field) for kind, field in FIELD_OF.items()
}
"""Kind -> what returns that id; for loops over very many events."""


def resource_of(event: Event) -> str:
    """Return the id of the resource on which an event happened; empty if it was on none.

    Of a file it is the path; what happens to a task happens to its pool.
    """
    getter = GETTER_OF.get(type(event))
    return "" if getter is None else getter(event)
