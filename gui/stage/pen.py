"""The pen: the few strokes that every mark of the stage is made of."""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.geometry.shapes import Point, Rect
from gui.theme.device import has_glyphs, kept_text
from gui.theme.measures import SPOTLIGHT_DIM
from gui.theme.palette import blend
from gui.words.plain import drawn

from . import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.geometry.text import Role
    from gui.theme.device import Align
    from gui.theme.palette import Palette

DOTS = (2.0, 6.0)
DASHES = (7.0, 5.0)
HEAD = 10.0  # length of an arrow head


class Pen:
    """Draws with a painter in the colours of a palette.

    Attributes:
        painter: drawing at zoom 1, antialiased.
        palette: the colours.
        dim: True while what is drawn does not act in the spotlight.
        halos: lines that cross leave a gap in the ground's colour; False where there is no ground.
    """

    def __init__(self, painter: QPainter, palette: Palette) -> None:
        """Take over a painter."""
        self.painter = painter
        self.palette = palette
        self.dim = False
        self.halos = True
        self._plain = has_glyphs(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def colour(self, colour: str) -> str:
        """Return the colour of an edge or a fill, nearer to the ground while it is dim."""
        return blend(colour, self.palette.stage, SPOTLIGHT_DIM) if self.dim else colour

    def box(
        self,
        rect: Rect,
        radius: float,
        edge: str = "",
        width: float = 1.5,
        fill: str = "",
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw a rectangle with round corners; ``dash`` in px."""
        self._prepare(edge, width, fill, dash)
        self.painter.drawRoundedRect(QRectF(*rect), radius, radius)

    def disc(
        self,
        middle: Point,
        radius: float,
        edge: str = "",
        width: float = 1.5,
        fill: str = "",
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw a circle."""
        self._prepare(edge, width, fill, dash)
        self.painter.drawEllipse(QPointF(*middle), radius, radius)

    def area(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """Fill a polygon."""
        self._prepare("", 0, fill, None)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def line(
        self,
        points: Sequence[Point],
        colour: str,
        width: float,
        dash: tuple[float, float] | None = None,
        head: bool = False,
        halo: float = 0.0,
    ) -> None:
        """Draw a polyline, with an arrow head at its end, on a halo of the ground's colour."""
        if len(points) < 2:
            return
        path, before, tip = _course(tuple(points), HEAD * 0.6 if head else 0.0)
        if halo and self.halos:
            ground = _stroke(self.colour(self.palette.stage), width + 2 * halo, None)
            self.painter.strokePath(path, ground)
        self.painter.strokePath(path, _stroke(self.colour(colour), width, dash))
        if head:
            self._head(before, tip, colour, width)

    def _head(self, before: Point, tip: Point, colour: str, width: float) -> None:
        """Draw an arrow head that points on from the last two points of a line."""
        angle = math.atan2(tip.y - before.y, tip.x - before.x)
        size = HEAD * (0.85 + 0.1 * width)
        ahead = (math.cos(angle), math.sin(angle))
        point = (tip.x + ahead[0] * HEAD * 0.6, tip.y + ahead[1] * HEAD * 0.6)
        back = (point[0] - ahead[0] * size, point[1] - ahead[1] * size)
        half = size * 0.45
        side = (-ahead[1] * half, ahead[0] * half)
        left, right = (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])
        self.area([point, left, right], colour)

    def text(
        self,
        text: str,
        at: Point,
        role: Role,
        colour: str = "",
        align: Align = "left",
        size: float = 0.0,
    ) -> None:
        """Write one line of plain text; ``at`` is at half the height of its capitals.

        Text never goes dim: it must be readable in every row.
        """
        text = drawn(text)
        width = fonts.measure(text, role, size)
        x = at.x - {"left": 0.0, "centre": width / 2, "right": width}[align]
        y = at.y + fonts.metrics(role, size).capHeight() / 2
        self.painter.setFont(fonts.font(role, size, plain=self._plain))
        self.painter.setPen(QColor(colour or self.palette.ink))
        text = kept_text(self.painter, text, at.x, align, width)
        self.painter.drawText(QPointF(x, y), text)

    def _prepare(
        self, edge: str, width: float, fill: str, dash: tuple[float, float] | None
    ) -> None:
        """Set pen and brush."""
        stroke = _stroke(self.colour(edge), width, dash) if edge else Qt.PenStyle.NoPen
        self.painter.setPen(stroke)
        self.painter.setBrush(_brush(self.colour(fill)) if fill else Qt.BrushStyle.NoBrush)


@functools.lru_cache(maxsize=256)
def _stroke(colour: str, width: float, dash: tuple[float, float] | None) -> QPen:
    """Return what lines are drawn with."""
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([dash[0] / width, dash[1] / width])
        if dash[0] < width * 1.5:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, (dash[0] + dash[1]) / width])
    return pen


@functools.lru_cache(maxsize=256)
def _brush(colour: str) -> QBrush:
    """Return what areas are filled with."""
    return QBrush(QColor(colour))


@functools.lru_cache(maxsize=512)
def _course(points: tuple[Point, ...], short: float) -> tuple[QPainterPath, Point, Point]:
    """Return a polyline as a path, and its last two points: the same ones come again and again.

    Args:
        points: of the polyline.
        short: how much of its end is left out.
    """
    kept = _shortened(points, short) if short else points
    path = QPainterPath(QPointF(*kept[0]))
    for point in kept[1:]:
        path.lineTo(QPointF(*point))
    return path, kept[-2], kept[-1]


def _shortened(points: Sequence[Point], by: float) -> list[Point]:
    """Return a polyline without its last ``by`` px, for the arrow head to stand there."""
    result = list(points)
    while len(result) > 2 and math.dist(result[-2], result[-1]) <= by:
        by -= math.dist(result[-2], result[-1])
        result.pop()
    a, b = result[-2], result[-1]
    whole = math.dist(a, b)
    if whole > by:
        share = (whole - by) / whole
        result[-1] = Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
    return result
