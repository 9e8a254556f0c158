"""The strokes that the marks of the timeline are made of."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from gui.theme.device import has_glyphs, has_strokes, kept_text
from gui.theme.fonts import font
from gui.theme.type import BAR

if TYPE_CHECKING:
    from gui.theme.device import Align
    from gui.theme.palette import Palette
    from gui.theme.type import Face

CENTRE = Qt.AlignmentFlag.AlignCenter
PILL = 16.0  # px, height of a label in a bar
PADDING = 5.0


@functools.lru_cache(maxsize=64)
def pen(colour: str, width: float = 1.0, dashed: bool = False) -> QPen:
    """Return what lines are drawn with; without smoothing, so many are quick."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        made.setDashPattern([4 / width, 3 / width])
    return made


@functools.lru_cache(maxsize=2048)
def wide(text: str, face: Face = BAR) -> float:
    """Return the width of a text, in px."""
    return QFontMetricsF(font(face)).horizontalAdvance(text)


def pill(
    painter: QPainter, middle: QPointF, text: str, palette: Palette, *, inverted: bool
) -> None:
    """Draw a label on a bar: inverted where a process is blocked on a resource."""
    if has_strokes(painter):
        _draw_pill(painter, middle, text, palette, inverted)
        return
    device = painter.device()
    picture = _pill(text, palette, inverted, device.devicePixelRatioF() if device else 1.0)
    width = picture.deviceIndependentSize().width()
    painter.drawPixmap(QPointF(round(middle.x() - width / 2), middle.y() - PILL / 2), picture)


@functools.lru_cache(maxsize=512)
def _pill(text: str, palette: Palette, inverted: bool, ratio: float) -> QPixmap:
    """Return a label: the same ones come again and again, and text is what takes long."""
    size = QSizeF(math.ceil(wide(text) + 2 * PADDING), PILL)
    made = QPixmap((size * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw_pill(painter, QPointF(size.width() / 2, PILL / 2), text, palette, inverted)
    painter.end()
    return made


def _draw_pill(
    painter: QPainter, middle: QPointF, text: str, palette: Palette, inverted: bool
) -> None:
    """Draw a label, each time anew."""
    width = math.ceil(wide(text) + 2 * PADDING)
    box = QRectF(middle.x() - width / 2, middle.y() - PILL / 2, width, PILL)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if inverted else pen(palette.outline))
    painter.setBrush(QColor(palette.ink if inverted else palette.panel))
    painter.drawRoundedRect(box if inverted else box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(BAR))
    painter.setPen(QColor(palette.panel if inverted else palette.ink))
    write(painter, box, text)


def write(painter: QPainter, box: QRectF, text: str, align: Align = "centre") -> None:
    """Write one line in the painter's font and colour into a box, as one text on any device."""
    face = QFont(painter.font())
    if has_strokes(painter):  # a drawing is enlarged: no width may depend on the pixels of today
        face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if has_glyphs(painter):
        face.clearFeatures()
    painter.setFont(face)
    measures = QFontMetricsF(face)
    width = measures.horizontalAdvance(text)
    anchor = {"left": box.left(), "centre": box.center().x(), "right": box.right()}[align]
    left = anchor - {"left": 0.0, "centre": width / 2, "right": width}[align]
    baseline = box.center().y() + (measures.ascent() - measures.descent()) / 2
    shown = kept_text(painter, text, anchor, align, width)
    painter.drawText(QPointF(left, baseline), shown)


@functools.lru_cache(maxsize=512)
def _text(text: str, colour: str, face: Face, weight: int | None, ratio: float) -> QPixmap:
    width = QFontMetricsF(font(face, weight=weight)).horizontalAdvance(text)
    size = QSizeF(math.ceil(width) + 1, math.ceil(face.size * 1.5))
    made = QPixmap((size * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setFont(font(face, weight=weight))
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(QPointF(), size), CENTRE, text)
    painter.end()
    return made


def word(
    painter: QPainter,
    middle: QPointF,
    text: str,
    colour: str,
    face: Face = BAR,
    weight: int | None = None,
) -> None:
    """Write a short text that will be written often, around its middle."""
    if has_strokes(painter):
        painter.setFont(font(face, weight=weight))
        painter.setPen(QColor(colour))
        write(painter, QRectF(middle.x(), middle.y(), 0, 0), text)
        return
    device = painter.device()
    picture = _text(text, colour, face, weight, device.devicePixelRatioF() if device else 1.0)
    size = picture.deviceIndependentSize()
    at = QPointF(round(middle.x() - size.width() / 2), round(middle.y() - size.height() / 2))
    painter.drawPixmap(at, picture)


def ending(painter: QPainter, kind: str, x: float, y: float, palette: Palette) -> None:
    """Draw how a process ended, just behind the end of its last bar.

    Args:
        painter: where.
        kind: ``tick``, ``diamond``, ``error`` or ``cross``.
        x: its left edge, px.
        y: its middle, px.
        palette: the colours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, half = 11.0, 5.5
    middle = QPointF(x + half, y)
    bad = kind in ("error", "cross")
    colour = QColor(palette.bad if bad else palette.dim)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if kind == "cross":
        painter.setPen(pen(palette.bad, 2.5))
        for sign in (-1, 1):
            reach = half * 0.75
            painter.drawLine(
                middle + QPointF(-reach, -sign * reach), middle + QPointF(reach, sign * reach)
            )
    elif kind in ("diamond", "error"):
        reach = half + 1
        corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.setPen(pen(palette.panel, 1.5))
        painter.drawLine(middle + QPointF(0, -3.2), middle + QPointF(0, 1.0))
        painter.drawLine(middle + QPointF(0, 2.4), middle + QPointF(0, 3.6))
    else:
        painter.drawRoundedRect(QRectF(x, y - half, side, side), 2.5, 2.5)
        painter.setPen(pen(palette.panel, 1.6))
        stroke = [QPointF(-3, 0), QPointF(-0.7, 2.4), QPointF(3.2, -2.4)]
        painter.drawPolyline(QPolygonF([middle + point for point in stroke]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def forget() -> None:
    """Write anew: in another language texts are set in other weights."""
    for kept in (wide, _pill, _text):
        kept.cache_clear()
