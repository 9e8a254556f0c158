"""Events of locks and their kin: who asked, who got it, who gave it back, who woke whom."""

from __future__ import annotations

from .base import Event


class LockEvent(Event, frozen=True, gc=False):
    """What happened to a lock.

    Attributes:
        lock: its id.
    """

    lock: str


class LockCreated(LockEvent, frozen=True, gc=False):
    """A lock was made.

    Attributes:
        type: ``lock``, ``rlock``, ``semaphore``, ``bounded semaphore``, ``condition``, ``event`` or
            ``barrier``.
        name: the variable that it was assigned to; else empty.
        value: how many may hold it; of a barrier, how many must come; of an event 0, and of a
            condition that was given one of the program's locks, which is what is held then.
    """

    type: str
    name: str
    value: int


class AcquireBlocked(LockEvent, frozen=True, gc=False):
    """The process waits for the lock.

    Attributes:
        timeout_ns: how long it is ready to wait; None for ever.
    """

    timeout_ns: int | None


class AcquireGaveUp(LockEvent, frozen=True, gc=False):
    """The process did not get the lock."""


class LockAcquired(LockEvent, frozen=True, gc=False):
    """The process holds the lock; stamped after the call."""


class LockReleased(LockEvent, frozen=True, gc=False):
    """The process gave the lock back; stamped before the call.

    Attributes:
        inferred: True if the record is missing, but another's acquisition proves it.
    """

    inferred: bool = False


class ReleaseFailed(LockEvent, frozen=True, gc=False):
    """The release just before raised: nothing has changed."""


class WaitBegan(LockEvent, frozen=True, gc=False):
    """``Condition.wait`` or ``Event.wait`` was called, and there is something to wait for.

    Attributes:
        timeout_ns: how long it is ready to wait; None for ever.
    """

    timeout_ns: int | None


class WaitEnded(LockEvent, frozen=True, gc=False):
    """That wait is over; if none began, it was to last no time, and was in vain.

    Attributes:
        timed_out: True if nobody woke it.
    """

    timed_out: bool


class Notified(LockEvent, frozen=True, gc=False):
    """The process wakes some that wait for a condition; stamped before the call.

    Attributes:
        count: how many; None for all.
    """

    count: int | None


class FlagSet(LockEvent, frozen=True, gc=False):
    """``Event.set``; stamped before anybody can see it."""


class FlagCleared(LockEvent, frozen=True, gc=False):
    """``Event.clear``; stamped before anybody can see it."""


class BarrierReached(LockEvent, frozen=True, gc=False):
    """The process has come to the barrier and waits for the others.

    Attributes:
        timeout_ns: how long it is ready to wait; None for ever.
    """

    timeout_ns: int | None


class BarrierPassed(LockEvent, frozen=True, gc=False):
    """The process left the barrier.

    Attributes:
        index: what ``wait`` returned, from 0; -1 if it raised.
        broken: True if not all came: the barrier is broken. If it raised and the barrier is not
            broken, it was reset, or the wait was interrupted.
    """

    index: int
    broken: bool
