"""The picture at rest: all that does not move, drawn into a pixmap only when it has changed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from gui.geometry.shapes import extent
from gui.theme.measures import LINE_DIVIDER, RADIUS_ROOM

from .box import BoxLook, draw_box
from .card import CardLook, draw_card
from .pen import Pen
from .pipe import LedgerLook, PipeLook, draw_ledger, draw_pipe
from .room import RoomLook, draw_room
from .sheet import SheetLook, draw_sheet
from .stack import StackLook, draw_stack
from .tray import TrayLook, draw_tray
from .tube import TubeLook, draw_tube
from .wires import Wires, draw_wires

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QSize

    from gui.geometry.anatomy import Node
    from gui.geometry.fit import Camera
    from gui.geometry.shapes import Rect
    from gui.theme.palette import Palette

    from .board import Board
    from .looks import Look

AROUND = 12.0  # what is drawn of a node outside of its bounds: rings, pills, gates


@dataclasses.dataclass(frozen=True)
class Scene:
    """All that the picture shows, by value.

    Attributes:
        looks: by node key.
        wires: the edges that are not at rest.
        ledger: of the pipe; None if there is none.
        actors: keys of who acts in the spotlight; None if it is off.
    """

    looks: Mapping[str, Look]
    wires: Wires
    ledger: LedgerLook | None = None
    actors: frozenset[str] | None = None


class Picture:
    """The cached layer.

    Attributes:
        pixmap: as large as the widget, in device pixels.
        reframed: whether the latest update was for another board, size, camera or palette.
    """

    def __init__(self) -> None:
        """Make an empty picture."""
        self.pixmap = QPixmap()
        self.reframed = False
        self._scene: Scene | None = None
        self._frame: tuple[object, ...] = ()

    def update(
        self,
        board: Board,
        scene: Scene,
        palette: Palette,
        camera: Camera,
        size: QSize,
        ratio: float,
    ) -> list[Rect] | None:
        """Bring the pixmap up to date.

        Returns:
            The widget's rectangles that have changed; None if all of it has.
        """
        frame = (board, palette, camera, size.width(), size.height(), ratio)
        before, self._scene = self._scene, scene
        self.reframed = frame != self._frame or before is None
        changed = None
        if before is not None and not self.reframed:
            if scene == before:
                return []
            changed = _changed(board, before, scene)
        if changed is None:
            self.pixmap = QPixmap(size * ratio)
            self.pixmap.setDevicePixelRatio(ratio)
        self._frame = frame
        self._draw(board, scene, palette, camera, changed)
        if changed is None:
            return None
        return [camera.rect_to_widget(rect.grown(AROUND)) for rect in changed]

    def _draw(
        self,
        board: Board,
        scene: Scene,
        palette: Palette,
        camera: Camera,
        changed: list[Rect] | None,
    ) -> None:
        """Draw everything, or what lies in the rectangles that have changed, in px at zoom 1."""
        painter = QPainter(self.pixmap)
        if changed is not None:
            region = QRegion()
            for rect in changed:
                shown = camera.rect_to_widget(rect.grown(AROUND))
                region += QRectF(*shown).toAlignedRect()
            painter.setClipRegion(region)
        ratio = self.pixmap.devicePixelRatio()
        whole = QRectF(0, 0, self.pixmap.width() / ratio, self.pixmap.height() / ratio)
        painter.fillRect(whole, QColor(palette.stage))
        painter.translate(camera.x, camera.y)
        painter.scale(camera.zoom, camera.zoom)
        near = [rect.grown(2 * AROUND) for rect in changed or ()]

        def seen(rect: Rect) -> bool:
            return changed is None or any(rect.overlaps(other) for other in near)

        draw_scene(Pen(painter, palette), board, scene, seen)
        painter.end()


def draw_scene(pen: Pen, board: Board, scene: Scene, seen: Callable[[Rect], bool]) -> None:
    """Draw a scene, or what of it lies where it is ``seen``, in px at zoom 1."""
    draw_wires(pen, board, scene.wires, scene.actors, seen)
    _draw_frames(pen, board)
    for key, look in scene.looks.items():
        node = board.layout.nodes[key]
        if seen(node.bounds):
            pen.dim = scene.actors is not None and key not in scene.actors
            draw_node(pen, board, node, look)
    pen.dim = False
    if scene.ledger is not None and board.layout.ledger is not None:
        draw_ledger(pen, board.layout.ledger, scene.ledger)


def draw_node(pen: Pen, board: Board, node: Node, look: Look) -> None:
    """Draw one node as its look says."""
    if isinstance(look, CardLook):
        draw_card(pen, node, look, board.layout.form)
    elif isinstance(look, TubeLook):
        draw_tube(pen, node, look)
    elif isinstance(look, PipeLook):
        draw_pipe(pen, node, look)
    elif isinstance(look, RoomLook):
        draw_room(pen, node, look)
    elif isinstance(look, TrayLook):
        draw_tray(pen, node, look)
    elif isinstance(look, BoxLook):
        draw_box(pen, node, look)
    elif isinstance(look, StackLook):
        draw_stack(pen, node, look)
    elif isinstance(look, SheetLook):
        draw_sheet(pen, node, look)


def _draw_frames(pen: Pen, board: Board) -> None:
    """Draw the frame around each family that stands in a grid."""
    for rect in board.frames:
        pen.box(rect, RADIUS_ROOM, pen.palette.line, LINE_DIVIDER)


def _changed(board: Board, before: Scene, now: Scene) -> list[Rect] | None:
    """Return what must be redrawn, in px at zoom 1; None if it is nearly all."""
    if before.wires.hang != now.wires.hang:
        return None
    if before.actors != now.actors or before.looks.keys() != now.looks.keys():
        return None
    rects = [
        board.layout.nodes[key].bounds
        for key, look in now.looks.items()
        if look != before.looks[key]
    ]
    if before.ledger != now.ledger and board.layout.ledger is not None:
        rects.append(board.layout.ledger)
    return rects + _changed_wires(board, before.wires, now.wires)


def _changed_wires(board: Board, before: Wires, now: Wires) -> list[Rect]:
    """Return where edges look otherwise than before."""
    ways = [
        board.way(*key)
        for key in before.edges.keys() | now.edges.keys()
        if before.edges.get(key) != now.edges.get(key)
    ]
    for process, _, lock, place in set(before.lines) ^ set(now.lines):
        ways.append(board.waiting(process, lock, place))
    ways += [board.family[child] for child, _ in set(before.family) ^ set(now.family)]
    return [extent(way) for way in ways if way]
