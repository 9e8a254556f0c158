"""Every committed record of a ring is read once, in order, and nothing else is believed."""

from __future__ import annotations

import mmap
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting import rings
from core.collecting.rings import Ring, RingError
from core.collecting.session import SHARED_MEMORY, Session
from core.tracing.records import RING_HEADER, RING_HEADER_SIZE, SIZE
from tests.core.collecting.conftest import SLOTS, Hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Make = Callable[..., Hand]
    Opened = tuple[Hand, Ring]
    Numbers = Callable[[bytes], list[int]]


@pytest.fixture
def opened(hand: Make) -> Iterator[Opened]:
    written = hand()
    ring = Ring(written.path)
    yield written, ring
    ring.close()


def test_what_is_committed_is_read_once_and_its_slots_are_freed(
    opened: Opened, numbers: Numbers
) -> None:
    hand, ring = opened
    assert ring.read() == b""
    hand.put(0, 1, 2)
    assert ring.read() == hand.record(0) + hand.record(1) + hand.record(2)
    assert hand.tail() == 3
    assert ring.read() == b""


def test_runs_of_every_length_at_every_place_of_the_ring(opened: Opened, numbers: Numbers) -> None:
    hand, ring = opened
    position = 0
    for length in [*range(hand.slots + 1), hand.slots, 1, 63, 62]:
        run = range(position, position + length)
        hand.put(*run)
        assert numbers(ring.read()) == list(run)
        position += length
    assert hand.tail() == position


def test_a_slot_that_is_not_yet_written_holds_back_what_stands_behind_it(
    opened: Opened, numbers: Numbers
) -> None:
    hand, ring = opened
    hand.put(0, 1, 2, 4, 5, 6, 7, 8, 10)
    assert numbers(ring.read()) == [0, 1, 2]
    hand.put(3)
    assert numbers(ring.read()) == [3, 4, 5, 6, 7, 8]
    hand.put(9)
    assert numbers(ring.read()) == [9, 10]


def test_of_a_dead_process_all_is_read_past_the_holes_of_its_threads(
    opened: Opened, numbers: Numbers
) -> None:
    hand, ring = opened
    hand.put(*range(60))
    ring.read()
    later = [60, 62, 63, 64, 70, 100, 123]
    hand.put(*later)
    assert numbers(ring.read(final=True)) == later
    assert ring.read(final=True) == b""


def test_a_hole_that_stays_is_stepped_over_and_filled_later_after_all(
    opened: Opened, numbers: Numbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand, ring = opened
    hand.put(0, 2, 3, 5)
    assert numbers(ring.read()) == [0]
    monkeypatch.setattr(rings, "HOLE_SECONDS", 0.0)
    assert numbers(ring.read()) == [2, 3, 5]
    assert hand.tail() == 6
    hand.put(6)
    assert numbers(ring.read()) == [6]
    hand.put(1)  # the thread was only suspended
    assert numbers(ring.read()) == [1]
    assert ring.read() == b""
    hand.put(*range(7, 4 + hand.slots))
    assert numbers(ring.read()) == [*range(7, 4 + hand.slots)]
    hand.put(4 + hand.slots)  # where 4 never came, the next turn of the ring stands
    assert numbers(ring.read()) == [4 + hand.slots]


def test_what_was_lost_and_not_told_is_known(opened: Opened) -> None:
    hand, ring = opened
    hand.patch(40, (17).to_bytes(8, "big"))
    assert ring.lost == 17


def test_an_old_record_in_a_slot_is_not_taken_for_a_new_one(
    opened: Opened, numbers: Numbers
) -> None:
    hand, ring = opened
    hand.put(*range(64))
    assert len(numbers(ring.read())) == 64
    assert ring.read() == b""
    assert ring.read(final=True) == b""


@pytest.mark.parametrize(
    ("tag", "pid", "slots"),
    [(8, 1, 64), (7, 0, 64), (7, 2**40, 64), (7, 1, 63), (7, 1, 128), (7, 1, 0), (7, 1, 2**63)],
)
def test_a_header_that_does_not_fit_is_refused(hand: Make, tag: int, pid: int, slots: int) -> None:
    written = hand(tag=7)
    written.patch(0, RING_HEADER.pack(0, tag, pid, 0, slots, 0))
    with pytest.raises(RingError):
        Ring(written.path)


@pytest.mark.parametrize("size", [0, 1, 4096, RING_HEADER_SIZE + 3 * SIZE, 1 << 40])
def test_a_size_that_does_not_fit_is_refused(hand: Make, size: int) -> None:
    written = hand()
    os.truncate(written.path, size)
    with pytest.raises(RingError):
        Ring(written.path)


def test_a_header_that_changes_later_changes_nothing(opened: Opened, numbers: Numbers) -> None:
    hand, ring = opened
    hand.patch(0, b"\xff" * RING_HEADER_SIZE)
    hand.put(0, 1)
    assert numbers(ring.read()) == [0, 1]
    assert hand.tail() == 2


def test_a_link_is_not_followed(session: Session, hand: Make) -> None:
    written = hand(tag=7)
    link = Path(session.path, "ring-8")
    link.symlink_to(written.path)
    with pytest.raises(OSError, match="symbolic"):
        Ring(str(link))


@pytest.mark.skipif(not os.path.isdir(SHARED_MEMORY), reason="no shared memory in the file system")
def test_closing_gives_the_memory_back_although_a_forked_child_still_maps_it() -> None:
    """Else each of a chain of processes, of which one forks the next, would keep all before it."""
    session = Session(SHARED_MEMORY)
    ring = Ring(Hand(session.path, 7, os.getpid(), SLOTS).path)
    with open(ring.path, "r+b") as file, mmap.mmap(file.fileno(), 0) as inherited:
        inherited[RING_HEADER_SIZE] = 1
        assert os.fstat(file.fileno()).st_blocks > 0
        ring.close()
        assert os.fstat(file.fileno()).st_blocks == 0
        inherited[RING_HEADER_SIZE] = 1  # and who writes to it comes to no harm
    session.close()


def test_closing_removes_the_file(hand: Make) -> None:
    ring = Ring(hand().path)
    ring.close()
    assert not os.path.exists(ring.path)
