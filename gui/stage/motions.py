"""Motions: where what travels is, as a function of the time it is."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.geometry.ease import in_out_cubic
from gui.geometry.shapes import Point, along
from gui.theme import measures

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.geometry.shapes import Polyline

    from .sprites import Sprite


@dataclasses.dataclass(frozen=True)
class Motion:
    """A chip or token on its way.

    Attributes:
        key: of the mark; it is not drawn at rest meanwhile.
        sprite: how it looks on the way.
        way: from where to where, in px at zoom 1.
        start_s, duration_s: when, in the seconds of the injected clock.
        ease: share of the time -> share of the way.
        ghost: how its destination looks meanwhile; None for none.
        fades: it vanishes towards the end.
        edge: the edge that it uses, drawn thick meanwhile; may be empty.
        number: of the process that acts, for the edge's colour.
    """

    key: str
    sprite: Sprite
    way: Polyline
    start_s: float
    duration_s: float
    ease: Callable[[float], float] = in_out_cubic
    ghost: Sprite | None = None
    fades: bool = False
    edge: Polyline = ()
    number: int = 0

    @property
    def end_s(self) -> float:
        """When it is over."""
        return self.start_s + self.duration_s

    def at(self, now_s: float) -> Point:
        """Return where it is."""
        return along(self.way, self.ease(self.share(now_s)))

    def share(self, now_s: float) -> float:
        """Return which share of its time has passed, 0 to 1."""
        if self.duration_s <= 0:
            return 1.0
        return min(max((now_s - self.start_s) / self.duration_s, 0.0), 1.0)

    def opacity(self, now_s: float) -> float:
        """Return how much of it is seen, 0 to 1."""
        return 1 - max(0.0, self.share(now_s) - 0.5) * 2 if self.fades else 1.0


@dataclasses.dataclass(frozen=True)
class Flash:
    """An edge that lights because there is no time to travel."""

    edge: Polyline
    number: int
    end_s: float


@dataclasses.dataclass
class Plan:
    """What follows from the events that were passed at once."""

    motions: list[Motion] = dataclasses.field(default_factory=list)
    flashes: list[Flash] = dataclasses.field(default_factory=list)


def travel_s(gap_s: float) -> float:
    """Return how long a chip may travel before the next event on the same resource."""
    return min(measures.TRAVEL, measures.TRAVEL_SHARE * gap_s)
