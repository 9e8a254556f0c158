"""The surface: the widget under the timeline, which hands its input to the hands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.words.plain import tip

from .hands import Hands
from .menu import menu_of
from .viewing import Viewing

OWN_KEYS = (Qt.Key.Key_F, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus)
"""Keys that mean something else to the window; while it has the focus they are the timeline's."""


class Surface(QWidget):
    """What the hands work on.

    Attributes:
        viewing: what is looked at.
        zoom: how many times as large as usual everything is.
    """

    selected = Signal(str)
    """Id of a process or a resource; empty for nothing."""
    sought = Signal(int)
    """The playhead is wanted behind so many events."""
    shown = Signal()
    """It has come into view."""
    related_changed = Signal(bool)
    """Whether only what has to do with the selected thing is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take mouse and keyboard."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewing = Viewing()
        self.zoom = 1.0
        self._hands = Hands(self)

    @property
    def near(self) -> QSize:
        """Its own size, as everything in it is measured: in px at zoom 1."""
        return QSize(round(self.width() / self.zoom), round(self.height() / self.zoom))

    def refresh(self) -> None:
        """Show another view at once."""
        raise NotImplementedError

    def rearrange(self) -> None:
        """Put the lanes into their new places."""
        raise NotImplementedError

    def set_band(self, band: tuple[float, float] | None, measured: bool = False) -> None:
        """Mark a part of the run, in units; None for none."""
        raise NotImplementedError

    def measure(self) -> None:
        """Measure from the playhead to where it goes from now on; or no longer."""
        raise NotImplementedError

    def show_measured(self) -> None:
        """Look at the part of the run that is measured."""
        raise NotImplementedError

    def tell(self) -> None:
        """Show what there is to say of the selected lane at the playhead."""
        raise NotImplementedError

    def speak(self) -> None:
        """Say the same to those who cannot see it."""
        raise NotImplementedError

    def tip_at(self, x: float, y: float) -> str:
        """Return what there is to say of a place."""
        raise NotImplementedError

    def choose(self, thing: str) -> None:
        """Select a process or a resource."""
        self.selected.emit(thing)

    def seek(self, position: int) -> None:
        """Put the playhead behind so many events."""
        self.sought.emit(position)

    def set_related_only(self, on: bool) -> None:
        """Show only what has to do with the selected thing, or everything."""
        if on != self.viewing.order.related_only:
            self.viewing.order.related_only = on
            self.rearrange()
            self.related_changed.emit(on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._hands.press(self._near(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be taken hold of."""
        self._hands.move(self._near(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        self._hands.release(self._near(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, zoom or pan."""
        self._hands.wheel(self._near_wheel(event))

    def _near(self, event: QMouseEvent) -> QMouseEvent:
        """Return what the mouse does, in px at zoom 1."""
        if self.zoom == 1:
            return event
        place = event.position() / self.zoom
        buttons = event.button(), event.buttons(), event.modifiers()
        return QMouseEvent(event.type(), place, event.globalPosition(), *buttons)

    def _near_wheel(self, event: QWheelEvent) -> QWheelEvent:
        """Return what the wheel does, in px at zoom 1."""
        if self.zoom == 1:
            return event
        turned = event.pixelDelta(), event.angleDelta(), event.buttons(), event.modifiers()
        place, whole = event.position() / self.zoom, event.globalPosition()
        return QWheelEvent(place, whole, *turned, event.phase(), event.inverted())

    def show_tip(self, place: QPoint, text: str) -> None:
        """Show a tip as plain text at a place, in px at zoom 1."""
        QToolTip.showText(self.mapToGlobal(place * self.zoom), tip(text), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the timeline's keys; leave the others to the window."""
        QToolTip.hideText()  # it would stay where its bar was
        if not self._hands.key(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a lane: the one under the cursor, or the selected one."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        chosen = next((r for r in self.viewing.rows if r.thing == self.viewing.selected), None)
        row = chosen if keyboard else self.viewing.row_at(event.pos().y() / self.zoom)
        place = event.globalPos()
        if keyboard and row is not None:
            foot = QPoint(round(self.viewing.head_width), round(row.top + row.height))
            place = self.mapToGlobal(foot * self.zoom)
        menu_of(self, row.thing if row is not None else "").popup(place)

    def event(self, event: QEvent) -> bool:
        """Keep the timeline's own keys from the window; show tips as plain text."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in OWN_KEYS and plain:
                event.accept()
                return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = event.pos() / self.zoom
            self.show_tip(at, self.tip_at(at.x(), at.y()))
            return True
        return super().event(event)
