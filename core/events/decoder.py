"""Chunks of records -> events: the one decoder, for the Queue and for the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..tracing.records import BORN, RECORD, SITE, SIZE
from . import (
    decode_message,
    decode_pool,
    decode_process,
    decode_resource,
    decode_shared,
    decode_sync,
)
from .tables import Builder, Tables

if TYPE_CHECKING:
    from .base import Event

BUILDERS: dict[int, Builder] = {
    **decode_process.BUILDERS,
    **decode_message.BUILDERS,
    **decode_resource.BUILDERS,
    **decode_sync.BUILDERS,
    **decode_pool.BUILDERS,
    **decode_shared.BUILDERS,
}
SUPERVISORS = decode_process.SUPERVISORS
UNBORN = "?"
"""The process of a BORN record: the record itself says which it is."""
_BAD = (KeyError, ValueError, IndexError, OverflowError)


class Decoder:
    """Turns the merged records of one run into events.

    The bytes are never trusted: a record of an unknown kind, of an unknown process, or one that
    makes no sense is counted and passed over. Events come in the order of their records, with one
    exception: a start is told when it is known how it went, with the time of the call. Who needs
    the order of time puts such an event in its place (``core.model.history``).

    Attributes:
        skipped: how many records made no sense.
    """

    def __init__(self) -> None:
        """Begin a run."""
        self.skipped = 0
        self._tables = Tables()

    def feed(self, chunk: bytes) -> list[Event]:
        """Decode whole records; what is left over at the end of the chunk is one bad record."""
        tables = self._tables
        events = tables.out = []
        append = events.append
        ids, sites = tables.lives.ids, tables.texts.sites
        extra = len(chunk) % SIZE
        if extra:
            self.skipped += 1
            chunk = chunk[:-extra]
        for row in RECORD.iter_unpack(chunk):
            kind = row[3]
            try:
                if kind <= SITE:
                    tables.texts.piece(row)
                    continue
                process = ids[row[1]] if kind != BORN else UNBORN
                builders = BUILDERS if process else SUPERVISORS
                event = builders[kind](tables, row, process, sites.get(row[5]))
            except _BAD:
                self.skipped += 1
            else:
                if event is not None:
                    append(event)
        return events
