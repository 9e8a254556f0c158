"""The line at the foot of the window: the last event, and the counts of the run."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui.theme import measures
from gui.theme.fonts import font
from gui.theme.type import NOTE
from gui.words.aloud import say
from gui.words.plain import harmless

from .complaint_line import ComplaintLine
from .export_line import ExportLine

TOLD_MS = 6000  # that a sentence stays


class Status(QWidget):
    """The last event in words at the left, the counts at the right.

    Attributes:
        export: between them, what becomes of an export.
        complaint: before all of it, that something went wrong in Procession itself.

    Signals:
        told: a sentence that is said for a while; empty when it is over.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(measures.STATUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        self.complaint = ComplaintLine()
        row.addWidget(self.complaint)
        self._event = self._label()
        self._event.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._latest = ""
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self._tell_no_more)
        row.addWidget(self._event, 1)
        self.export = ExportLine()
        row.addWidget(self.export)
        self._change = self._label("strong")
        row.addWidget(self._change)
        self._lost = self._label("bad")
        row.addWidget(self._lost)
        self._counts = self._label()
        row.addWidget(self._counts)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what happened is shown anew by who shows it."""
        self._event.setAccessibleName(self.tr("Last event"))
        self._counts.setAccessibleName(self.tr("Counts"))

    def _label(self, role: str = "dim") -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setFont(font(NOTE))
        return label

    def show_event(self, text: str) -> None:
        """Show the last event; what was told has precedence for a while."""
        self._latest = text
        if not self._told.isActive() and text != self._event.text():
            self._event.setText(text)

    def tell(self, sentence: str) -> None:
        """Say something that is to be read before the next event takes its place."""
        self._show(sentence, "strong")
        say(self, sentence)
        self._told.start(TOLD_MS)
        self.told.emit(sentence)

    def _tell_no_more(self) -> None:
        self._show(self._latest, "dim")
        self.told.emit("")

    def take_back(self, sentence: str) -> None:
        """Say it no longer, if that is what is still told."""
        if self._told.isActive() and self._event.text() == sentence:
            self._told.stop()
            self._tell_no_more()

    @property
    def text(self) -> str:
        """What is said at the left."""
        return self._event.text()

    def _show(self, text: str, role: str) -> None:
        self._event.setText(harmless(text))
        self._event.setProperty("role", role)
        self._event.style().polish(self._event)

    def show_change(self, text: str) -> None:
        """Show that the program is not any more as it was run, or empty it."""
        self._change.setText(text)

    def show_counts(self, text: str, lost: str = "") -> None:
        """Show the counts, and in red what was lost."""
        if text != self._counts.text():
            self._counts.setText(text)
        if lost != self._lost.text():
            self._lost.setText(lost)
