"""Records of conditions, events and barriers -> events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing import records as rec
from .lock import (
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    Notified,
    WaitBegan,
    WaitEnded,
)

if TYPE_CHECKING:
    from .base import Event, Where
    from .tables import Builder, Tables
    from .texts import Row


def wait_began(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WAIT_BEGAN."""
    t, _, seq, _, _, _, lock, _, limit, _, thread, _ = row
    timeout = None if limit < 0 else limit
    return WaitBegan(t, seq, process, thread, where, tables.names.lock(lock), timeout)


def wait_ended(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """WAIT_ENDED."""
    t, _, seq, _, flag, _, lock, _, _, _, thread, _ = row
    return WaitEnded(t, seq, process, thread, where, tables.names.lock(lock), bool(flag))


def notified(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """NOTIFIED."""
    t, _, seq, _, _, _, lock, _, count, _, thread, _ = row
    how_many = None if count < 0 else count
    return Notified(t, seq, process, thread, where, tables.names.lock(lock), how_many)


def flag_set(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """FLAG_SET."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return FlagSet(t, seq, process, thread, where, tables.names.lock(lock))


def flag_cleared(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """FLAG_CLEARED."""
    t, _, seq, _, _, _, lock, _, _, _, thread, _ = row
    return FlagCleared(t, seq, process, thread, where, tables.names.lock(lock))


def barrier_reached(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """BARRIER_REACHED."""
    t, _, seq, _, _, _, lock, _, limit, _, thread, _ = row
    timeout = None if limit < 0 else limit
    return BarrierReached(t, seq, process, thread, where, tables.names.lock(lock), timeout)


def barrier_passed(tables: Tables, row: Row, process: str, where: Where | None) -> Event:
    """BARRIER_PASSED."""
    t, _, seq, _, flag, _, lock, _, index, _, thread, _ = row
    name = tables.names.lock(lock)
    return BarrierPassed(t, seq, process, thread, where, name, index, bool(flag))


BUILDERS: dict[int, Builder] = {
    rec.WAIT_BEGAN: wait_began,
    rec.WAIT_ENDED: wait_ended,
    rec.NOTIFIED: notified,
    rec.FLAG_SET: flag_set,
    rec.FLAG_CLEARED: flag_cleared,
    rec.BARRIER_REACHED: barrier_reached,
    rec.BARRIER_PASSED: barrier_passed,
}
