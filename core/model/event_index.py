"""Kind, process, resource and time of every event, in columns: what a table of millions needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .column import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..events.base import Event


class EventIndex:
    """One row an event, in the order of the history.

    Attributes:
        kinds, processes, resources: the names behind the codes, in order of appearance.
        times: ns.
        kind, process, resource: codes; resource 0 is none.
    """

    def __init__(self) -> None:
        """Begin without events."""
        self.kinds: list[str] = []
        self.processes: list[str] = []
        self.resources: list[str] = [""]
        self.times = Column("i8")
        self.kind, self.process, self.resource = Column("u1"), Column("u4"), Column("u4")

    def __len__(self) -> int:
        """Return how many events there are."""
        return len(self.times)

    def feed(self, events: Sequence[Event]) -> None:
        """Take up the next events."""
        raise NotImplementedError

    def forget(self, count: int) -> None:
        """Keep only the first so many events."""
        raise NotImplementedError

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        raise NotImplementedError

    @classmethod
    def unpack(cls, data: bytes) -> EventIndex:
        """Return what :meth:`pack` packed.

        Raises:
            ValueError: the bytes make no sense.
        """
        raise NotImplementedError
