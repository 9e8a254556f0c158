"""The line over what is presented: what is shown, how far it is, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.theme.fonts import font
from gui.theme.measures import TARGET
from gui.theme.type import NOTE, TOP

from .elided import Elided

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from gui.theme.type import Face

HEIGHT = 64  # px at 720 lines
AROUND = 28  # px at 720 lines
BETWEEN = 32


class TopLine(QWidget):
    """Title, rounds and events, and a button that leaves.

    Signals:
        left: the user wants to be at the desk again.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setObjectName("topLine")
        self._row = QHBoxLayout(self)
        self._title = Elided(Qt.TextElideMode.ElideMiddle)  # a path is long, what is wrong last
        self._title.setObjectName("projected")
        self._row.addWidget(self._title, 1)
        self._count = QLabel()
        self._count.setObjectName("projected")
        self._count.setProperty("role", "dim")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._row.addWidget(self._count)
        self._leave = QPushButton()
        self._leave.setProperty("flat", True)
        self._leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space plays, wherever one clicked
        self._leave.clicked.connect(self.left)
        self._row.addWidget(self._leave)
        self._place = (0, 0, 0)
        self._shown = self._said = ""
        self.retell()
        self.set_projection(720)

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._leave.setText(self.tr("Esc  Leave"))
        self._leave.setAccessibleName(self.tr("Leave presenter mode"))
        self.show_place(*self._place)

    def show_title(self, title: str) -> None:
        """Say what is shown."""
        self._shown = title
        self._title.show_text(self._said or title)

    def tell(self, sentence: str) -> None:
        """Say something in place of the title; nothing more, for an empty sentence."""
        self._said = sentence
        self._title.show_text(sentence or self._shown)

    def show_place(self, position: int, length: int, round_: int) -> None:
        """Say how far it is.

        Args:
            position: how many events have been passed.
            length: how many there are; 0 while more may come.
            round_: number of the question and answer of now; 0 where there are none.
        """
        self._place = (position, length, round_)
        event = self.tr("Event {n}").format(n=position)
        if length:
            event = self.tr("Event {n} of {all}").format(n=position, all=length)
        if round_:
            turn = self.tr("Round {n}").format(n=round_)
            event = self.tr("{round} · {event}").format(round=turn, event=event)
        self._count.setText(event if position or length else "")

    @property
    def place(self) -> str:
        """What is said of how far it is."""
        return self._count.text()

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants."""
        scale = lines / 720
        around = round(AROUND * scale)
        self._row.setContentsMargins(around, 0, around - 12, 0)
        self._row.setSpacing(round(BETWEEN * scale))
        self.setFixedHeight(round(HEIGHT * scale))
        self._title.setStyleSheet(_sheet(_face(TOP, scale)))
        self._count.setStyleSheet(_sheet(_face(NOTE, scale)))
        self._leave.setStyleSheet(_sheet(_face(NOTE, scale)))
        self._leave.setMinimumHeight(max(TARGET, round(TARGET * scale)))


def _face(face: Face, scale: float) -> QFont:
    return font(face, face.projector * scale / face.size)


def _sheet(face: QFont) -> str:
    """Return the rule that sets a font: the window's own style sheet would go before it."""
    return f"font-size: {face.pixelSize()}px; font-weight: {face.weight().value};"
