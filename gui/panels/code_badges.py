"""The badges at the right of a line of code: who is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from gui.theme.fonts import font
from gui.theme.palette import blend
from gui.theme.type import NOTE

from .badge import Look, paint_badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.palette import Palette

    from .marks import Mark

BADGE = 20  # px
EDGE = 6  # px right of the badges
FADE = 12  # px under the badges, where what is cut is seldom more than a comment
AT_MOST = 4  # badges side by side, then "+3"
HERE = (Look.FULL, Look.HOLLOW)  # looks of processes that are at their line
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def fade(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint a box from nothing at its left to a full colour at its right."""
    gradient = QLinearGradient(box.left(), 0, box.right(), 0)
    clear = QColor(colour)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    painter.fillRect(box, gradient)


def paint_badges(painter: QPainter, row: QRectF, marks: Sequence[Mark], palette: Palette) -> None:
    """Paint who is at a line, over what its code goes on with.

    Args:
        painter: where.
        row: the line's place.
        marks: the processes.
        palette: the colours.
    """
    if not marks:
        return
    ground = palette.raised if any(m.look in HERE for m in marks) else palette.panel
    shown = marks[:AT_MOST]
    more = f"+{len(marks) - AT_MOST}" if len(marks) > AT_MOST else ""
    note = " ".join(part for part in (_since(marks), more) if part)
    painter.setFont(font(NOTE))
    room = painter.fontMetrics().horizontalAdvance(note) + 8 if note else 0
    wide, top, height = len(shown) * (BADGE + 4), row.top(), row.height()
    left = row.right() - EDGE - wide
    painter.fillRect(QRectF(left - room - 3, top, wide + room + 3 + EDGE, height), QColor(ground))
    fade(painter, QRectF(left - room - 3 - FADE, top, FADE, height), QColor(ground))
    if note:
        painter.setPen(QColor(blend(palette.dim, ground, 0.1)))
        painter.drawText(QRectF(left - room - 3, top, room, height), RIGHT, note)
    for number, mark in enumerate(shown):
        box = QRectF(left + number * (BADGE + 4), top + (height - BADGE) / 2, BADGE, BADGE)
        who = mark.letters, mark.process.number, palette, mark.look, ground
        paint_badge(painter, box, *who)


def _since(marks: Sequence[Mark]) -> str:
    """Return since when the one process that is there has been there."""
    since = next((m.since for m in marks if m.since), "")
    if not since or len(marks) > 1:
        return ""
    said = QCoreApplication.translate("CodeView", "since line {line}, {time}")
    return said.format(line=marks[0].line, time=since)
