"""The sheet of keys, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class KeySheet(QDialog):
    """Says what each key does."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        """Make the sheet of the actions that have a key."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for action in actions:
            if action.shortcuts():
                _add(grid, action)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _add(grid: QGridLayout, action: QAction) -> None:
    form = QKeySequence.SequenceFormat.NativeText
    texts = dict.fromkeys(keys.toString(form) for keys in action.shortcuts())
    row = grid.rowCount()
    for column, (text, role) in enumerate(
        (("   ".join(texts), "value"), (action.text().rstrip("…"), "plain"))
    ):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        grid.addWidget(label, row, column)
