"""The axis of the timeline: where an instant stands, zoom and pan, ticks at 1, 2 or 5.

A unit is a nanosecond since the first event, or an event: the arithmetic is the same.
"""

from __future__ import annotations

import math
from typing import NamedTuple

FOLLOWED = 0.88
"""Where the playhead stands at most, as a share of the width, while it is followed."""
LEFTMOST = 0.12
"""Where it stands at least, when it goes back."""


class Axis(NamedTuple):
    """What part of the run is in view, and where.

    Attributes:
        begin: units at the left edge.
        span: units from the left edge to the right one; more than 0.
        left, width: px.
    """

    begin: float
    span: float
    left: float
    width: float

    @property
    def end(self) -> float:
        """Units at the right edge."""
        return self.begin + self.span

    @property
    def unit(self) -> float:
        """Units a px."""
        return self.span / self.width

    def x(self, at: float) -> float:
        """Return where an instant stands, in px."""
        return self.left + (at - self.begin) / self.span * self.width

    def at(self, x: float) -> float:
        """Return the instant at a place, in units."""
        return self.begin + (x - self.left) / self.width * self.span

    def zoomed(self, factor: float, x: float) -> Axis:
        """Return it enlarged ``factor`` times; what stands at ``x`` stays there."""
        span = self.span / factor
        return self._replace(begin=self.at(x) - (x - self.left) / self.width * span, span=span)

    def panned(self, px: float) -> Axis:
        """Return it with everything moved to the right by so many px."""
        return self._replace(begin=self.begin - px * self.unit)

    def showing(self, begin: float, end: float) -> Axis:
        """Return it with these units from edge to edge."""
        return self._replace(begin=begin, span=max(end - begin, 1e-9))

    def centred(self, at: float) -> Axis:
        """Return it with an instant in the middle."""
        return self._replace(begin=at - self.span / 2)

    def placed(self, left: float, width: float) -> Axis:
        """Return the same part of the run at another place on the screen."""
        return self._replace(left=left, width=max(width, 1.0))


def bounded(axis: Axis, last: float, least: float) -> Axis:
    """Return an axis that has not left the run: from 0 to a bit behind its end.

    Args:
        axis: as it was wanted.
        last: units from the first event to the last.
        least: the least span.
    """
    most = max(last / FOLLOWED, least)
    span = min(max(axis.span, least), most)
    begin = axis.begin + (axis.span - span) / 2 if span < axis.span else axis.begin
    begin = min(begin, last - (1 - FOLLOWED) * span)
    return axis._replace(begin=max(begin, 0.0), span=span)


def following(axis: Axis, head: float) -> Axis:
    """Return an axis that shows the playhead: at 88 % of the width at most, at 12 % at least."""
    share = (head - axis.begin) / axis.span
    if share > FOLLOWED:
        return axis._replace(begin=head - FOLLOWED * axis.span)
    if share < LEFTMOST:
        return axis._replace(begin=max(0.0, head - LEFTMOST * axis.span))
    return axis


def tick_step(least: float) -> float:
    """Return the smallest of 1, 2 or 5 times a power of ten that is not under ``least``."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= least * (1 - 1e-9))


def ticks(axis: Axis, apart: float, least: float = 0.0) -> tuple[float, list[float]]:
    """Return the step of the ticks, and the ticks in view, in units.

    Args:
        axis: what is in view.
        apart: px that two ticks are apart at least.
        least: the least step: nothing lies between two events.
    """
    step = tick_step(max(apart * axis.unit, least))
    first, last = math.ceil(axis.begin / step - 1e-9), math.floor(axis.end / step + 1e-9)
    return step, [n * step for n in range(max(first, 0), last + 1)]


def spread(gap: float, span: float) -> bool:
    """Return whether events should stand one a step: time would press half of them together.

    Args:
        gap: the median of those between neighbouring events, in ns.
        span: that is in view, in ns.
    """
    return gap < span / 50
