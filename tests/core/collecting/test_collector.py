"""Rings are taken up when they appear, read to the end when their process dies, and forgotten."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting.collector import Collector
from core.collecting.deaths import Deaths
from core.collecting.merge import Merger
from core.collecting.notices import Notices
from core.tracing.records import EVENTS_LOST, GONE, OUTPUT, RECORD, SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.collecting.session import Session
    from tests.core.collecting.conftest import Hand

    Make = Callable[..., Hand]
    Parts = tuple[Collector, Merger, Deaths]


@pytest.fixture
def parts(session: Session) -> Iterator[Parts]:
    deaths, merger = Deaths(), Merger()
    collector = Collector(session.path, deaths, merger, Notices())
    yield collector, merger, deaths
    collector.close()
    deaths.close()


def rows(merger: Merger) -> list[tuple[int, ...]]:
    records = merger.take(None)
    return [RECORD.unpack_from(records, i) for i in range(0, len(records), SIZE)]


def test_a_ring_is_taken_up_when_it_is_ready(parts: Parts, hand: Make) -> None:
    collector, merger, _ = parts
    ring = hand(tag=7)
    ring.put(0, 1)
    os.rename(ring.path, ring.path + ".new")
    collector.scan()
    assert not collector.read()
    os.rename(ring.path + ".new", ring.path)
    collector.scan()
    assert collector.read()
    assert [row[2] for row in rows(merger)] == [0, 1]
    assert collector.pids() == {os.getpid()}


def test_of_a_dead_process_all_is_taken_then_it_is_gone_then_its_ring_is_removed(
    parts: Parts, hand: Make
) -> None:
    collector, merger, deaths = parts
    with subprocess.Popen([sys.executable, "-Ic", "input()"], stdin=subprocess.PIPE) as process:
        ring = hand(tag=7, pid=process.pid)
        ring.put(0, 1)
        collector.scan()
        collector.read()
        process.kill()
        dead = deaths.wait(10)
        ring.put(2, 4, 9)
        ring.patch(40, (5).to_bytes(8, "big"))
        collector.bury(dead)
    got = rows(merger)
    assert [row[2] for row in got if row[3] == OUTPUT] == [0, 1, 2, 4, 9]
    lost, gone = got[-2:]
    assert (lost[3], lost[1], lost[8]) == (EVENTS_LOST, 7, 5)
    assert (gone[3], gone[6], gone[8], gone[4]) == (GONE, 7, -9, 1)
    assert not os.path.exists(ring.path)
    assert len(collector) == 0
    collector.scan()
    assert len(collector) == 0


def test_who_finds_no_room_for_a_ring_is_counted_once(parts: Parts, session: Session) -> None:
    collector, _, _ = parts
    Path(session.path, "ring-123.none").touch()
    collector.scan()
    collector.scan()
    assert collector.untraced == 1
    assert set(os.listdir(session.path)) == {"control", "lifeline"}


def test_what_is_no_ring_is_removed_and_does_no_harm(
    parts: Parts, hand: Make, session: Session
) -> None:
    collector, merger, _ = parts
    for name in ("ring-", "ring-8", "ring-abc", "ring-" + "9" * 200):
        Path(session.path, name).write_bytes(b"nothing of use")
    Path(session.path, "ring-5").mkdir()
    hand(tag=9).put(0)
    collector.scan()
    assert collector.read()
    assert len(rows(merger)) == 1
    names = set(os.listdir(session.path))
    assert names == {"control", "lifeline", "ring-5", "ring-9"}
