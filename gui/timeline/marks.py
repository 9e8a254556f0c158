"""Draws what is neither bar nor level: ticks of events, and where records are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from gui.theme.fonts import font
from gui.theme.type import BAR

from .brush import PADDING, PILL, pen, wide, write

if TYPE_CHECKING:
    from core.model.lane import Edges

    from .rows import Loss, Row
    from .run import Look, Run

TICK = 10  # px high
TOOTH = 4.0


def paint_marks(painter: QPainter, row: Row, run: Run, look: Look, edges: Edges) -> None:
    """Draw a tick for each event of a lane, in the colour of the process; at most one a px."""
    events = row.lane.marks.events.array
    after = np.searchsorted(events, edges.left[1:].astype("u4"))
    filled = np.flatnonzero(np.diff(after, prepend=np.searchsorted(events, edges.left[:1])))
    last = events[after[filled] - 1]
    index = run.overview.index
    codes = index.process.array[last]
    top, bottom = row.middle - TICK / 2, row.middle + TICK / 2
    for code in sorted(set(codes.tolist())):
        who = run.whos.get(index.processes[code])
        hue = look.palette.process(who.number) if who is not None else look.palette.outline
        painter.setPen(pen(hue, 2.0))
        own = look.axis.left + filled[codes == code] + 0.5
        painter.drawLines([QLineF(x, top, x, bottom) for x in own.tolist()])


def paint_loss(painter: QPainter, loss: Loss, rows: tuple[Row, ...], look: Look) -> None:
    """Draw a torn edge where records are missing, with how many there were."""
    x = look.axis.x(float(look.scale.of(np.array([loss.event]))[0]))
    left, right = look.axis.left, look.axis.left + look.axis.width
    if not left <= x <= right:
        return
    own = [row for row in rows if row.thing == loss.process]
    for row in own or [row for row in rows if row.who.number >= 0]:
        top, bottom = row.middle - 11, row.middle + 11
        points = [
            QPointF(x + (TOOTH if i % 2 else -TOOTH) / 2, top + i * (bottom - top) / 6)
            for i in range(7)
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((look.palette.panel, 6.0), (look.palette.bad, 2.0)):
            painter.setPen(pen(colour, width))
            painter.drawPolyline(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if own:
        _write_count(painter, str(loss.records), x, own[0].middle, look)


def _write_count(painter: QPainter, text: str, x: float, y: float, look: Look) -> None:
    box = QRectF(x + TOOTH, y - PILL / 2, wide(text) + 2 * PADDING, PILL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.palette.bad))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font(BAR))
    painter.setPen(QColor(look.palette.panel))
    write(painter, box, text)
