"""Where a reading can be taken up again after late events: close together near the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .pending import Pending

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACING = 512
"""Events between two checkpoints, at least."""
THINNING = 4
"""Far from the end, neighbours may be so many times closer to one another than to the end."""


class Checkpoints:
    """Copies of what was pending after some events.

    The further back, the fewer there are: a late event that far back makes all after it be read
    again anyway. So their number grows with the logarithm of the number of events.
    """

    def __init__(self) -> None:
        """Begin with nothing: everything can be read again from the start."""
        self._kept: list[tuple[int, Pending]] = []

    def __iter__(self) -> Iterator[int]:
        """Yield after how many events there is one."""
        return (count for count, _ in self._kept)

    def due(self, count: int, pending: Pending) -> bool:
        """Return whether a copy is worth its price now."""
        last = self._kept[-1][0] if self._kept else 0
        return count - last >= max(SPACING, len(pending))

    def keep(self, count: int, pending: Pending) -> None:
        """Keep what is pending after so many events."""
        kept = [*self._kept, (count, pending.copy())]
        for place in range(len(kept) - 2, 0, -1):
            before, after = kept[place - 1][0], kept[place + 1][0]
            if after - before <= (count - after) // THINNING:
                del kept[place]
        self._kept = kept

    def back(self, count: int) -> tuple[int, Pending]:
        """Forget those after ``count`` events; return the last that is left, and what it kept."""
        while self._kept and self._kept[-1][0] > count:
            self._kept.pop()
        if not self._kept:
            return 0, Pending()
        place, pending = self._kept[-1]
        return place, pending.copy()
