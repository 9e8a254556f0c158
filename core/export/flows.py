"""Which flows begin and end at an event, asked for one event after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.causality import Causes
    from ..model.column import Column

AT_ONCE = 4096


class Flows:
    """A flow is a pair of a cause and its effect; its number is its place among them, from 1."""

    def __init__(self, causes: Causes) -> None:
        """Begin before the first event."""
        self._begins, self._ends = _Side(causes.cause), _Side(causes.effect)

    def at(self, event: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the flows that begin, and those that end, at this event, which is a later one."""
        return self._begins.at(event), self._ends.at(event)


class _Side:
    """One end of all flows, by the index of its event."""

    def __init__(self, events: Column) -> None:
        self._walk = _walk(events)
        self._next = next(self._walk, None)

    def at(self, event: int) -> tuple[int, ...]:
        found: list[int] = []
        while self._next is not None and self._next[0] <= event:
            if self._next[0] == event:
                found.append(self._next[1])
            self._next = next(self._walk, None)
        return tuple(found)


def _walk(events: Column) -> Iterator[tuple[int, int]]:
    """Yield (index of the event, number of the flow), by event."""
    array = events.array
    order = np.argsort(array, kind="stable")
    for i in range(0, len(order), AT_ONCE):
        some = order[i : i + AT_ONCE]
        yield from zip(array[some].tolist(), (some + 1).tolist(), strict=True)
