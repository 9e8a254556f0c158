"""Rows of a key and a value, as the inspector shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from gui.words.plain import harmless_lines, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[str, str]


class Rows(QWidget):
    """A column of keys, a column of values. Rows are reused, and plain text throughout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without rows."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of those before."""
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        while len(self._labels) < len(rows):
            self._add()
        for index, (key, value) in enumerate(self._labels):
            shown = index < len(rows)
            if shown:
                key.setText(rows[index][0])
                value.setText(harmless_lines(rows[index][1]))
                value.setToolTip(tip(rows[index][1]))
            key.setVisible(shown)
            value.setVisible(shown)

    def _add(self) -> None:
        key, value = QLabel(), QLabel()
        for label, role in ((key, "key"), (value, "value")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setWordWrap(True)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._labels)
        self._grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._labels.append((key, value))
