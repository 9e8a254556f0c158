"""Puts the records of all rings into one order, by time, without decoding them."""

from __future__ import annotations

import bisect

from ..tracing.records import COMMIT, SIZE

HOLD_BACK_NS = 20_000_000
"""A record may be committed this much later than it is stamped, and rings are read one after the
other: so long nothing is given on."""

MAX_HELD = 1_000_000
"""With more records than this held back (64 MB) all are given on: some stamp must be wrong."""


class Merger:
    """Sorts the records of several rings.

    A record opens with its time, its process and its number in big-endian form, so sorting records
    as plain bytes is sorting by (time, process, sequence number). What comes later than the
    hold-back stands at the start of a later chunk; who reads the chunks puts it into its place.
    """

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: list[bytes] = []

    def add(self, records: bytes) -> None:
        """Take in records of one process."""
        self._held += [records[i : i + SIZE] for i in range(0, len(records), SIZE)]

    def take(self, now_ns: int | None) -> bytes:
        """Return the records that are old enough, in order.

        Args:
            now_ns: the time by ``perf_counter_ns``; None to take all that is there.
        """
        if not self._held:
            return b""
        # Two sorted runs: what was held, and what has come. list.sort merges them in one pass.
        self._held.sort()
        if now_ns is None or len(self._held) > MAX_HELD:
            count = len(self._held)
        else:
            cutoff = COMMIT.pack(max(now_ns - HOLD_BACK_NS, 0))
            count = bisect.bisect_left(self._held, cutoff)
        chunk = b"".join(self._held[:count])
        del self._held[:count]
        return chunk
