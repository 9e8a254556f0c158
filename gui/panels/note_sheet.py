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
        self.setFixedWidth(WIDTH)
        self._position = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("role", "dim")
        self._place.setWordWrap(True)
        column.addWidget(self._place)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        column.addWidget(self.line)
        column.addSpacing(8)
        column.addLayout(self._make_foot())
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Note"))
        self._title.setText(self.tr("Note"))
        self.line.setAccessibleName(self.tr("Text of the note"))
        self.line.setPlaceholderText(self.tr("What is to be seen here?"))
        self._cancel.setText(self.tr("Cancel"))
        self._accept.setText(self.tr("Keep"))

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self._cancel, self._accept = QPushButton(), QPushButton()
        self._cancel.clicked.connect(self.reject)
        row.addWidget(self._cancel)
        self._accept.setProperty("loud", True)
        self._accept.setDefault(True)
        self._accept.setMinimumWidth(96)
        self._accept.clicked.connect(self._keep)
        row.addWidget(self._accept)
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
