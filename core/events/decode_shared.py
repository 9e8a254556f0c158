"""Records of managers and of shared memory -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .shared import (
    CallBegan,
    CallEnded,
    ProxyOpened,
    SharedMemoryClosed,
    SharedMemoryOpened,
    SharedMemoryUnlinked,
)

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row

MAX_OBJECTS = 1 << 16
MEMORY_TYPES = ("shared memory", "value", "array")


def proxy_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """PROXY_OPENED."""
    t, _, seq, _, _, _, proxy, text, _, _, thread, _ = row
    type_, _, name = tables.texts.take(text).partition(rec.FIELD)
    id_, manager = tables.names.proxy(proxy), tables.homes.get(proxy, "")
    return ProxyOpened(t, seq, process, thread, where, id_, type_, name, manager)


def object_made(tables: Tables, row: Row, process: str, where: Where | None) -> Event | None:
    """OBJECT_MADE: told when a proxy of it is made."""
    proxy = row[6]
    tables.names.gone(proxy)
    if len(tables.homes) < MAX_OBJECTS:
        tables.homes[proxy] = process
    return None


def call_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CALL_BEGAN."""
    t, _, seq, _, _, _, proxy, text, _, _, thread, _ = row
    method, _, preview = tables.texts.take(text).partition(rec.FIELD)
    return CallBegan(t, seq, process, thread, where, tables.names.proxy(proxy), method, preview)


def call_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """CALL_ENDED."""
    t, _, seq, _, flag, _, proxy, _, _, _, thread, _ = row
    return CallEnded(t, seq, process, thread, where, tables.names.proxy(proxy), bool(flag))


def memory_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """MEMORY_OPENED."""
    t, _, seq, _, flag, _, memory, lock, size, _, thread, _ = row
    names = tables.names
    type_, name = MEMORY_TYPES[flag & ~rec.CREATED], tables.texts.take(memory)
    if flag & rec.CREATED:
        names.gone(memory)
    return SharedMemoryOpened(
        t,
        seq,
        process,
        thread,
        where,
        names.memory(memory),
        type_,
        name,
        size,
        names.lock(lock) if lock else "",
        bool(flag & rec.CREATED),
    )


def memory_closed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """MEMORY_CLOSED."""
    t, _, seq, _, _, _, memory, _, _, _, thread, _ = row
    return SharedMemoryClosed(t, seq, process, thread, where, tables.names.memory(memory))


def memory_unlinked(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """MEMORY_UNLINKED."""
    t, _, seq, _, _, _, memory, _, _, _, thread, _ = row
    return SharedMemoryUnlinked(t, seq, process, thread, where, tables.names.memory(memory))


BUILDERS: dict[int, Builder] = {
    rec.PROXY_OPENED: proxy_opened,
    rec.CALL_BEGAN: call_began,
    rec.CALL_ENDED: call_ended,
    rec.MEMORY_OPENED: memory_opened,
    rec.MEMORY_CLOSED: memory_closed,
    rec.MEMORY_UNLINKED: memory_unlinked,
    rec.OBJECT_MADE: object_made,
}
