"""A question that was answered, and its answer, in a quiet line at the foot of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.theme.fonts import font
from gui.theme.type import NOTE, PANEL
from gui.words.plain import harmless

from .elided import Elided
from .question_sizes import LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

MARGIN = 12  # px from the right and the lower edge of the stage
HEIGHT = 32
AROUND = 12  # px beside the texts
GAP = 8
SHARE = 0.75  # of the stage's width, at most


class AnswerLine(QWidget):
    """Shows one question with its answer, over the stage, without moving anything."""

    def __init__(self, stage: QWidget) -> None:
        """Make it out of sight, at the foot of the stage."""
        super().__init__(stage)
        self._stage = stage
        self._lines, self._zoom = 0, 1.0
        self._words = ("", "")
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._question, self._answer = Elided(), QLabel()
        self._question.setProperty("role", "dim")
        self._answer.setProperty("role", "strong")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, 0, AROUND, 0)
        row.setSpacing(GAP)
        row.addWidget(self._question, 1)
        row.addWidget(self._answer)
        stage.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty while it is out of sight."""
        return " ".join(self._words).strip()

    def show_words(self, words: Sequence[str]) -> None:
        """Show a question and its answer; out of sight for two empty ones."""
        question, answer = words
        if (question, answer) == self._words:
            return
        self._words = question, answer
        self.setAccessibleName(self.text)
        self.setVisible(bool(question))
        self._place()
        self.raise_()

    def set_projection(self, lines: int) -> None:
        """Take the sizes of a projector with so many lines; 0 for those of a desk."""
        self._lines = lines
        self._place()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self._zoom = zoom
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the stage."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        grown = self._lines / LINES
        px = NOTE.projector * grown if self._lines else PANEL.size * self._zoom
        for label in (self._question, self._answer):
            label.setStyleSheet(f"font-size: {px:g}px;")
        question, answer = self._words
        self._answer.setText(harmless(answer))
        scale = px / PANEL.size
        metrics = QFontMetrics(font(PANEL, scale, weight=600))
        texts = metrics.horizontalAdvance(question) + metrics.horizontalAdvance(answer)
        height = round(max(HEIGHT, 2.1 * px))
        most = round(self._stage.width() * SHARE)
        width = min(texts + GAP + 2 * AROUND + 6, most)
        self.setFixedSize(max(width, 0), height)
        self.move(self._stage.width() - width - MARGIN, self._stage.height() - height - MARGIN)
        self._question.show_text(question)
