"""Still pictures of the main scenarios for their large cards, and of any other program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from .badge import Look

if TYPE_CHECKING:
    from .brush import Brush


def full_queue(brush: Brush) -> None:
    """P waits before the gate of a full queue; C takes."""
    brush.badge(24, 62, 48, "P", 1, Look.HOLLOW)
    brush.pen(brush.palette.process(1), 2.5)
    brush.painter.setBrush(QColor(brush.palette.panel))
    brush.painter.drawEllipse(QPointF(88, 86), 9, 9)
    brush.gate(98, 56, 60)
    brush.pen(brush.palette.ink, 2.5)
    brush.painter.drawLine(QPointF(102, 60), QPointF(270, 60))
    brush.painter.drawLine(QPointF(102, 112), QPointF(270, 112))
    for place in range(3):
        slot = QRectF(110 + place * 53, 68, 47, 36)
        brush.pen(brush.palette.outline, 1)
        brush.painter.setBrush(QColor(brush.palette.stage))
        brush.painter.drawRoundedRect(slot, 6, 6)
        brush.chip(slot.adjusted(4, 7, -4, -7), 1)
    brush.arrow(QPointF(274, 86), QPointF(294, 86), brush.palette.outline, 2)
    brush.badge(300, 62, 48, "C", 2, Look.FULL)
    brush.pill(24, 122, QCoreApplication.translate("Stills", "blocked"))


def ping_pong(brush: Brush) -> None:
    """B's reply is on its way through a pipe with two lanes; A waits."""
    brush.badge(30, 60, 52, "A", 1, Look.HOLLOW)
    brush.badge(288, 60, 52, "B", 2, Look.FULL)
    brush.pen(brush.palette.ink, 2)
    brush.painter.setBrush(QColor(brush.palette.stage))
    brush.painter.drawRoundedRect(QRectF(108, 56, 154, 60), 10, 10)
    brush.pen(brush.palette.outline, 1)
    brush.painter.drawLine(QPointF(109, 86), QPointF(261, 86))
    dashed = brush.palette.outline
    brush.arrow(QPointF(88, 71), QPointF(282, 71), dashed, 1.5, Qt.PenStyle.DashLine)
    brush.arrow(QPointF(282, 101), QPointF(88, 101), brush.palette.process(2), 3)
    brush.chip(QRectF(168, 88, 50, 26), 2, "pong")
    brush.pill(30, 126, QCoreApplication.translate("Stills", "waits for the reply"))


def lock(brush: Brush) -> None:
    """W2 is in the room and writes; W1 and W3 stand before its door."""
    for number, (top, look) in enumerate(
        ((14, Look.HOLLOW), (66, Look.FULL), (120, Look.HOLLOW)), 1
    ):
        brush.badge(24, top, 40, f"W{number}", number, look)
    brush.dotted([(64, 34), (94, 34), (94, 98)], 1)
    brush.dotted([(64, 140), (130, 140), (130, 122)], 3)
    hue = brush.palette.process(2)
    path = QPainterPath(QPointF(66, 86))
    path.cubicTo(QPointF(84, 86), QPointF(80, 64), QPointF(100, 64))
    path.lineTo(154, 64)
    brush.pen(hue, 3)
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawPath(path)
    brush.token(94, 112, 14, "W1", 1)
    brush.token(130, 112, 14, "W3", 3)
    brush.room(QRectF(154, 44, 74, 90), hue)
    brush.token(191, 90, 18, "W2", 2)
    brush.gate(150, 96, 32)
    brush.arrow(QPointF(230, 64), QPointF(294, 64), hue, 3)
    brush.sheet(QRectF(296, 36, 52, 104), (3, 1, 2))


def family(brush: Brush) -> None:
    """A process and its two children."""
    brush.badge(166, 20, 44, "m", 0, Look.FULL)
    for number, left in ((1, 90), (2, 242)):
        brush.pen(brush.palette.outline, 1.4, Qt.PenStyle.DotLine)
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(188, 66), QPointF(188, 88), QPointF(left + 22, 88)]
        brush.painter.drawPolyline(QPolygonF([*points, QPointF(left + 22, 108)]))
        brush.badge(left, 110, 44, str(number), number, Look.FULL)
