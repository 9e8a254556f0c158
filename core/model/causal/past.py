"""The causal past of an event: for each process, the last of its events that may have led to it.

An event happened before another if a way leads from it to the other along the order within
processes and from causes to effects (Lamport, "Time, Clocks, and the Ordering of Events in a
Distributed System", 1978). What happened before an event is, of each process, a first part; its
ends are the event's vector time (Fidge, "Timestamps in Message-Passing Systems That Preserve the
Partial Ordering", 1988; Mattern, "Virtual Time and Global States of Distributed Systems", 1989).

No vector is kept: there would be one an event, as long as there are processes. Kept is, for each
two processes, which event of the one was the latest cause of anything in the other so far: 8 bytes
a pair. The ends are found as the shortest ways are (Dijkstra, 1959), from the event on and the
latest first; since a cause is never after its effect, each process is looked at once. That takes
one bisection for each two processes of which one ever was the cause of something in the other.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

INDEX = "I"
"""Type of an index of an event in an array: 4 bytes."""


class Way:
    """From one process into another.

    Attributes:
        effects: events of the other process that had a cause in the one, in order.
        latest: for each of them, the latest cause so far.
    """

    __slots__ = ("effects", "latest")

    def __init__(self) -> None:
        """Begin without effects."""
        self.effects, self.latest = array(INDEX), array(INDEX)

    def extend(self, causes: NDArray[np.int64], effects: NDArray[np.int64]) -> None:
        """Add pairs, in the order of their effects."""
        latest = np.maximum.accumulate(causes)
        if self.latest:
            latest = np.maximum(latest, self.latest[-1])
        self.effects.frombytes(effects.astype("u4").tobytes())
        self.latest.frombytes(latest.astype("u4").tobytes())

    def before(self, limit: int) -> int:
        """Return the latest cause of all effects up to this event; -1 for none."""
        place = bisect_right(self.effects, limit)
        return self.latest[place - 1] if place else -1

    def cut(self, count: int) -> None:
        """Forget effects from this event on."""
        place = bisect_right(self.effects, count - 1)
        del self.effects[place:], self.latest[place:]


class Ways:
    """All ways from process to process; processes are numbers."""

    def __init__(self) -> None:
        """Begin without any."""
        self._into: list[dict[int, Way]] = []

    def extend(
        self,
        causes: NDArray[np.int64],
        effects: NDArray[np.int64],
        sources: NDArray[np.int64],
        targets: NDArray[np.int64],
    ) -> None:
        """Add pairs, in the order of their effects.

        Args:
            causes: indices of events, shape (n,).
            effects: indices of events, likewise.
            sources: number of each cause's process, shape (n,).
            targets: number of each effect's process, likewise.
        """
        if not len(causes):
            return
        width = int(sources.max()) + 1
        keys = targets * width + sources
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        borders = np.flatnonzero(np.diff(keys)) + 1
        for part in np.split(order, borders):
            way = self._way(int(sources[part[0]]), int(targets[part[0]]))
            way.extend(causes[part], effects[part])

    def cut(self, count: int) -> None:
        """Forget effects from this event on."""
        for into in self._into:
            for way in into.values():
                way.cut(count)

    def limits(self, event: int, process: int) -> dict[int, int]:
        """Return the past of an event of a process: process -> index of its last event in it."""
        found = {process: event}
        done: set[int] = set()
        heap = [(-event, process)]
        while heap:
            limit, target = heappop(heap)
            if target in done:
                continue
            done.add(target)
            if target >= len(self._into):
                continue
            for source, way in self._into[target].items():
                latest = way.before(-limit)
                if latest > found.get(source, -1):
                    found[source] = latest
                    heappush(heap, (-latest, source))
        return found

    def _way(self, source: int, target: int) -> Way:
        while len(self._into) <= target:
            self._into.append({})
        into = self._into[target]
        if source not in into:
            into[source] = Way()
        return into[source]
