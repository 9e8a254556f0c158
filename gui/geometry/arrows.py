"""Which arrows of the timeline are drawn: never so many that they become a felt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

APART = 12.0
"""Px an arrow, so that all can be drawn."""
LAST = 40
"""Where not all can: so many before the playhead."""
LEAST_APART = 3.0
"""Px an arrow under which not even these are drawn, but those of what is selected alone."""
AHEAD = 200
"""Pairs after the view that are looked at for those that begin within it."""


class Pairs(NamedTuple):
    """Causes and effects, sorted by effect.

    Attributes:
        cause, effect: indices of events, shape (n,).
    """

    cause: NDArray[np.int64]
    effect: NDArray[np.int64]


def in_view(pairs: Pairs, first: int, last: int) -> NDArray[np.int64]:
    """Return the rows of the pairs that touch the events from ``first`` to ``last``."""
    low, high = np.searchsorted(pairs.effect, (first, last + 1))
    beyond = high + np.flatnonzero(pairs.cause[high : high + AHEAD] <= last)
    return np.concatenate((np.arange(low, high), beyond))


def chosen(
    pairs: Pairs, first: int, last: int, head: int, width: float
) -> tuple[NDArray[np.int64], bool]:
    """Return the rows of the pairs to draw, and whether these are all in view.

    Args:
        pairs: all there are.
        first: event in view.
        last: event in view.
        head: how many events lie before the playhead.
        width: px of the view.
    """
    low, high = np.searchsorted(pairs.effect, (first, last + 1))
    if (high - low) * APART <= width:
        return in_view(pairs, first, last), True
    passed = min(int(np.searchsorted(pairs.effect, head)), high)
    return np.arange(max(low, passed - LAST), max(low, passed)), False


def is_felt(xs: NDArray[np.float64]) -> bool:
    """Return whether arrows that end at these places, in px, could not be told apart."""
    return len(xs) > 2 and float(xs.max() - xs.min()) < LEAST_APART * len(xs)
