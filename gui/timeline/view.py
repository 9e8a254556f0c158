"""The timeline: the widget that shows lanes, arrows, ruler and playhead of a run.

It owns no clock. Nothing that needs numpy is imported before there is a run to show.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme.device import has_strokes, ratio_of
from gui.theme.palette import DARK
from gui.theme.ring import paint_ring
from gui.words.aloud import say

from .projected import Projected
from .viewing import FOOT, NEAR, RULER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent, QShowEvent

    from gui.theme.palette import Palette

    from .heads import Icons
    from .plot import Overlay, Plot
    from .rows import Resting
    from .run import Look, Run


class Timeline(Projected):
    """Shows one run over its time.

    Attributes:
        teller: returns what there is to say of a lane, by its id, and a place in units.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        """Make an empty timeline.

        Args:
            icons: gives the drawing of a resource: name, colour, side in px, device px a px.
            parent: of the widget.
        """
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._icons = icons
        self._palette: Palette = DARK
        self._plot: Plot | None = None
        self._urgent = False
        self._now_s = 0.0
        self._resting: tuple[Resting, ...] = ()
        self._notes: tuple[tuple[int, str], ...] = ()
        self._band: tuple[float, float] | None = None
        self._from: float | None = None  # where a measuring by keys began, in units
        self._measured = False
        self._past: Mapping[str, int] | None = None
        self.teller: Callable[[str, float], str] = lambda _thing, _at: ""
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; whoever shows the run says what it is called."""
        self.setAccessibleName(self.tr("Timeline"))
        self._describe()
        if self._plot is not None:
            self._plot.reword()
        self.refresh()

    def _describe(self) -> None:
        if self.viewing.run is not None:
            from gui.words.timeline import described  # here: it needs numpy

            self.setAccessibleDescription(described([row.who.name for row in self.viewing.rows]))

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, span_ns: float, live: bool = False) -> None:
        """Empty it for another run; if that is live, so much is in view at first."""
        self.viewing.begin(span_ns, live)
        if self._plot is not None:
            self._plot.forget()
        self._resting, self._notes, self._band, self._from = (), (), None, None
        self.related_changed.emit(False)
        self.refresh()

    def show_run(self, run: Run) -> None:
        """Show what is known of the run by now."""
        if self._plot is None:
            from .plot import Plot  # here: it needs numpy

            self._plot = Plot(self._icons)
        first = self.viewing.run is None
        self.viewing.take(run)
        self._resize_heads()
        self._describe()
        if first:
            self.refresh()
        self.update()

    def cut(self, first: int) -> None:
        """Draw anew what the event with this index, and later ones, have to do with."""
        if self._plot is not None and self.viewing.run is not None:
            self._plot.cut(self.viewing.run, first)

    def show_head(
        self, position: int, now_ns: int, live: bool, resting: Sequence[Resting], now_s: float
    ) -> None:
        """Show where the playhead stands.

        Args:
            position: how many events lie before it.
            now_ns: the program's time there.
            live: more may come, and what lies after it is not to be seen.
            resting: messages that were sent and not received there.
            now_s: the time on screen.
        """
        self._now_s = now_s
        before = (self.viewing.position, self.viewing.now_ns, self.viewing.live)
        if (position, now_ns, live) != before:
            self._resting = tuple(resting)
            self.viewing.move_head(position, now_ns, live)
            self._stretch()
            self.update()
        elif self.stale and self._plot is not None:
            self._plot.stale = False  # until it has been drawn: nobody may see it
            self.update()

    def set_past(self, limits: Mapping[str, int] | None) -> None:
        """Dim what is not in the causal past of an event; None for nothing.

        Args:
            limits: process -> index of its last event that is in it, as ``Causes.past`` has it.
        """
        self._past = limits
        self.update()

    def set_notes(self, notes: Sequence[tuple[int, str]]) -> None:
        """Show bookmarks: the index of an event, and a text."""
        self._notes = tuple(notes)
        self.update()

    @property
    def stale(self) -> bool:
        """Whether it wants to be drawn once more: it shows less than is known."""
        return self.isVisible() and self._plot is not None and self._plot.stale

    # -- how it is shown -----------------------------------------------------------------------

    def set_palette(self, palette: Palette) -> None:
        """Set the colours."""
        self._palette = palette
        self.refresh()

    def set_selected(self, thing: str) -> None:
        """Mark what is selected, by its id; empty for nothing."""
        if thing != self.viewing.selected:
            self.viewing.selected = thing
            self.rearrange()

    def set_by_events(self, by_events: bool) -> None:
        """Show an event as a step, or time."""
        if by_events != self.viewing.by_events:
            self._band = self._from = None
            self.viewing.set_by_events(by_events)
            self.refresh()

    def set_band(self, band: tuple[float, float] | None, measured: bool = False) -> None:
        """Mark a part of the run, in units; None for none."""
        self._band, self._measured, self._from = band, measured, None
        self.update()

    def measure(self) -> None:
        """Measure from the playhead to where it goes from now on; or no longer."""
        begin = self.viewing.head if self._from is None else None
        self.set_band(None)
        self._from = begin
        self._stretch()

    def _stretch(self) -> None:
        """Measure as far as the playhead."""
        if self._from is not None:
            self._band, self._measured = (self._from, self.viewing.head), True

    def show_measured(self) -> None:
        """Look at the part of the run that is measured."""
        if self._band is not None and self._band[0] != self._band[1]:
            self.viewing.show_span(*self._band)
            self.refresh()

    def tell(self) -> None:
        """Show what there is to say of the selected lane at the playhead."""
        viewing = self.viewing
        row = next((row for row in viewing.rows if row.thing == viewing.selected), None)
        if row is not None:
            place = QPoint(round(viewing.axis.x(viewing.head)), round(row.top + row.height))
            self.show_tip(place, self.teller(row.thing, viewing.head))
            self.speak()

    def speak(self) -> None:
        """Say the same to those who cannot see it."""
        if self.viewing.selected:
            say(self, self.teller(self.viewing.selected, self.viewing.head))

    def refresh(self) -> None:
        """Show another view at once."""
        self._urgent = True
        self.update()

    def rearrange(self) -> None:
        """Put the lanes into their new places."""
        self.viewing.arrange()
        self.refresh()

    # -- Qt ------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return a size that shows a few lanes."""
        return QSize(800, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one frame."""
        del event
        painter = QPainter(self)
        painter.scale(self.zoom, self.zoom)
        if has_strokes(painter):
            self.draw(painter)
            return
        viewing, whole = self.viewing, QRect(QPoint(), self.near)
        if self._plot is None or viewing.run is None or not viewing.scale.last:
            painter.fillRect(whole, QColor(self._palette.panel))
        else:
            self._paint(painter, self._plot, viewing.run)
        if self.hasFocus():
            paint_ring(painter, whole, self._palette)

    def draw(self, painter: QPainter) -> None:
        """Draw what is in view, with strokes and text where the painter's device can have them.

        Args:
            painter: of any device, at any scale, in the widget's coordinates.
        """
        painter.fillRect(QRect(QPoint(), self.near), QColor(self._palette.panel))
        run = self.viewing.run
        if self._plot is not None and run is not None and self.viewing.scale.last:
            look = self.viewing.look(self._palette, ratio_of(painter))
            self._plot.draw(painter, run, look, self._over(look))
            self._paint_past(painter, look)

    def whole(self, palette: Palette, width: int, row: int) -> Timeline:
        """Return another timeline that shows all of the same run, for a picture of it.

        Args:
            palette: its colours.
            width: of it in px.
            row: px of each lane.
        """
        mine = self.viewing
        made = Timeline(self._icons)
        made.set_palette(palette)
        made.viewing.by_events = mine.by_events
        made.viewing.order, made.viewing.selected = copy.deepcopy(mine.order), mine.selected
        made.resize(width, round(RULER + FOOT) + row * len(mine.rows))
        if mine.run is not None:
            made.show_run(mine.run)
            made.resize(width, round(RULER + FOOT) + row * len(made.viewing.rows))
            # What is never shown is never told of its size.
            made.viewing.resize(made.width(), made.height(), made.viewing.head_width)
            made.show_head(mine.position, mine.now_ns, mine.live, self._resting, 0.0)
            made.viewing.fit()
        made.set_notes(self._notes)
        made.set_past(self._past)
        return made

    def _paint(self, painter: QPainter, plot: Plot, run: Run) -> None:
        look = self.viewing.look(self._palette, ratio_of(painter))
        plot.paint(painter, run, look, self._over(look), self._now_s, self._urgent)
        self._urgent = False
        self._paint_past(painter, look)

    def _paint_past(self, painter: QPainter, look: Look) -> None:
        if self._past is not None:
            from .past import paint_past  # here: it needs numpy

            paint_past(painter, look, self._past)

    def _over(self, look: Look) -> Overlay:
        """Return what stands over the lanes."""
        from .arrows import Moment
        from .plot import Overlay

        viewing = self.viewing
        return Overlay(
            Moment(viewing.position, self._resting, viewing.live),
            max(viewing.now_ns - look.scale.begin_ns, 0),
            tuple(event for event, _ in self._notes),
            self._band,
            self._measured,
            viewing.thumb,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Ask to be told what came to pass out of sight."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take up another room."""
        super().resizeEvent(event)
        self._fill(self.viewing.head_width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        super().focusOutEvent(event)
        self.update()

    def tip_at(self, x: float, y: float) -> str:
        """Return what there is to say of a place."""
        viewing = self.viewing
        if viewing.run is None:
            return ""
        if y < RULER:
            return self._note_at(x)
        row = viewing.row_at(y)
        if row is None:
            return ""
        return (
            self.teller(row.thing, viewing.axis.at(x)) if x >= viewing.axis.left else row.who.name
        )

    def _note_at(self, x: float) -> str:
        """Return the text of the bookmark at a place on the ruler."""
        import numpy as np

        viewing = self.viewing
        for event, text in self._notes:
            at = float(viewing.scale.of(np.array([event]))[0])
            if abs(viewing.axis.x(at) - x) <= 2 * NEAR:
                return text
        return ""

    def _resize_heads(self) -> None:
        """Give the heads the room that the names want."""
        from .heads import width_of

        assert self.viewing.run is not None
        wanted = width_of(self.viewing.run.whos.values())
        if wanted != self.viewing.head_width:
            self._fill(wanted)
