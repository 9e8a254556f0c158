"""The icons of the window: small drawings in one colour, which is the ink of the ground."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
SIDE = 20
WINDOW_SIDES = (16, 24, 32, 48, 64, 128, 256)
MOST_SMALL = 32  # up to here the window's icon has a drawing of its own, with less in it
SCALES = (1, 2)  # ordinary screens and dense ones


@functools.cache
def _drawing(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")


def pixmap(name: str, colour: str, side: int = SIDE, scale: float = 1) -> QPixmap:
    """Return the drawing of that name.

    Args:
        name: of the file in ``resources/icons``, without its ending.
        colour: ``#RRGGBB`` in place of the drawing's ``currentColor``.
        side: width and height in px of the screen's unit.
        scale: device pixels a unit.
    """
    drawing = _drawing(name).replace("currentColor", colour)
    picture = QPixmap(round(side * scale), round(side * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, side * scale, side * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def window_icon() -> QIcon:
    """Return the icon of the window, drawn anew for each size, as systems ask for them."""
    made = QIcon()
    for side in WINDOW_SIDES:
        name = "procession-small" if side <= MOST_SMALL else "procession"
        made.addPixmap(pixmap(name, "", side))
    return made


@functools.lru_cache(maxsize=64)
def icon(name: str, colour: str, disabled: str = "", side: int = SIDE) -> QIcon:
    """Return the icon of that name, in a second colour where it is disabled."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, colour, side, scale))
        if disabled:
            made.addPixmap(pixmap(name, disabled, side, scale), QIcon.Mode.Disabled)
    return made
