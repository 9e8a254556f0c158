"""How much of each pixel column belongs to what: sums over a lane's bars, made once.

With the sums before every bar, the time that each state has between any two instants is a
subtraction: a column of a view of a million bars costs what one of ten does, and a short rare state
is in it as exactly as a long one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from core.model.column import Column

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.geometry.axis import Axis

KEY = 16
"""A key is a state, and this times one more than the number of the owner."""
BLANK = -1


class Columns(NamedTuple):
    """The columns of a lane, one a px.

    Attributes:
        bar: index of the bar that each column shows, shape (w,); -1 before the first.
        key: the key of that bar, shape (w,); ``BLANK`` where there is none.
        mixed: indices of the columns in which bars lie that are narrower than a px, shape (m,).
        keys: those that occur in the lane.
        shares: of those keys in the mixed columns, 0 to 1, shape (len(keys), m).
    """

    bar: NDArray[np.int64]
    key: NDArray[np.int64]
    mixed: NDArray[np.int64]
    keys: tuple[int, ...]
    shares: NDArray[np.float64]


class Shares:
    """The sums of one lane along one axis.

    Attributes:
        starts: where each bar begins, in units of the axis.
        keys: what each bar is.
    """

    def __init__(self) -> None:
        """Begin without bars."""
        self.starts, self.keys = Column("f8"), Column("i4")
        self._sums: dict[int, Column] = {}

    def __len__(self) -> int:
        """Return how many bars have been taken up."""
        return len(self.keys)

    def extend(self, starts: NDArray[np.float64], keys: NDArray[np.int64]) -> None:
        """Take up the next bars.

        Args:
            starts: where they begin, in order, shape (n,).
            keys: what they are, shape (n,).
        """
        if not len(starts):
            return
        old = len(self)
        before = starts[0] if not old else self.starts.array[-1]
        last = BLANK if not old else int(self.keys.array[-1])
        lengths = np.diff(starts, prepend=before)  # of the bar before each
        owners = np.concatenate(([last], keys[:-1]))
        least = int(keys.min())
        found = np.bincount(keys - least).nonzero()[0]  # numpy.unique imports, which takes 20 ms
        for key in (found + least).tolist():
            if key not in self._sums:
                self._sums[key] = Column("f8", np.zeros(old))
        for key, sums in self._sums.items():
            so_far = sums.array[-1] if old else 0.0
            sums.extend(so_far + np.cumsum(np.where(owners == key, lengths, 0.0)))
        self.starts.extend(starts)
        self.keys.extend(keys)

    def cut(self, count: int) -> None:
        """Forget all but the first ``count`` bars."""
        for column in (self.starts, self.keys, *self._sums.values()):
            column.cut(count)

    def columns(self, axis: Axis, until: float) -> Columns:
        """Return what the columns of a view show.

        Args:
            axis: the view; it has ``axis.width`` columns.
            until: units up to which anything is known; the last bar ends there.
        """
        width = round(axis.width)
        starts, keys = self.starts.array, self.keys.array
        edges = (axis.begin + (np.arange(width + 1) - 0.5) * axis.unit).astype("f8")
        known = edges[1:] - axis.unit / 2 < until
        within = np.searchsorted(starts, edges, side="right") - 1
        bar = np.where(known, within[1:], BLANK)
        key = np.where(bar >= 0, keys[np.maximum(bar, 0)], BLANK) if len(keys) else bar
        mixed = np.flatnonzero((np.diff(within) > 1) & known)
        names = tuple(sorted(self._sums))
        shares = np.zeros((len(names), len(mixed)))
        if len(mixed):
            shares = self._until(names, edges, within)
            shares = (shares[:, 1:] - shares[:, :-1])[:, mixed] / axis.unit
        return Columns(bar, key, mixed, names, shares)

    def _until(
        self, names: tuple[int, ...], edges: NDArray[np.float64], within: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Return how long each key has lasted until each edge, shape (len(names), len(edges)).

        Args:
            names: the keys.
            edges: places, in order.
            within: index of the bar in which each of them lies; -1 before the first.
        """
        safe = np.maximum(within, 0)
        owner = self.keys.array[safe]
        owner[within < 0] = BLANK
        lasted = np.empty((len(names), len(edges)))
        for row, name in enumerate(names):
            np.take(self._sums[name].array, safe, out=lasted[row], mode="clip")
        lasted += (edges - self.starts.array[safe]) * (owner == np.array(names)[:, None])
        return lasted
