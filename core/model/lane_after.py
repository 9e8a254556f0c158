"""What rare events change beyond their own process and their own resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.lock import LockCreated
from ..events.message import ChannelOpened
from ..events.pool import WorkerStarted
from ..events.process import (
    ErrorRaised,
    ProcessEnded,
    ProcessExiting,
    ProcessMade,
    ProcessStarted,
    StartFailed,
)
from ..events.program import ProgramEnded
from ..events.shared import CallBegan, CallEnded, ProxyOpened
from .lane_levels import most_places
from .lane_states import process_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.base import Event
    from ..events.shared import ProxyEvent
    from .lane_feeding import Feeding
    from .lane_watches import Watch


def _opened(feeding: Feeding, event: ChannelOpened, at: int) -> None:
    feeding.lane(event.channel).capacity = feeding.world.channels[event.channel].capacity


def _created(feeding: Feeding, event: LockCreated, at: int) -> None:
    """Learn its type; where events came before, it was taken for a lock."""
    watch, lock = feeding.resource(event.lock, "lock", at), feeding.world.locks[event.lock]
    if watch.thing is not lock:
        return
    watch.look = feeding.looks.of_lock(lock)
    feeding.looks.new_lock(watch, at)
    feeding.lane(event.lock).capacity = most_places(lock)


def _exiting(feeding: Feeding, event: ProcessExiting, at: int) -> None:
    _look_at(feeding, event.process, at)


def _parent(feeding: Feeding, event: ProcessMade | ProcessStarted, at: int) -> None:
    feeding.looks.met(event.process, event.parent)
    feeding.looks.leaving(at)


def _ended(feeding: Feeding, event: Event, at: int) -> None:
    _end(feeding, event.process, at)


def _all_ended(feeding: Feeding, event: ProgramEnded, at: int) -> None:
    for id_ in tuple(feeding.world.processes):
        _end(feeding, id_, at)


def _end(feeding: Feeding, id_: str, at: int) -> None:
    """Look at a process that may have ended, and at what it held."""
    watch = _look_at(feeding, id_, at)
    if watch is None:
        return
    end = feeding.lane(id_).end = process_end(watch.thing)
    if end is not None:
        feeding.looks.ended(watch.thing)
    for lock in watch.thing.holds:
        held = feeding.resource(lock, "lock", at)
        held.look(held, at)


def _works(feeding: Feeding, event: WorkerStarted, at: int) -> None:
    feeding.looks.workers.add(event.process)
    _look_at(feeding, event.process, at)
    feeding.looks.leaving(at)


def _called(feeding: Feeding, event: ProxyEvent, at: int) -> None:
    proxy = feeding.world.proxies.get(event.proxy)
    if proxy is not None and proxy.manager:
        feeding.looks.managers.add(proxy.manager)
        _look_at(feeding, proxy.manager, at)
        feeding.looks.leaving(at)


def _look_at(feeding: Feeding, id_: str, at: int) -> Watch | None:
    watch = feeding.process(id_, at)
    if watch is not None:
        watch.look(watch, at)
    return watch


AFTER: dict[type[Event], Callable[[Feeding, Any, int], None]] = {
    ChannelOpened: _opened,
    LockCreated: _created,
    ProcessExiting: _exiting,
    ProcessMade: _parent,
    ProcessStarted: _parent,
    ProcessEnded: _ended,
    StartFailed: _ended,
    ErrorRaised: _ended,
    ProgramEnded: _all_ended,
    WorkerStarted: _works,
    ProxyOpened: _called,
    CallBegan: _called,
    CallEnded: _called,
}
