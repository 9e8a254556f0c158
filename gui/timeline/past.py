"""Dims in the lanes of processes what cannot have led to the selected event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

    from .run import Look

DIMMED = 0.78  # towards the ground
EDGE = 2.0  # px of the line where the past of a process ends
REACH = 4.0  # px by which the tick of its last event reaches beyond it


def paint_past(painter: QPainter, look: Look, limits: Mapping[str, int]) -> None:
    """Draw over the lanes of all processes, up to the playhead.

    Args:
        painter: of the timeline.
        look: where everything stands.
        limits: process -> index of its last event in the past.
    """
    left, right = look.axis.left, look.axis.left + look.axis.width
    head = min(max(look.axis.x(look.head), left), right)
    ground, ink = QColor(look.palette.panel), QColor(look.palette.ink)
    ground.setAlphaF(DIMMED)
    for row in look.rows:
        if row.who.number < 0:
            continue
        top = row.top if row.pinned else max(row.top, look.top[1])
        height = row.top + row.height - top
        last = limits.get(row.thing, -1)
        edge = left
        if 0 <= last < len(look.scale.times):
            edge = look.axis.x(float(look.scale.of(np.array([last]))[0])) + REACH
        if height <= 0 or edge >= head:
            continue
        painter.fillRect(QRectF(max(edge, left), top, head - max(edge, left), height), ground)
        if last >= 0 and edge >= left:
            painter.fillRect(QRectF(edge, top, EDGE, height), ink)
