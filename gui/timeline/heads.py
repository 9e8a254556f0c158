"""The heads of the lanes: who it is, in the colour and with the letters of the stage."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap, QPolygonF

from gui.theme.fonts import font
from gui.theme.palette import blend, text_on
from gui.theme.type import BAR, PANEL, PANEL_STRONG

from .brush import wide, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .rows import Row, Who
    from .run import Look

    Icons = Callable[[str, str, int, float], QPixmap]

LEFT = 14.0  # px before the badge
BADGE = QRectF(0, 0, 24, 18)
GAP = 8.0
FIGURES = 26.0  # px after the name, for the numbers of a queue
LEAST, MOST = 128.0, 208.0
ICON = 18


def width_of(whos: Iterable[Who]) -> float:
    """Return how wide the heads are, so that the names have room."""
    faces = (PANEL, PANEL_STRONG)  # bold made of a regular face may be the narrower one
    longest = max((wide(who.name, face) for who in whos for face in faces), default=0.0)
    wanted = math.ceil(LEFT + BADGE.width() + GAP + longest + FIGURES)
    return min(max(float(wanted), LEAST), MOST)  # whole px: a column is one


def paint_head(painter: QPainter, row: Row, look: Look, icons: Icons) -> None:
    """Draw the head of one lane."""
    palette, selected = look.palette, row.thing == look.selected
    if selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.raised))
        painter.drawRoundedRect(QRectF(6, row.top + 1, look.axis.left - 34, row.height - 2), 6, 6)
    middle = round(row.middle)
    box = BADGE.translated(LEFT, middle - BADGE.height() / 2)
    if row.who.number >= 0:
        _paint_badge(painter, box, row, look)
    else:
        picture = icons(row.who.icon, palette.ink, ICON, look.ratio)
        painter.drawPixmap(QPointF(box.center().x() - ICON / 2, middle - ICON / 2), picture)
    face = font(PANEL_STRONG if selected else PANEL)
    painter.setFont(face)
    painter.setPen(QColor(palette.ink))
    left = box.right() + GAP
    room = look.axis.left - FIGURES - left
    text = QFontMetricsF(face).elidedText(row.who.name, Qt.TextElideMode.ElideRight, room)
    write(painter, QRectF(left, row.top, room + 2, row.height), text, "left")
    if row.pinned:
        painter.fillRect(QRectF(0, row.top + 4, 3, row.height - 8), QColor(palette.ink))


def _paint_badge(painter: QPainter, box: QRectF, row: Row, look: Look) -> None:
    palette, who = look.palette, row.who
    hue = palette.process(who.number)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue))
    painter.drawRoundedRect(box, 4, 4)
    if palette.notched(who.number):
        corner, cut = box.bottomRight(), 6.0
        painter.setBrush(QColor(palette.panel))
        points = [corner, corner - QPointF(cut, 0), corner - QPointF(0, cut)]
        painter.drawPolygon(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font(BAR, weight=700))
    painter.setPen(QColor(text_on(hue)))
    write(painter, box, who.letters)


def paint_line(painter: QPainter, row: Row, look: Look) -> None:
    """Draw the line on which a lane's bars stand: where nothing is, nothing was."""
    y = round(row.middle)
    colour = QColor(blend(look.palette.line, look.palette.panel, 0.35))
    painter.fillRect(QRectF(look.axis.left, y, look.axis.width, 1), colour)
