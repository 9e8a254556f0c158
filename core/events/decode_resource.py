"""Records of locks and files -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .file import FileOpened, LineWritten
from .lock import (
    AcquireBlocked,
    AcquireGaveUp,
    LockAcquired,
    LockCreated,
    LockReleased,
    ReleaseFailed,
)

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row

LOCK_TYPES = (
    "lock",
    "rlock",
    "semaphore",
    "bounded semaphore",
    "condition",
    "event",
    "barrier",
)
MAX_FILES = 1 << 16


def lock_created(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """LOCK_CREATED."""
    t, _, seq, _, kind, _, lock, text, value, _, thread, _ = row
    type_ = LOCK_TYPES[kind]
    name = tables.texts.take(text)
    return LockCreated(t, seq, process, thread, where, tables.names.lock(lock), type_, name, value)


def acquire_blocked(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """ACQUIRE_BLOCKED."""
    t, _, seq, _, _, _, lock, _, limit, _, thread, _ = row
    timeout = None if limit < 0 else limit
    return AcquireBlocked(t, seq, process, thread, where, tables.names.lock(lock), timeout)


def acquire_gave_up(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """ACQUIRE_GAVE_UP."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return AcquireGaveUp(t, seq, process, thread, where, tables.names.lock(lock))


def acquired(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """ACQUIRED."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return LockAcquired(t, seq, process, thread, where, tables.names.lock(lock))


def released(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RELEASED."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return LockReleased(t, seq, process, thread, where, tables.names.lock(lock))


def release_failed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """RELEASE_FAILED."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return ReleaseFailed(t, seq, process, thread, where, tables.names.lock(lock))


def file_opened(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """FILE_OPENED."""
    t, _, seq, _, _, _, key, text, _, _, thread, _ = row
    path, mode = tables.texts.take(text).split(rec.FIELD)
    if len(tables.files) < MAX_FILES:
        tables.files[key] = path
    return FileOpened(t, seq, process, thread, where, path, mode)


def line_written(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """LINE_WRITTEN."""
    t, _, seq, _, _, _, key, text, _, size, thread, _ = row
    preview = tables.texts.take(text)
    return LineWritten(t, seq, process, thread, where, tables.files[key], preview, size)


BUILDERS: dict[int, Builder] = {
    rec.LOCK_CREATED: lock_created,
    rec.ACQUIRE_BLOCKED: acquire_blocked,
    rec.ACQUIRE_GAVE_UP: acquire_gave_up,
    rec.ACQUIRED: acquired,
    rec.RELEASED: released,
    rec.RELEASE_FAILED: release_failed,
    rec.FILE_OPENED: file_opened,
    rec.LINE_WRITTEN: line_written,
}
