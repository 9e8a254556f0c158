"""Events of locks: who asked, who got it, who gave it back."""

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
        type: ``lock``, ``rlock``, ``semaphore``, ``bounded semaphore``...
        name: the variable that it was assigned to; else empty.
        value: how many may hold it.
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
