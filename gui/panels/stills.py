"""Still pictures of the scenarios for their cards, drawn in the marks of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from .brush import Brush
from .stills_large import family, full_queue, lock, ping_pong

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from gui.theme.palette import Palette

WIDTH, HEIGHT = 372.0, 172.0  # px in which the large pictures are drawn; they are scaled
SIDE = 76.0  # px in which the small ones are drawn

_LARGE = {"producer-consumer": full_queue, "ping-pong": ping_pong, "lock-writers": lock}


def paint_still(name: str, painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Draw the still of a scenario into a place; a family of processes where it has none."""
    small = None
    if name not in _LARGE:
        from .stills_small import SMALL  # here: the first picture may do without

        small = SMALL.get(name)
    wide, high = (SIDE, SIDE) if small else (WIDTH, HEIGHT)
    scale = min(box.width() / wide, box.height() / high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        box.left() + (box.width() - wide * scale) / 2,
        box.top() + (box.height() - high * scale) / 2,
    )
    painter.scale(scale, scale)
    (small or _LARGE.get(name, family))(Brush(painter, palette))
    painter.restore()
