"""Records of all rings come out in one order: by time, by process, by number."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from core.collecting import merge
from core.collecting.merge import HOLD_BACK_NS, Merger
from core.tracing.records import OUTPUT, RECORD, SIZE

if TYPE_CHECKING:
    import pytest


def record(t: int, tag: int = 1, number: int = 0) -> bytes:
    return RECORD.pack(t, tag, number, OUTPUT, 0, 0, 0, 0, 0, 0, 0, number + 1)


def order(chunk: bytes) -> list[tuple[int, int, int]]:
    return [RECORD.unpack_from(chunk, i)[:3] for i in range(0, len(chunk), SIZE)]


def test_several_rings_become_one_order() -> None:
    chance = random.Random(3)
    merger, all_of_them = Merger(), []
    for tag in (3, 1, 2):
        times = sorted(chance.randrange(1000) for _ in range(200))
        mine = [(t, tag, number) for number, t in enumerate(times)]
        all_of_them += mine
        merger.add(b"".join(record(*key) for key in mine))
    assert order(merger.take(None)) == sorted(all_of_them)
    assert merger.take(None) == b""


def test_at_one_instant_the_process_and_then_the_number_decides() -> None:
    merger = Merger()
    merger.add(record(5, 2, 0) + record(5, 1, 300) + record(5, 1, 2))
    assert order(merger.take(None)) == [(5, 1, 2), (5, 1, 300), (5, 2, 0)]


def test_a_record_is_held_back_for_twenty_milliseconds() -> None:
    merger = Merger()
    merger.add(record(1_000) + record(2_000))
    assert merger.take(1_000 + HOLD_BACK_NS) == b""
    assert order(merger.take(1_001 + HOLD_BACK_NS)) == [(1_000, 1, 0)]
    merger.add(record(1_500, 2))  # it came late, and still takes its place
    assert order(merger.take(3_000 + HOLD_BACK_NS)) == [(1_500, 2, 0), (2_000, 1, 0)]


def test_what_comes_later_than_that_comes_at_once_for_the_reader_to_put_into_place() -> None:
    merger = Merger()
    merger.add(record(2_000))
    assert order(merger.take(3_000 + HOLD_BACK_NS)) == [(2_000, 1, 0)]
    merger.add(record(1_000, 2))
    assert order(merger.take(3_000 + HOLD_BACK_NS)) == [(1_000, 2, 0)]


def test_nothing_is_given_on_before_the_clock_is_past_the_hold_back() -> None:
    merger = Merger()
    merger.add(record(0))
    assert merger.take(5) == b""


def test_stamps_from_the_future_are_not_held_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge, "MAX_HELD", 10)
    merger = Merger()
    merger.add(record(2**64 - 1) * 11)
    assert len(order(merger.take(1))) == 11
