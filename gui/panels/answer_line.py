"""A question that was answered a moment ago, and its answer: a quiet line under the caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from gui.theme.fonts import font
from gui.theme.type import NOTE
from gui.words.plain import harmless

from .question_sizes import LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPaintEvent

    from gui.theme.palette import Palette

    from .caption import CaptionPanel

HIGH, BELOW = 1.3, 0.15  # of the size of its text: its height, and what is free below it
PROJECTED = 22.0  # px of its text on a screen of that many lines
MARGIN = 24  # px beside it
GAP = 0.6  # of the size of its text, between question and answer
STRONG = 600


class AnswerLine(QWidget):
    """Shows one question with its answer in the caption's place, which has as much less room."""

    def __init__(self, caption: CaptionPanel, palette: Palette) -> None:
        """Make it out of sight, at the foot of this caption."""
        super().__init__(caption)
        self._caption, self._palette = caption, palette
        self._lines, self._zoom = 0, 1.0
        self._words = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        caption.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty while it is out of sight."""
        return " ".join(self._words).strip()

    def show_words(self, words: Sequence[str]) -> None:
        """Show a question and its answer; out of sight for two empty ones."""
        question, answer = map(harmless, words)
        if (question, answer) == self._words:
            return
        self._words = question, answer
        self.setAccessibleName(self.text)
        self.setVisible(bool(question))
        self._place()

    def set_projection(self, lines: int) -> None:
        """Take the sizes of a projector with so many lines; 0 for those of a desk."""
        self._lines = lines
        self._place()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self._zoom = zoom
        self._place()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the caption."""
        if watched is self._caption and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    @property
    def _px(self) -> float:
        if self._lines:
            return PROJECTED * self._lines / LINES
        return NOTE.size * self._zoom

    def _place(self) -> None:
        """Take the foot of the caption; when out of sight, give it back."""
        caption, high = self._caption, round(self._px * HIGH)
        foot = high + round(self._px * BELOW)
        caption.set_foot(0 if self.isHidden() else foot)
        width = max(caption.width() - 2 * MARGIN, 0)
        self.setGeometry(MARGIN, caption.height() - foot, width, high)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle; where it is too long, the question is cut."""
        painter = QPainter(self)
        question, answer = self._words
        faces = self._face(400), self._face(STRONG)
        plain, strong = map(QFontMetricsF, faces)
        gap = self._px * GAP
        answer = strong.elidedText(answer, Qt.TextElideMode.ElideRight, self.width())
        rest = max(self.width() - strong.horizontalAdvance(answer) - gap, 0)
        question = plain.elidedText(question, Qt.TextElideMode.ElideRight, rest)
        whole = plain.horizontalAdvance(question) + gap + strong.horizontalAdvance(answer)
        at = QPointF((self.width() - whole) / 2, plain.ascent())
        for text, face, colour in (
            (question, faces[0], self._palette.dim), (answer, faces[1], self._palette.ink)
        ):  # fmt: skip
            painter.setFont(face)
            painter.setPen(QColor(colour))
            painter.drawText(at, text)
            at += QPointF(QFontMetricsF(face).horizontalAdvance(text) + gap, 0)
        painter.end()

    def _face(self, weight: int) -> QFont:
        return font(NOTE, self._px / NOTE.size, weight=weight)
