"""What the tests of the supervisor share: a session, and a hand that writes rings."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.collecting.session import Session
from core.tracing.records import (
    OUTPUT,
    RECORD,
    RING_HEADER,
    RING_HEADER_SIZE,
    RING_PREFIX,
    SIZE,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SLOTS = 64


class Hand:
    """Writes a ring slot by slot, as no well-behaved process would."""

    def __init__(self, folder: str, tag: int, pid: int, slots: int = SLOTS) -> None:
        self.path = os.path.join(folder, f"{RING_PREFIX}{tag}")
        self.tag = tag
        self.slots = slots
        self.next = 0
        with open(self.path, "wb") as file:
            file.write(RING_HEADER.pack(0, tag, pid, 0, slots, 0))
            file.truncate(RING_HEADER_SIZE + slots * SIZE)

    def record(self, number: int, t: int | None = None) -> bytes:
        t = 1000 + number if t is None else t
        return RECORD.pack(t, self.tag, number, OUTPUT, 0, 0, 0, 0, number, 0, 0, number + 1)

    def put(self, *numbers: int) -> None:
        """Commit the slots with these numbers."""
        for number in numbers:
            offset = RING_HEADER_SIZE + (number & (self.slots - 1)) * SIZE
            self.patch(offset, self.record(number))

    def patch(self, offset: int, data: bytes) -> None:
        with open(self.path, "r+b") as file:
            file.seek(offset)
            file.write(data)

    def tail(self) -> int:
        with open(self.path, "rb") as file:
            return int(RING_HEADER.unpack(file.read(RING_HEADER.size))[0])


def numbers(records: bytes) -> list[int]:
    """Return the sequence numbers of records."""
    return [RECORD.unpack_from(records, i)[2] for i in range(0, len(records), SIZE)]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session(str(tmp_path))
    yield made
    made.close()


@pytest.fixture
def hand(session: Session) -> Callable[..., Hand]:
    def make(tag: int = 7, pid: int | None = None, slots: int = SLOTS) -> Hand:
        return Hand(session.path, tag, pid or os.getpid(), slots)

    return make


@pytest.fixture(name="numbers")
def _numbers() -> Callable[[bytes], list[int]]:
    return numbers
