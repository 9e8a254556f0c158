"""Paints a cell of the table of events."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.theme.fonts import font
from gui.theme.type import PANEL, PID

from .badge import Look, paint_badge
from .event_model import FIGURES, LINE, NUMBER, PROCESS, TIME

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.theme.palette import Palette
    from gui.words.event_row import EventRow

    from .event_table import EventTable

PAD = 8  # px at both sides of a text
BADGE = 18  # px
DIM = (NUMBER, TIME, LINE)
MEASURED = 2048
"""Texts of which it is remembered how they are cut: most stand in many rows."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight
_SELECTED = QStyle.StateFlag.State_Selected


class EventCell(QStyledItemDelegate):
    """Text by its column, the badge of a process, and how the row stands to the playhead."""

    def __init__(self, table: EventTable, palette: Palette) -> None:
        """Paint for this table."""
        super().__init__(table)
        self._table = table
        self.palette = palette
        self._sans, self._mono = font(PANEL), font(PID)
        self._number, self._row_ground = -1, ""
        self._elided = functools.lru_cache(MEASURED)(self._elide)
        self._measures = {True: QFontMetrics(self._mono), False: QFontMetrics(self._sans)}

    def figures_width(self, signs: int) -> int:
        """Return how wide a column of so many figures is, in pixels."""
        # What is a fraction of a pixel too wide is cut: two more than the figures take.
        return self._measures[True].horizontalAdvance("0" * signs) + 2 * PAD + 2

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        number, column = index.row(), index.column()
        row = self._table.events.row(number)
        if row is None:
            return
        if number != self._number or column == NUMBER:  # else it is the row just looked at
            self._number = number
            self._row_ground = self._ground(number, bool(option.state & _SELECTED))
        box, ground = option.rect, self._row_ground
        if ground:
            painter.fillRect(box, QColor(ground))
        inner = box.adjusted(PAD, 0, -PAD, 0)
        if column == PROCESS:
            inner = self._paint_badge(painter, inner, row, ground or self.palette.panel)
        text = row.cells[column]
        if text:
            mono = column in DIM
            painter.setFont(self._mono if mono else self._sans)
            painter.setPen(QColor(self._colour(number, column, row, ground)))
            text = self._elided(text, inner.width(), mono, column == LINE)
            painter.drawText(inner, _RIGHT if column in FIGURES else _LEFT, text)

    def _elide(self, text: str, width: int, mono: bool, middle: bool) -> str:
        how = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        return self._measures[mono].elidedText(text, how, width)

    def _ground(self, row: int, selected: bool) -> str:
        """Return the colour behind a row; empty for that of the table."""
        if row == self._table.shown_row:
            return self.palette.ink
        if selected:
            return self.palette.marked
        return self.palette.raised if row == self._table.hovered else ""

    def _colour(self, number: int, column: int, row: EventRow, ground: str) -> str:
        palette = self.palette
        if ground == palette.ink:
            return palette.stage
        if row.wrong and column not in DIM:
            return palette.bad
        later = number > self._table.shown_row
        return palette.dim if later or column in DIM else palette.ink

    def _paint_badge(self, painter: QPainter, box: QRect, row: EventRow, ground: str) -> QRect:
        """Draw the badge of the process; return what is left of the cell."""
        called = self._table.called
        number = called.number(row.id) if called is not None else None
        if called is not None and number is not None:
            place = QRectF(box.left(), box.center().y() - BADGE / 2 + 0.5, BADGE, BADGE)
            letters = called.letters.get(row.id, "")
            paint_badge(painter, place, letters, number, self.palette, Look.FULL, ground)
        return box.adjusted(BADGE + 7, 0, 0, 0)
