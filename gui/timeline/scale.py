"""Where events and instants stand along the axis: by time, or one event a step."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Scale(NamedTuple):
    """The axis of a run.

    Attributes:
        by_events: a unit is an event; else it is a nanosecond since the first event.
        times: of all events, ns, shape (n,).
    """

    by_events: bool
    times: NDArray[np.int64]

    @property
    def begin_ns(self) -> int:
        """Time of the first event."""
        return int(self.times[0]) if len(self.times) else 0

    @property
    def last(self) -> float:
        """Units of the end of what is known."""
        if self.by_events or not len(self.times):
            return float(len(self.times))
        return float(self.times[-1] - self.times[0])

    @property
    def least(self) -> float:
        """The least span that it makes sense to look at."""
        return 4.0 if self.by_events else 2_000.0

    def of(self, events: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return where events stand, in units."""
        if self.by_events:
            return events.astype("f8")
        since: NDArray[np.float64] = (self.times[events] - self.begin_ns).astype("f8")
        return since

    def head(self, position: int, now_ns: int) -> float:
        """Return where the playhead stands behind so many events, in units."""
        return float(position) if self.by_events else float(now_ns - self.begin_ns)

    def passed(self, at: float) -> int:
        """Return how many events lie up to a place."""
        if self.by_events:
            return int(min(max(round(at), 0), len(self.times)))
        return self._place(math.floor(at), "right")

    def span(self, begin: float, end: float) -> tuple[int, int]:
        """Return the first event in a part of the run, and the last; the last is before it if none.

        Args:
            begin: units.
            end: units.
        """
        if self.by_events:
            return max(int(np.ceil(begin)), 0), min(int(end), len(self.times) - 1)
        return self._place(math.ceil(begin), "left"), self._place(
            math.floor(min(end, 9e18)), "right"
        ) - 1

    def _place(self, since_ns: int, side: Literal["left", "right"]) -> int:
        """Return how many events lie before a time; looked for as what the times are, not as f8."""
        return int(np.searchsorted(self.times, np.int64(since_ns + self.begin_ns), side=side))

    def ns(self, at: float) -> float:
        """Return the time at a place, in ns since the first event."""
        if not self.by_events or not len(self.times):
            return at
        index = min(max(int(at), 0), len(self.times) - 1)
        return float(self.times[index] - self.times[0])
