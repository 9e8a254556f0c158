"""The model of the table of events: as quick with a million rows as with ten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.words import lists
from gui.words.event_row import Cells

if TYPE_CHECKING:
    from gui.words.event_row import EventRow

    from .event_rows import EventRows

Index = QModelIndex | QPersistentModelIndex
NUMBER, TIME, PROCESS, KIND, THING, WHAT, LINE = range(len(Cells._fields))
FIGURES = (NUMBER, TIME)
NOWHERE = QModelIndex()
READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EventModel(QAbstractTableModel):
    """Rows that become more, or others."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._rows: EventRows | None = None
        self._count = 0
        self._headings: tuple[str, ...] = ("",) * len(Cells._fields)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._headings = (
            self.tr("No."),
            self.tr("Time (s)"),
            self.tr("Process"),
            self.tr("Event"),
            self.tr("On"),
            self.tr("What"),
            self.tr("Line"),
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headings) - 1)

    def show_rows(self, rows: EventRows | None) -> None:
        """Show other rows, or none."""
        self.beginResetModel()
        self._rows = rows
        self._count = len(rows) if rows is not None else 0
        self.endResetModel()

    def grow(self) -> bool:
        """Take up rows that have come at the end; return whether there were any."""
        count = len(self._rows) if self._rows is not None else 0
        if count < self._count and self._rows is not None:  # late events: it begins anew from there
            self.show_rows(self._rows)
        elif count > self._count:
            self.beginInsertRows(NOWHERE, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        else:
            return False
        return True

    def row(self, row: int) -> EventRow | None:
        """Return the words of a row; None if there is no such row."""
        if self._rows is None or not 0 <= row < self._count:
            return None
        return self._rows.row(row)

    @property
    def headings(self) -> tuple[str, ...]:
        """What stands over the columns."""
        return self._headings

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell; and what a screen reader says of a whole row."""
        if role in READ:
            row = self.row(index.row())
            return row.cells[index.column()] if row is not None else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == NUMBER:
            row = self.row(index.row())
            return self.sentence(row) if row is not None else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what stands over a column; the head of a row is its number."""
        if orientation != Qt.Orientation.Horizontal:
            return self.data(self.index(section, NUMBER), role) if role in READ else None
        if role in READ:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sentence(self, row: EventRow) -> str:
        """Return a row as one reads it aloud."""
        pairs = zip(self._headings, row.cells, strict=True)
        return lists.phrases(lists.told_of(heading, text) for heading, text in pairs if text)
