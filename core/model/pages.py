"""Pages of a history: about a thousand events and the world before them, ready or stored."""

from __future__ import annotations

import contextlib
import tempfile
import zlib
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..events.packing import pack_events, unpack_events
from ..events.program import EventsLost
from .checking import holds_together
from .packing import pack_world, unpack_world

if TYPE_CHECKING:
    from io import RawIOBase

    from ..events.base import Event
    from .world import World

IN_MEMORY = 160_000
"""Events that are kept ready; some 400 bytes each."""
EVENT_BYTES = 256
"""What is packed in more bytes than this an event counts for more than one."""


class Packed(Protocol):
    """Where the bytes of a page wait."""

    def read(self) -> tuple[bytes, bytes]:
        """Return the packed world before the page, and its packed events.

        Raises:
            ValueError, OSError: they cannot be read.
        """


class Stored(Packed, Protocol):
    """A page of a recording.

    Attributes:
        count: how many events.
        first_ns, last_ns: times of the first and of the last of them.
        printed: how many pieces of output there were before.
        missing: how many events before it cannot be read.
        familiar: whether all its events are of kinds that we know.
    """

    count: int
    first_ns: int
    last_ns: int
    printed: int
    missing: int
    familiar: bool

    def known(self) -> tuple[list[Event], int]:
        """Return the events that we know, and how many we do not."""


class Page:
    """Consecutive events.

    Attributes:
        count: how many events.
        first_ns, last_ns: times of the first and of the last of them.
        printed: how many pieces of output there were before.
    """

    __slots__ = ("_packed", "_ready", "_weight", "count", "first_ns", "last_ns", "printed")

    def __init__(self, world: World, events: list[Event]) -> None:
        """Make a page of events that follow a world; it owns both."""
        self._ready: tuple[World | None, list[Event]] | None = (world, events)
        self._packed: Packed | None = None
        self._weight = self.count = len(events)
        self.first_ns = events[0].t_ns if events else 0
        self.last_ns = events[-1].t_ns if events else 0
        self.printed = world.program.outputs

    @classmethod
    def stored(cls, stored: Stored) -> Page:
        """Make a page whose events wait in a recording."""
        page = cls.__new__(cls)
        page._ready, page._packed = None, stored
        page._weight = page.count = stored.count
        page.first_ns, page.last_ns = stored.first_ns, stored.last_ns
        page.printed = stored.printed
        return page


class _InFile(NamedTuple):
    """Packed, compressed, in a file of ours."""

    file: RawIOBase
    offset: int
    world: int
    events: int

    def read(self) -> tuple[bytes, bytes]:
        self.file.seek(self.offset)
        data = self.file.read(self.world + self.events) or b""
        return zlib.decompress(data[: self.world]), zlib.decompress(data[self.world :])


class _InMemory(NamedTuple):
    """Packed and compressed."""

    world: bytes
    events: bytes

    def read(self) -> tuple[bytes, bytes]:
        return zlib.decompress(self.world), zlib.decompress(self.events)


class Pages:
    """Keeps the pages used last ready, and has the others wait where they are stored.

    A page of a packed recording waits there. One of a program that runs is put into a file without
    a name: its records could be decoded again, but not from the middle, for what a record means may
    depend on any before it. Where there is no room for that, its bytes stay in memory.
    """

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        """Keep about so many events ready."""
        self._limit = in_memory
        self._held = 0
        self._used: OrderedDict[Page, None] = OrderedDict()
        self._file: RawIOBase | None = None

    def add(self, page: Page) -> None:
        """Take up a new page that is ready, as the one used last."""
        self._used[page] = None
        self._held += page._weight

    def append(self, page: Page, events: list[Event]) -> None:
        """Add events, one at least, at the end of a page, which is then one that is used."""
        mine = self.events(page)
        if not mine:
            page.first_ns = events[0].t_ns
        mine += events
        if page._ready is None:  # what it had cannot be read
            page._ready = (None, mine)
            self.add(page)
        page.last_ns = events[-1].t_ns
        page.count += len(events)
        page._weight += len(events)
        page._packed = None
        self._held += len(events)
        self._shrink()

    def mend(self, page: Page, world: World) -> None:
        """Give a page the world before it, in place of one that could not be read."""
        events = self.events(page)
        if page._ready is not None:
            page._ready = (world, events)
            page._packed = None

    def drop(self, page: Page) -> None:
        """Forget a page."""
        if page._ready is not None:
            del self._used[page]
            self._held -= page._weight
            page._ready = None
        page._packed = None

    def world(self, page: Page) -> World | None:
        """Return the world before the page: the page's own, not to be changed; None if it is bad.

        A stored world is bad if it is damaged, of another version, or names what is not in it.
        """
        return self._load(page)[0]

    def events(self, page: Page) -> list[Event]:
        """Return the events of the page: its own list, not to be changed."""
        return self._load(page)[1]

    def close(self) -> None:
        """Give the disk back."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _load(self, page: Page) -> tuple[World | None, list[Event]]:
        ready = page._ready
        if ready is not None:
            self._used.move_to_end(page)
            return ready
        assert page._packed is not None
        try:
            world, events = page._packed.read()
        except OSError:  # not damaged: it may be there when it is asked for again
            return None, _lost(page)
        except ValueError:
            world, events = b"", b""
        page._weight = max(page.count, (len(world) + len(events)) // EVENT_BYTES)
        page._ready = ready = (_world(world), _events(events, page))
        self.add(page)
        self._shrink()
        return ready

    def _shrink(self) -> None:
        while self._held > self._limit and len(self._used) > 1:
            page, _ = self._used.popitem(last=False)
            self._held -= page._weight
            if page._packed is None:
                assert page._ready is not None
                world, events = page._ready
                packed = b"" if world is None else pack_world(world)
                page._packed = self._put_aside(packed, pack_events(events))
            page._ready = None

    def _put_aside(self, world: bytes, events: bytes) -> Packed:
        memory = _InMemory(zlib.compress(world, 1), zlib.compress(events, 1))
        try:
            if self._file is None:  # what a buffer keeps would be tried again at every read
                self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 (close() closes it)
            offset = self._file.seek(0, 2)
        except OSError:
            return memory
        try:
            _write(self._file, memory.world + memory.events)
        except OSError:
            with contextlib.suppress(OSError):
                self._file.truncate(offset)
            return memory
        return _InFile(self._file, offset, len(memory.world), len(memory.events))


def _write(file: RawIOBase, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[file.write(view) or 0 :]


def _world(packed: bytes) -> World | None:
    """Return a world if it is one, and if all that it refers to is in it."""
    try:
        world = unpack_world(packed)
    except ValueError:
        return None
    return world if holds_together(world) else None


def _events(packed: bytes, page: Page) -> list[Event]:
    """Return the events of a page; as many lost ones where they are not what it promised.

    The others keep their numbers so, and what is not there is shown as a gap.
    """
    try:
        events = unpack_events(packed)
    except ValueError:
        events = []
    times = [event.t_ns for event in events]
    promised = not times or (times[0], times[-1]) == (page.first_ns, page.last_ns)
    if promised and len(times) == page.count and times == sorted(times):
        return events
    return _lost(page)


def _lost(page: Page) -> list[Event]:
    return [EventsLost(page.first_ns, n, "", 0, None, 1) for n in range(page.count)]
