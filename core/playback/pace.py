"""How the playhead moves: one event at a time, or real time multiplied."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from ..events.file import FileOpened, LineWritten
from ..events.lock import (
    AcquireBlocked,
    AcquireGaveUp,
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    LockAcquired,
    LockCreated,
    LockReleased,
    Notified,
    ReleaseFailed,
    WaitBegan,
    WaitEnded,
)
from ..events.message import (
    ChannelOpened,
    ConnectBegan,
    MessageReceived,
    MessageSent,
    QueueJoinBegan,
    QueueJoinEnded,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendDropped,
    SendGaveUp,
    TaskDone,
    WaitAnyBegan,
)
from ..events.pool import (
    PoolClosed,
    PoolJoinBegan,
    PoolOpened,
    ResultTaken,
    ResultWaitBegan,
    TaskFinished,
    TaskStarted,
    TaskSubmitted,
)
from ..events.process import (
    ErrorRaised,
    JoinBegan,
    ProcessAsked,
    ProcessEnded,
    ProcessMade,
    ProcessRan,
    ProcessStarted,
    SignalSent,
    SleepBegan,
    StartFailed,
    StartRefused,
)
from ..events.program import EventsLost, OutputWritten, ProgramEnded, ProgramStarted
from ..events.shared import CallBegan, CallEnded, ProxyOpened, SharedMemoryOpened

if TYPE_CHECKING:
    from ..events.base import Event


class Pace(enum.Enum):
    """How the playhead moves."""

    ONE_BY_ONE = "one by one"
    REAL_TIME = "real time"


BEAT_S = 1.0
"""Seconds of a whole beat at speed 1."""
SHORT = 0.4

BEATS: dict[type[Event], float] = {
    ProgramStarted: SHORT,
    ProgramEnded: 1.0,
    ProcessMade: SHORT,
    ProcessStarted: 1.0,
    StartFailed: 1.0,
    StartRefused: 1.0,
    ProcessAsked: 1.0,
    ProcessEnded: 1.0,
    JoinBegan: 1.0,
    SignalSent: 1.0,
    ErrorRaised: 1.0,
    EventsLost: 1.0,
    ChannelOpened: SHORT,
    SendBlocked: 1.0,
    SendGaveUp: 1.0,
    MessageSent: 1.0,
    SendDropped: 1.0,
    ReceiveBlocked: 1.0,
    ReceiveGaveUp: 1.0,
    MessageReceived: 1.0,
    LockCreated: SHORT,
    AcquireBlocked: 1.0,
    AcquireGaveUp: 1.0,
    LockAcquired: 1.0,
    LockReleased: 1.0,
    ReleaseFailed: 1.0,
    FileOpened: SHORT,
    LineWritten: 1.0,
    OutputWritten: SHORT,
    SleepBegan: SHORT,
    WaitBegan: 1.0,
    WaitEnded: 1.0,
    Notified: 1.0,
    FlagSet: 1.0,
    FlagCleared: 1.0,
    BarrierReached: 1.0,
    BarrierPassed: 1.0,
    TaskDone: SHORT,
    QueueJoinBegan: 1.0,
    QueueJoinEnded: SHORT,
    WaitAnyBegan: 1.0,
    ConnectBegan: 1.0,
    PoolOpened: SHORT,
    TaskSubmitted: 1.0,
    TaskStarted: 1.0,
    TaskFinished: 1.0,
    ResultWaitBegan: 1.0,
    ResultTaken: 1.0,
    PoolClosed: SHORT,
    PoolJoinBegan: 1.0,
    ProxyOpened: SHORT,
    CallBegan: 1.0,
    CallEnded: SHORT,
    SharedMemoryOpened: SHORT,
}
"""Kind -> how many beats it takes, one by one. Kinds that are not here ride along with the next."""

OPENING = (ProgramStarted, ProcessRan)
"""After these a process only gets ready: nobody wants to see that in slow motion."""

SLOWEST, FASTEST = 0.01, 100.0
"""Bounds of the speed."""

SILENCE_NS = 2_000_000_000
SILENCE_S = 0.4
"""Where nothing happened for longer than SILENCE_NS, a replay waits for SILENCE_S on screen."""


def beat_s(event: Event, speed: float) -> float:
    """Return how long an event keeps the playhead, one by one, in seconds; 0 if it rides along."""
    return BEATS.get(type(event), 0.0) * BEAT_S / speed


def screen_s(gap_ns: int, speed: float, shorten: bool) -> float:
    """Return how long it takes to play the time between two events, in seconds on screen.

    Args:
        gap_ns: the time between them in the program.
        speed: of the playhead.
        shorten: whether a long silence is shortened.
    """
    seconds = gap_ns / 1e9 / speed
    return min(seconds, SILENCE_S) if shorten and gap_ns > SILENCE_NS else seconds
