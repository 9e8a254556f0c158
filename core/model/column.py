"""A column of numbers that grows at its end and can be cut: what is left of millions of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

FIRST = 16
"""Places to begin with; each time they do not suffice there are twice as many."""


class Column:
    """Numbers of one type, one after the other."""

    __slots__ = ("_count", "_data")

    def __init__(self, type_: str, data: NDArray[Any] | None = None) -> None:
        """Make a column.

        Args:
            type_: of numpy, such as ``"i8"``.
            data: the numbers to begin with, shape (n,); None for none.
        """
        self._count = 0 if data is None else len(data)
        self._data = np.empty(FIRST, type_) if data is None else data.astype(type_, copy=False)

    def __len__(self) -> int:
        """Return how many numbers there are."""
        return self._count

    @property
    def array(self) -> NDArray[Any]:
        """The numbers, shape (n,): a view, true until the column changes."""
        return self._data[: self._count]

    @property
    def last(self) -> int:
        """The last number; there must be one."""
        return int(self._data[self._count - 1])

    def append(self, number: int) -> None:
        """Add one number."""
        if self._count == len(self._data):
            self._grow(self._count + 1)
        self._data[self._count] = number
        self._count += 1

    def extend(self, numbers: Sequence[int] | NDArray[Any]) -> None:
        """Add numbers."""
        end = self._count + len(numbers)
        if end > len(self._data):
            self._grow(end)
        self._data[self._count : end] = numbers
        self._count = end

    def cut(self, count: int) -> None:
        """Forget all but the first ``count`` numbers."""
        self._count = min(self._count, count)

    def _grow(self, least: int) -> None:
        data = np.empty(max(least, 2 * len(self._data), FIRST), self._data.dtype)
        data[: self._count] = self.array
        self._data = data
