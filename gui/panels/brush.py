"""Draws the marks of the stage, small and at rest, for the pictures of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QPolygonF

from gui.theme.fonts import font
from gui.theme.palette import text_on
from gui.theme.type import BADGE, CHIP, STATE

from .badge import Look, paint_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.theme.palette import Palette

_CENTRE = Qt.AlignmentFlag.AlignCenter


class Brush:
    """Draws with one painter in one palette; lengths are in the picture's own pixels.

    Attributes:
        painter, palette: what it draws with.
    """

    def __init__(self, painter: QPainter, palette: Palette) -> None:
        """Draw with these."""
        self.painter = painter
        self.palette = palette

    def pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Take a pen with round ends."""
        pen = QPen(QColor(colour), width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)

    def badge(self, x: float, y: float, side: float, text: str, number: int, look: Look) -> None:
        """Draw a process."""
        box = QRectF(x, y, side, side)
        ground = self.palette.panel
        paint_badge(self.painter, box, text, number, self.palette, look, ground)

    def token(self, x: float, y: float, radius: float, text: str, number: int) -> None:
        """Draw where a process stands: a disc in its colour."""
        hue = self.palette.process(number)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(hue))
        self.painter.drawEllipse(QPointF(x, y), radius, radius)
        self.painter.setPen(QColor(text_on(hue)))
        self.painter.setFont(font(BADGE, radius * 0.85 / BADGE.size))
        self.painter.drawText(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), _CENTRE, text)

    def chip(self, box: QRectF, number: int, text: str = "") -> None:
        """Draw a message or a task in its sender's colour."""
        hue = self.palette.process(number)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(hue))
        self.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if text:
            self.painter.setPen(QColor(text_on(hue)))
            self.painter.setFont(font(CHIP, 0.9))
            self.painter.drawText(box, _CENTRE, text)

    def gate(self, x: float, y: float, height: float) -> None:
        """Draw a shut gate."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.palette.ink))
        self.painter.drawRoundedRect(QRectF(x, y, 8, height), 2, 2)

    def pill(self, x: float, y: float, text: str) -> None:
        """Draw the mark of a blocked process, an hourglass and a word on ink."""
        wide = QFontMetricsF(font(STATE)).horizontalAdvance(text)
        box = QRectF(x, y, wide + 34, 23)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.palette.ink))
        self.painter.drawRoundedRect(box, 11.5, 11.5)
        self.painter.setBrush(QColor(self.palette.stage))
        left, middle = x + 9, y + 11.5
        glass = [(left, middle - 5), (left + 8, middle - 5), (left, middle + 5)]
        points = [QPointF(*point) for point in (*glass, (left + 8, middle + 5))]
        self.painter.drawPolygon(QPolygonF(points))
        self.painter.setPen(QColor(self.palette.stage))
        self.painter.setFont(font(STATE))
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(box.adjusted(22, 0, 0, 0), left_middle, text)

    def arrow(
        self,
        start: QPointF,
        end: QPointF,
        colour: str,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """Draw an arrow to the right or to the left."""
        direction = 1 if end.x() > start.x() else -1
        self.pen(colour, width, style)
        self.painter.drawLine(start, end - QPointF(8 * direction, 0))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        back = QPointF(9 * direction, 0)
        half = QPointF(0, 5)
        self.painter.drawPolygon(QPolygonF([end, end - back - half, end - back + half]))

    def dotted(self, points: list[tuple[float, float]], number: int) -> None:
        """Draw the way of one who waits, in its colour."""
        pen = QPen(QColor(self.palette.process(number)), 2)
        pen.setDashPattern([1, 2])
        self.painter.setPen(pen)
        self.painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def room(self, box: QRectF, hue: str) -> None:
        """Draw the room of a lock in its owner's colour."""
        self.pen(hue, 3.5)
        self.painter.setBrush(QColor(self.palette.stage))
        self.painter.drawRoundedRect(box, 8, 8)
        middle = box.center().x()
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawArc(QRectF(middle - 9, box.top() - 32, 18, 24), 0, 180 * 16)
        self.painter.drawLine(
            QPointF(middle - 9, box.top() - 20), QPointF(middle - 9, box.top() - 15)
        )
        self.painter.drawLine(
            QPointF(middle + 9, box.top() - 20), QPointF(middle + 9, box.top() - 15)
        )
        self.painter.setPen(QPen(QColor(self.palette.panel), 4))
        self.painter.setBrush(QColor(hue))
        self.painter.drawRoundedRect(QRectF(middle - 14, box.top() - 18, 28, 22), 4, 4)

    def sheet(self, box: QRectF, writers: tuple[int, ...]) -> None:
        """Draw a file with three lines of each of the writers."""
        self.pen(self.palette.outline, 1.4)
        self.painter.setBrush(QColor(self.palette.stage))
        self.painter.drawRoundedRect(box, 5, 5)
        for index, number in enumerate(n for n in writers for _ in range(3)):
            self.pen(self.palette.process(number), 4)
            y = box.top() + 12 + index * 9 + (index // 3) * 4
            self.painter.drawLine(QPointF(box.left() + 12, y), QPointF(box.right() - 12, y))

    def line(self, *points: tuple[float, float], colour: str = "", width: float = 2) -> None:
        """Draw a line through the points, in ink if no colour is given."""
        self.pen(colour or self.palette.ink, width)
        self.painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def box(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        """Draw an empty box, such as a place that is free."""
        self.pen(colour, 2)
        self.painter.setBrush(QColor(self.palette.stage))
        self.painter.drawRoundedRect(QRectF(x, y, wide, high), 3, 3)

    def bar(self, x: float, y: float, wide: float, number: int, high: float = 7) -> None:
        """Draw for how long a process ran, in its colour."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.palette.process(number)))
        self.painter.drawRoundedRect(QRectF(x, y, wide, high), 2, 2)

    def hatch(self, x: float, y: float, wide: float, high: float = 10) -> None:
        """Draw for how long a process waited."""
        box = QRectF(x, y, wide, high)
        self.painter.setPen(QPen(QColor(self.palette.outline), 1.2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box)
        self.painter.save()
        self.painter.setClipRect(box)
        for left in range(int(x - high), int(x + wide), 5):
            self.painter.drawLine(QPointF(left, y + high), QPointF(left + high, y))
        self.painter.restore()

    def cross(self, x: float, y: float, side: float) -> None:
        """Draw the mark of one who was killed."""
        self.line((x, y), (x + side, y + side), colour=self.palette.bad, width=side / 5)
        self.line((x + side, y), (x, y + side), colour=self.palette.bad, width=side / 5)

    def tick(self, x: float, y: float, side: float, colour: str = "") -> None:
        """Draw the mark of what is done."""
        points = (x, y + side * 0.5), (x + side * 0.4, y + side * 0.9), (x + side, y)
        self.line(*points, colour=colour, width=side / 4)

    def frame(self, x: float, y: float, side: float, colour: str, *, dashed: bool = False) -> None:
        """Draw the badge of a process without its letters."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.pen(colour, 2.5, style)
        self.painter.setBrush(QColor(self.palette.stage))
        self.painter.drawRoundedRect(QRectF(x, y, side, side), side / 4.5, side / 4.5)

    def words(self, x: float, y: float, wide: float, text: str, size: float = 12) -> None:
        """Write words in the centre of a line; ``y`` is its top."""
        self.painter.setPen(QColor(self.palette.ink))
        self.painter.setFont(font(CHIP, size / CHIP.size))
        self.painter.drawText(QRectF(x, y, wide, size * 1.3), _CENTRE, text)

    def family(self, *points: tuple[float, float]) -> None:
        """Draw the line from a process to its child."""
        self.pen(self.palette.outline, 1.6, Qt.PenStyle.DotLine)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
