"""The number that a resource's lane shows at an instant: a pure function of the resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lane_states import COUNTING

if TYPE_CHECKING:
    from .pool import Pool
    from .world import Channel, Lock


MOST = (1 << 31) - 1
"""As many as the column of a lane can hold: more is nonsense."""


def depth(channel: Channel) -> int:
    """Return how many messages lie in a queue, or are on their way through a pipe."""
    return len(channel.messages)


def places(lock: Lock) -> int:
    """Return how many places of a semaphore are free, or how many have come to a barrier."""
    if lock.type not in COUNTING:
        return 0
    return len(lock.reached) if lock.type == "barrier" else min(max(lock.free, 0), MOST)


def waiting(pool: Pool) -> int:
    """Return how many tasks no worker has begun; how many run, the lanes of its workers show."""
    return len(pool.waiting)


def most_places(lock: Lock) -> int:
    """Return how many places a semaphore begins with, or how many must come to a barrier."""
    return lock.value if lock.type in COUNTING else 0
