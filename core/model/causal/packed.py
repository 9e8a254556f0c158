"""Pairs, waits and whose deed each event is, as bytes and back; nothing in the bytes is trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import numpy as np

from .pending import INFERRED
from .relation import RELATIONS

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Packed(NamedTuple):
    """What is packed.

    Attributes:
        processes: their ids, in order of the first event.
        process: whose deed each event is, shape (events,).
        rows: cause, effect and relation of each pair, ``INFERRED`` added, shape (3, pairs).
        waits: begin and end of each wait, shape (2, waits).
    """

    processes: list[str]
    process: NDArray[Any]
    rows: NDArray[Any]
    waits: NDArray[Any]


_Bytes = tuple[list[str], bytes, bytes, bytes]
_decoder = msgspec.msgpack.Decoder(_Bytes)
_FEW = 256


def pack(packed: Packed) -> bytes:
    """Return it as bytes: one or four an event, and 12 a pair."""
    processes, process, rows, waits = packed
    numbers = (_bytes(process, _code_type(processes)), _bytes(rows, "<u4"), _bytes(waits, "<u4"))
    return msgspec.msgpack.encode((processes, *numbers))


def unpack(data: bytes) -> Packed:
    """Return what :func:`pack` packed.

    Raises:
        ValueError: the bytes make no sense.
    """
    try:
        processes, codes, rows, waits = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError("these are no causes") from error
    packed = Packed(
        processes,
        _numbers(codes, _code_type(processes), 1)[0],
        _numbers(rows, "<u4", 3),
        _numbers(waits, "<u4", 2),
    )
    _check(*packed)
    return packed


def _code_type(processes: list[str]) -> str:
    return "u1" if len(processes) <= _FEW else "<u4"


def _bytes(numbers: NDArray[Any], type_: str) -> bytes:
    return numbers.astype(type_).tobytes()


def _numbers(data: bytes, type_: str, width: int) -> NDArray[Any]:
    numbers = np.frombuffer(data, type_)  # a ValueError if bytes are left over
    return numbers.astype("i8").reshape(width, -1) if len(numbers) else np.empty((width, 0), "i8")


def _check(
    processes: list[str], process: NDArray[Any], rows: NDArray[Any], waits: NDArray[Any]
) -> None:
    used, first = np.unique(process, return_index=True)
    _demand(len(set(processes)) == len(processes), "two processes have one id")
    _demand(np.array_equal(used, np.arange(len(processes))), "the processes are not those that act")
    _demand(_rises(first), "the processes are not in order")
    causes, effects, relations = rows
    _demand(_rises(effects, strictly=False), "the effects are not in order")
    _demand_before(causes, effects, len(process))
    _demand(bool((process[causes] != process[effects]).all()), "a pair is of one process")
    known = relations & ~INFERRED
    _demand(bool(((known > 0) & (known < RELATIONS)).all()), "a relation is unknown")
    begins, ends = waits
    _demand(_rises(ends), "the waits are not in order")
    _demand_before(begins, ends, len(process))
    _demand(bool((process[begins] == process[ends]).all()), "a wait is of two processes")


def _rises(numbers: NDArray[Any], *, strictly: bool = True) -> bool:
    steps = np.diff(numbers)
    return bool((steps > 0).all() if strictly else (steps >= 0).all())


def _demand_before(earlier: NDArray[Any], later: NDArray[Any], count: int) -> None:
    fine = (earlier >= 0) & (earlier < later) & (later < count)
    _demand(bool(fine.all()), "an event is out of range, or before its cause")


def _demand(true: bool, problem: str) -> None:
    if not true:
        raise ValueError(f"these are no causes: {problem}")
