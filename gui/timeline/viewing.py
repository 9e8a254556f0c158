"""What of a run the timeline looks at: the part of the axis, the lanes in their places."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.geometry.axis import FOLLOWED, Axis, bounded, following, spread

from .order import Order
from .rows import Row

if TYPE_CHECKING:
    from core.model.lane import Lane
    from gui.theme.palette import Palette

    from .run import Look, Run
    from .scale import Scale

RULER = 26.0  # px high
FOOT = 4.0
LEAST_ROW, MOST_ROW = 22.0, 38.0
COLUMN = 50.0  # px of an event, at first: its gap to the next can be written
OPENING_NS = 8e9  # that are in view at first, of a program that runs
WHOLE = 1.04  # of a run, where all of it is shown
NEAR = 6.0  # px from an event that still count as a hit
FEW = 3  # events, of which one cannot tell yet
LONGEST = 20_000
"""Gaps that are looked at to choose the axis, at most."""


class Viewing:
    """What is looked at; no widget.

    Attributes:
        run: what is shown; None while there is nothing.
        order: of the lanes.
        axis: what is in view.
        by_events: an event is a step; else the axis is time.
        selected: id of the selected thing.
        position, now_ns, live: where the playhead stands, and whether more may come.
        follows: the playhead is kept in view.
        rows: the lanes in their places.
        head_width: px of the heads of the lanes.
        column: px of an event, at first, where one is a step; 0 for as usual.
    """

    def __init__(self) -> None:
        """Look at nothing."""
        self.order = Order()
        self.size = (1, 1)
        self.selected = ""
        self.head_width = 128.0
        self.column = 0.0
        self.begin(OPENING_NS)

    def begin(self, span_ns: float, live: bool = False) -> None:
        """Look at another run.

        Args:
            span_ns: how much of it, if it is a program that runs.
            live: it is one.
        """
        self.run: Run | None = None
        self.axis = Axis(0.0, span_ns, self.head_width, max(self.size[0] - self.head_width, 1.0))
        self.by_events = False
        self.position = self.now_ns = 0
        self.live = live
        self.follows = True
        self.scroll = 0.0
        self.rows: tuple[Row, ...] = ()
        self._opening_ns = span_ns
        self._opened = self._whole = False
        self.order.reset()

    # -- what there is -------------------------------------------------------------------------

    def take(self, run: Run) -> None:
        """Look at what is known of the run by now."""
        self.run = run
        if self._whole and not self.live:
            self.fit()
        self.arrange()

    @property
    def scale(self) -> Scale:
        """Where events stand along the axis."""
        from .scale import Scale  # here: it needs numpy

        assert self.run is not None
        return Scale(self.by_events, self.run.overview.lanes.times.array)

    @property
    def lanes(self) -> dict[str, Lane]:
        """All lanes that can be shown, in order of appearance."""
        if self.run is None:
            return {}
        lanes = self.run.overview.lanes
        every = {**lanes.processes, **lanes.resources}
        return {thing: lane for thing, lane in every.items() if thing in self.run.whos}

    def arrange(self) -> None:
        """Put the lanes in their places."""
        lanes = self.lanes
        related = {thing: lane.related for thing, lane in lanes.items()}
        pinned, others = self.order.arrange(list(lanes), self.selected, related)
        count = len(pinned) + len(others)
        room = self.size[1] - RULER - FOOT
        height = float(int(min(max(room / max(count, 1), LEAST_ROW), MOST_ROW)))
        self.scroll = min(max(self.scroll, 0.0), max(count * height - room, 0.0))
        whos = self.run.whos if self.run is not None else {}
        self.rows = tuple(
            Row(thing, lanes[thing], whos[thing], top, height, place < len(pinned))
            for place, thing in enumerate(pinned + others)
            for top in [RULER + place * height - (self.scroll if place >= len(pinned) else 0.0)]
        )

    @property
    def scrolls_from(self) -> float:
        """Px under the lanes that are pinned."""
        return max((row.top + row.height for row in self.rows if row.pinned), default=RULER)

    @property
    def thumb(self) -> tuple[float, float] | None:
        """Px of the upper and the lower end of a scroll bar's thumb; None if nothing scrolls."""
        moving = sum(row.height for row in self.rows if not row.pinned)
        top = self.scrolls_from
        room = self.size[1] - FOOT - top
        if moving <= room or room <= 0:
            return None
        begin = top + self.scroll / moving * room
        return begin, begin + room / moving * room

    def look(self, palette: Palette, ratio: float) -> Look:
        """Return all that a picture depends on."""
        from .run import Look

        assert self.run is not None
        scale = self.scale
        complete = self.run.overview.complete
        until = float("inf") if self.live and complete else scale.last
        return Look(
            self.rows, scale, self.axis, until, self.head, self.live, palette, self.selected,
            self.size, ratio, (RULER, self.scrolls_from),
        )  # fmt: skip

    # -- the axis ------------------------------------------------------------------------------

    @property
    def head(self) -> float:
        """Where the playhead stands, in units."""
        return self.scale.head(self.position, self.now_ns) if self.run is not None else 0.0

    def resize(self, width: int, height: int, head_width: float) -> None:
        """Take up another room."""
        self.size, self.head_width = (width, height), head_width
        self.axis = self.axis.placed(head_width, width - head_width)
        self.arrange()

    def open(self) -> None:
        """Look at the opening of a program that runs, or at the whole of a recording."""
        self._opened = True
        self.follows = True
        if not self.live:
            self.fit()
        elif self.by_events:
            from .ruler import gap_room  # here: it needs fonts

            column = self.column or max(COLUMN, math.ceil(gap_room()))
            self.axis = self.axis.showing(0.0, self.axis.width / column)
        else:
            self.axis = self.axis.showing(0.0, self._opening_ns)
        self.follow()

    def move_head(self, position: int, now_ns: int, live: bool) -> None:
        """Put the playhead at another place; keep it in view if it was."""
        self.position, self.now_ns, self.live = position, now_ns, live
        if self.run is None:
            return
        if not self._opened and self.scale.last > 0:
            self.open()
        self.follow()

    def follow(self) -> None:
        """Keep the playhead in view."""
        if self.follows and self.run is not None:
            self.axis = following(self.axis, self.head)

    def set_by_events(self, by_events: bool) -> None:
        """Change the axis; the instant in the middle stays there."""
        if by_events != self.by_events:
            self.by_events = by_events
            if self.run is not None:
                self.open()

    def suits_events(self) -> bool:
        """Return whether one event a step is the better axis for what is known of the run."""
        import numpy as np

        times = np.zeros(0) if self.run is None else self.run.overview.lanes.times.array
        if len(times) < FEW:
            return True
        whole = float(times[-1] - times[0])
        span = max(self._opening_ns, whole) if self.live else whole
        return spread(float(np.median(np.diff(times[:LONGEST]))), span)

    def zoom(self, factor: float, x: float) -> None:
        """Enlarge; what stands at ``x`` stays there."""
        self._go(self.axis.zoomed(factor, x))

    def pan(self, px: float) -> None:
        """Move everything to the right by so many px."""
        self._go(self.axis.panned(px))

    def show_span(self, begin: float, end: float) -> None:
        """Look at a part of the run, from edge to edge; in units."""
        self._go(self.axis.showing(min(begin, end), max(begin, end)))

    def fit(self) -> None:
        """Look at all of it."""
        if self.run is not None:
            whole = max(self.scale.last, self.scale.least)
            self.axis = self.axis.showing(0.0, whole / FOLLOWED if self.live else whole * WHOLE)
            self.follows = self._whole = True

    def show_passed(self) -> None:
        """Look at what lies before the playhead, which stands at 88 % of the width."""
        if self.run is not None:
            self.axis = self.axis.showing(0.0, max(self.head / FOLLOWED, self.scale.least))

    def centre(self) -> bool:
        """Put the selected event into the middle; return whether it was not there."""
        centred = self.axis.centred(self.head)
        before = self.axis
        self._go(centred)
        return abs(self.axis.begin - before.begin) > self.axis.unit

    def scroll_by(self, px: float) -> bool:
        """Scroll the lanes; return whether there was anything to scroll."""
        before = self.scroll
        self.scroll -= px
        self.arrange()
        return self.scroll != before

    def reveal(self, thing: str) -> None:
        """Scroll so that a lane is in view."""
        row = next((row for row in self.rows if row.thing == thing and not row.pinned), None)
        if row is not None:
            below = max(row.top + row.height - (self.size[1] - FOOT), 0.0)
            above = max(self.scrolls_from - row.top, 0.0)
            self.scroll_by(above or -below)

    def _go(self, axis: Axis) -> None:
        if self.run is None:
            return
        scale = self.scale
        last = max(scale.last, self.axis.span * FOLLOWED if self.live else 0.0)
        self.axis = bounded(axis, last, scale.least)
        self._whole = False
        self.follows = self.axis.begin <= self.head <= self.axis.end

    # -- what is where -------------------------------------------------------------------------

    def row_at(self, y: float) -> Row | None:
        """Return the lane at a height."""
        if y < RULER:
            return None
        pinned = y < self.scrolls_from
        inside = (row for row in self.rows if row.pinned == pinned)
        return next((row for row in inside if row.top <= y < row.top + row.height), None)

    def event_at(self, row: Row | None, x: float) -> int | None:
        """Return the event of a lane that is near to ``x``, or the last before it."""
        if self.run is None or row is None:
            return None
        scale, events = self.scale, row.lane.marks.events.array
        after = int(events.searchsorted(min(scale.passed(self.axis.at(x)), 2**32 - 1)))
        for place in (after, after - 1):
            if 0 <= place < len(events):
                at = float(scale.of(events[place : place + 1])[0])
                if place < after or abs(self.axis.x(at) - x) <= NEAR:
                    return int(events[place])
        return None

    def event_beside(self, step: int) -> int | None:
        """Return the next event (1) of the selected lane after the playhead, or the one before."""
        row = next((row for row in self.rows if row.thing == self.selected), None)
        if row is None:
            return None
        events = row.lane.marks.events.array
        after = int(events.searchsorted(max(self.position - (step < 0), 0)))
        place = after if step > 0 else after - 1
        return int(events[place]) if 0 <= place < len(events) else None

    def passed_at(self, x: float) -> int:
        """Return how many events lie up to a place."""
        return self.scale.passed(self.axis.at(x)) if self.run is not None else 0
