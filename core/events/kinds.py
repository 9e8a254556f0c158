"""All kinds of events, by name."""

from __future__ import annotations

from . import file, lock, message, pool, process, program, shared
from .base import Event

_BASES = (
    Event,
    lock.LockEvent,
    message.ChannelEvent,
    pool.PoolEvent,
    shared.ProxyEvent,
    shared.MemoryEvent,
)

KINDS: dict[str, type[Event]] = {
    name: kind
    for module in (program, process, message, lock, pool, shared, file)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, Event) and kind not in _BASES
}
"""Name (the ``kind`` in JSON) -> class, in the order of their modules."""
