"""What is derived from a whole run: the index of its events, its lanes, its causes; in step."""

from __future__ import annotations

import dataclasses
import time
from typing import TYPE_CHECKING

from .causality import Causes
from .event_index import EventIndex
from .following import Following
from .lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..events.base import Event
    from .history import History

AT_ONCE = 128
"""Events between two looks at the clock: a millisecond or two."""
PARTS = ("index", "lanes", "causes")
"""Names of the parts, by which they are packed."""


@dataclasses.dataclass(frozen=True)
class Parts:
    """What an overview consists of."""

    index: EventIndex
    lanes: Lanes
    causes: Causes

    @classmethod
    def unpack(cls, packed: Mapping[str, bytes], count: int) -> Parts | None:
        """Return what :meth:`Overview.pack` packed; None if it makes no sense.

        Args:
            packed: by name.
            count: how many events there are.
        """
        try:
            index = EventIndex.unpack(packed["index"])
            lanes = Lanes.unpack(packed["lanes"])
            causes = Causes.unpack(packed["causes"])
        except (KeyError, ValueError):
            return None
        fits = {len(index), lanes.count, len(causes)} == {count}
        return cls(index, lanes, causes) if fits else None


class Overview:
    """The whole of a run at a glance, as far as it has been gone through.

    Attributes:
        index: kind, process, resource and time of every event.
        lanes: states, owners and depths over time.
        causes: which event made which possible.
        world: as far as they have been gone through; not to be changed.
    """

    def __init__(self, history: History, parts: Parts | None = None) -> None:
        """Begin before the first event, or behind the last.

        Args:
            history: the events.
            parts: what was derived from all of them; None to derive it anew.
        """
        new = parts or Parts(EventIndex(), Lanes(), Causes())
        self.index, self.lanes, self.causes = new.index, new.lanes, new.causes
        self._history = history
        begin = len(history) if parts else 0
        self._following = Following(history, begin)
        self.world = history.world_at(begin)

    @property
    def position(self) -> int:
        """How many events have been gone through."""
        return self._following.position

    @property
    def complete(self) -> bool:
        """Whether these are all that there are so far."""
        return not self._following.behind

    def advance(self, budget_s: float, clock: Callable[[], float] = time.perf_counter) -> bool:
        """Go through what is new, for about so many seconds; return whether anything changed."""
        begin = clock()
        changed = self._go_back()
        while self._following.behind:
            self.feed(self._following.take(AT_ONCE))
            changed = True
            if clock() - begin >= budget_s:
                break
        self.lanes.flush()
        return changed

    def feed(self, events: Sequence[Event]) -> None:
        """Go through the next events, which may be those of another history."""
        self.index.feed(events)
        self.causes.feed(events)
        self.lanes.feed(events, self.world)

    def pack(self) -> dict[str, bytes]:
        """Return all parts as bytes, by name."""
        return {name: getattr(self, name).pack() for name in PARTS}

    def _go_back(self) -> bool:
        """Forget what late events have made untrue; all goes on from where the causes can."""
        first = self._following.rewound()
        if first is None:
            return False
        first = self._following.position = self.causes.forget(first)
        self.world = self._history.world_at(first)
        self.index.forget(first)
        self.lanes.forget(first, self.world)
        return True
