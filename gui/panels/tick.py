"""A box to tick, drawn in the ink of the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from gui.theme import measures

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SIDE = 16.0  # px of the box
LEFT = 3.0
TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))  # parts of the side
LINE = 2.0
RADIUS = 4.0
GAP = 10.0  # between box and text


class Tick(QCheckBox):
    """A check box; a style sheet can draw the tick only from a file, which has one colour."""

    def sizeHint(self) -> QSize:
        """Return the room for the box and all of the text."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(2 * LEFT + SIDE + GAP) + text, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick and its text, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        if not self.isEnabled():
            ink.setAlphaF(0.5)
        top = (self.height() - SIDE) / 2
        box = QRectF(LEFT, top, SIDE, SIDE)
        painter.setPen(QPen(ink, measures.LINE_OUTLINE))
        painter.setBrush(ink if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            pen = QPen(self.palette().color(QPalette.ColorRole.Base), LINE)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(LEFT + x * SIDE, top + y * SIDE) for x, y in TICK])
        painter.setPen(ink)
        text = QRectF(self.rect()).adjusted(LEFT + SIDE + GAP, 0, 0, 0)
        painter.drawText(
            text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text()
        )
        if self.hasFocus():
            painter.setPen(QPen(ink, measures.LINE_REST))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = box.adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, RADIUS + 2, RADIUS + 2)
        painter.end()
