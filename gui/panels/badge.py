"""The badge of a process in the panels: its letters in its colour, as on the stage."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.theme.fonts import font
from gui.theme.palette import blend, text_on
from gui.theme.type import BADGE

if TYPE_CHECKING:
    from gui.theme.palette import Palette

FAINT = 0.55  # how far the badge of a process that has gone on moves towards the ground


class Look(enum.Enum):
    """How a badge is drawn."""

    FULL = "full"  # it does this now
    HOLLOW = "hollow"  # it waits here
    FAINT = "faint"  # it was here and has gone on
    GREY = "grey"  # it has ended


def paint_badge(
    painter: QPainter,
    box: QRectF,
    letters: str,
    number: int,
    palette: Palette,
    look: Look,
    ground: str,
) -> None:
    """Draw a badge.

    Args:
        painter: where; its state is restored.
        box: the badge's place, a square.
        letters: one to three.
        number: of the process, from 0: for its colour, and a notch where it shares that.
        palette: the colours.
        look: how the process stands to the place.
        ground: the colour behind the badge.
    """
    hue = palette.process(number)
    edge, fill, text = _colours(hue, palette, look, ground)
    width = max(1.5, box.width() / 14)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(fill))
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    radius = box.width() / 4.5
    painter.drawRoundedRect(inner, radius, radius)
    if palette.notched(number):
        _paint_notch(painter, box, ground)
    share = (0.5, 0.42, 0.34)[min(len(letters), 3) - 1]
    face = font(BADGE, box.height() * share / BADGE.size)
    painter.setFont(face)
    painter.setPen(QColor(text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def _colours(hue: str, palette: Palette, look: Look, ground: str) -> tuple[str, str, str]:
    """Return edge, fill and text."""
    if look is Look.FULL:
        return hue, hue, text_on(hue)
    if look is Look.HOLLOW:
        return hue, palette.stage, palette.ink
    if look is Look.FAINT:
        faint = blend(hue, ground, FAINT)
        return faint, ground, palette.dim
    return palette.outline, ground, palette.dim


def _paint_notch(painter: QPainter, box: QRectF, ground: str) -> None:
    """Cut the lower right corner: the colour is shared with an earlier process."""
    cut = box.width() / 3.2
    corner = QPointF(box.right() + 1, box.bottom() + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(cut, 0), corner - QPointF(0, cut)]))
