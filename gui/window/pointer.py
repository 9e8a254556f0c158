"""The mouse pointer before a room: it hides when it rests, and comes back when it is moved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

REST_MS = 2000


class Pointer(QObject):
    """Hides the pointer while it is watched.

    Attributes:
        resting: runs out when the pointer has rested long enough.
    """

    def __init__(self, parent: QObject) -> None:
        """Leave the pointer alone."""
        super().__init__(parent)
        self.resting = QTimer(self, singleShot=True, interval=REST_MS)
        self.resting.timeout.connect(self._hide)
        self._hidden = False

    @property
    def hidden(self) -> bool:
        """Whether the pointer cannot be seen."""
        return self._hidden

    def moved(self) -> None:
        """Show it, and begin to wait."""
        self._show()
        self.resting.start()

    def leave(self) -> None:
        """Show it for good."""
        self.resting.stop()
        self._show()

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()
