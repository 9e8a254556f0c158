"""What becomes of an export, in the line at the foot of the window: how far it is, where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.theme.fonts import font
from gui.theme.type import NOTE
from gui.words.plain import harmless


class ExportLine(QWidget):
    """A sentence and one button; hidden while there is nothing to say.

    Signals:
        cancelled: the user wants no export any more.
        folder_wanted: the user wants to see the file where it lies.
    """

    cancelled = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "strong")
        self.words.setFont(font(NOTE))
        row.addWidget(self.words)
        self.cancel = self._button(self.cancelled)
        self.folder = self._button(self.folder_wanted)
        row.addWidget(self.cancel)
        row.addWidget(self.folder)
        self.say("")
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what became of an export has been said."""
        self.setAccessibleName(self.tr("Export"))
        self.cancel.setText(self.tr("Cancel"))
        self.folder.setText(self.tr("Show in folder"))

    def _button(self, wanted: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName("small")
        button.setFont(font(NOTE))
        button.clicked.connect(wanted)
        return button

    def show_progress(self, done: float) -> None:
        """Show how far an export is, 0 to 1."""
        self._show(self.tr("Exporting: {part} %").format(part=int(100 * done)), cancel=True)

    def show_saved(self, name: str) -> None:
        """Show under which name a file has been saved."""
        self._show(self.tr("Saved as {name}").format(name=name), folder=True)

    def say(self, sentence: str) -> None:
        """Say something else, or nothing."""
        self._show(sentence)

    def _show(self, text: str, *, cancel: bool = False, folder: bool = False) -> None:
        text = harmless(text)
        self.words.setText(text)
        self.setAccessibleDescription(text)
        self.cancel.setVisible(cancel)
        self.folder.setVisible(folder)
        self.setVisible(bool(text))
