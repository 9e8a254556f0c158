"""The sheet on which a lesson is made and changed: its steps, and one of them beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.lessons.format import LONGEST_TITLE
from gui.words.plain import harmless

from .elided import Elided
from .lesson_form import LessonForm, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

__all__ = ("LessonSheet", "Shown")

SIZE = (880, 560)  # px, where the window is as large
LIST = 300  # px


class _List(QListWidget):
    """The steps; Alt and an arrow move one, Delete removes it.

    Signals:
        moved: by how many places.
        removed: the step is not wanted.
    """

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what can be done with the step that is chosen."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def listed(number: int, title: str) -> str:
    """Return a step as it stands in a list, its figures below those of the others."""
    return f"{number + 1:\N{FIGURE SPACE}>2}   {harmless(title)}"


class LessonSheet(QDialog):
    """A form on a lesson; what is done holds at once, but is in no file before it is saved.

    Signals:
        titled: the title of the lesson.
        chosen: number of the step that is to be shown on the sheet.
        changed: name of what the user changed of that step, and its new value.
        moved, removed: what is to become of it: by how many places it goes.
        begin_here, until_here: its instants are to be that of the playhead.
        go_wanted: it is to be shown in the window.
        scenario_wanted, recording_wanted: what is shown in the window is to be added.
        save_wanted, save_as_wanted, new_wanted: buttons.
    """

    titled = Signal(str)
    chosen = Signal(int)
    changed = Signal(str, object)
    moved = Signal(int)
    removed = Signal()
    begin_here = Signal()
    until_here = Signal()
    go_wanted = Signal()
    scenario_wanted = Signal()
    recording_wanted = Signal()
    save_wanted = Signal()
    save_as_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a lesson."""
        super().__init__(parent)
        self.setObjectName("sheet")
        room = parent.window().size() if parent is not None else QSize(*SIZE)
        self.setFixedSize(QSize(*SIZE).boundedTo(room))
        self._showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(14)
        column.addLayout(self._make_head())
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(self._make_left())
        right = QVBoxLayout()
        self.form = LessonForm()
        self.form.changed.connect(self.changed)
        self.form.begin_here.connect(self.begin_here)
        self.form.until_here.connect(self.until_here)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.form, 1)
        right.addWidget(self._empty, 1)
        middle.addLayout(right, 1)
        column.addLayout(middle, 1)
        column.addLayout(self._make_foot())
        self.retell()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._heading = QLabel()
        self._heading.setProperty("role", "name")
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.textEdited.connect(self.titled)
        row.addWidget(self._heading)
        row.addWidget(self.title, 1)
        return row

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        self.steps = _List()
        self.steps.setFixedWidth(LIST)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.currentRowChanged.connect(self._choose)
        self.steps.moved.connect(self.moved)
        self.steps.removed.connect(self.removed)
        self.steps.itemActivated.connect(lambda _item: self.go_wanted.emit())
        left.addWidget(self.steps, 1)
        self.up = self._button(lambda: self.moved.emit(-1))
        self.down = self._button(lambda: self.moved.emit(1))
        self.remove = self._button(self.removed.emit)
        self.go = self._button(self.go_wanted.emit)
        self.add_scenario = self._button(self.scenario_wanted.emit)
        self.add_recording = self._button(self.recording_wanted.emit)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.up, 0, 0)
        grid.addWidget(self.down, 0, 1)
        grid.addWidget(self.remove, 0, 2)
        grid.addWidget(self.go, 0, 3)
        left.addLayout(grid)
        left.addWidget(self.add_scenario)
        left.addWidget(self.add_recording)
        return left

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._said = Elided()
        self._said.setProperty("role", "dim")
        self.new = self._button(self.new_wanted.emit)
        self.save_as = self._button(self.save_as_wanted.emit)
        self.close_ = self._button(self.accept)
        self.save = self._button(self.save_wanted.emit)
        self.save.setProperty("loud", True)
        self.save.setMinimumWidth(96)
        row.addWidget(self.new)
        row.addWidget(self._said, 1)
        row.addWidget(self.close_)
        row.addWidget(self.save_as)
        row.addWidget(self.save)
        return row

    def _button(self, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)  # Enter in a field must not press any
        button.clicked.connect(lambda: deed())
        return button

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Change the lesson"))
        self._heading.setText(self.tr("Lesson"))
        self.title.setPlaceholderText(self.tr("Title of the lesson"))
        self.title.setAccessibleName(self.tr("Title of the lesson"))
        self.steps.setAccessibleName(self.tr("Steps of the lesson"))
        self._empty.setText(self.tr(
            "No steps yet. Run a program or open a recording in the window, and add it here."
        ))  # fmt: skip
        for button, text, tip in (
            (self.up, "\N{UPWARDS ARROW}", self.tr("Move the step up (Alt+Up)")),
            (self.down, "\N{DOWNWARDS ARROW}", self.tr("Move the step down (Alt+Down)")),
            (self.remove, self.tr("Remove"), self.tr("Remove the step (Del)")),
            (self.go, self.tr("Show"), self.tr("Show the step in the window (Enter)")),
            (self.add_scenario, self.tr("Add the program that is shown"),
             self.tr("It runs anew at this step, with these parameters")),
            (self.add_recording, self.tr("Add this run as a recording"),
             self.tr("It goes into the file of the lesson, and is the same each time")),
            (self.new, self.tr("New lesson"), self.tr("Begin another lesson")),
            (self.save_as, self.tr("Save as…"), ""),
            (self.close_, self.tr("Close"), ""),
            (self.save, self.tr("Save"), ""),
        ):  # fmt: skip
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip if len(text) == 1 else text)

    # -- what is shown -------------------------------------------------------------------------

    def ask(self) -> None:
        """Open; the cursor is where the user begins."""
        self.open()
        self.activateWindow()
        first = self.steps if self.steps.count() else self.title
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lesson(self, title: str, steps: Sequence[str], chosen: int) -> None:
        """Show a lesson.

        Args:
            title: of it.
            steps: the titles of its steps.
            chosen: number of the one that the form has; -1 for none.
        """
        self._showing = True
        if self.title.text() != title:
            self.title.setText(title)
        self.steps.clear()
        for number, step in enumerate(steps):
            self.steps.addItem(listed(number, step))
        self.steps.setCurrentRow(chosen)
        self._showing = False
        self._said.show_text("")
        self._turn_off()

    def show_possible(self, scenario: bool, recording: bool) -> None:
        """Say what can be added of what the window shows."""
        self.add_scenario.setEnabled(scenario)
        self.add_recording.setEnabled(recording)

    def show_step(self, step: Shown | None) -> None:
        """Show the step that is chosen; None for none."""
        self.form.show_step(step)
        self._empty.setVisible(step is None)

    def rename(self, number: int, title: str) -> None:
        """Show another title in the list."""
        item = self.steps.item(number)
        if item is not None:
            item.setText(listed(number, title))

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Say how something went."""
        self._said.setProperty("role", "bad" if bad else "dim")
        self._said.style().polish(self._said)
        self._said.show_text(sentence)

    def _choose(self, number: int) -> None:
        self._turn_off()
        if not self._showing:
            self.chosen.emit(number)

    def _turn_off(self) -> None:
        number, count = self.steps.currentRow(), self.steps.count()
        self.up.setEnabled(number > 0)
        self.down.setEnabled(0 <= number < count - 1)
        self.remove.setEnabled(number >= 0)
        self.go.setEnabled(number >= 0)
