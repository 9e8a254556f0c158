"""The causal past of an event: for each process, the last of its events that may have led to it.

An event happened before another if a way leads from it to the other along the order within
processes and from causes to effects (Lamport, "Time, Clocks, and the Ordering of Events in a
Distributed System", 1978). What happened before an event is, of each process, a first part; its
ends are the event's vector time (Fidge, "Timestamps in Message-Passing Systems That Preserve the
Partial Ordering", 1988; Mattern, "Virtual Time and Global States of Distributed Systems", 1989).

No vector is kept for an event: they would be as long as there are processes. Kept is, for each
process, which events of others it owes something to, and now and then the latest of each process
so far. The ends are found as the shortest ways are (Dijkstra, 1959), from the event on and the
latest first; since a cause is never after its effect, each process is looked at once. That takes a
bisection a process and the pairs between two such rows; and memory of some 20 bytes a pair.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from ..column import Column

if TYPE_CHECKING:
    from numpy.typing import NDArray

NONE = -1
LEAST = 128
"""Pairs between two rows, at least; else as many as a row is long: rows take no more room then."""


class Debts:
    """What one process owes to others: pairs, in the order of their effects."""

    __slots__ = ("_causes", "_effects", "_rows", "_sources", "_starts")

    def __init__(self) -> None:
        """Begin without any."""
        self._effects, self._causes, self._sources = Column("u4"), Column("u4"), Column("u4")
        self._starts: list[int] = []  # how many pairs each row sums up
        self._rows: list[NDArray[np.int64]] = []  # process -> the latest cause in it

    def extend(
        self, causes: NDArray[np.int64], effects: NDArray[np.int64], sources: NDArray[np.int64]
    ) -> None:
        """Add pairs; the process of each cause is a number."""
        self._effects.extend(effects)
        self._causes.extend(causes)
        self._sources.extend(sources)
        width = int(self._sources.array.max()) + 1
        begin, step = self._starts[-1] if self._starts else 0, max(LEAST, width)
        for count in range(begin + step, len(self._effects) + 1, step):
            row = np.full(width, NONE, "i8")
            self.take(count, row)
            self._starts.append(count)
            self._rows.append(row)

    def until(self, limit: int) -> int:
        """Return how many pairs have their effect up to this event."""
        return int(np.searchsorted(self._effects.array, limit, side="right"))

    def take(self, count: int, latest: NDArray[np.int64]) -> None:
        """Raise the latest cause in each process to those of the first so many pairs."""
        place = bisect_right(self._starts, count)
        begin = 0
        if place:
            begin, row = self._starts[place - 1], self._rows[place - 1]
            np.maximum(latest[: len(row)], row, out=latest[: len(row)])
        if begin < count:
            causes = self._causes.array[begin:count].astype("i8")
            np.maximum.at(latest, self._sources.array[begin:count], causes)

    def cut(self, limit: int) -> None:
        """Forget all pairs whose effect is after this event."""
        count = self.until(limit)
        for column in (self._effects, self._causes, self._sources):
            column.cut(count)
        kept = bisect_right(self._starts, count)
        del self._starts[kept:], self._rows[kept:]


class Past:
    """What all processes owe to one another; processes are numbers."""

    def __init__(self) -> None:
        """Begin without any."""
        self._debts: dict[int, Debts] = {}

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
        order = np.argsort(targets, kind="stable")
        borders = np.flatnonzero(np.diff(targets[order])) + 1
        for part in np.split(order, borders) if len(order) else ():
            debts = self._debts.setdefault(int(targets[part[0]]), Debts())
            debts.extend(causes[part], effects[part], sources[part])

    def cut(self, count: int) -> None:
        """Forget effects from this event on."""
        for debts in self._debts.values():
            debts.cut(count - 1)

    def limits(self, event: int, process: int, processes: int) -> NDArray[np.int64]:
        """Return the past of an event.

        Args:
            event: its index.
            process: number of its process.
            processes: how many there are.

        Returns:
            index of the last event of each process in it, shape (processes,); -1 for none.
        """
        found = np.full(processes, NONE, "i8")
        found[process] = event
        looked_at = np.zeros(processes, "?")
        while True:
            left = np.where(looked_at, NONE, found)
            target = int(left.argmax())
            if left[target] == NONE:
                return found
            looked_at[target] = True
            debts = self._debts.get(target)
            if debts is not None:
                debts.take(debts.until(int(left[target])), found)
