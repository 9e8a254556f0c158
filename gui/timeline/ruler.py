"""The ruler: ticks, the real gaps between events, bookmarks, the playhead with its flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from gui.geometry.axis import ticks
from gui.theme.fonts import font
from gui.theme.type import STATE, TICK
from gui.words.quantities import duration
from gui.words.timeline import instant_text

from .brush import pen, wide, word, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .run import Look

HIGH = 26  # px
APART = 84.0  # px between two ticks
FLAG = 20.0  # px high
GAP_ROOM = 6.0  # px around the words of a gap
WIDEST_NS = 888_000  # a gap with as many signs as any
NOTE = 9.0


def paint_grid(painter: QPainter, look: Look) -> None:
    """Draw a line down from each tick."""
    _, marks = ticks(look.axis, APART, 1.0 if look.scale.by_events else 0.0)
    top, bottom = HIGH, look.size[1]
    painter.setPen(pen(look.palette.line))
    xs = [round(look.axis.x(at)) for at in marks]
    painter.drawLines([QLineF(x + 0.5, top, x + 0.5, bottom) for x in xs])


def paint_ticks(painter: QPainter, look: Look, flag: QRectF) -> None:
    """Write at each tick which instant it is, or which event; but not under the flag."""
    axis, scale = look.axis, look.scale
    if scale.by_events and 1 / axis.unit >= gap_room():
        _paint_gaps(painter, look, flag)
        return
    step, marks = ticks(axis, APART, 1.0 if scale.by_events else 0.0)
    for at in marks:
        text = f"#{at:,.0f}" if scale.by_events else instant_text(at, step)
        half = wide(text, TICK) / 2
        middle = max(axis.x(at), axis.left + half)
        box = QRectF(middle - half, 0, 2 * half, HIGH)
        if box.right() <= look.size[0] and not box.adjusted(-6, 0, 6, 0).intersects(flag):
            word(painter, box.center(), text, look.palette.dim, TICK)


def gap_room() -> float:
    """Return how wide a column is in which the gap to the next event can be written, in px."""
    return wide(duration(WIDEST_NS), TICK) + GAP_ROOM


def _paint_gaps(painter: QPainter, look: Look, flag: QRectF) -> None:
    """Write between two events how much time there really was."""
    first, last = look.scale.span(look.axis.begin, look.axis.end)
    for event in range(first, min(last + 1, len(look.scale.times) - 1)):
        gap = int(look.scale.times[event + 1] - look.scale.times[event])
        left, right = look.axis.x(event), look.axis.x(event + 1)
        box = QRectF(left, 0, right - left, HIGH)
        if right <= look.size[0] and not box.intersects(flag):
            word(painter, box.center(), duration(gap), look.palette.dim, TICK)


def flag_of(text: str, x: float, look: Look) -> QRectF:
    """Return the place of the playhead's flag: within the ruler, its line below it if possible."""
    width = wide(text, STATE) + 20
    left = min(max(x - width / 2, look.axis.left - 8), look.size[0] - width - 2)
    return QRectF(left, (HIGH - FLAG) / 2, width, FLAG)


def paint_playhead(painter: QPainter, text: str, x: float, flag: QRectF, look: Look) -> None:
    """Draw the playhead."""
    ink = QColor(look.palette.ink)
    if look.axis.left <= x <= look.size[0]:
        painter.fillRect(QRectF(round(x) - 1, HIGH - 4, 2, look.size[1]), ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(flag, FLAG / 2, FLAG / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font(STATE))
    painter.setPen(QColor(look.palette.panel))
    write(painter, flag, text)


def paint_notes(painter: QPainter, xs: Sequence[float], look: Look) -> None:
    """Draw a small flag on the ruler for each bookmark."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x in xs:
        if look.axis.left <= x <= look.size[0]:
            painter.setPen(pen(look.palette.ink, 1.5))
            painter.drawLine(QPointF(x, 4), QPointF(x, HIGH))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.palette.ink))
            points = [QPointF(x, 4), QPointF(x + NOTE, 4 + NOTE / 2), QPointF(x, 4 + NOTE)]
            painter.drawPolygon(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
