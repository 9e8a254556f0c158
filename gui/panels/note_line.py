"""The text of the note at the playhead: a quiet line at the foot of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from .elided import Elided
from .icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from gui.theme.palette import Palette

MARGIN = 12  # px from the left and the lower edge of the stage
HEIGHT = 32
ICON = 16
AROUND = 46  # px beside the text: margins, the icon, its distance


class NoteLine(QWidget):
    """Shows one note, over the stage, without moving anything.

    Signals:
        clicked: the user wants to write in it.
    """

    clicked = Signal()

    def __init__(self, stage: QWidget, palette: Palette) -> None:
        """Make it out of sight, at the foot of the stage."""
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = QLabel()
        self._text = Elided()
        self._whole = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.set_palette(palette)
        stage.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty while it is out of sight."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show the text of a note; out of sight for an empty one."""
        if text == self._whole:
            return
        self._whole = text
        self._text.show_text(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._place()
        self.raise_()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self._icon.setPixmap(pixmap("flag", palette.ink, ICON, self.devicePixelRatioF()))

    def event(self, event: QEvent) -> bool:
        """Draw the icon anew on a screen that is denser, or less dense."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.set_palette(self._palette)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask to write in it."""
        event.accept()
        self.clicked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the stage."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        wanted = self._text.fontMetrics().horizontalAdvance(self._whole) + AROUND + 2
        width = max(AROUND, min(wanted, self._stage.width() - 2 * MARGIN))
        self.setFixedWidth(width)
        self.move(MARGIN, self._stage.height() - HEIGHT - MARGIN)
