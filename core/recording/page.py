"""A page of a packed recording: consecutive events, and the world before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from ..events.kinds import KINDS
from ..events.packing import pack_events, unpack_known
from ..events.program import OutputWritten
from .format import MAX_EVENTS, MAX_EXPANDED, MAX_PAGE, MOST_A_BYTE
from .sealed import expand, seal, squeeze, unseal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..events.base import Event

_Number = Annotated[int, msgspec.Meta(ge=0, le=(1 << 63) - 1)]
_Count = Annotated[int, msgspec.Meta(ge=1, le=MAX_EVENTS)]


class PageHead(msgspec.Struct, frozen=True):
    """What is known of a page without expanding it.

    Attributes:
        first: index of its first event, from 0.
        count: how many events.
        first_ns, last_ns: times of the first and of the last of them.
        printed: how many ``OutputWritten`` there were before.
        kinds: names of the kinds of its events.
        world: length of the compressed world; what follows it are the compressed events.
    """

    first: _Number
    count: _Count
    first_ns: _Number
    last_ns: _Number
    printed: _Number
    kinds: list[str]
    world: _Number


_heads = msgspec.msgpack.Decoder(PageHead)


def pack_page(first: int, printed: int, world: bytes, events: Sequence[Event]) -> bytes | None:
    """Return the payload of a PAGE block; None if so many events do not go into one.

    Args:
        first: index of the first event.
        printed: how many ``OutputWritten`` there were before.
        world: before the page, packed; one that is too long is left out.
        events: in order, one at least.
    """
    packed = pack_events(events)
    if len(packed) > MAX_EXPANDED or len(events) > MAX_EVENTS:
        return None
    before = squeeze(world) if len(world) <= MAX_EXPANDED else b""
    times = events[0].t_ns, events[-1].t_ns
    kinds = list(dict.fromkeys(type(event).__name__ for event in events))
    head = PageHead(first, len(events), *times, printed, kinds, len(before))
    payload = seal(head, before + squeeze(packed))
    return payload if len(payload) <= MAX_PAGE else None


def printed_in(events: Sequence[Event]) -> int:
    """Return how many of the events are output."""
    return sum(1 for event in events if type(event) is OutputWritten)


class StoredPage:
    """A page that waits in a file.

    Attributes:
        first: index of its first event.
        count: how many events.
        first_ns, last_ns: times of the first and of the last of them.
        printed: how many pieces of output there were before.
        missing: how many events before it cannot be read.
        familiar: whether all its events are of kinds that we know.
    """

    __slots__ = (
        "_body",
        "_read",
        "_world",
        "count",
        "familiar",
        "first",
        "first_ns",
        "last_ns",
        "missing",
        "printed",
    )

    def __init__(self, head: PageHead, body: int, read: Callable[[], bytes]) -> None:
        """Describe a page.

        Args:
            head: of its payload.
            body: where in the payload that ends.
            read: returns the payload again, or raises ValueError.
        """
        self.first, self.count, self.printed = head.first, head.count, head.printed
        self.first_ns, self.last_ns = head.first_ns, head.last_ns
        self.missing = 0
        self.familiar = KINDS.keys() >= set(head.kinds) and head.first_ns <= head.last_ns
        self._world = head.world
        self._body = body
        self._read = read

    @classmethod
    def of(cls, payload: bytes, read: Callable[[], bytes]) -> StoredPage | None:
        """Return the page that a payload is; None if it is damaged, or cannot hold what it says."""
        found = unseal(payload, _heads)
        if found is None or found[0].count > MOST_A_BYTE * len(payload):
            return None
        return cls(*found, read)

    @classmethod
    def gap(cls, missing: int) -> StoredPage:
        """Return what stands for so many events that cannot be read and that no page follows."""
        page = cls(PageHead(0, 0, 0, 0, 0, [""], 0), 0, bytes)
        page.missing = missing
        return page

    def read(self) -> tuple[bytes, bytes]:
        """Return the packed world before the page, and its packed events.

        Raises:
            ValueError: the events cannot be read. For a world that cannot, the bytes are empty.
        """
        body = self._read()[self._body :]
        events = expand(body[self._world :], MAX_EXPANDED)
        try:
            return expand(body[: self._world], MAX_EXPANDED), events
        except ValueError:
            return b"", events

    def known(self) -> tuple[list[Event], int]:
        """Return the events that we know and that are of the time of the page; count the others."""
        try:
            events, unknown = unpack_known(self.read()[1])
        except ValueError:
            return [], self.count
        kept = [event for event in events if self.first_ns <= event.t_ns <= self.last_ns]
        return kept, unknown + len(events) - len(kept)
