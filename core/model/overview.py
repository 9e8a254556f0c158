"""What is derived from a whole run: the index of its events, its lanes, its causes; in step."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .causality import Causes
from .event_index import EventIndex
from .following import Following
from .lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable

    from .history import History

AT_ONCE = 512
"""Events between two looks at the clock: about a millisecond."""


class Overview:
    """The whole of a run at a glance, as far as it has been gone through.

    Attributes:
        index: kind, process, resource and time of every event.
        lanes: states, owners and depths over time.
        causes: which event made which possible.
    """

    def __init__(self, history: History) -> None:
        """Begin before the first event."""
        self.index, self.lanes, self.causes = EventIndex(), Lanes(), Causes()
        self._history = history
        self._following = Following(history)
        self._world = history.world_at(0)

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
            events = self._following.take(AT_ONCE)
            self.index.feed(events)
            self.causes.feed(events)
            self.lanes.feed(events, self._world)
            changed = True
            if clock() - begin >= budget_s:
                break
        self.lanes.flush()
        return changed

    def _go_back(self) -> bool:
        """Forget what late events have made untrue."""
        first = self._following.rewound()
        if first is None:
            return False
        self._world = self._history.world_at(first)
        self.index.forget(first)
        self.causes.forget(first)
        self.lanes.forget(first, self._world)
        return True
