"""A text as large as its place allows, on as many lines as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from gui.theme.fonts import font
from gui.theme.type import PANEL
from gui.words.plain import harmless

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

SCALES = (1.0, 0.92, 0.85, 0.78, 0.7, 0.62)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
LEAST = 11  # px: nothing is smaller
HIGH = 100_000  # px: no bound


def fitting(text: str, px: float, weight: int, width: int, height: int) -> QFont:
    """Return the largest font, of those up to ``px``, in which a text fits its place.

    Args:
        text: plain.
        px: the size that it would have.
        weight: 100 to 900.
        width: px of the place.
        height: px of the place.
    """
    for scale in SCALES:
        found = font(PANEL, max(px * scale, LEAST) / PANEL.size, weight=weight)
        box = QFontMetrics(found).boundingRect(QRect(0, 0, width, HIGH), LEFT, text)
        if box.width() <= width and box.height() <= height:
            break
    return found


class Fitted(QWidget):
    """Shows one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._text, self._px, self._weight, self._colour = "", PANEL.size, 400, ""

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._text = harmless(text)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.update()

    def set_face(self, px: float, weight: int, colour: str) -> None:
        """Take a size in px, which is the largest one, a weight and a colour."""
        self._px, self._weight, self._colour = px, weight, colour
        self.update()

    def needs(self, lines: int = 1) -> int:
        """Return the width in px of the text on so many lines, at its largest."""
        metrics = QFontMetrics(font(PANEL, self._px / PANEL.size, weight=self._weight))
        return metrics.horizontalAdvance(self._text) // lines + 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, in the middle of its height."""
        if not self._text:
            return
        painter = QPainter(self)
        painter.setFont(fitting(self._text, self._px, self._weight, self.width(), self.height()))
        painter.setPen(QColor(self._colour))
        painter.drawText(self.rect(), LEFT, self._text)
        painter.end()
