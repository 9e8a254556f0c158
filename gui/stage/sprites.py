"""Sprites: pictures of chips and tokens, kept in one pixmap and drawn in one call."""

from __future__ import annotations

import array
import dataclasses
import math
from typing import TYPE_CHECKING, Literal, cast

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from gui.geometry.anatomy import CHIP_HEIGHT, TOKEN
from gui.geometry.shapes import Point, Rect
from gui.theme.palette import text_on

from .badge import draw_token
from .pen import Pen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.palette import Palette

Style = Literal["full", "hollow", "ghost", "dashed", "dead", "quit", "wrong", "signal"]

FIELDS = 10  # doubles of a QPainter::PixmapFragment
MARGIN = 2
LARGEST_ATLAS = 4096
BOLT = ((2, -8), (-5, 1), (-0.5, 1), (-2, 8), (5, -2), (0.5, -2))


@dataclasses.dataclass(frozen=True)
class Sprite:
    """How a chip or a token looks.

    Attributes:
        kind: ``chip`` or ``token``.
        text: on it, already short enough.
        number: of the process whose colour it has.
        style: full: sent; hollow: not sent yet; ghost: where it is going; dashed: already
            received; dead: the token of an owner that is no more; quit: nothing comes after it;
            wrong: a task that raised, or was lost with its worker; signal: one that a process
            sent to another.
        width: of a chip.
        size: of a chip's text.
    """

    kind: Literal["chip", "token"]
    text: str
    number: int
    style: Style = "full"
    width: float = TOKEN
    size: float = 13

    @property
    def height(self) -> float:
        """The height at zoom 1."""
        return CHIP_HEIGHT if self.kind == "chip" else TOKEN


@dataclasses.dataclass(frozen=True)
class Mark:
    """A chip or token in its place.

    Attributes:
        at: its middle, in px of the stage at zoom 1.
        sprite: how it looks.
        shown: False where one place stands for several.
    """

    at: Point
    sprite: Sprite
    shown: bool = True

    @property
    def area(self) -> Rect:
        """What it covers."""
        width, height = self.sprite.width, self.sprite.height
        return Rect(self.at.x - width / 2, self.at.y - height / 2, width, height)


Placed = tuple[Sprite, float, float, float]


class Batch:
    """Sprites in their places, as QPainter wants them: ten doubles each, one after another.

    Attributes:
        values: the memory of an array of ``QPainter::PixmapFragment``.
        version: that of the atlas in which it was made; with another one it must be made anew.
    """

    def __init__(self) -> None:
        """Make an empty batch."""
        self.values = array.array("d")
        self.version = -1


