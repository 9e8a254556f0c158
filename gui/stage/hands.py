"""What mouse and keyboard do on the stage: drag, pan, zoom, select, walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from gui.geometry.forms import LEAST_ON_SCREEN, SMALLEST_TEXT
from gui.geometry.hit import node_at, walk
from gui.geometry.shapes import Point

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from gui.geometry.shapes import Rect

    from .surface import Surface

DRAG_FROM = 4.0  # px: a shaky click is no drag
ZOOM_A_NOTCH = 1.15
NOTCH = 120.0
PAN_STEP = 60.0
MOVE_STEP = 12.0  # px on the stage that a key moves a node
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """Turns input into what the stage can do.

    Attributes:
        manual: the camera was moved by hand: it stays when the window is resized.
        focus: key of the node that has the keyboard's focus; empty if none has.
    """

    def __init__(self, stage: Surface) -> None:
        """Serve one stage."""
        self._stage = stage
        self.manual = False
        self.focus = ""
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._key = ""
        self._offset = (0.0, 0.0)
        self._dragging = False

    def let_go(self) -> None:
        """Forget what was held."""
        self.manual, self.focus = False, ""
        self._pressed, self._key, self._dragging = None, "", False

    def bring(self, place: Rect) -> None:
        """Bring a place into view; a camera that had to move for that is the user's own."""
        least, camera = LEAST_ON_SCREEN / SMALLEST_TEXT, self._stage.camera
        moved = camera.showing(place, self._stage.width(), self._stage.height(), least)
        self.manual = self.manual or moved != camera
        self._stage.look(moved)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        self._key = self.key_at(event.position())
        self._offset = self._stage.offsets.get(self._key, (0.0, 0.0))
        self._dragging = False

    def move(self, event: QMouseEvent) -> None:
        """Drag a node or the background, or show what can be taken hold of."""
        if self._pressed is None:
            over = bool(self.key_at(event.position()))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self._stage.setCursor(shape)
            return
        gone = event.position() - self._pressed
        if not self._dragging and gone.manhattanLength() < DRAG_FROM:
            return
        self._dragging = True
        if self._key:
            zoom = self._stage.camera.zoom
            dx, dy = self._offset
            self._stage.drag(self._key, (dx + gone.x() / zoom, dy + gone.y() / zoom))
        else:
            step = event.position() - self._last
            self.manual = True
            self._stage.look(self._stage.camera.panned(step.x(), step.y()))
        self._last = event.position()

    def release(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._dragging and self._key:
            self._stage.moved.emit()
        elif not self._dragging and not self._stage.toggle(self._key):
            self._select(self._key)
        self._pressed = None

    def double_click(self, event: QMouseEvent) -> None:
        """Open a process, or show everything after a double click on nothing."""
        key = self.key_at(event.position())
        if key:
            self._activate(key)
        else:
            self._stage.fit_camera()

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the cursor; a trackpad's sideways movement pans."""
        position = Point(event.position().x(), event.position().y())
        notches = event.angleDelta().y() / NOTCH
        self.manual = True
        camera = self._stage.camera.zoomed(ZOOM_A_NOTCH**notches, position)
        self._stage.look(camera.panned(event.angleDelta().x() / NOTCH * PAN_STEP, 0))

    def key_press(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it was one of ours."""
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and self.focus:
            if not self._stage.toggle(self.focus):
                self._select(self.focus)
                self._activate(self.focus)
        elif key in _WAYS and keys == _SHIFT:
            dx, dy = _WAYS[key]
            self.manual = True
            self._stage.look(self._stage.camera.panned(-dx * PAN_STEP, -dy * PAN_STEP))
        elif key in _WAYS and keys == _SHIFT | _CTRL and self.focus:
            self._shove(*_WAYS[key])
        elif key in _ZOOMS and keys & _ALT:
            self.manual = True
            factor = ZOOM_A_NOTCH ** _ZOOMS[key]
            self._stage.look(self._stage.camera.zoomed(factor, self._middle()))
        elif key == Qt.Key.Key_0 and keys == _ALT:
            self._stage.fit_camera()
        else:
            return False
        return True

    def _shove(self, dx: int, dy: int) -> None:
        """Move the node that has the focus a step."""
        x, y = self._stage.offsets.get(self.focus, (0.0, 0.0))
        self._stage.drag(self.focus, (x + dx * MOVE_STEP, y + dy * MOVE_STEP))
        self._stage.moved.emit()

    def _middle(self) -> Point:
        """Return the pixel that stays where it is when a key zooms: of the node with the focus."""
        board = self._stage.board
        node = board.node(self.focus) if board is not None else None
        if node is None:
            return Point(self._stage.width() / 2, self._stage.height() / 2)
        return self._stage.camera.to_widget(node.body.centre)

    def enter(self, forward: bool) -> None:
        """Give the focus to the stage as a whole, before all nodes; going back, to the last."""
        self.focus = ""
        if not forward:
            self._step(-1)

    def walk(self, forward: bool) -> bool:
        """Give the focus to the next node; return False where it leaves the stage."""
        if self._stage.board is None or not (forward or self.focus):
            return False
        self._step(1 if forward else -1)
        return bool(self.focus) or not forward

    def _step(self, step: int) -> None:
        board = self._stage.board
        if board is not None:
            self.focus = walk(board.layout, self.focus, step)
            if self.focus:
                self._select(self.focus)
                self._stage.bring(self._stage.id_of(self.focus))
                self._stage.speak(self._stage.id_of(self.focus))
            self._stage.update()

    def key_at(self, position: QPointF) -> str:
        """Return the layout key of the node under a pixel of the widget."""
        board, camera = self._stage.board, self._stage.camera
        if board is None:
            return ""
        at = camera.to_stage(Point(position.x(), position.y()))
        return node_at(board.layout, at, camera.zoom)

    def _select(self, key: str) -> None:
        id_ = self._stage.id_of(key) if key else ""
        self._stage.set_selected(id_)
        self._stage.selected.emit(id_)

    def _activate(self, key: str) -> None:
        board = self._stage.board
        node = board.node(key) if board else None
        id_ = self._stage.id_of(key)
        if node is not None and node.kind == "process" and id_:
            self._stage.process_activated.emit(id_)
