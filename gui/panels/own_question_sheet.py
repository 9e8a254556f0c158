"""The small sheet on which the author of a lesson writes a question on a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from core.lessons.format import (
    LEAST_OPTIONS,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_OPTIONS,
)
from core.lessons.lesson import OwnQuestion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 520  # px


class OwnQuestionSheet(QDialog):
    """Asks for a question, its answers, and which of them is right.

    Attributes:
        asks: the question.
        options: the answers; those that are left empty are none.
        rights: beside each, whether it is the right one.

    Signals:
        written: an ``OwnQuestion``.
    """

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setFixedWidth(WIDTH)
        self._event = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        self._place = QLabel()
        self._place.setProperty("role", "dim")
        self._place.setWordWrap(True)
        column.addWidget(self._place)
        self.asks = QLineEdit()
        self.asks.setMaxLength(LONGEST_QUESTION)
        column.addWidget(self.asks)
        column.addLayout(self._make_options())
        self._wrong = QLabel()
        self._wrong.setProperty("role", "bad")
        column.addWidget(self._wrong)
        column.addLayout(self._make_foot())
        self.retell()

    def _make_options(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        self._group = QButtonGroup(self)
        self.options: list[QLineEdit] = []
        self.rights: list[QRadioButton] = []
        for row in range(MOST_OPTIONS):
            line, right = QLineEdit(), QRadioButton()
            line.setMaxLength(LONGEST_OPTION)
            self._group.addButton(right, row)
            grid.addWidget(line, row, 0)
            grid.addWidget(right, row, 1)
            self.options.append(line)
            self.rights.append(right)
        return grid

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        self.keep = QPushButton()
        self.keep.setProperty("loud", True)
        self.keep.setDefault(True)
        self.keep.setMinimumWidth(96)
        self.keep.clicked.connect(self._keep)
        row.addWidget(self._cancel)
        row.addWidget(self.keep)
        return row

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("A question of your own"))
        self._title.setText(self.windowTitle())
        self.asks.setAccessibleName(self.tr("The question"))
        self.asks.setPlaceholderText(self.tr("What is asked before this step?"))
        for number, (line, right) in enumerate(zip(self.options, self.rights, strict=True), 1):
            name = self.tr("Answer {number}").format(number=number)
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
            right.setText(self.tr("right"))
            right.setAccessibleName(self.tr("Answer {number} is right").format(number=number))
        self._cancel.setText(self.tr("Cancel"))
        self.keep.setText(self.tr("Keep"))
        self._show_place()

    def ask(self, event: int) -> None:
        """Ask for a question that the event of this number settles."""
        self._event = event
        for line in (self.asks, *self.options):
            line.clear()
        self.rights[0].setChecked(True)
        self._wrong.clear()
        self._show_place()
        self.open()
        self.activateWindow()
        self.asks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self) -> None:
        sentence = self.tr("It is settled where the playhead is now: by event {number}.")
        self._place.setText(sentence.format(number=f"{self._event + 1:,}"))

    def _keep(self) -> None:
        """Tell of the question, if it is one."""
        texts = [" ".join(line.text().split()) for line in self.options]
        given = [number for number, text in enumerate(texts) if text]
        asks, right = " ".join(self.asks.text().split()), self._group.checkedId()
        if not asks or len(given) < LEAST_OPTIONS or right not in given:
            self._wrong.setText(
                self.tr("It takes a question and two answers, one of which is right.")
            )
            return
        options = tuple(texts[number] for number in given)
        self.accept()
        self.written.emit(OwnQuestion(asks, options, given.index(right), self._event))
