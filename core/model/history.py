"""All events of a run in their order, and the world after any of them.

Events are kept in pages; each page knows the world before it. The world after the first ``i``
events is the one before ``i``'s page, copied, and the events up to ``i`` folded into it: never an
undoing. So the same world is reached forwards, backwards, by a jump, and live. A page may come from
a packed recording: then nothing is decoded or folded until somebody looks there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ..events.decoder import Decoder
from ..events.program import EventsLost, OutputWritten
from .fold import apply_all
from .pages import IN_MEMORY, Page, Pages
from .world import World

if TYPE_CHECKING:
    from ..events.base import Event
    from .pages import Stored

PAGE = 512
"""Events a page, at least: unpacking them and folding half is what a seek costs, a millisecond."""
STRIDE = 64
"""A step back folds no more events than this, but for one step in so many."""
FAR = 32_768
"""Events that are folded again at most where the worlds before them cannot be read: 0.2 s."""
MOVED_EACH, MOVED_FREE = 64, 1_000_000
"""Late events move those behind them, in all at most so many for each that there is, and so many
besides. No run comes near it; a file whose times go backwards would take hours."""
LAST_NS = (1 << 63) - 1
"""What happened later never happened: a time that does not fit into a column."""
PER_THING = 1
"""A page has so many events for each thing in its first world: neither outweighs the other."""
LOOKED_THROUGH = 64
"""Pages that are looked through for output, at most."""

Place = tuple[int, str, int]


def place(event: Event) -> Place:
    """Return what the order of events goes by."""
    return event.t_ns, event.process, event.seq


def room(world: World, least: int = PAGE) -> int:
    """Return how many events go into a page that follows a world."""
    return max(least, PER_THING * (len(world.messages) + len(world.processes)))


class History:
    """The run so far.

    Attributes:
        skipped: how many records made no sense.
        insertions: where late events were put in, an index each time; what had been read from there
            on has changed.
    """

    def __init__(self, page: int = PAGE, in_memory: int = IN_MEMORY, *, together: int = 0) -> None:
        """Begin an empty history.

        Args:
            page: events a page.
            in_memory: about how many events are kept in memory; the others wait in a file.
            together: see ``Program.together``.
        """
        self._decoder = Decoder()
        self._size = page
        self._pages = Pages(in_memory)
        self._first = World()
        self._first.program.together = together
        self._head: World | None = self._first.copy()  # None until somebody asks for the end
        self._list = [Page(self._first.copy(), [])]
        self._pages.add(self._list[0])
        self._starts = [0]
        self._near: tuple[int, World] | None = None  # where the world was looked at last, about
        self._count = self._unknown = 0
        self._last: Place = (-1, "", 0)
        self.insertions: list[int] = []
        self._moved = 0

    def __len__(self) -> int:
        """Return how many events there are."""
        return self._count

    @property
    def skipped(self) -> int:
        """How many records or events made no sense."""
        return self._decoder.skipped + self._unknown

    @property
    def end_ns(self) -> int:
        """Time of the last event; 0 before the first."""
        return max(self._last[0], 0)

    def append(self, chunk: bytes | Stored) -> int:
        """Take up the events of records, or of a page of a recording; see :meth:`extend`."""
        if isinstance(chunk, bytes):
            return self.extend(self._decoder.feed(chunk))
        length = len(self)
        begins = max(chunk.first_ns, self.end_ns)
        backwards = chunk.first_ns < begins
        missing = chunk.missing + (chunk.count if backwards else 0)
        if missing:
            self.extend([EventsLost(begins, 0, "", 0, None, missing)])
        if not backwards and chunk.familiar:
            self._adopt(chunk)
        elif not backwards:
            events, unknown = chunk.known()
            self._unknown += unknown
            self.extend(events)
        return length

    def extend(self, events: list[Event]) -> int:
        """Take up events, each in its place.

        Returns:
            the index from which on the history has changed: its old length if none came late.
        """
        length = len(self)
        if not events:
            return length
        times = [event.t_ns for event in events]
        if max(times) > LAST_NS:
            known = [event for event in events if event.t_ns <= LAST_NS]
            self._unknown += len(events) - len(known)
            return self.extend(known)
        if times != sorted(times) or (times[0], "", 0) <= self._last:
            events = sorted(events, key=place)
            late = sum(1 for event in events if place(event) < self._last)
            if late and not self._may_move(events[0]):
                lost = EventsLost(self.end_ns, 0, "", 0, None, late)
                events = [lost, *events[late:]]
            elif late:
                length = self._insert(events[:late])
                self.insertions.append(length)
                events = events[late:]
        self._extend(events)
        return length

    def event(self, i: int) -> Event:
        """Return the event with index ``i``, from 0.

        Raises:
            IndexError: there is none.
        """
        if not 0 <= i < len(self):
            raise IndexError(i)
        page = self._page(i)
        return self._pages.events(self._list[page])[i - self._starts[page]]

    def events(self, i: int, j: int) -> list[Event]:
        """Return the events from index ``i`` to before ``j``; as many of them as there are."""
        i, j = max(i, 0), min(j, len(self))
        found: list[Event] = []
        while i < j:
            page = self._page(i)
            start = self._starts[page]
            part = self._pages.events(self._list[page])[i - start : j - start]
            found += part
            i += len(part)
        return found

    def world_at(self, i: int) -> World:
        """Return the world after the first ``i`` events; it belongs to the caller."""
        i = min(max(i, 0), len(self))
        if i == len(self):
            return self._end().copy()
        page = self._page(i)
        start = self._starts[page]
        events = self._pages.events(self._list[page])
        near = i - (i - start) % STRIDE
        if near == start:
            world = self._before(page).copy()
        else:
            if self._near is None or self._near[0] != near:
                self._near = (near, self._folded(page, events[: near - start]))
            world = self._near[1].copy()
        apply_all(world, events[near - start : i - start])
        return world

    def place_after(self, event: Event | None) -> int:
        """Return how many events there are up to this one; 0 for None."""
        if event is None:
            return 0
        i = self.index_at(event.t_ns)
        while i and self.event(i - 1) != event:
            i -= 1
        return i

    def outputs(self, i: int, limit: int) -> list[OutputWritten]:
        """Return what was printed before index ``i``, the last ``limit`` pieces of it.

        Where they lie far apart, only so many pages are looked through as a view may wait for.
        """
        found: list[list[OutputWritten]] = []
        count, looked = 0, 0
        after = self._end().program.outputs
        for number in range(self._page(i), -1, -1) if len(self) else ():
            page = self._list[number]
            start = self._starts[number]
            if after > page.printed and start < i:
                events = self._pages.events(page)[: i - start]
                found.append([event for event in events if isinstance(event, OutputWritten)])
                count += len(found[-1])
                looked += 1
            if count >= limit or looked == LOOKED_THROUGH:
                break
            after = page.printed
        return [event for part in reversed(found) for event in part][-limit:]

    def index_at(self, t_ns: int) -> int:
        """Return how many events happened until then."""
        firsts = [page.first_ns for page in self._list]
        page = max(bisect_right(firsts, t_ns) - 1, 0)
        events = self._pages.events(self._list[page])
        return self._starts[page] + bisect_right(events, t_ns, key=lambda event: event.t_ns)

    def close(self) -> None:
        """Give back what is on disk; the history is not to be used any more."""
        self._pages.close()

    def _page(self, i: int) -> int:
        return bisect_right(self._starts, i) - 1

    def _adopt(self, stored: Stored) -> None:
        """Let a page of a recording follow, as it is."""
        if not self._list[-1].count:
            self._pages.drop(self._list.pop())
            self._starts.pop()
        self._list.append(Page.stored(stored))
        self._starts.append(self._count)
        self._count += stored.count
        self._last = (stored.last_ns, "", 0)
        self._head = None

    def _end(self) -> World:
        """Return the world after the last event: the history's own."""
        if self._head is None:
            page = len(self._list) - 1
            self._head = self._folded(page, self._pages.events(self._list[page]))
        return self._head

    def _folded(self, page: int, events: list[Event]) -> World:
        """Return the world before a page, and these first events of it folded into it."""
        world = self._before(page).copy()
        apply_all(world, events)
        return world

    def _before(self, page: int) -> World:
        """Return the world before a page, folded again if it cannot be read: the page's own."""
        first, worlds = page, self._pages.world
        farthest = bisect_left(self._starts, self._starts[page] - FAR)
        while (world := worlds(self._list[first])) is None and first > farthest:
            first -= 1
        if world is None:
            world = self._first.copy()
        for number in range(first, page):
            world = world.copy()
            apply_all(world, self._pages.events(self._list[number]))
            self._pages.mend(self._list[number + 1], world)
        world.count = self._starts[page]
        return world

    def _extend(self, events: list[Event]) -> None:
        """Append events that are in order, page by page."""
        at = 0
        while at < len(events):
            page = self._list[-1]
            room = self._room()
            if page.count >= room:
                page = self._open_page()
            part = events[at : at + room - page.count]
            self._pages.append(page, part)
            apply_all(self._end(), part)
            self._count += len(part)
            at += len(part)
        if events:
            self._last = place(events[-1])

    def _room(self) -> int:
        return room(self._end(), self._size)

    def _open_page(self) -> Page:
        page = Page(self._end().copy(), [])
        self._list.append(page)
        self._starts.append(self._count)
        self._pages.add(page)
        return page

    def _insert(self, late: list[Event]) -> int:
        """Put late events in their places and fold again from the page before the first of them.

        Returns:
            the index of the first of them.
        """
        page = self._page_before(late[0])
        head = self._before(page).copy()
        old = self._list[page:]
        first = self._starts[page]
        del self._list[page:], self._starts[page:]
        self._head, self._count, self._near = head, first, None
        last = self._last
        index = bisect_right(self._pages.events(old[0]), place(late[0]), key=place)
        self._open_page()
        for number, current in enumerate(old):
            events = self._pages.events(current)
            if late:
                fits = len(late)
                if number + 1 < len(old):
                    after = self._pages.events(old[number + 1])[0]
                    fits = sum(1 for event in late if place(event) < place(after))
                if fits:
                    events = sorted([*events, *late[:fits]], key=place)
                    del late[:fits]
            self._pages.drop(current)
            self._extend(events)
        self._last = last
        return first + index

    def _may_move(self, late: Event) -> bool:
        """Return whether what stands behind a late event may be moved once more."""
        self._moved += self._count - self._starts[self._page_before(late)]
        return self._moved <= MOVED_FREE + MOVED_EACH * self._count

    def _page_before(self, event: Event) -> int:
        """Return the last page whose first event is not after this one."""
        page = max(bisect_right([page.first_ns for page in self._list], event.t_ns) - 1, 0)
        while page and place(self._pages.events(self._list[page])[0]) > place(event):
            page -= 1
        return page
