"""A number over time, such as the messages in a queue, as the outline of a stepped area."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.model.lane import LevelPixels


class Steps(NamedTuple):
    """The outline of a stepped area, from left to right.

    Attributes:
        x: columns, shape (n,), each twice: where a number ends and where the next one begins.
        high, low: the most and the least that the number is there, shape (n,).
        last: the number at the right end.
    """

    x: NDArray[np.float64]
    high: NDArray[np.float64]
    low: NDArray[np.float64]
    last: int


def steps(pixels: LevelPixels, first: int, after: int) -> Steps | None:
    """Return the outline of what pixel columns show; None where there are none.

    Args:
        pixels: of the whole view.
        first: the first column in which anything is known.
        after: the one behind the last of these.
    """
    high, low = pixels.high[first:after], pixels.low[first:after]
    if not len(high):
        return None
    new = np.flatnonzero((np.diff(high) != 0) | (np.diff(low) != 0)) + 1
    at = np.concatenate(([0], new))
    x = first + np.append(np.repeat(at, 2)[1:], len(high)).astype("f8")
    return Steps(
        x,
        np.repeat(high[at], 2).astype("f8"),
        np.repeat(low[at], 2).astype("f8"),
        int(pixels.last[after - 1]),
    )
