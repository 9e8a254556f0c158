"""The sheet of keys, made from the table of actions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = tuple[str, tuple[str, ...]]
MOST_ROWS = 18  # in a column


class KeySheet(QDialog):
    """Says what each key does."""

    def __init__(self, rows: Iterable[Row], parent: QWidget | None = None) -> None:
        """Make the sheet.

        Args:
            rows: what each action is called, and its keys.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        title = QLabel(self.tr("Keys"))
        title.setProperty("role", "name")
        column.addWidget(title)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        for part in in_columns(rows):
            columns.addLayout(_grid(part))
        column.addLayout(columns)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def in_columns(rows: Iterable[Row]) -> list[list[Row]]:
    """Return the rows in as many columns, about equally high, as a small window has room for."""
    left = list(rows)
    count = max(math.ceil(len(left) / MOST_ROWS), 1)
    high = math.ceil(len(left) / count)
    return [left[start : start + high] for start in range(0, len(left), max(high, 1))]


def _grid(rows: Iterable[Row]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for text, keys in rows:
        _add(grid, text, keys)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _add(grid: QGridLayout, text: str, keys: tuple[str, ...]) -> None:
    form = QKeySequence.SequenceFormat.NativeText
    shown = "   ".join(QKeySequence(key).toString(form) for key in keys)
    row = grid.rowCount()
    for column, (words, role) in enumerate(((shown, "value"), (text, "plain"))):
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        grid.addWidget(label, row, column)
