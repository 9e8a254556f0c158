"""Rows of many lanes come out lane by lane, each in its order."""

from __future__ import annotations

from core.model.lane_rows import SHORT, Rows, grouped, numbers


def test_rows_are_sorted_by_their_lanes_and_stay_in_order() -> None:
    rows = Rows()
    rows.flat += (2, 10, 7)
    rows.flat += (1, 11, 8)
    rows.flat += (2, 12, 9)
    found = [(lane, events.tolist(), values.tolist()) for lane, events, values in rows.take()]
    assert found == [(1, [11], [8]), (2, [10, 12], [7, 9])]
    assert list(rows.take()) == []


def test_there_may_be_very_many_lanes() -> None:
    found = [(lane, at.tolist()) for lane, at in grouped(numbers([SHORT + 5, 5, SHORT + 5]))]
    assert found == [(5, [1]), (SHORT + 5, [0, 2])]
