"""The canvas: how what is on the stage is drawn, as pixels in haste or as strokes for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPixmap

from .fade import Fade
from .live import LiveLayer, draw_live, looking
from .pen import Pen
from .picture import Picture, draw_scene

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter

    from gui.geometry.fit import Camera
    from gui.theme.palette import Palette

    from .board import Board
    from .director import Director
    from .picture import Scene


class Sight(NamedTuple):
    """What is to be drawn.

    Attributes:
        board, scene, director: what rests and what moves.
        palette, camera, size: in which colours, from where, into how many px.
        now_s: the instant.
    """

    board: Board
    scene: Scene
    director: Director
    palette: Palette
    camera: Camera
    size: QSize
    now_s: float


class Canvas:
    """Draws as pixels, from what is cached, and lets what was seen fade."""

    def __init__(self) -> None:
        """Make it with nothing cached."""
        self._picture, self._live = Picture(), LiveLayer()
        self._fading: Fade | None = None
        self._fade_s = self._fade_from_s = 0.0

    def fade(self, seconds: float, now_s: float) -> None:
        """Let what is seen go over into what the next paint will show, from now on."""
        self._fade_s, self._fade_from_s = seconds, now_s

    def settle(self) -> None:
        """Let nothing fade any more."""
        self._fading = None

    @property
    def fading(self) -> bool:
        """Whether something fades, or will from the next paint on."""
        return self._fading is not None or self._fade_s > 0

    def advance(self, now_s: float, *, seen: bool) -> None:
        """Forget the fade that is over; what nobody sees begins none, for no paint would."""
        if self._fading is not None and self._fading.over(now_s):
            self._fading = None
        if not seen:
            self._fade_s = 0.0

    def paint(self, painter: QPainter, sight: Sight, ratio: float) -> None:
        """Draw one frame, but for its marks: the picture, what fades, what is live.

        Args:
            painter: in the widget's coordinates; it is left so.
            sight: what is to be drawn.
            ratio: device pixels for each px of the widget.
        """
        board, scene, director, palette, camera, size, now_s = sight
        old = QPixmap(self._picture.pixmap)
        changed = self._picture.update(board, scene, palette, camera, size, ratio)
        if self._fade_s > 0 and changed != [] and not self._picture.reframed:
            self._fading = Fade(old, changed, self._fade_from_s, self._fade_s)
        self._fade_s = 0.0
        painter.drawPixmap(0, 0, self._picture.pixmap)
        if self._fading is not None:
            self._fading.draw(painter, now_s)
        self._live.draw(painter, board, director, palette, camera, ratio, now_s)


def draw_strokes(painter: QPainter, sight: Sight, *, ground: bool) -> None:
    """Draw the same at rest, for a device on which lines stay lines, and text stays text.

    Args:
        painter: in the widget's coordinates; it is left so.
        sight: what is to be drawn.
        ground: it stands on the colour of the ground, else on whatever is there.
    """
    with looking(painter, sight.camera):
        pen = Pen(painter, sight.palette)
        pen.halos = ground
        draw_scene(pen, sight.board, sight.scene, lambda _: True)
        draw_live(pen, sight.board, sight.director, sight.now_s)
