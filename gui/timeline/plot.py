"""One frame of the timeline: the picture, and over it what moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gui.geometry.axis import ticks
from gui.theme.fonts import font
from gui.theme.type import STATE
from gui.words.timeline import instant_text, measured_text

from .arrows import Moment, arrows_of, paint_arrows
from .brush import CENTRE, forget, pen, wide
from .picture import Picture
from .ruler import APART, FLAG, HIGH, flag_of, paint_notes, paint_playhead, paint_ticks

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPixmap

    from .heads import Icons
    from .run import Look, Run

TO_COME = 0.35
AN_EVENT_NS = 1e7  # how exact the time of an event is written, where events are steps
REBUILD_S = 0.1
"""Between two pictures of a run that grows."""


class Overlay(NamedTuple):
    """What stands over the picture.

    Attributes:
        moment: where the playhead stands.
        now_ns: since the start of the run.
        notes: events that are bookmarked.
        band: begin and end of what is measured or zoomed to, in units; None if nothing is.
        measured: the band says what it is; else it will be zoomed to.
        thumb: px of what is seen of the lanes, where they scroll; None if all are seen.
    """

    moment: Moment
    now_ns: float
    notes: tuple[int, ...] = ()
    band: tuple[float, float] | None = None
    measured: bool = False
    thumb: tuple[float, float] | None = None


class Plot:
    """Draws frames.

    Attributes:
        stale: what is shown is older than what is known.
    """

    def __init__(self, icons: Icons) -> None:
        """Begin with nothing drawn."""
        self._picture = Picture(icons)
        self._drawn_s = float("-inf")
        self._run: Run | None = None
        self.stale = False

    def forget(self) -> None:
        """Another run is shown from now on."""
        self._picture.forget()
        self._run = None

    def reword(self) -> None:
        """Write everything anew: another language is spoken."""
        forget()
        self._picture.reword()

    def cut(self, run: Run, first: int) -> None:
        """Events from this one on have changed."""
        self._picture.cut(run, first)

    def paint(
        self, painter: QPainter, run: Run, look: Look, over: Overlay, now_s: float, urgent: bool
    ) -> None:
        """Draw a frame.

        Args:
            painter: of the widget.
            run: what is shown.
            look: how.
            over: what stands over it.
            now_s: the time; while a run grows its picture is made anew now and then only.
            urgent: what is wanted is another view: it is drawn at once.
        """
        old = self._picture.look
        if old is None or urgent or not 0 <= now_s - self._drawn_s < REBUILD_S:
            if old is None or run is not self._run or _differ(old, look):
                self._picture.draw(run, look)
            self._run, self._drawn_s = run, now_s
        shown = self._picture.look
        assert shown is not None
        self.stale = run is not self._run or _differ(shown, look)
        self._paint_picture(painter, look, over)
        self._picture.ends(painter, look, over.moment.position)
        painter.setClipRect(QRectF(look.axis.left, look.top[0], look.size[0], look.size[1]))
        paint_arrows(painter, arrows_of(run, look, over.moment), look)
        painter.setClipping(False)
        self._paint_over(painter, look, over)

    def draw(self, painter: QPainter, run: Run, look: Look, over: Overlay) -> None:
        """Draw a frame into a picture of its own, as strokes where it can have them.

        Args:
            painter: of any device.
            run: what is shown.
            look: how.
            over: what stands over it.
        """
        self._picture.strokes(painter, run, look)
        head = min(max(look.axis.x(look.head), look.axis.left), look.axis.left + look.axis.width)
        if not over.moment.live:
            right = look.axis.left + look.axis.width
            after = QRectF(head, HIGH, right - head, look.size[1] - HIGH)
            veil = QColor(look.palette.panel)
            veil.setAlphaF(1 - TO_COME)
            painter.fillRect(after, veil)
            self._picture.ends(painter, look, over.moment.position)
        paint_arrows(painter, arrows_of(run, look, over.moment), look)
        self._paint_over(painter, look, over)

    def _paint_picture(self, painter: QPainter, look: Look, over: Overlay) -> None:
        """Draw what has passed in full, and what is to come faintly, or not at all."""
        shown = self._picture.look
        assert shown is not None
        left, width, height = look.axis.left, look.axis.width, float(look.size[1])
        # Since it was drawn the view went on. Whole px: between them a pixmap has seams.
        moved = float(round(shown.axis.x(look.axis.begin) - left))
        head = float(round(min(max(look.axis.x(look.head), left), left + width)))
        heads, ground, full = self._picture.heads, self._picture.ground, self._picture.full
        if moved:
            painter.fillRect(QRectF(left, 0, width, height), QColor(look.palette.panel))
        painter.drawPixmap(0, 0, heads)
        _copy(painter, full, QRectF(left, 0, head - left, height), moved)
        after = QRectF(head, 0, left + width - head, height)
        _copy(painter, ground, after, moved)
        if not over.moment.live:
            painter.setOpacity(TO_COME)
            _copy(painter, full, after, moved)
            painter.setOpacity(1.0)

    def _paint_over(self, painter: QPainter, look: Look, over: Overlay) -> None:
        head = look.axis.x(look.head)
        exact = AN_EVENT_NS if look.scale.by_events else ticks(look.axis, APART)[0] / 10
        text = instant_text(over.now_ns, exact)
        flag = flag_of(text, head, look)
        if over.band is not None:
            _paint_band(painter, look, over)
        painter.setClipRect(QRectF(look.axis.left - 8, 0, look.size[0], look.size[1]))
        paint_ticks(painter, look, flag)
        if over.notes:
            import numpy as np

            events = np.array(over.notes, "i8")
            units = look.scale.of(events[events < len(look.scale.times)])
            paint_notes(painter, [look.axis.x(at) for at in units.tolist()], look)
        if -FLAG < head - look.axis.left <= look.axis.width + FLAG:
            paint_playhead(painter, text, head, flag, look)
        painter.setClipping(False)
        if over.band is not None and over.measured:
            _paint_measured(painter, look, *sorted(over.band))
        if over.thumb is not None:
            top, bottom = over.thumb
            thumb = QRectF(look.size[0] - 6, top, 4, bottom - top)
            painter.fillRect(thumb, QColor(look.palette.outline))


def _copy(painter: QPainter, pixmap: QPixmap, target: QRectF, moved: float) -> None:
    """Draw a part of a pixmap that lies ``moved`` px to the right of where it is wanted."""
    if target.width() > 0:
        ratio = pixmap.devicePixelRatio()
        source = target.translated(moved, 0)
        source = QRectF(source.topLeft() * ratio, source.size() * ratio)
        painter.drawPixmap(target, pixmap, source)


def _differ(one: Look, other: Look) -> bool:
    """Return whether a picture must be made anew for another look."""
    return _key(one) != _key(other)


def _key(look: Look) -> tuple[object, ...]:
    scale = (look.scale.by_events, len(look.scale.times))
    rows = [(row.thing, row.who, row.top, row.height, row.pinned) for row in look.rows]
    head = look.head if look.live else None
    return rows, scale, head, look.axis, look.until, *look[5:]


def _paint_band(painter: QPainter, look: Look, over: Overlay) -> None:
    """Draw what is measured or zoomed to."""
    assert over.band is not None
    begin, end = sorted(over.band)
    left, right = look.axis.x(begin), look.axis.x(end)
    box = QRectF(left, HIGH, right - left, look.size[1] - HIGH)
    ink = QColor(look.palette.ink)
    painter.setPen(pen(look.palette.ink))
    painter.drawLine(box.topLeft(), box.bottomLeft())
    painter.drawLine(box.topRight(), box.bottomRight())
    ink.setAlphaF(0.12)
    painter.fillRect(box, ink)


def _paint_measured(painter: QPainter, look: Look, begin: float, end: float) -> None:
    """Write how long what is measured is, and how many events it has."""
    first, last = look.scale.span(begin, end)
    ns = round(look.scale.ns(end) - look.scale.ns(begin))
    text = measured_text(ns, max(last - first + 1, 0))
    width = wide(text, STATE) + 16
    middle = (look.axis.x(begin) + look.axis.x(end)) / 2
    plate = QRectF(middle - width / 2, HIGH + 4, width, FLAG)
    painter.fillRect(plate, QColor(look.palette.ink))
    painter.setFont(font(STATE))
    painter.setPen(QColor(look.palette.panel))
    painter.drawText(plate, CENTRE, text)
