"""What a piece of the run adds to lanes: noted in one list for all, then sorted out at once."""

from __future__ import annotations

from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

SHORT = 1 << 16
"""Below this, numbers of lanes are sorted three times as fast."""
MOST = (1 << 31) - 1


def numbers(these: Sequence[int]) -> NDArray[np.int32]:
    """Return numbers as an array, none beyond 2**31; numpy itself takes three times as long."""
    try:
        return np.frombuffer(array("i", these), "i4")
    except OverflowError:  # a barrier for a billion processes, or a file that says so
        return np.array([min(max(number, -MOST), MOST) for number in these], "i4")


def grouped(lanes: NDArray[np.int32]) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Yield each number that occurs with the places where it does, in their order."""
    if not len(lanes):
        return
    short = lanes.astype("u2") if lanes.max() < SHORT else lanes
    order = np.argsort(short, kind="stable")
    ordered = lanes[order]
    cuts = np.flatnonzero(ordered[1:] != ordered[:-1]) + 1
    for first, end in pairwise([0, *cuts.tolist(), len(ordered)]):
        yield int(ordered[first]), order[first:end]


class Rows:
    """Numbers that begin to hold in some lanes with some events.

    Attributes:
        flat: three a row: number of the lane, index of the event, and what holds from it on.
    """

    __slots__ = ("flat",)

    def __init__(self) -> None:
        """Begin without any."""
        self.flat: list[int] = []

    def take(self) -> Iterator[tuple[int, NDArray[np.int32], NDArray[np.int32]]]:
        """Yield (lane, events, values) for each lane that has any, and forget them."""
        lanes, events, values = numbers(self.flat).reshape(-1, 3).T
        self.flat.clear()
        for lane, rows in grouped(lanes):
            yield lane, events[rows], values[rows]
