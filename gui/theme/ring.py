"""The ring of the focus: the same around everything that is painted by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .measures import LINE_REST

if TYPE_CHECKING:
    from .palette import Palette


def paint_ring(painter: QPainter, box: QRect, palette: Palette) -> None:
    """Draw the ring just within a box, in px; the painter is left as it was."""
    half = LINE_REST / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(QColor(palette.ink), LINE_REST)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(box).adjusted(half, half, -half, -half))
    painter.restore()
