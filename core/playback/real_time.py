"""How far the program's time gets while some time passes on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .pace import OPENING, SILENCE_NS, screen_s

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..events.base import Event

CLOSE_NS = 30_000_000
HASTE = 1.1
"""Live and near the end, time runs so much faster until it is no farther than CLOSE_NS behind."""
FLOOD, FLOOD_NS = 1_000, 300_000_000
"""Live and not slowed, more events than FLOOD in the last FLOOD_NS are passed as one."""


class Reached(NamedTuple):
    """Where the program's time has got.

    Attributes:
        events: how many it has passed.
        left_s: seconds on screen that were not needed for that.
        now_ns: the program's time.
    """

    events: int
    left_s: float
    now_ns: int


class RealTime(NamedTuple):
    """The conditions under which time runs.

    Attributes:
        speed: 1 is as in the program.
        end_ns: time of the last event that is known.
        live: whether more is to come.
    """

    speed: float
    end_ns: int
    live: bool

    def floods(self, waiting: int, now_ns: int) -> bool:
        """Say whether so much happens at the end of a live run that going there shows no less."""
        near = self.end_ns - now_ns < FLOOD_NS
        return self.live and self.speed >= 1.0 and waiting > FLOOD and near

    def reach(
        self, following: Sequence[Event], before: Event | None, now_ns: int, elapsed_s: float
    ) -> Reached:
        """Return how many of these events are reached.

        Args:
            following: the next events, in order.
            before: the event before them.
            now_ns: the program's time.
            elapsed_s: seconds on screen.
        """
        for count, event in enumerate(following):
            ahead = event.t_ns - now_ns
            if ahead > 0:
                rate = self.rate(before, event, now_ns)
                if ahead > elapsed_s * 1e9 * rate:
                    return Reached(count, 0.0, now_ns + int(elapsed_s * 1e9 * rate))
                elapsed_s -= ahead / 1e9 / rate
                now_ns = event.t_ns
            before = event
        return Reached(len(following), elapsed_s, now_ns)

    def rate(self, before: Event | None, event: Event, now_ns: int) -> float:
        """Return how fast the program's time runs towards an event, by time on screen."""
        if before is not None:
            gap = event.t_ns - before.t_ns
            if gap > SILENCE_NS:
                return gap / 1e9 / screen_s(gap, self.speed, shorten=True)
        if before is None or isinstance(before, OPENING):
            return max(self.speed, 1.0)
        if self.speed == 1.0 and CLOSE_NS < self.end_ns - now_ns < 1e9 and self.live:
            return HASTE
        return self.speed
