"""A text of several lines; those of Chinese stand further apart than their font has them."""

from __future__ import annotations

import html

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme.type import LINE_HEIGHT_CHINESE, PANEL


class Prose(QLabel):
    """Plain text, whatever is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a text."""
        super().__init__(parent)
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show a text, with the lines that the language of now wants."""
        self._plain = text
        chinese = QLocale().language() == QLocale.Language.Chinese
        self.setTextFormat(Qt.TextFormat.RichText if chinese else Qt.TextFormat.PlainText)
        super().setText(_spaced(text) if chinese else text)

    def retell(self) -> None:
        """Set the same text as the language of now wants it."""
        self.setText(self._plain)

    def text(self) -> str:
        """Return the text as it was set."""
        return self._plain


def _spaced(text: str) -> str:
    """Return a text as markup in which nothing of it is markup, and its lines have a height."""
    height = round(PANEL.size * LINE_HEIGHT_CHINESE)
    lines = html.escape(text).replace("\n", "<br>")
    return f'<p style="margin: 0; line-height: {height}px">{lines}</p>'
