"""That something went wrong in Procession itself, in the line at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.theme.fonts import font
from gui.theme.type import NOTE


class ComplaintLine(QWidget):
    """A sentence and a button that tells more; hidden while there is nothing to say.

    Signals:
        details_wanted: the user wants to know more.
    """

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "strong")
        self._words.setFont(font(NOTE))
        row.addWidget(self._words)
        self.details = QPushButton()
        self.details.setObjectName("small")
        self.details.setFont(font(NOTE))
        self.details.clicked.connect(self.details_wanted)
        row.addWidget(self.details)
        self.hide()
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("What went wrong"))
        self.details.setText(self.tr("Details"))

    @property
    def sentence(self) -> str:
        """What is said; empty for nothing."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Say something, or nothing."""
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
