"""The stage before a room with a projector: how large it is, and which process is in the light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.geometry.fit import fitted
from gui.geometry.forms import SMALLEST_TEXT
from gui.theme import measures

from .ground import Ground
from .picture import Scene
from .surface import Surface
from .wires import Wires

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QWidget

    from gui.geometry.anatomy import Node

    from .pen import Pen

LIT = (5.0, 10.0)  # the two rings around a process that is lit
PROJECTED = 40 * SMALLEST_TEXT  # lines of a screen on which that text is as small as it may be


class Projected(Surface):
    """What a stage is asked in presenter mode, and for its zoom at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be at the desk, nothing in the light."""
        super().__init__(parent)
        self._ground = Ground()
        self._scene = Scene({}, Wires({}, ()))
        self._lit = ""
        self._zoom = 1.0
        self._at_desk = (False, self.camera)

    def fit(self) -> None:
        """Lay everything out anew and show all of it."""
        raise NotImplementedError

    def _compose(self, fade_s: float) -> None:
        """Find out what is to be seen at rest; the next paint shows it."""
        raise NotImplementedError

    def fit_camera(self) -> None:
        """Show all of it, and move nothing."""
        self._hands.manual = False
        self._aim()

    def _aim(self) -> None:
        """Point the camera at all of it."""
        if self.board is not None:
            size = (self.width(), self.height())
            ground = self._ground
            whole = self.board.layout.content
            self.look(fitted(whole, *size, ground.scale, hall=ground.hall))

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants; 0 for a desk."""
        self._rescale(lines / PROJECTED if lines else self._zoom, hall=lines > 0)

    def set_zoom(self, zoom: float) -> None:
        """Have everything so many times as large as usual, at a desk."""
        self._zoom = zoom
        if not self._ground.hall:
            self._rescale(zoom, hall=False)

    def _rescale(self, scale: float, *, hall: bool) -> None:
        """Lay everything out as large as is wanted; at the desk one looks where one has looked."""
        ground = self._ground
        was, before = ground.hall, (self._hands.manual, self.camera)
        if (scale, hall) == (ground.scale, was):
            return
        ground.scale, ground.hall = scale, hall
        if hall and not was:
            self._at_desk = before
        self.fit()
        if was and not hall and self._at_desk[0]:
            self._hands.manual = True
            self.look(self._at_desk[1])

    @property
    def text_size(self) -> float:
        """How large the smallest text is, in px."""
        return SMALLEST_TEXT * self.camera.zoom

    @property
    def in_order(self) -> list[str]:
        """The ids of the processes that can be seen, as they were created."""
        return [id_ for id_ in self._ground.shown.processes if self.board and self.board.node(id_)]

    @property
    def lit(self) -> str:
        """Id of the one process that is lit; empty for none."""
        return self._lit

    def set_lit(self, id_: str) -> None:
        """Light one process, with a double ring, and dim the others; empty for none."""
        if id_ != self._lit:
            self._lit = id_
            self._compose(measures.FADE)

    @property
    def dimmed(self) -> frozenset[str]:
        """The layout keys of what is dim."""
        lit = self._scene.actors
        return frozenset() if lit is None else frozenset(self._scene.looks) - lit

    def id_at(self, at: QPointF) -> str:
        """Return the id of what stands at a pixel; empty for nothing."""
        return self._ground.id_of(self._hands.key_at(at))


def draw_lit(pen: Pen, node: Node | None) -> None:
    """Draw the double ring around what is in the light, if there is any."""
    for grown in LIT if node is not None else ():
        assert node is not None
        pen.box(node.body.grown(grown), measures.RADIUS_CARD + grown, pen.palette.ink, 2.5)
