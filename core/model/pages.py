"""Pages of a history: some thousand events and the world before them, in memory or put aside."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from typing import TYPE_CHECKING, BinaryIO

from .packing import pack_events, pack_world, unpack_events, unpack_world

if TYPE_CHECKING:
    from ..events.base import Event
    from .world import World

IN_MEMORY = 160_000
"""Events that are kept ready; some 250 bytes each."""


class Page:
    """Consecutive events.

    Attributes:
        count: how many events.
        first_ns: time of the first of them.
        printed: how many pieces of output there were before.
    """

    __slots__ = ("_aside", "_ready", "count", "first_ns", "printed")

    def __init__(self, world: World, events: list[Event]) -> None:
        """Make a page of events that follow a world; it owns both."""
        self._ready: tuple[World, list[Event]] | None = (world, events)
        self._aside: tuple[int, int, int] | bytes | None = None
        self.count = len(events)
        self.first_ns = events[0].t_ns if events else 0
        self.printed = world.program.outputs


class Pages:
    """Keeps the pages used last in memory and the others in a file without a name.

    The recording itself could be decoded again, but not from the middle: what a record means may
    depend on any before it. A file of our own needs no such memory, and a page comes back in a
    third of the time. Where there is no room for it, the packed bytes stay in memory.
    """

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        """Keep about so many events in memory."""
        self._limit = in_memory
        self._held = 0
        self._used: OrderedDict[Page, None] = OrderedDict()
        self._file: BinaryIO | None = None

    def add(self, page: Page) -> None:
        """Take up a new page, as the one used last."""
        self._used[page] = None
        self._held += page.count

    def append(self, page: Page, events: list[Event]) -> None:
        """Add events at the end of a page, which is then one that is used."""
        mine = self.events(page)
        if not mine and events:
            page.first_ns = events[0].t_ns
        mine += events
        page.count += len(events)
        page._aside = None
        self._held += len(events)
        self._shrink()

    def drop(self, page: Page) -> None:
        """Forget a page."""
        if page._ready is not None:
            del self._used[page]
            self._held -= page.count
            page._ready = None
        page._aside = None

    def world(self, page: Page) -> World:
        """Return the world before the page: the page's own, not to be changed."""
        return self._load(page)[0]

    def events(self, page: Page) -> list[Event]:
        """Return the events of the page: its own list, not to be changed."""
        return self._load(page)[1]

    def close(self) -> None:
        """Give the disk back."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _load(self, page: Page) -> tuple[World, list[Event]]:
        ready = page._ready
        if ready is not None:
            self._used.move_to_end(page)
            return ready
        world, events = self._take_back(page)
        page._ready = ready = (unpack_world(world), unpack_events(events))
        self.add(page)
        self._shrink()
        return ready

    def _shrink(self) -> None:
        while self._held > self._limit and len(self._used) > 1:
            page, _ = self._used.popitem(last=False)
            self._held -= page.count
            if page._aside is None:
                assert page._ready is not None
                world, events = page._ready
                page._aside = self._put_aside(pack_world(world), pack_events(events))
            page._ready = None

    def _put_aside(self, world: bytes, events: bytes) -> tuple[int, int, int] | bytes:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile()  # noqa: SIM115 (close() closes it)
            offset = self._file.seek(0, 2)
            self._file.write(world + events)
            self._file.flush()
        except OSError:
            return len(world).to_bytes(4, "big") + world + events
        return offset, len(world), len(events)

    def _take_back(self, page: Page) -> tuple[bytes, bytes]:
        aside = page._aside
        assert aside is not None
        if isinstance(aside, bytes):
            end = 4 + int.from_bytes(aside[:4], "big")
            return aside[4:end], aside[end:]
        assert self._file is not None
        offset, world, events = aside
        self._file.seek(offset)
        data = self._file.read(world + events)
        return data[:world], data[world:]
