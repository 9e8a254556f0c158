"""The bars of a lane as strokes, for a picture that has no pixels: each bar is a shape of its own.

Where several bars share less than a pixel, nothing but an image can show them, and one does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from .brush import pen
from .paints import Pattern, paint_of
from .shares import BLANK
from .strips import BAR, BETWEEN, HATCH, STROKE, THIN, ends

if TYPE_CHECKING:
    from .paints import Paint
    from .shares import Columns
    from .strips import Style

ROUND = 1.5  # px of a corner
GAP = 1.0  # px between the bars of different owners


def draw_strip(painter: QPainter, columns: Columns, box: QRectF, style: Style) -> Columns:
    """Draw the bars that have columns of their own.

    Args:
        painter: where.
        columns: of the lane.
        box: of all columns.
        style: how the lane is drawn.

    Returns:
        what is left: the columns that bars share.
    """
    unit = box.width() / max(len(columns.bar), 1)
    own = np.ones(len(columns.bar) + 1, "i8")
    own[0] = 0
    own[1:][columns.mixed] = 0
    owned = np.cumsum(own)
    first, last = ends(columns.bar)
    keys = columns.key[first]
    keep = (owned[last + 1] > owned[first]) & (keys != BLANK)
    for left, right, key in zip(first[keep], last[keep], keys[keep], strict=True):
        paint = paint_of(int(key), style.number, style.palette)
        if paint is not None:
            x = box.left() + float(left) * unit + GAP * style.apart
            width = max(box.left() + (float(right) + 1) * unit - x, unit)
            _draw_bar(painter, QRectF(x, box.top(), width, box.height()), paint, style)
    blank = np.full_like(columns.key, BLANK)
    return columns._replace(key=blank, bar=np.full_like(columns.bar, BLANK))


def _draw_bar(painter: QPainter, bar: QRectF, paint: Paint, style: Style) -> None:
    """Draw one bar in its pattern."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paint.colour))
    match paint.pattern:
        case Pattern.THIN:
            high = bar.height() * THIN
            painter.drawRect(QRectF(bar.left(), bar.center().y() - high / 2, bar.width(), high))
            return
        case Pattern.BARRED:
            _draw_bars(painter, bar)
            return
        case Pattern.HATCH:
            painter.setBrush(QColor(style.palette.raised))
            painter.drawRect(bar)
            painter.setPen(pen(paint.colour, STROKE / 2**0.5))
            painter.drawLines(_hatch(bar))
        case _:
            painter.drawRoundedRect(bar, ROUND, ROUND)
    if paint.pattern in (Pattern.HATCH, Pattern.FRAME):
        painter.setPen(pen(paint.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    elif paint.pattern is Pattern.EDGED:
        edge = QColor(paint.edge)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 2), edge)
        painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), edge)


def _draw_bars(painter: QPainter, bar: QRectF) -> None:
    """Draw the upright bars of a suspended process."""
    x = bar.left()
    while x < bar.right():
        painter.drawRect(QRectF(x, bar.top(), min(BAR, bar.right() - x), bar.height()))
        x += BAR + BETWEEN


def _hatch(bar: QRectF) -> list[QLineF]:
    """Return the lines of a hatch, cut at the edges of the bar."""
    lines = []
    left, top, right, bottom = bar.left(), bar.top(), bar.right(), bar.bottom()
    at = (left + top) // HATCH * HATCH + HATCH  # x + y is the same all along a line
    while at < right + bottom:
        from_x, to_x = max(left, at - bottom), min(right, at - top)
        if from_x < to_x:
            lines.append(QLineF(from_x, at - from_x, to_x, at - to_x))
        at += HATCH
    return lines
