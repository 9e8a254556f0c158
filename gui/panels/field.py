"""A row of a form: its name, what is filled in, a button beside it, and what is wrong below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from gui.words.plain import harmless

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

NAME, EDITOR, BUTTON = range(3)


class Field:
    """One row, and the line below it that is there only while something is wrong.

    Attributes:
        name: the label.
        editor: what is filled in.
    """

    def __init__(
        self, grid: QGridLayout, editor: QWidget, button: QPushButton | None = None
    ) -> None:
        """Add the row to a grid of three columns; ``say`` tells what it is called."""
        self.editor = editor
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("role", "key")
        self.name.setBuddy(editor)
        row = grid.rowCount()
        self._button = button
        grid.addWidget(self.name, row, NAME)
        grid.addWidget(editor, row, EDITOR, 1, 1 if button is not None else 2)
        if button is not None:
            grid.addWidget(button, row, BUTTON)
        self._wrong = QLabel()
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setProperty("role", "bad")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        grid.addWidget(self._wrong, row + 1, EDITOR, 1, 2)

    def say(self, name: str) -> None:
        """Say what is filled in here."""
        self.name.setText(name)
        self.editor.setAccessibleName(name)

    @property
    def wrong(self) -> str:
        """What is said to be wrong; empty while nothing is."""
        return self._wrong.text()

    def show(self, shown: bool) -> None:
        """Show the row, or hide it with what was wrong in it."""
        for widget in (self.name, self.editor, self._button):
            if widget is not None:
                widget.setVisible(shown)
        if not shown:
            self._wrong.hide()

    def complain(self, sentence: str) -> None:
        """Say what is wrong, and put the cursor there; an empty sentence takes it back."""
        sentence = harmless(sentence)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        if sentence:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
