"""The line of the lesson that is open: its title, the step, and the presenter's notes below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.words.plain import harmless, harmless_lines

from .elided import Elided

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTES = 74  # px: three lines, and what is longer is scrolled
STEP = 260  # px: the button of the steps is not wider


class LessonLine(QWidget):
    """A bar over the window's parts, hidden while no lesson is open, and from a projector.

    Attributes:
        steps: the button under which the list of steps opens.
        back, on: to the step before, and to the next one.
        notes: shows the presenter's notes, or hides them.
        change: opens the sheet of the lesson.
        close_: closes the lesson.

    Signals:
        went: by how many steps the user wants to go on.
        step_wanted: number of a step, from 0.
        change_wanted, close_wanted: the user wants to change the lesson, or to be rid of it.
    """

    went = Signal(int)
    step_wanted = Signal(int)
    change_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a lesson."""
        super().__init__(parent)
        self.setObjectName("lesson")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._titles: list[str] = []
        self._current, self._notes = -1, ""
        self._open = False
        self._projected = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 12, 5)
        column.setSpacing(4)
        column.addLayout(self._make_row())
        column.addWidget(self._make_notes())
        self.hide()
        self.retell()

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)  # as the notes below, which have a ring for the focus
        row.setSpacing(8)
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        self._title = Elided()
        self._title.setProperty("role", "dim")
        self._state = QLabel()
        self._state.setProperty("role", "strong")
        self.back = self._button(lambda: self.went.emit(-1))
        self.steps = self._button(self.show_steps)
        self.steps.setMaximumWidth(STEP)
        self.on = self._button(lambda: self.went.emit(1))
        self.notes = self._button(self._show_notes)
        self.notes.setCheckable(True)
        self.notes.setChecked(True)
        self.change = self._button(self.change_wanted.emit)
        self.close_ = self._button(self.close_wanted.emit)
        row.addWidget(self._name)
        row.addWidget(self._title, 1)
        row.addWidget(self._state)
        row.addSpacing(8)
        for button in (self.back, self.steps, self.on):
            row.addWidget(button)
        row.addSpacing(8)
        for button in (self.notes, self.change, self.close_):
            row.addWidget(button)
        return row

    def _button(self, deed: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName("compact")
        button.clicked.connect(deed)
        return button

    def _make_notes(self) -> QScrollArea:
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setObjectName("text")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._said)
        self._area = area
        return area

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._name.setText(self.tr("Lesson"))
        for button, text, tip in (
            (self.back, "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
             self.tr("The step before")),
            (self.on, "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", self.tr("The next step")),
            (self.notes, self.tr("Notes"), self.tr("Notes for the presenter")),
            (self.change, self.tr("Change…"), self.tr("Change the lesson")),
            (self.close_, self.tr("Close"), self.tr("Close the lesson")),
        ):  # fmt: skip
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self.steps.setToolTip(self.tr("All steps of the lesson"))
        self._area.setAccessibleName(self.tr("Notes for the presenter"))
        self._show_step()

    # -- what is shown -------------------------------------------------------------------------

    def show_lesson(self, title: str, titles: Sequence[str], changed: bool) -> None:
        """Show the line for a lesson.

        Args:
            title: of the lesson.
            titles: of its steps.
            changed: it is not as in its file.
        """
        self._title.show_text(f"{title} *" if changed else title)
        self._titles = [harmless(one) for one in titles]
        self._open = True
        self._show_step()
        self._fit()

    def show_step(self, current: int, notes: str, state: str) -> None:
        """Show where the lesson is.

        Args:
            current: number of the step that is shown; -1 for none.
            notes: for the presenter.
            state: what is waited for; empty for nothing.
        """
        if (current, notes) != (self._current, self._notes):
            self._current, self._notes = current, notes
            self._said.setText(harmless_lines(notes))
            self._show_step()
        if state != self._state.text():
            self._state.setText(state)

    def clear(self) -> None:
        """Go out of sight: there is no lesson any more."""
        self._open = False
        self._current = -1
        self.hide()

    def set_projection(self, lines: int) -> None:
        """Be out of the way on a projector, which has ``lines`` px of height; 0 at a desk."""
        self._projected = bool(lines)
        self._fit()

    @property
    def told(self) -> str:
        """Where the lesson is, for a place where this line is not: ``Step 3 of 18``."""
        return self._step_text() if self._open and self._current >= 0 else ""

    def _step_text(self) -> str:
        sentence = self.tr("Step {number} of {count}")
        return sentence.format(number=self._current + 1, count=len(self._titles))

    def _show_step(self) -> None:
        count, current = len(self._titles), self._current
        if 0 <= current < count:
            title = self._titles[current]
            text = f"{self._step_text()} \N{MIDDLE DOT} {title}" if title else self._step_text()
        else:
            text = self.tr("%n steps", "", count)
        self.steps.setAccessibleName(text)
        room = STEP - 28
        text = self.steps.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.steps.setText(text.replace("&", "&&"))
        self.steps.setEnabled(bool(count))
        self.back.setEnabled(current > 0)
        self.on.setEnabled(current + 1 < count)
        self._show_notes()

    def _show_notes(self) -> None:
        shown = self.notes.isChecked() and bool(self._said.text())
        self._area.setVisible(shown)
        self.notes.setEnabled(bool(self._said.text()))
        self._fit_notes()

    def _fit_notes(self) -> None:
        wanted = self._said.heightForWidth(max(self.width() - 32, 100))
        self._area.setFixedHeight(min(max(wanted, 18) + 4, NOTES))

    def resizeEvent(self, event: object) -> None:
        """Give the notes the lines that they need."""
        self._fit_notes()

    def _fit(self) -> None:
        self.setVisible(self._open and not self._projected)

    # -- the list of the steps -----------------------------------------------------------------

    def make_steps(self) -> QMenu:
        """Return the list of the steps, the one that is shown ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("All steps of the lesson"))
        group = QActionGroup(menu)
        for number, title in enumerate(self._titles):
            action = QAction(f"{number + 1:\N{FIGURE SPACE}>2}   {title}".replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(number == self._current)
            action.triggered.connect(lambda _=False, n=number: self.step_wanted.emit(n))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def show_steps(self) -> None:
        """Open the list of the steps."""
        menu = self.make_steps()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.steps.mapToGlobal(QPoint(0, self.steps.height() + 2)))
        if 0 <= self._current < len(self._titles):
            menu.setActiveAction(menu.actions()[self._current])
