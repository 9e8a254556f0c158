"""A choice of few that all stand in sight, side by side, one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gui.theme.fonts import strong

if TYPE_CHECKING:
    from collections.abc import Sequence


class Segment(NamedTuple):
    """One of the choices.

    Attributes:
        value: what it stands for.
        text: for people.
        tip: what it means.
    """

    value: object
    text: str
    tip: str = ""


class _Button(QPushButton):
    """A segment, with room for its text in the bold face that it has while it is chosen."""

    def sizeHint(self) -> QSize:
        """Return the size that it wants; Qt asks for it in the face of all others."""
        bold = self.font()
        bold.setWeight(QFont.Weight(strong()))
        widths = [QFontMetrics(face).horizontalAdvance(self.text()) for face in (self.font(), bold)]
        return super().sizeHint() + QSize(max(widths[1] - widths[0], 0), 0)


class Segments(QWidget):
    """Buttons of which one is down.

    Attributes:
        buttons: value -> its button.

    Signals:
        chosen: the value that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        """Make the buttons; none is down until it is said which."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(34)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[object, QPushButton] = {}
        for value, text, tip in segments:
            button = _Button(text)
            button.setCheckable(True)
            button.setAutoDefault(False)  # in a sheet Enter is the sheet's
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, one=value: self.chosen.emit(one))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)

    def say(self, segments: Sequence[Segment]) -> None:
        """Say the same choices in other words."""
        for value, text, tip in segments:
            self.buttons[value].setText(text)
            self.buttons[value].setToolTip(tip)

    def show_value(self, value: object) -> None:
        """Show which one is chosen."""
        self.buttons[value].setChecked(True)
