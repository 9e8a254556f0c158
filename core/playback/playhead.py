"""The instant that is shown: a position in the history, and the world there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..events.program import OutputWritten
from ..model.fold import apply_all
from .pace import BEATS

if TYPE_CHECKING:
    from ..events.base import Event
    from ..model.history import History
    from ..model.world import World
    from .source import Chunk

RIDERS = 4096
"""Events without a beat that one step passes, at most."""
AT_ONCE = 32
MANY = 256
"""Above so many events at the head, a copy of the history's world costs less than folding them."""
PRINTED = 5_000
"""Pieces of output that are kept for the views; the last ones."""


class Playhead:
    """A place between two events.

    Attributes:
        world: the world there.
        position: how many events lie before.
        now_ns: the program's time; not before the last event that was passed.
        last_event: the event just before; None at the start.
    """

    def __init__(self, history: History) -> None:
        """Stand at the start of a history."""
        self._history = history
        self._printed: list[OutputWritten] | None = None
        self.world: World = history.world_at(0)
        self.position = 0
        self.now_ns = 0
        self.last_event: Event | None = None

    def append(self, chunk: Chunk) -> None:
        """Let more into the history; those that belong before here move nothing on."""
        changed = self._history.append(chunk)
        if changed < self.position:
            position = self._history.place_after(self.last_event)
            now = self.now_ns
            self.seek(position)
            self.now_ns = max(now, self.now_ns)

    def advance(self, position: int) -> list[Event]:
        """Pass all events up to a position that is not behind; return them."""
        events = self._history.events(self.position, position)
        if not events:
            return events
        self.position += len(events)
        if len(events) > MANY and self.position == len(self._history):
            self.world = self._history.world_at(self.position)
        else:
            apply_all(self.world, events)
        self.last_event = events[-1]
        self.now_ns = max(self.now_ns, self.last_event.t_ns)
        if self._printed is not None:
            self._printed += [event for event in events if isinstance(event, OutputWritten)]
            del self._printed[:-PRINTED]
        return events

    def seek(self, position: int) -> None:
        """Jump."""
        position = min(max(position, 0), len(self._history))
        self.world = self._history.world_at(position)
        self.position = position
        self.last_event = self._history.event(position - 1) if position else None
        first = self._history.event(0).t_ns if len(self._history) else 0
        self.now_ns = self.last_event.t_ns if self.last_event else first
        self._printed = None

    def next_stop(self) -> int:
        """Return where a step forward ends: after the next event that makes a beat.

        What rides along behind the last beat of all is passed with the end.
        """
        position = self.position
        while position - self.position < RIDERS:
            events = self._history.events(position, position + AT_ONCE)
            if not events:
                break
            for event in events:
                position += 1
                if type(event) in BEATS:
                    return position
        return position

    @property
    def beat_ahead(self) -> bool:
        """Whether a step forward comes to an event that makes a beat, or has passed enough."""
        stop = self.next_stop()
        if stop - self.position >= RIDERS:
            return True
        return stop > self.position and type(self._history.event(stop - 1)) in BEATS

    def previous_stop(self) -> int:
        """Return where a step back ends, so that a step forward comes back here."""
        position = self.position - 1
        while position > 0 and self.position - position < RIDERS:
            if type(self._history.event(position - 1)) in BEATS:
                return position
            position -= 1
        return max(position, 0)

    def outputs(self) -> list[OutputWritten]:
        """Return what was printed before the playhead, the last PRINTED pieces."""
        if self._printed is None:
            self._printed = self._history.outputs(self.position, PRINTED)
        return self._printed
