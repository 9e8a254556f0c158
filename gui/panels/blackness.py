"""A black screen, for when the room is to look at the one who speaks; any key takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
"""Keys that say nothing by themselves."""


class Blackness(QWidget):
    """Covers a window; it keeps every key, and the one that ends it does nothing else."""

    def __init__(self, window: QWidget) -> None:
        """Cover nothing yet."""
        super().__init__(window)
        self._window = window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.retell()
        self.hide()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Black screen: any key shows the picture again"))

    def cover(self) -> None:
        """Cover the window."""
        if self.isVisible():
            return
        self._before = self._window.focusWidget()
        self.fit()
        self.raise_()
        self.show()
        self.setFocus()

    def fit(self) -> None:
        """Be as large as the window."""
        self.setGeometry(self._window.rect())

    def end(self) -> bool:
        """Uncover it; return whether it was covered."""
        if self.isHidden():
            return False
        if self._before is not None and isValid(self._before):
            self._before.setFocus()  # first: else Qt gives the keys to whatever comes next
        self._before = None
        self.hide()
        return True

    def event(self, event: QEvent) -> bool:
        """Keep the keys from the window's actions."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Uncover the window."""
        if Qt.Key(event.key()) not in ALONE:
            self.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Uncover the window."""
        self.end()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Be black, whatever the ground of the window is."""
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
