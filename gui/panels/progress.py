"""The line at the foot of what is presented: how much of the run the playhead has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.theme.palette import Palette

HEIGHT = 6  # px


class Progress(QWidget):
    """A bar of 6 px that fills from the left.

    Attributes:
        share: of the events, 0 to 1.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._palette = palette
        self.share = 0.0
        self.setFixedHeight(HEIGHT)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Progress"))

    def show_share(self, share: float) -> None:
        """Show how much has been passed, 0 to 1."""
        if share != self.share:
            self.share = share
            self.update()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.line))
        passed = QRectF(0, 0, self.width() * self.share, self.height())
        painter.fillRect(passed, QColor(self._palette.ink))
