"""What a caption is made from: an event, and the world right after it."""

from __future__ import annotations

import dataclasses
import itertools
from typing import TYPE_CHECKING

from core.events.lock import (
    AcquireBlocked,
    AcquireGaveUp,
    BarrierPassed,
    BarrierReached,
    LockAcquired,
    WaitBegan,
    WaitEnded,
)
from core.events.message import (
    MessageReceived,
    MessageSent,
    MessageWritten,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendGaveUp,
)
from core.events.process import JoinBegan, JoinEnded
from core.events.program import OutputWritten

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
    WaitBegan: (WaitEnded,),
    BarrierReached: (BarrierPassed,),
}
FARTHEST = 500  # events that are looked back over


@dataclasses.dataclass(frozen=True)
class Moment:
    """One event in its world.

    Attributes:
        event: what happened.
        world: the state right after it.
        names: how things are called.
        before: what the same thread of its process did before, besides printing.
        cast: who will take part, where that is known before it happens.
        printed: the last line that the main process printed so far.
    """

    event: Event
    world: World
    names: Names
    before: Event | None = None
    cast: World | None = None
    printed: str = ""

    def name(self, process: str) -> str:
        """Return the shown name of a process."""
        return self.names.process(self.world, process)

    @property
    def who(self) -> str:
        """Name of the process of the event."""
        return self.name(self.event.process)

    @property
    def waited_ns(self) -> int | None:
        """How long its process had waited for just this; None if it had not."""
        if self.before is None or type(self.event) not in _ANSWERS.get(type(self.before), ()):
            return None
        return self.event.t_ns - self.before.t_ns


def event_before(event: Event, earlier: Iterable[Event]) -> Event | None:
    """Return what the same thread did before ``event``, besides printing; None if not known.

    Args:
        event: an event.
        earlier: the events before it, the latest first; no more than ``FARTHEST`` are read.
    """
    for before in itertools.islice(earlier, FARTHEST):
        same = before.process == event.process and before.thread == event.thread
        if same and not isinstance(before, (OutputWritten, MessageWritten)):
            return before
    return None
