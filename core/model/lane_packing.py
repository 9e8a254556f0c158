"""Lanes as bytes and back; the bytes may come from anybody's file and are never trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from .column import Column
from .lane import Detail, Lane, LaneEnd, State
from .world import WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from .lanes import Lanes

NAME = 8192
"""Characters of the longest name; the id of a file is its path."""
MOST = 1 << 31
_LATEST = float(1 << 62)
_KINDS = ("channel", "lock", "pool", "proxy", "memory", "file")
_WAITS = {"", *(kind.value for kind in WaitKind)}


class _Lane(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """A lane; numbers that rise are kept as their differences, which zlib makes small."""

    thing: str
    kind: str
    capacity: int
    end: LaneEnd | None
    related: dict[str, int]
    bar_starts: bytes
    states: bytes
    details: bytes
    level_starts: bytes
    levels: bytes
    marks: bytes


class _Packed(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    times: bytes
    details: list[Detail]
    processes: list[_Lane]
    resources: list[_Lane]


_decoder = msgspec.msgpack.Decoder(_Packed)


def pack_lanes(lanes: Lanes) -> bytes:
    """Return lanes as bytes."""
    packed = _Packed(
        _differences(lanes.times, "<u8"),
        lanes.details,
        [_pack(lane) for lane in lanes.processes.values()],
        [_pack(lane) for lane in lanes.resources.values()],
    )
    return msgspec.msgpack.encode(packed)


def _pack(lane: Lane) -> _Lane:
    return _Lane(
        lane.thing,
        lane.kind,
        lane.capacity,
        lane.end,
        lane.related,
        _differences(lane.bars.starts, "<u4"),
        lane.bars.states.array.tobytes(),
        lane.bars.details.array.astype("<u4").tobytes(),
        _differences(lane.levels.starts, "<u4"),
        lane.levels.values.array.astype("<i4").tobytes(),
        _differences(lane.marks.events, "<u4"),
    )


def _differences(column: Column, type_: str) -> bytes:
    return np.diff(column.array, prepend=column.array.dtype.type(0)).astype(type_).tobytes()


def unpack_lanes(data: bytes, lanes: Lanes) -> None:
    """Fill empty lanes with what :func:`pack_lanes` packed.

    Raises:
        ValueError: the bytes make no sense.
    """
    try:
        packed = _decoder.decode(data)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from None
    lanes.times = _times(packed.times)
    lanes.details = [_right_detail(detail) for detail in packed.details]
    _check(lanes.details[:1] == [Detail()], "the first detail is not empty")
    _check(len(set(lanes.details)) == len(lanes.details), "a detail occurs twice")
    ids = [lane.thing for lane in (*packed.processes, *packed.resources)]
    _check(len(set(ids)) == len(ids), "a lane occurs twice")
    processes, resources = (
        {lane.thing for lane in x} for x in (packed.processes, packed.resources)
    )
    room = lanes.count, len(lanes.details)
    lanes.processes = dict(_lanes(packed.processes, ("process",), {*resources}, *room))
    lanes.resources = dict(_lanes(packed.resources, _KINDS, {*processes}, *room))


def _lanes(
    packed: list[_Lane], kinds: tuple[str, ...], others: set[str], count: int, details: int
) -> Iterable[tuple[str, Lane]]:
    """Yield id and lane.

    Args:
        packed: the lanes.
        kinds: that they may have.
        others: what they may be related to.
        count: events that there are.
        details: how many there are.
    """
    for one in packed:
        _check(one.kind in kinds, "a lane of an unknown kind")
        _check(0 <= one.capacity < MOST, "a capacity out of range")
        _check(one.related.keys() <= others, "a relation to nothing")
        _check(all(0 <= first < count for first in one.related.values()), "a relation never begun")
        lane = Lane(_name(one.thing), one.kind)
        lane.capacity, lane.related = one.capacity, one.related
        lane.end = None if one.end is None else _right_end(one.end)
        bars, levels = lane.bars, lane.levels
        bars.starts = _rising(one.bar_starts, count)
        bars.states = _column(one.states, "u1", len(bars.starts), lambda n: n <= max(State))
        bars.details = _column(one.details, "<u4", len(bars.starts), lambda n: n < details)
        levels.starts = _rising(one.level_starts, count)
        levels.values = _column(one.levels, "<i4", len(levels.starts), lambda n: n >= 0)
        lane.marks.events = _rising(one.marks, count)
        yield lane.thing, lane


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


def _name(text: str) -> str:
    _check(len(text) <= NAME, "a name that is too long")
    return text


def _right_detail(detail: Detail) -> Detail:
    _check(detail.wait in _WAITS, "an unknown kind of wait")
    for name in (detail.target, *detail.owners):
        _name(name)
    return detail


def _right_end(end: LaneEnd) -> LaneEnd:
    _check(abs(end.exit_code or 0) < MOST, "an exit code out of range")
    _name(end.signal or "")
    _name(end.error)
    return end


def _numbers(data: bytes, type_: str) -> NDArray[Any]:
    _check(len(data) % np.dtype(type_).itemsize == 0, "a column that is cut")
    return np.frombuffer(data, type_)


def _times(data: bytes) -> Column:
    steps = _numbers(data, "<u8")
    _check(float(steps.sum(dtype="f8")) < _LATEST, "a time out of range")
    return Column("i8", np.cumsum(steps.astype("i8")))


def _rising(data: bytes, count: int) -> Column:
    """Return the indices of events in a column: each one of ``count``, and after the one before."""
    steps = _numbers(data, "<u4")
    _check(bool(np.all(steps[1:] > 0)), "events that are not in order")
    events = np.cumsum(steps, dtype="u8")
    _check(not len(events) or int(events[-1]) < count, "an event that is not there")
    return Column("u4", events)


def _column(
    data: bytes, type_: str, length: int, right: Callable[[NDArray[Any]], NDArray[np.bool_]]
) -> Column:
    numbers = _numbers(data, type_)
    _check(len(numbers) == length, "columns of different lengths")
    _check(bool(np.all(right(numbers))), "a number out of range")
    return Column(type_.lstrip("<"), numbers.copy())
