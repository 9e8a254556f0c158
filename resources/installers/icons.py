"""The icons of the application and of its recordings, in each size and format that systems want."""

from __future__ import annotations

import io
import shutil
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.installers import product

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = product.ROOT / "resources" / "icons"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides in px of the pictures for Linux; Windows takes those up to 256."""

SMALL = 32
"""Up to this side the simpler drawing is taken: its lines fall on whole pixels at 16."""

MACOS_SIZES = (32, 64, 128, 256, 512, 1024)
MACOS_MARGIN = 0.07
"""Of the side, on each side: the Dock's own icons leave as much, with what the drawing has."""

RECORDING = "recording"
"""The drawing of a recording, a sheet of paper."""


def draw(folder: Path) -> None:
    """Write all icons into a folder, which is made if it is missing.

    The application's are ``16x16.png`` to ``512x512.png``, ``procession.svg``, ``procession.ico``
    and ``procession.icns``. Those of a recording lie in the folder ``recording``, by the same
    names but ``recording.svg`` and so on.
    """
    _draw_set(product.NAME, folder, MACOS_MARGIN)
    _draw_set(RECORDING, folder / RECORDING, 0)


def _draw_set(name: str, folder: Path, macos_margin: float) -> None:
    """Write the icons of one drawing."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(FOLDER / f"{name}.svg", folder / f"{name}.svg")
    pictures = [painted(name, side) for side in SIZES]
    for picture in pictures:
        picture.save(folder / f"{picture.width}x{picture.height}.png", optimize=True)
    for_windows = [picture for picture in pictures if picture.width <= 256]
    sides = [picture.size for picture in for_windows]
    for_windows[-1].save(folder / f"{name}.ico", sizes=sides, append_images=for_windows[:-1])
    for_macos = [painted(name, side, macos_margin) for side in MACOS_SIZES]
    for_macos[-1].save(folder / f"{name}.icns", append_images=for_macos[:-1])


def painted(name: str, side: int, margin: float = 0) -> Image.Image:
    """Return a drawing of ``resources/icons`` as a square picture with a transparent ground.

    Args:
        name: of the drawing, without its ending; it has a second one that ends in ``-small``.
        side: in px.
        margin: what stays free on each of the four sides, a share of the side.
    """
    small = "-small" if side <= SMALL else ""
    renderer = QSvgRenderer(str(FOLDER / f"{name}{small}.svg"))
    if not renderer.isValid():
        raise ValueError(f"{name}{small}.svg is no drawing.")
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    free = 0 if small else side * margin
    renderer.render(painter, QRectF(free, free, side - 2 * free, side - 2 * free))
    painter.end()
    return _for_pillow(picture)


def _for_pillow(picture: QImage) -> Image.Image:
    """Return the same picture as Pillow's own."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want the name as bytes
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")
