"""What begins on the lanes, all lanes together, in the order of the events that begin it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.lane import Lane
    from ..model.lanes import Lanes

BAR, LEVEL = 0, 1
AT_ONCE = 4096
"""Rows that are made into numbers of Python at once: one at a time takes ten times as long."""


class Row(NamedTuple):
    """The beginning of a bar, or a new level.

    Attributes:
        event: index of the event that began it.
        lane: where.
        what: ``BAR`` or ``LEVEL``.
        value: the ``State`` of the bar, or the level.
        detail: of the bar: index in ``Lanes.details``.
    """

    event: int
    lane: Lane
    what: int
    value: int
    detail: int


def rows(lanes: Lanes) -> Iterator[Row]:
    """Yield what begins on the lanes; at one event, in the order of the lanes."""
    sources = [
        (lane, what)
        for lane in (*lanes.processes.values(), *lanes.resources.values())
        for what in (BAR, LEVEL)
    ]
    columns = [_columns(lane, what) for lane, what in sources]
    if not columns:
        return
    lengths = [len(events) for events, *_ in columns]
    source = np.repeat(np.arange(len(sources)), lengths)
    events, values, details = (np.concatenate(parts) for parts in zip(*columns, strict=True))
    order = np.argsort(events, kind="stable")
    for i in range(0, len(order), AT_ONCE):
        some = order[i : i + AT_ONCE]
        numbers = (column[some].tolist() for column in (events, source, values, details))
        for event, n, value, detail in zip(*numbers, strict=True):
            lane, what = sources[n]
            yield Row(event, lane, what, value, detail)


def _columns(lane: Lane, what: int) -> tuple[np.ndarray, ...]:
    """Return events, values and details of one lane."""
    if what == BAR:
        bars = lane.bars
        return bars.starts.array, bars.states.array, bars.details.array
    levels = lane.levels
    none = np.zeros(len(levels.values), "u4")
    return levels.starts.array, levels.values.array, none
