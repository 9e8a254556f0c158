"""Which event made which possible: happened-before from messages, starts, joins and hand-overs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .column import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..events.base import Event


class Causes:
    """Pairs of a cause and its effect in another process, and what follows from them.

    Attributes:
        cause, effect: indices of events, sorted by ``effect``; one row a pair.
        relation: what kind of pair it is, a ``Relation``.
    """

    def __init__(self) -> None:
        """Begin without events."""
        self.cause, self.effect, self.relation = Column("i8"), Column("i8"), Column("u1")

    def feed(self, events: Sequence[Event]) -> None:
        """Take up the next events."""
        raise NotImplementedError

    def forget(self, count: int) -> None:
        """Keep only what the first so many events say."""
        raise NotImplementedError

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        raise NotImplementedError

    @classmethod
    def unpack(cls, data: bytes) -> Causes:
        """Return what :meth:`pack` packed.

        Raises:
            ValueError: the bytes make no sense.
        """
        raise NotImplementedError
