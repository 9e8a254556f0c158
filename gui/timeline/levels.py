"""Draws how full a queue was, or how many places a semaphore had: a stepped area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from gui.theme.fonts import font
from gui.theme.palette import blend
from gui.theme.type import BAR

from .brush import pen, write
from .steps import steps

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter, QPainterPath

    from core.model.lane import Edges

    from .rows import Row
    from .run import Look

MARGIN = 6.0  # px of a lane above and below its area
FIGURES = 22.0  # px of an area under which its 0 is not written
FIGURE_GAP = 6.0


class Area:
    """Where the numbers of a lane stand.

    Attributes:
        top, bottom: px.
        most: the number at the top.
    """

    def __init__(self, row: Row) -> None:
        """Give the highest number that ever was, or can be, the whole height."""
        values = row.lane.levels.values.array
        highest = int(values.max()) if len(values) else 0
        self.most = max(highest, row.lane.capacity, 1)
        self.top = round(row.top + MARGIN)
        self.bottom = round(row.top + row.height - MARGIN)

    def y(self, value: float) -> float:
        """Return where a number stands."""
        return self.bottom - value / self.most * (self.bottom - self.top)


def paint_levels(painter: QPainter, row: Row, look: Look, edges: Edges) -> None:
    """Draw the area of one lane, and the line that it cannot rise above."""
    area, palette, axis = Area(row), look.palette, look.axis
    left, right = axis.left, axis.left + axis.width
    known = min(max(axis.x(look.until), left), right)
    outline = steps(
        row.lane.levels.pixels(edges), max(round(axis.x(0.0) - left), 0), round(known - left)
    )
    if outline is not None and len(row.lane.levels.values):
        x = left + outline.x
        high, low = (
            area.bottom - v / area.most * (area.bottom - area.top)
            for v in (outline.high, outline.low)
        )
        painter.fillPath(
            _path(x, high, area.bottom), QColor(blend(palette.ink, palette.panel, 0.84))
        )
        if (outline.high != outline.low).any():
            painter.fillPath(
                _path(x, low, area.bottom), QColor(blend(palette.ink, palette.panel, 0.72))
            )
        painter.setPen(pen(palette.ink, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(x, np.round(high)))
    if row.lane.capacity:
        painter.setPen(pen(palette.ink, 1.0, dashed=True))
        y = area.y(row.lane.capacity)
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_figures(painter: QPainter, row: Row, look: Look) -> None:
    """Write 0 and the capacity, or the highest number there was, before the area."""
    area = Area(row)
    painter.setFont(font(BAR))
    painter.setPen(QColor(look.palette.dim))
    shown = [area.most, 0] if area.bottom - area.top >= FIGURES else [area.most]
    for value in shown:
        box = QRectF(0, area.y(value) - 8, look.axis.left - FIGURE_GAP, 16)
        write(painter, box, str(value), "right")


def _path(
    x: NDArray[np.float64], y: NDArray[np.float64], bottom: float | None = None
) -> QPainterPath:
    """Return a line through points; closed along the bottom where one is given."""
    import pyqtgraph  # here: it takes half a second, after the first picture of a run

    if bottom is not None:
        x, y = np.concatenate((x[:1], x, x[-1:])), np.concatenate(([bottom], y, [bottom]))
    path: QPainterPath = pyqtgraph.arrayToQPath(x, y, connect="all")
    return path