class Atlas:
    """Pictures of sprites at one zoom, in one pixmap; emptied when that changes or is full.

    Attributes:
        version: rises each time that it is emptied.
    """

    def __init__(self) -> None:
        """Make an empty atlas."""
        self._places: dict[Sprite, tuple[float, float, float, float]] = {}
        self._pixmap = QPixmap()
        self._side = 1024
        self._for: tuple[object, ...] = ()
        self._x = self._y = self._row = 0
        self.version = 0

    def prepare(self, palette: Palette, scale: float) -> None:
        """Set the colours and the device pixels per px at zoom 1."""
        if self._for != (palette, scale):
            self._for = (palette, scale)
            self._palette, self._scale = palette, scale
            self._clear()

    def fill(self, batch: Batch, marks: Sequence[Placed], ratio: float) -> None:
        """Put sprites into a batch, at whole device pixels, so that their text is sharp.

        Args:
            batch: what it held is forgotten.
            marks: sprite, x and y of its middle in the widget, opacity.
            ratio: device pixels per pixel of the widget.
        """
        inverse = 1 / ratio
        places = self._places
        while True:
            values = array.array("d")
            version, full = self.version, False
            for sprite, x, y, opacity in marks:
                place = places.get(sprite) or self._add(sprite)
                if place is None:
                    full = True
                    break
                left, top, width, height = place
                x = (round(x * ratio - width / 2) + width / 2) * inverse
                y = (round(y * ratio - height / 2) + height / 2) * inverse
                values.extend((x, y, left, top, width, height, inverse, inverse, 0.0, opacity))
            if not full or not self._grow():
                break
        batch.values, batch.version = values, version

    def draw(self, painter: QPainter, batch: Batch) -> None:
        """Draw a batch with one call; ``painter`` is in the widget's coordinates."""
        count = len(batch.values) // FIELDS
        if count:
            address = batch.values.buffer_info()[0]
            first = cast(
                "QPainter.PixmapFragment", shiboken6.wrapInstance(address, QPainter.PixmapFragment)
            )
            painter.drawPixmapFragments(first, count, self._pixmap)

    def _clear(self) -> None:
        """Forget all pictures, and with them what batches refer to."""
        self.version += 1
        self._places.clear()
        self._pixmap = QPixmap(self._side, self._side)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        self._x = self._y = self._row = 0

    def _grow(self) -> bool:
        """Take a larger pixmap, empty; return False if it is as large as may be."""
        if self._side >= LARGEST_ATLAS:
            self._clear()
            return False
        self._side *= 2
        self._clear()
        return True

    def _add(self, sprite: Sprite) -> tuple[float, float, float, float] | None:
        """Draw a sprite into the pixmap and return its place there; None if there is no room."""
        width = math.ceil((sprite.width + 2 * MARGIN) * self._scale)
        height = math.ceil((sprite.height + 2 * MARGIN) * self._scale)
        if self._x + width > self._side:
            self._x, self._y, self._row = 0, self._y + self._row, 0
        if self._y + height > self._side or width > self._side:
            return None
        painter = QPainter(self._pixmap)
        painter.translate(self._x, self._y)
        painter.setClipRect(0, 0, width, height)
        painter.translate(width / 2, height / 2)
        painter.scale(self._scale, self._scale)
        draw_sprite(Pen(painter, self._palette), sprite)
        painter.end()
        place = (float(self._x), float(self._y), float(width), float(height))
        self._places[sprite] = place
        self._x += width
        self._row = max(self._row, height)
        return place


def draw_sprite(pen: Pen, sprite: Sprite) -> None:
    """Draw a sprite around the origin."""
    if sprite.kind == "token":
        _draw_token(pen, sprite)
        return
    palette = pen.palette
    hue = palette.process(sprite.number)
    rect = Rect(-sprite.width / 2, -CHIP_HEIGHT / 2, sprite.width, CHIP_HEIGHT)
    radius = CHIP_HEIGHT / 2
    text = palette.ink
    if sprite.style in ("full", "quit", "signal"):
        pen.box(rect, radius, fill=hue)
        text = text_on(hue)
        if sprite.style == "quit":
            pen.box(rect.grown(-3), radius - 3, text, 1.5)
    elif sprite.style == "hollow":
        pen.box(rect.grown(-1), radius - 1, hue, 2, palette.stage)
    elif sprite.style == "wrong":
        pen.box(rect.grown(-1), radius - 1, palette.bad, 2, palette.stage)
    else:
        dash = (3.0, 3.0) if sprite.style == "ghost" else (5.0, 3.0)
        pen.box(rect.grown(-1), radius - 1, hue, 1.5, palette.panel, dash)
        text = palette.dim if sprite.style == "ghost" else palette.ink
    if sprite.style == "signal":
        x = rect.x + CHIP_HEIGHT / 2 + 1
        pen.area([(x + dx, dy) for dx, dy in BOLT], text)
        pen.text(sprite.text, Point(7, 0), "chip", text, "centre", sprite.size)
    elif sprite.style != "ghost":
        pen.text(sprite.text, Point(0, 0), "chip", text, "centre", sprite.size)


def _draw_token(pen: Pen, sprite: Sprite) -> None:
    """Draw a token, or the dashed ring where one is going to stand."""
    radius, hue = TOKEN / 2, pen.palette.process(sprite.number)
    if sprite.style == "ghost":
        pen.disc(Point(0, 0), radius - 1, hue, 1.5, dash=(4, 4))
        return
    draw_token(pen, Point(0, 0), radius, sprite.text, sprite.number)
    if sprite.style == "dead":
        reach = radius * 0.85
        for sign in (-1, 1):
            line = (Point(-reach, -sign * reach), Point(reach, sign * reach))
            pen.line(line, pen.palette.bad, 4, halo=2)
