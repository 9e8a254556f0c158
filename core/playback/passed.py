"""What the playhead has just passed, and how much time there is to show it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from ..events.pool import TaskFinished, TaskStarted, TaskSubmitted
from ..model.resource_of import resource_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..events.base import Event

LOOKAHEAD = 128
"""Events after the playhead that are looked at for the next on the same resource."""
MANY = 256
"""When more are passed at once, nothing of them can be seen to move; only the last are told."""


class Passed(NamedTuple):
    """An event that the playhead has passed.

    Attributes:
        event: the event.
        gap_s: seconds on screen until the playhead passes the next event on the same resource;
            infinite if that is not known.
    """

    event: Event
    gap_s: float


def resource(event: Event) -> str:
    """Return what an event happened on: a channel, a lock, a task, a file, or else its process."""
    if isinstance(event, (TaskSubmitted, TaskStarted, TaskFinished)):
        return event.task  # several of a pool's are under way at once
    return resource_of(event) or event.process


def with_gaps(
    passed: Sequence[Event], after: Sequence[Event], lasts: Callable[[Event, Event], float]
) -> list[Passed]:
    """Return the events with their gaps; of more than MANY only the last.

    Args:
        passed: the events that were passed, in order.
        after: the events that come next, as far as they are known.
        lasts: (event, the next) -> seconds on screen between them.
    """
    if len(passed) > MANY:
        return [Passed(event, 0.0) for event in passed[-MANY:]]
    events = [*passed, *after[:LOOKAHEAD]]
    result: list[Passed] = []
    next_at: dict[str, float] = {}
    at = 0.0  # seconds on screen, counted backwards from the last event that is known
    later: Event | None = None
    for index in range(len(events) - 1, -1, -1):
        event = events[index]
        if later is not None:
            at -= lasts(event, later)
        key = resource(event)
        if index < len(passed):
            result.append(Passed(event, next_at.get(key, math.inf) - at))
        next_at[key] = at
        later = event
    result.reverse()
    return result
