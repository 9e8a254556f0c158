"""One sentence and one button on the stage, where there is nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.words.plain import harmless_lines


class Notice(QWidget):
    """Says why a program did not start or a file was not opened.

    Attributes:
        path: of the file that the button opens; empty if it only leads back.

    Signals:
        answered: the button was clicked.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without words."""
        super().__init__(parent)
        self.path = ""
        self.setObjectName("stagePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(20)
        column.addStretch(1)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("role", "name")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self._sentence)
        self.button = QPushButton()
        self.button.setProperty("loud", True)
        self.button.clicked.connect(self.answered)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def say(self, sentence: str, button: str, path: str = "") -> None:
        """Show a sentence and the word of the one button, and what file it opens, if any."""
        self.path = path
        self._sentence.setText(harmless_lines(sentence))
        self.button.setText(button)
        self.button.setFocus()
