"""The edge of a panel by which it is made wider or narrower, higher or lower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

BROAD = 6  # px that can be taken hold of
SEEN = 3  # px that are drawn while it is taken hold of, or has the focus
STEP = 16  # px an arrow key

KEYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
"""What a key does to the length; the panel lies at the right, or below."""

DONE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Grip(QWidget):
    """Lies on the left or the upper edge of a panel; a double click, or Home, undoes it.

    It is no stop of the Tab key, for it is seldom wanted: something else gives it the focus.

    Signals:
        wanted: how wide or high, in px, the panel is to be; 0 for as at first.
        left: the user is done with it; whether another one is wanted.
    """

    wanted = Signal(int)
    left = Signal(bool)

    def __init__(self, panel: QWidget, name: str, *, upright: bool) -> None:
        """Lie on an edge.

        Args:
            panel: it gets wider or higher by the user's hand.
            name: for people.
            upright: the left edge, not the upper one.
        """
        super().__init__(panel)
        self._panel = panel
        self._upright = upright
        self._hold = 0.0  # where the mouse took hold, less the length then
        self.setAccessibleName(name)
        self.setToolTip(name)
        shape = Qt.CursorShape
        self.setCursor(shape.SplitHCursor if upright else shape.SplitVCursor)
        panel.installEventFilter(self)
        self._lie()

    @property
    def length(self) -> int:
        """How wide or high the panel is, in px."""
        return self._panel.width() if self._upright else self._panel.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the edge, above what the panel holds."""
        if watched is self._panel and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._lie()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold = self._place(event) + self.length

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.wanted.emit(max(round(self._hold - self._place(event)), 1))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Go back to where it was at first."""
        self.wanted.emit(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows; go back to where it was at first."""
        key = Qt.Key(event.key())
        across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if key == Qt.Key.Key_Home:
            self.wanted.emit(0)
        elif key in DONE:
            self.left.emit(False)
        elif key in KEYS and across == self._upright:
            self.wanted.emit(max(self.length + KEYS[key] * STEP, 1))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take its keys before the shortcuts of the window do, and show whether it has them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if not event.modifiers() and (key in KEYS or key in DONE or key == Qt.Key.Key_Home):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Go to another one with Tab."""
        self.left.emit(True)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrows move it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do so no longer."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show where one can take hold, while that is wanted."""
        if not (self.underMouse() or self.hasFocus()):
            return
        role = QPalette.ColorRole
        ink = self.palette().color(role.WindowText if self.hasFocus() else role.Mid)
        painter = QPainter(self)
        wide, high = (SEEN, self.height()) if self._upright else (self.width(), SEEN)
        painter.fillRect(0, 0, wide, high, QColor(ink))

    def enterEvent(self, _event: object) -> None:
        """Show that one can take hold."""
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Show nothing again."""
        self.update()

    def _place(self, event: QMouseEvent) -> float:
        at = event.globalPosition()
        return at.x() if self._upright else at.y()

    def _lie(self) -> None:
        wide, high = self._panel.width(), self._panel.height()
        self.setGeometry(0, 0, *((BROAD, high) if self._upright else (wide, BROAD)))
        self.raise_()
