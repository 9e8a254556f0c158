"""What a caption is made from: an event, and the world right after it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from core.events.lock import AcquireBlocked, AcquireGaveUp, LockAcquired
from core.events.message import (
    MessageReceived,
    MessageSent,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendGaveUp,
)
from core.events.process import JoinBegan, JoinEnded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.events.base import Event
    from core.model.world import World

    from .names import Names

_ANSWERS: dict[type, tuple[type, ...]] = {
    SendBlocked: (MessageSent, SendGaveUp),
    ReceiveBlocked: (MessageReceived, ReceiveGaveUp),
    AcquireBlocked: (LockAcquired, AcquireGaveUp),
    JoinBegan: (JoinEnded,),
}
FARTHEST = 500  # events that are looked back over for the begin of a wait


@dataclasses.dataclass(frozen=True)
class Moment:
    """One event in its world.

    Attributes:
        event: what happened.
        world: the state right after it.
        names: how things are called.
        waited_ns: how long its process had waited for just this; None if it had not.
        printed: the last line that the main process printed so far.
    """

    event: Event
    world: World
    names: Names
    waited_ns: int | None = None
    printed: str = ""

    def name(self, process: str) -> str:
        """Return the shown name of a process."""
        return self.names.process(self.world, process)

    @property
    def who(self) -> str:
        """Name of the process of the event."""
        return self.name(self.event.process)


def waited_ns(event: Event, earlier: Iterable[Event]) -> int | None:
    """Return how long the process of ``event`` had waited for it, or None.

    Args:
        event: what ended the wait, if there was one.
        earlier: the events before it, the latest first; no more than ``FARTHEST`` are read.
    """
    if not any(type(event) in answers for answers in _ANSWERS.values()):
        return None
    for count, before in enumerate(earlier):
        if count >= FARTHEST:
            return None
        if before.process == event.process and before.thread == event.thread:
            answered = type(event) in _ANSWERS.get(type(before), ())
            return event.t_ns - before.t_ns if answered else None
    return None
