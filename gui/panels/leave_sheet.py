"""Asks what becomes of notes that are in no file, before they would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gui.words.plain import harmless_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 460  # px


class LeaveSheet(QDialog):
    """One sentence and three ways.

    Signals:
        save_wanted: the notes are to be saved first.
        lose_wanted: they are not wanted.
    """

    save_wanted = Signal()
    lose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "name")
        column.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.lose = self._button(self.lose_wanted)
        self.stay = QPushButton()
        self.stay.clicked.connect(self.reject)
        self.save = self._button(self.save_wanted)
        self.save.setProperty("loud", True)
        self.save.setDefault(True)
        self.save.setMinimumWidth(96)
        row.addWidget(self.lose)
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.save)
        column.addLayout(row)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is asked has been said."""
        self.setWindowTitle(self.tr("Unsaved notes"))
        self.lose.setText(self.tr("Do not save"))
        self.stay.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save…"))

    def _button(self, wanted: object) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(self.accept)
        button.clicked.connect(wanted)
        return button

    @property
    def sentence(self) -> str:
        """What is asked."""
        return self._sentence.text()

    def ask(self, sentence: str) -> None:
        """Ask."""
        self._sentence.setText(harmless_lines(sentence))
        self.open()
        self.activateWindow()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
