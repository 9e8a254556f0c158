"""The sheet of keys, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = tuple[str, tuple[str, ...]]


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
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for text, keys in rows:
            _add(grid, text, keys)
        column.addLayout(grid)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _add(grid: QGridLayout, text: str, keys: tuple[str, ...]) -> None:
    form = QKeySequence.SequenceFormat.NativeText
    shown = "   ".join(QKeySequence(key).toString(form) for key in keys)
    row = grid.rowCount()
    for column, (words, role) in enumerate(((shown, "value"), (text, "plain"))):
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        grid.addWidget(label, row, column)
