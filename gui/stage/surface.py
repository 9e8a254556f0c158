"""The surface: the widget under the stage, which hands its input to the hands."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.geometry.fit import Camera
from gui.geometry.shapes import Point
from gui.theme.ring import paint_ring

from .hands import Hands

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.theme.palette import Palette

    from .board import Board

LEAST_SIZE = QSize(320, 240)
TAB, BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


class Surface(QWidget):
    """What the hands work on.

    Attributes:
        camera: zoom and place of the picture.
        keyed: the focus came by a key, so that it must be seen where it is.
    """

    selected = Signal(str)
    """Id of a process, channel or lock, path of a file; empty for nothing."""
    process_activated = Signal(str)
    """Id of a process that was double-clicked, or on which Enter was pressed."""
    moved = Signal()
    """A node was dragged: ``offsets`` has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take mouse and keyboard."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(LEAST_SIZE)
        self.camera = Camera()
        self.keyed = False
        self._hands = Hands(self)

    @property
    def board(self) -> Board | None:
        """Where everything stands; None while there is nothing to see."""
        raise NotImplementedError

    @property
    def offsets(self) -> dict[str, tuple[float, float]]:
        """By how much nodes were dragged, by layout key: worth keeping for each program."""
        raise NotImplementedError

    def look(self, camera: Camera) -> None:
        """Move the camera."""
        raise NotImplementedError

    def fit_camera(self) -> None:
        """Show all of it, and move nothing."""
        raise NotImplementedError

    def drag(self, key: str, offset: tuple[float, float]) -> None:
        """Put one node at an offset from its own place."""
        raise NotImplementedError

    def toggle(self, key: str) -> bool:
        """Open or close a stack; return whether there is one with this key."""
        raise NotImplementedError

    def set_selected(self, id_: str) -> None:
        """Mark what is selected."""
        raise NotImplementedError

    def id_of(self, key: str) -> str:
        """Return the id in the world of a layout key."""
        raise NotImplementedError

    def bring(self, id_: str) -> None:
        """Mark something and bring it into view."""
        raise NotImplementedError

    def speak(self, id_: str) -> None:
        """Say how something stands, to those who cannot see it."""
        raise NotImplementedError

    def tip_at(self, at: Point) -> str:
        """Return what the chip or token at a place on the stage stands for."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be taken hold of."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a process, or show everything."""
        self._hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        self._hands.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the stage's own keys; leave the others to the window."""
        if not self._hands.key_press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the right end of the walk, and show where the keys are."""
        super().focusInEvent(event)
        if event.reason() in (TAB, BACKTAB):
            self._hands.enter(event.reason() is TAB)
        self.keyed = event.reason() in (TAB, BACKTAB, Qt.FocusReason.ShortcutFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def draw_ring(self, painter: QPainter, palette: Palette) -> None:
        """Show that the stage as a whole has the focus, and no node."""
        if self.hasFocus() and self.keyed and not self._hands.focus:
            paint_ring(painter, self.rect(), palette)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Walk over the nodes with Tab before the focus leaves the stage."""
        walks = self.hasFocus() and self._hands.walk(next_)  # not from a field over it
        return walks or super().focusNextPrevChild(next_)

    def event(self, event: QEvent) -> bool:
        """Show the whole of a preview as a tip, as plain text."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.camera.to_stage(Point(event.pos().x(), event.pos().y()))
            QToolTip.showText(event.globalPos(), html.escape(self.tip_at(at)), self)
            return True
        return super().event(event)
