"""Still pictures of the scenarios for their cards, drawn in the marks of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from gui.theme.fonts import font
from gui.theme.palette import text_on
from gui.theme.type import BADGE, CHIP, STATE

from .badge import Look, paint_badge

if TYPE_CHECKING:
    from gui.theme.palette import Palette

WIDTH, HEIGHT = 372.0, 172.0  # px in which the pictures are drawn; they are scaled to their place
_CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_still(name: str, painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Draw the still of a scenario into a place; a family of processes where it has none."""
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        box.left() + (box.width() - WIDTH * scale) / 2,
        box.top() + (box.height() - HEIGHT * scale) / 2,
    )
    painter.scale(scale, scale)
    still = _Still(painter, palette)
    {
        "producer-consumer": still.full_queue,
        "ping-pong": still.ping_pong,
        "lock-writers": still.lock,
    }.get(name, still.family)()
    painter.restore()


class _Still:
    """Draws with one painter in one palette."""

    def __init__(self, painter: QPainter, palette: Palette) -> None:
        self._painter = painter
        self._palette = palette

    def full_queue(self) -> None:
        """P waits before the gate of a full queue; C takes."""
        self._badge(24, 62, 48, "P", 1, Look.HOLLOW)
        self._pen(self._palette.process(1), 2.5)
        self._painter.setBrush(QColor(self._palette.panel))
        self._painter.drawEllipse(QPointF(88, 86), 9, 9)
        self._gate(98, 56, 60)
        self._pen(self._palette.ink, 2.5)
        self._painter.drawLine(QPointF(102, 60), QPointF(270, 60))
        self._painter.drawLine(QPointF(102, 112), QPointF(270, 112))
        for place in range(3):
            slot = QRectF(110 + place * 53, 68, 47, 36)
            self._pen(self._palette.outline, 1)
            self._painter.setBrush(QColor(self._palette.stage))
            self._painter.drawRoundedRect(slot, 6, 6)
            self._chip(slot.adjusted(4, 7, -4, -7), 1)
        self._arrow(QPointF(274, 86), QPointF(294, 86), self._palette.outline, 2)
        self._badge(300, 62, 48, "C", 2, Look.FULL)
        self._pill(24, 122, QCoreApplication.translate("Stills", "blocked"))

    def ping_pong(self) -> None:
        """B's reply is on its way through a pipe with two lanes; A waits."""
        self._badge(30, 60, 52, "A", 1, Look.HOLLOW)
        self._badge(288, 60, 52, "B", 2, Look.FULL)
        self._pen(self._palette.ink, 2)
        self._painter.setBrush(QColor(self._palette.stage))
        self._painter.drawRoundedRect(QRectF(108, 56, 154, 60), 10, 10)
        self._pen(self._palette.outline, 1)
        self._painter.drawLine(QPointF(109, 86), QPointF(261, 86))
        dashed = self._palette.outline
        self._arrow(QPointF(88, 71), QPointF(282, 71), dashed, 1.5, Qt.PenStyle.DashLine)
        self._arrow(QPointF(282, 101), QPointF(88, 101), self._palette.process(2), 3)
        self._chip(QRectF(168, 88, 50, 26), 2, "pong")
        self._pill(30, 126, QCoreApplication.translate("Stills", "waits for the reply"))

    def lock(self) -> None:
        """W2 is in the room and writes; W1 and W3 stand before its door."""
        for number, (top, look) in enumerate(
            ((14, Look.HOLLOW), (66, Look.FULL), (120, Look.HOLLOW)), 1
        ):
            self._badge(24, top, 40, f"W{number}", number, look)
        self._dotted([(64, 34), (94, 34), (94, 98)], 1)
        self._dotted([(64, 140), (130, 140), (130, 122)], 3)
        hue = self._palette.process(2)
        path = QPainterPath(QPointF(66, 86))
        path.cubicTo(QPointF(84, 86), QPointF(80, 64), QPointF(100, 64))
        path.lineTo(154, 64)
        self._pen(hue, 3)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)
        self._token(94, 112, 14, "W1", 1)
        self._token(130, 112, 14, "W3", 3)
        self._room(QRectF(154, 44, 74, 90), hue)
        self._token(191, 90, 18, "W2", 2)
        self._gate(150, 96, 32)
        self._arrow(QPointF(230, 64), QPointF(294, 64), hue, 3)
        self._sheet(QRectF(296, 36, 52, 104), (3, 1, 2))

    def family(self) -> None:
        """A process and its two children."""
        self._badge(166, 20, 44, "m", 0, Look.FULL)
        for number, left in ((1, 90), (2, 242)):
            self._pen(self._palette.outline, 1.4, Qt.PenStyle.DotLine)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [QPointF(188, 66), QPointF(188, 88), QPointF(left + 22, 88)]
            self._painter.drawPolyline(QPolygonF([*points, QPointF(left + 22, 108)]))
            self._badge(left, 110, 44, str(number), number, Look.FULL)

    def _pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        pen = QPen(QColor(colour), width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)

    def _badge(self, x: float, y: float, side: float, text: str, number: int, look: Look) -> None:
        box = QRectF(x, y, side, side)
        ground = self._palette.panel
        paint_badge(self._painter, box, text, number, self._palette, look, ground)

    def _token(self, x: float, y: float, radius: float, text: str, number: int) -> None:
        hue = self._palette.process(number)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(hue))
        self._painter.drawEllipse(QPointF(x, y), radius, radius)
        self._painter.setPen(QColor(text_on(hue)))
        self._painter.setFont(font(BADGE, radius * 0.85 / BADGE.size))
        self._painter.drawText(
            QRectF(x - radius, y - radius, 2 * radius, 2 * radius), _CENTRE, text
        )

    def _chip(self, box: QRectF, number: int, text: str = "") -> None:
        hue = self._palette.process(number)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(hue))
        self._painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if text:
            self._painter.setPen(QColor(text_on(hue)))
            self._painter.setFont(font(CHIP, 0.9))
            self._painter.drawText(box, _CENTRE, text)

    def _gate(self, x: float, y: float, height: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._palette.ink))
        self._painter.drawRoundedRect(QRectF(x, y, 8, height), 2, 2)

    def _pill(self, x: float, y: float, text: str) -> None:
        """Draw the mark of a blocked process, an hourglass and a word on ink."""
        wide = QFontMetricsF(font(STATE)).horizontalAdvance(text)
        box = QRectF(x, y, wide + 34, 23)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._palette.ink))
        self._painter.drawRoundedRect(box, 11.5, 11.5)
        self._painter.setBrush(QColor(self._palette.stage))
        left, middle = x + 9, y + 11.5
        glass = [(left, middle - 5), (left + 8, middle - 5), (left, middle + 5)]
        points = [QPointF(*point) for point in (*glass, (left + 8, middle + 5))]
        self._painter.drawPolygon(QPolygonF(points))
        self._painter.setPen(QColor(self._palette.stage))
        self._painter.setFont(font(STATE))
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(box.adjusted(22, 0, 0, 0), left_middle, text)

    def _arrow(
        self,
        start: QPointF,
        end: QPointF,
        colour: str,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        direction = 1 if end.x() > start.x() else -1
        self._pen(colour, width, style)
        self._painter.drawLine(start, end - QPointF(8 * direction, 0))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        back = QPointF(9 * direction, 0)
        half = QPointF(0, 5)
        self._painter.drawPolygon(QPolygonF([end, end - back - half, end - back + half]))

    def _dotted(self, points: list[tuple[float, float]], number: int) -> None:
        pen = QPen(QColor(self._palette.process(number)), 2)
        pen.setDashPattern([1, 2])
        self._painter.setPen(pen)
        self._painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))

    def _room(self, box: QRectF, hue: str) -> None:
        self._pen(hue, 3.5)
        self._painter.setBrush(QColor(self._palette.stage))
        self._painter.drawRoundedRect(box, 8, 8)
        middle = box.center().x()
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawArc(QRectF(middle - 9, box.top() - 32, 18, 24), 0, 180 * 16)
        self._painter.drawLine(
            QPointF(middle - 9, box.top() - 20), QPointF(middle - 9, box.top() - 15)
        )
        self._painter.drawLine(
            QPointF(middle + 9, box.top() - 20), QPointF(middle + 9, box.top() - 15)
        )
        self._painter.setPen(QPen(QColor(self._palette.panel), 4))
        self._painter.setBrush(QColor(hue))
        self._painter.drawRoundedRect(QRectF(middle - 14, box.top() - 18, 28, 22), 4, 4)

    def _sheet(self, box: QRectF, writers: tuple[int, ...]) -> None:
        self._pen(self._palette.outline, 1.4)
        self._painter.setBrush(QColor(self._palette.stage))
        self._painter.drawRoundedRect(box, 5, 5)
        for index, number in enumerate(n for n in writers for _ in range(3)):
            self._pen(self._palette.process(number), 4)
            y = box.top() + 12 + index * 9 + (index // 3) * 4
            self._painter.drawLine(QPointF(box.left() + 12, y), QPointF(box.right() - 12, y))
