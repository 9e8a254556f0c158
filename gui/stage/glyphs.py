"""Glyphs: the small signs of states, drawn, so that they look alike with every font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from gui.geometry.shapes import Point, Rect
from gui.words.states import Glyph

if TYPE_CHECKING:
    from .pen import Pen

SIZE = 12.0


def draw_glyph(pen: Pen, glyph: Glyph, middle: Point, colour: str, size: float = SIZE) -> None:
    """Draw a glyph of ``size`` px around ``middle``."""
    {
        Glyph.RING: _ring,
        Glyph.TRIANGLE: _triangle,
        Glyph.HOURGLASS: _hourglass,
        Glyph.MOON: _moon,
        Glyph.TICK: _tick,
        Glyph.DIAMOND: _diamond,
        Glyph.ERROR: _error,
        Glyph.CROSS: _cross,
    }[glyph](pen, middle, colour, size / 2)


def _ring(pen: Pen, middle: Point, colour: str, half: float) -> None:
    pen.disc(middle, half * 0.85, colour, 1.5, dash=(3, 2.4))


def _triangle(pen: Pen, middle: Point, colour: str, half: float) -> None:
    x, y = middle
    left = x - half * 0.65
    pen.area([(left, y - half * 0.85), (x + half * 0.85, y), (left, y + half * 0.85)], colour)


def _hourglass(pen: Pen, middle: Point, colour: str, half: float) -> None:
    x, y = middle
    wide, waist = half * 0.8, half * 0.14
    for sign in (-1, 1):
        edge = y + sign * half * 0.8
        pen.area([(x - wide, edge), (x + wide, edge), (x + waist, y), (x - waist, y)], colour)
        bar = Rect(x - half * 0.9, y + sign * half * 0.85 - half * 0.16, half * 1.8, half * 0.32)
        pen.box(bar, 0, fill=colour)


def _moon(pen: Pen, middle: Point, colour: str, half: float) -> None:
    disc, bite = QPainterPath(), QPainterPath()
    disc.addEllipse(QPointF(*middle), half * 0.95, half * 0.95)
    bite.addEllipse(QPointF(middle.x + half * 0.5, middle.y - half * 0.25), half * 0.8, half * 0.8)
    pen.painter.fillPath(disc.subtracted(bite), QColor(pen.colour(colour)))


def _tick(pen: Pen, middle: Point, colour: str, half: float) -> None:
    x, y = middle
    pen.box(Rect(x - half, y - half, 2 * half, 2 * half), half * 0.4, fill=colour)
    points = [(-0.55, 0.0), (-0.12, 0.45), (0.6, -0.45)]
    line = [Point(x + half * dx, y + half * dy) for dx, dy in points]
    pen.line(line, pen.palette.stage, half * 0.34)


def _diamond(pen: Pen, middle: Point, colour: str, half: float) -> None:
    x, y = middle
    reach = half * 1.15
    pen.area([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], colour)
    stroke = half * 0.3
    top = Point(x, y - half * 0.62), Point(x, y + half * 0.12)
    pen.line(top, pen.palette.stage, stroke)
    pen.disc(Point(x, y + half * 0.5), stroke * 0.62, fill=pen.palette.stage)


def _error(pen: Pen, middle: Point, colour: str, half: float) -> None:
    del colour  # red, whatever the text is
    _diamond(pen, middle, pen.palette.bad, half)


def _cross(pen: Pen, middle: Point, colour: str, half: float) -> None:
    del colour  # red, whatever the text is
    x, y = middle
    reach = half * 0.72
    for sign in (-1, 1):
        line = Point(x - reach, y - sign * reach), Point(x + reach, y + sign * reach)
        pen.line(line, pen.palette.bad, half * 0.45)
