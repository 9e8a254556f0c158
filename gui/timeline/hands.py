"""What mouse and keys do to the timeline."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from .viewing import RULER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from .rows import Row
    from .surface import Surface

GRASP = 5.0  # px on either side of the playhead at which it can be taken hold of
DRAG = 4.0  # px after which a press is no click any more
NOTCH = 120  # of a wheel, in eighths of a degree
ZOOM = 1.25  # a notch
KEY_ZOOM = 1.5
KEY_PAN = 0.15  # of the width


class Deed(enum.Enum):
    """What a press of the button has begun."""

    NONE = enum.auto()
    CLICK = enum.auto()
    HEAD = enum.auto()
    PAN = enum.auto()
    ZOOM = enum.auto()
    MEASURE = enum.auto()
    LANE = enum.auto()


class Hands:
    """Turns input into what it means.

    Attributes:
        deed: what is being done.
    """

    def __init__(self, surface: Surface) -> None:
        """Work on this timeline."""
        self._surface = surface
        self._at = QPointF()
        self._row: Row | None = None
        self.deed = Deed.NONE

    def press(self, event: QMouseEvent) -> None:
        """Begin something."""
        viewing, at = self._surface.viewing, event.position()
        if event.button() is not Qt.MouseButton.LeftButton or viewing.run is None:
            return
        self._at, self._row = at, viewing.row_at(at.y())
        keys = event.modifiers()
        on_axis = at.x() >= viewing.axis.left - GRASP
        if not on_axis:
            self.deed = Deed.CLICK
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self.deed = Deed.ZOOM
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self.deed = Deed.MEASURE
        elif at.y() < RULER or abs(viewing.axis.x(viewing.head) - at.x()) <= GRASP:
            self.deed = Deed.HEAD
            if at.y() < RULER:
                self._surface.seek(viewing.passed_at(at.x()))
        else:
            self.deed = Deed.CLICK
        if self.deed in (Deed.ZOOM, Deed.MEASURE):
            self._surface.set_band((viewing.axis.at(at.x()),) * 2, self.deed is Deed.MEASURE)

    def move(self, event: QMouseEvent) -> None:
        """Go on with it."""
        surface, viewing, at = self._surface, self._surface.viewing, event.position()
        if self.deed is Deed.CLICK and (at - self._at).manhattanLength() > DRAG:
            self.deed = Deed.PAN if self._at.x() >= viewing.axis.left else Deed.LANE
        match self.deed:
            case Deed.NONE:
                near = (
                    viewing.run is not None
                    and at.x() >= viewing.axis.left
                    and (at.y() < RULER or abs(viewing.axis.x(viewing.head) - at.x()) <= GRASP)
                )
                shape = Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor
                surface.setCursor(shape)
            case Deed.HEAD:
                surface.seek(viewing.passed_at(at.x()))
            case Deed.PAN:
                viewing.pan(at.x() - self._at.x())
                if viewing.scroll_by(at.y() - self._at.y()):
                    pass
                self._at = at
                surface.refresh()
            case Deed.ZOOM | Deed.MEASURE:
                begin = viewing.axis.at(self._at.x())
                band = (begin, viewing.axis.at(max(at.x(), viewing.axis.left)))
                surface.set_band(band, self.deed is Deed.MEASURE)
            case Deed.LANE:
                self._drop(at)

    def release(self, event: QMouseEvent) -> None:
        """End it."""
        surface, viewing, at = self._surface, self._surface.viewing, event.position()
        deed, self.deed = self.deed, Deed.NONE
        if deed is Deed.ZOOM:
            surface.set_band(None)
            if abs(at.x() - self._at.x()) > DRAG:
                viewing.show_span(viewing.axis.at(self._at.x()), viewing.axis.at(at.x()))
                surface.refresh()
        elif deed is Deed.MEASURE and abs(at.x() - self._at.x()) <= DRAG:
            surface.set_band(None)
        elif deed is Deed.CLICK:
            self._click(at)

    def _click(self, at: QPointF) -> None:
        """Select the lane under the cursor, and the event that is near."""
        viewing, row = self._surface.viewing, self._row
        self._surface.set_band(None)
        self._surface.choose(row.thing if row is not None else "")
        if at.x() >= viewing.axis.left:
            event = viewing.event_at(row, at.x())
            if event is not None:
                self._surface.seek(event + 1)

    def _drop(self, at: QPointF) -> None:
        """Put the lane that is dragged by its head to where the cursor is."""
        viewing = self._surface.viewing
        target = viewing.row_at(at.y())
        if self._row is None or target is None or target.thing == self._row.thing:
            return
        shown = [row.thing for row in viewing.rows]
        own, other = shown.index(self._row.thing), shown.index(target.thing)
        before = other + 1 if other > own else other
        name = shown[before] if before < len(shown) else ""
        viewing.order.move(self._row.thing, name, list(viewing.lanes))
        self._surface.rearrange()

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll the lanes; with Ctrl zoom at the cursor; with Shift, or sideways, pan."""
        viewing, turn = self._surface.viewing, event.angleDelta()
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ControlModifier:
            viewing.zoom(ZOOM ** (turn.y() / NOTCH), event.position().x())
        elif turn.x() or keys & Qt.KeyboardModifier.ShiftModifier:
            viewing.pan((turn.x() or turn.y()) / 2)
        elif not viewing.scroll_by(turn.y() / 3):
            return
        self._surface.refresh()

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it was one of ours."""
        viewing = self._surface.viewing
        keys = event.modifiers()
        middle = viewing.axis.left + viewing.axis.width / 2
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                viewing.zoom(KEY_ZOOM, middle)
            case Qt.Key.Key_Minus:
                viewing.zoom(1 / KEY_ZOOM, middle)
            case Qt.Key.Key_F if not keys & Qt.KeyboardModifier.ControlModifier:
                if not viewing.centre():
                    viewing.fit()
            case Qt.Key.Key_Left if keys & Qt.KeyboardModifier.ShiftModifier:
                viewing.pan(viewing.axis.width * KEY_PAN)
            case Qt.Key.Key_Right if keys & Qt.KeyboardModifier.ShiftModifier:
                viewing.pan(-viewing.axis.width * KEY_PAN)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._walk(-1 if event.key() == Qt.Key.Key_Up else 1, keys)
            case Qt.Key.Key_Comma | Qt.Key.Key_Period:
                self._leap(-1 if event.key() == Qt.Key.Key_Comma else 1)
            case Qt.Key.Key_L:
                self._surface.measure()
            case Qt.Key.Key_Z:
                self._surface.show_measured()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._surface.tell()
            case _:
                return False
        self._surface.refresh()
        return True

    def _walk(self, by: int, keys: Qt.KeyboardModifier) -> None:
        """Select the next lane, or move the selected one."""
        viewing = self._surface.viewing
        shown = [row.thing for row in viewing.rows]
        if not shown:
            return
        if viewing.selected not in shown:
            self._surface.choose(shown[0 if by > 0 else -1])
        elif keys & Qt.KeyboardModifier.ControlModifier:
            viewing.order.step(viewing.selected, by, shown, list(viewing.lanes))
            self._surface.rearrange()
        else:
            place = min(max(shown.index(viewing.selected) + by, 0), len(shown) - 1)
            self._surface.choose(shown[place])
        viewing.reveal(viewing.selected)
        self._surface.speak()

    def _leap(self, by: int) -> None:
        """Lead the playhead to the next event of the selected lane, or to the one before."""
        event = self._surface.viewing.event_beside(by)
        if event is not None:
            self._surface.seek(event + 1)
