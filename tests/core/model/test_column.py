"""A column grows at its end and can be cut there."""

from __future__ import annotations

import numpy as np

from core.model.column import FIRST, Column


def test_numbers_are_kept_however_they_come() -> None:
    column = Column("u4")
    column.append(3)
    column.extend(range(3 * FIRST))
    column.extend(np.array([7, 8]))
    column.extend([])
    assert column.array.tolist() == [3, *range(3 * FIRST), 7, 8]
    assert (len(column), column.last) == (3 * FIRST + 3, 8)
    assert column.array.dtype == np.uint32


def test_what_is_cut_is_written_over() -> None:
    column = Column("i8", np.array([1, 2, 3]))
    column.cut(5)
    assert len(column) == 3, "there is no more to cut"
    column.cut(1)
    column.append(9)
    assert column.array.tolist() == [1, 9]
