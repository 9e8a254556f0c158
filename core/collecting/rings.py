"""Reads the ring of one traced process: what is committed, in order, and nothing else."""

from __future__ import annotations

import contextlib
import mmap
import os
import time
from array import array
from typing import TYPE_CHECKING

from ..tracing.records import (
    COMMIT,
    COMMIT_OFFSET,
    RING_HEADER,
    RING_HEADER_SIZE,
    RING_PREFIX,
    SIZE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_SLOTS = 1 << 20
"""A ring that claims more slots than this (64 MiB) is not read."""

HOLE_SECONDS = 1.0
"""A slot that a thread has taken, and not written for so long, no longer holds up the others."""

_WORDS = SIZE // 8
_FIRST_COMMIT = (RING_HEADER_SIZE + COMMIT_OFFSET) // 8


class RingError(ValueError):
    """A file in the session's folder is no ring."""


class Ring:
    """The reading end of one ring.

    The process may write anything anywhere in it at any time, or die in the middle of a record: the
    tag, the pid and the size are taken once, checked, and never read again.

    Attributes:
        path: the file.
        tag: the process's tag, as its records and its file's name have it.
        pid: the process.
    """

    def __init__(self, path: str) -> None:
        """Map a ring.

        Raises:
            RingError: the header does not fit the file or its name.
            OSError: the file cannot be opened or mapped.
        """
        self.path = path
        fd = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        try:
            size = os.fstat(fd).st_size
            if not RING_HEADER_SIZE < size <= RING_HEADER_SIZE + MAX_SLOTS * SIZE:
                raise RingError(f"a ring of {size} bytes")
            self._map = mmap.mmap(fd, size)
        finally:
            os.close(fd)
        _, tag, pid, _, slots, _ = RING_HEADER.unpack_from(self._map)
        name = os.path.basename(path).removeprefix(RING_PREFIX)
        fits = size == RING_HEADER_SIZE + slots * SIZE and slots & (slots - 1) == 0
        if not fits or str(tag) != name or not 0 < tag < 1 << 32 or not 0 < pid < 1 << 31:
            self._map.close()
            raise RingError("a ring whose header does not fit")
        self.tag: int = tag
        self.pid: int = pid
        self._slots: int = slots
        self._words = memoryview(self._map).cast("Q")
        self._position = 0
        self._skipped: list[int] = []
        self._stuck_since = 0.0

    @property
    def lost(self) -> int:
        """Records that the process dropped and could not tell."""
        return int(RING_HEADER.unpack_from(self._map)[5])

    def read(self, final: bool = False) -> bytes:
        """Return the committed records that have come since the last call, and free their slots.

        The run stops at a slot that a thread has taken and not yet written. That thread may be gone
        for ever (an exception between the two steps), so after HOLE_SECONDS the slot is skipped,
        and looked at again until it is reused.

        Args:
            final: the process is dead: take all that is committed, whatever is missing between.
        """
        pieces = [self._read_skipped()] if self._skipped else []
        pieces += self._runs()
        if final or self._is_stuck():
            pieces += self._beyond_holes()
        # One aligned store of eight bytes, so that the writer never sees half a number.
        tail = self._position.to_bytes(8, "big")
        self._words[0] = int.from_bytes(tail, "little" if _LITTLE else "big")
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        """Unmap the ring, remove its file, and give its memory back, whoever still maps it."""
        self._words.release()
        with contextlib.suppress(AttributeError, OSError, ValueError):  # Linux, and not everywhere
            self._map.madvise(mmap.MADV_REMOVE)
        self._map.close()
        with contextlib.suppress(OSError):
            os.unlink(self.path)

    def _runs(self) -> Iterator[bytes]:
        """Yield the contiguous committed records, at most one turn of the ring."""
        end = self._position + self._slots
        while self._position < end:
            index = self._position & (self._slots - 1)
            run = self._run(self._position, index, min(self._slots - index, end - self._position))
            if not run:
                return
            start = RING_HEADER_SIZE + index * SIZE
            yield self._map[start : start + run * SIZE]
            self._position += run

    def _run(self, position: int, index: int, limit: int) -> int:
        """Return how many slots from ``index`` on are committed without a hole.

        The end is guessed by galloping and bisection; then the whole column is compared at once.
        """
        if not self._committed(position):
            return 0
        low, high = 1, 4
        while high < limit and self._committed(position + high - 1):
            low, high = high, high * 4
        if high >= limit:
            high = limit + 1
        while high - low > 1:
            middle = (low + high) // 2
            if self._committed(position + middle - 1):
                low = middle
            else:
                high = middle
        column, expected = self._column(index, low), _commits(position, low)
        if column == expected:
            return low
        return next(i for i, commit in enumerate(expected) if column[i] != commit)

    def _committed(self, position: int) -> bool:
        slot = RING_HEADER_SIZE + (position & (self._slots - 1)) * SIZE
        return bool(COMMIT.unpack_from(self._map, slot + COMMIT_OFFSET)[0] == position + 1)

    def _column(self, index: int, count: int) -> memoryview:
        """Return the commit fields of ``count`` slots, as they lie in memory."""
        first = _FIRST_COMMIT + index * _WORDS
        return self._words[first : first + (count - 1) * _WORDS + 1 : _WORDS]

    def _is_stuck(self) -> bool:
        """Say whether records have been waiting behind a hole for HOLE_SECONDS."""
        if not any(self._committed(self._position + ahead) for ahead in (1, 2, 3)):
            self._stuck_since = 0.0
            return False
        now = time.monotonic()
        self._stuck_since = self._stuck_since or now
        return now - self._stuck_since >= HOLE_SECONDS

    def _beyond_holes(self) -> Iterator[bytes]:
        """Yield every committed record that is left, and step over what is not written."""
        self._stuck_since = 0.0
        commits = array("Q", self._column(0, self._slots).tobytes())
        if _LITTLE:
            commits.byteswap()
        start = self._position
        later = sorted(c - 1 for c in commits if start < c <= start + self._slots)
        for position in filter(self._committed, later):
            self._skipped += range(self._position, position)
            self._position = position + 1
            yield self._record(position)

    def _read_skipped(self) -> bytes:
        """Return the records that were written after all into slots that were stepped over."""
        late = [position for position in self._skipped if self._committed(position)]
        oldest = self._position - self._slots
        self._skipped = [p for p in self._skipped if p >= oldest and p not in late]
        return b"".join(map(self._record, late))

    def _record(self, position: int) -> bytes:
        start = RING_HEADER_SIZE + (position & (self._slots - 1)) * SIZE
        return self._map[start : start + SIZE]


_LITTLE = array("H", [1]).tobytes()[0] == 1


def _commits(position: int, count: int) -> memoryview:
    """Return the commit fields of ``count`` records from ``position`` on, as they lie in memory."""
    commits = array("Q", range(position + 1, position + count + 1))
    if _LITTLE:
        commits.byteswap()
    return memoryview(commits)
