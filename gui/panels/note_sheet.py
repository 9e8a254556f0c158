"""The small sheet on which the text of a note is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from core.recording.notes import LONGEST_TEXT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 520  # px: a sentence wants to be seen whole


class NoteSheet(QDialog):
    """Asks for one line.

    Signals:
        written: the position of the note, and its text.
    """

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setWindowTitle(self.tr("Note"))
        self.setFixedWidth(WIDTH)
        self._position = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        title = QLabel(self.tr("Note"))
        title.setProperty("role", "name")
        column.addWidget(title)
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("role", "dim")
        self._place.setWordWrap(True)
        column.addWidget(self._place)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.setAccessibleName(self.tr("Text of the note"))
        self.line.setPlaceholderText(self.tr("What is to be seen here?"))
        column.addWidget(self.line)
        column.addSpacing(8)
        column.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        keep = QPushButton(self.tr("Keep"))
        keep.setProperty("loud", True)
        keep.setDefault(True)
        keep.setMinimumWidth(96)
        keep.clicked.connect(self._keep)
        row.addWidget(keep)
        return row

    def ask(self, position: int, place: str, text: str) -> None:
        """Ask for the text of a note.

        Args:
            position: where it stands.
            place: the same in words.
            text: what it says so far.
        """
        self._position = position
        self._place.setText(place)
        self.line.setText(text)
        self.line.selectAll()
        self.open()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.accept()
        self.written.emit(self._position, self.line.text())
