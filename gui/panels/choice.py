"""A list of which one row is shown and the others unfold, with a mark that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MARK = 4.0  # px, half its width
FROM_RIGHT = 15  # px to its middle
LINE = 1.6  # px


class Choice(QComboBox):
    """A combo box; a style sheet can draw its mark only from a file, which has one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the mark in the colour of its text."""
        super().paintEvent(event)
        x, y = self.width() - FROM_RIGHT, self.height() / 2 + MARK / 4
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.ButtonText), LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        half = MARK / 2
        painter.drawPolyline([
            QPointF(x - MARK, y - half), QPointF(x, y + half), QPointF(x + MARK, y - half)
        ])  # fmt: skip
        painter.end()
