"""Finds the events that pass a filter, little by little: no question to a million makes one wait.

What the index of the events knows is asked first, for a thousand events at once; only what it
leaves open is looked up in the history, page by page.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

import numpy as np

from .column import Column
from .following import Following

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..events.base import Event
    from .event_index import EventIndex
    from .history import History
    from .wanted import Wanted

AT_ONCE = 512
"""Events between two looks at the clock: a few milliseconds where all must be looked up."""


class Looker(Protocol):
    """Says whether a text is in the words of an event, of which core knows none."""

    def in_kind(self, kind: str) -> bool:
        """Return whether it is in the words for a kind."""

    def in_process(self, process: str) -> bool:
        """Return whether it is in the name of a process."""

    def in_resource(self, resource: str) -> bool:
        """Return whether it is in the name of a resource."""

    def in_event(self, i: int, event: Event) -> bool:
        """Return whether it is in what else is said of the event with index ``i``."""


class Sieve:
    """The events of a history that pass.

    The index has to be brought up to date before each ``advance``.

    Attributes:
        passed: their indices, in order, as far as they have been found.
    """

    def __init__(
        self, history: History, index: EventIndex, wanted: Wanted, looker: Looker | None = None
    ) -> None:
        """Begin before the first event.

        Args:
            history: the events.
            index: of the same history.
            wanted: what passes.
            looker: knows the words; None if no text is wanted.
        """
        self.passed = Column("i8")
        self._history, self._index, self._wanted = history, index, wanted
        self._looker = looker
        self._following = Following(history)
        self._named = [_Named(), _Named(), _Named()]

    @property
    def position(self) -> int:
        """How many events have been gone through."""
        return self._following.position

    @property
    def complete(self) -> bool:
        """Whether all that the index knows have been gone through."""
        return self.position >= len(self._index)

    def advance(self, budget_s: float, clock: Callable[[], float] = time.perf_counter) -> bool:
        """Go on for about so many seconds; return whether there is anything new."""
        begin = clock()
        first = self._following.rewound()
        if first is not None:
            self.passed.cut(int(np.searchsorted(self.passed.array, first)))
        count = len(self.passed)
        while not self.complete:
            self._go_on()
            if clock() - begin >= budget_s:
                break
        return first is not None or len(self.passed) > count

    def _go_on(self) -> None:
        start, stop = self.position, len(self._index)
        if self._looker is not None:
            stop = min(stop, start + AT_ONCE)
        wanted = self._wanted
        rows = self._index.rows(wanted.kinds, wanted.processes, wanted.resources, start, stop)
        if self._looker is not None and len(rows):
            rows = self._with_text(rows, start, stop, self._looker)
        self.passed.extend(rows)
        self._following.position = stop

    def _with_text(
        self, rows: NDArray[np.int64], start: int, stop: int, looker: Looker
    ) -> NDArray[np.int64]:
        """Return those of the rows that have the text somewhere in their words."""
        index = self._index
        kind, process, resource = self._named
        has = kind.of(index.kinds, looker.in_kind)[index.kind.array[rows]]
        has |= process.of(index.processes, looker.in_process)[index.process.array[rows]]
        has |= resource.of(index.resources, looker.in_resource)[index.resource.array[rows]]
        if not has.all():
            events = self._history.events(start, stop)
            open_ = np.flatnonzero(~has)
            look = looker.in_event
            has[open_] = [look(i, events[i - start]) for i in rows[open_].tolist()]
        found: NDArray[np.int64] = rows[has]
        return found


class _Named:
    """Which codes have the text in their names; the names grow, each is asked once."""

    def __init__(self) -> None:
        self._has = np.zeros(0, np.bool_)

    def of(self, names: Sequence[str], has: Callable[[str], bool]) -> NDArray[np.bool_]:
        known = len(self._has)
        if known > len(names):  # late events: other names may stand here now
            known = 0
        if known < len(names):
            new = [bool(name) and has(name) for name in names[known:]]
            self._has = np.concatenate([self._has[:known], np.array(new, np.bool_)])
        return self._has
