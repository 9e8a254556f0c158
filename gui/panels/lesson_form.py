"""The part of a lesson's sheet that has one step: its title, its instants, questions, notes."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.events.kinds import KINDS
from core.lessons.format import INSTANT, LONGEST_NOTES, LONGEST_TITLE
from gui.words.plain import harmless

from .field import EDITOR, NAME, Field
from .tick import Tick

NAMES = 92  # px
MOST_TICKS = 6
NOTES = 84  # px


class Shown(NamedTuple):
    """A step as the form shows it.

    Attributes:
        title: of its own; empty for none.
        usual: what it is called without one.
        subject: what it shows, in words.
        begin, until: its instants; empty for the start and the end.
        questions: key, text, and whether it is asked.
        notes: for the presenter.
        here: the playhead is in it, so that its instants can be set there.
        own: the author's own questions on it, in words; None where there can be none.
    """

    title: str
    usual: str
    subject: str
    begin: str
    until: str
    questions: tuple[tuple[str, str, bool], ...]
    notes: str
    here: bool
    own: tuple[str, ...] | None = None


class LessonForm(QWidget):
    """Shows one step; it changes nothing itself.

    Signals:
        changed: name of what the user changed, and its new value.
        begin_here, until_here: an instant is to be that of the playhead.
        own_wanted: another question of the author's own is to be written.
        own_removed: number of one that is not wanted any more.
    """

    changed = Signal(str, object)
    begin_here = Signal()
    until_here = Signal()
    own_wanted = Signal()
    own_removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._before: Shown | None = None
        self.ticks: dict[str, Tick] = {}
        self.own: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._subject = QLabel()
        self._subject.setTextFormat(Qt.TextFormat.PlainText)
        self._subject.setWordWrap(True)
        self._subject.setProperty("role", "dim")
        column.addWidget(self._subject)
        grid = self._make_grid()
        column.addLayout(grid)
        self._asked = QLabel()
        self._asked.setProperty("role", "key")
        column.addWidget(self._asked)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(2)
        column.addLayout(self._questions)
        self.write = QPushButton()
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.own_wanted)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self._noted = QLabel()
        self._noted.setProperty("role", "key")
        column.addWidget(self._noted)
        column.addWidget(self._make_notes(), 1)
        self.retell()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(NAME, NAMES)
        grid.setColumnStretch(EDITOR, 1)
        self.title, self.begin, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.textEdited.connect(lambda text: self.changed.emit("title", text))
        self.begin.editingFinished.connect(lambda: self._take_instant("begin"))
        self.until.editingFinished.connect(lambda: self._take_instant("until"))
        self.here = QPushButton(), QPushButton()
        for button in self.here:
            button.setAutoDefault(False)  # Enter in a field must not press it
        self.here[0].clicked.connect(self.begin_here)
        self.here[1].clicked.connect(self.until_here)
        self._fields = {
            "title": Field(grid, self.title),
            "begin": Field(grid, self.begin, self.here[0]),
            "until": Field(grid, self.until, self.here[1]),
        }
        return grid

    def _make_notes(self) -> QPlainTextEdit:
        self.notes = QPlainTextEdit()
        self.notes.setObjectName("prose")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(NOTES)
        self.notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.notes.textChanged.connect(self._tell_notes)
        return self.notes

    def retell(self) -> None:
        """Say everything in the language of now."""
        names = {
            "title": self.tr("Title"),
            "begin": self.tr("Begins at"),
            "until": self.tr("Ends at"),
        }
        for name, text in names.items():
            self._fields[name].say(text)
        tips = self.tr("Begin at the playhead"), self.tr("End at the playhead")
        for button, tip in zip(self.here, tips, strict=True):
            button.setText(self.tr("Here"))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        forms = self.tr("Seconds, event:17, or a kind of event and which one: SendBlocked:2")
        self.begin.setPlaceholderText(self.tr("The start"))
        self.until.setPlaceholderText(self.tr("The end of the run"))
        for editor in (self.begin, self.until):
            editor.setToolTip(forms)
        self._asked.setText(self.tr("Asked before it"))
        self.write.setText(self.tr("Write a question…"))
        self.write.setToolTip(self.tr("It is settled by the event at the playhead"))
        self._noted.setText(self.tr("Notes for the presenter"))
        self.notes.setAccessibleName(self._noted.text())

    def show_step(self, step: Shown | None) -> None:
        """Show a step; None for none."""
        self.setVisible(step is not None)
        if step is None:
            self._before = None
            return
        self._before = step
        self._subject.setText(harmless(step.subject))
        self.title.setText(step.title)
        self.title.setPlaceholderText(harmless(step.usual))
        self.begin.setText(step.begin)
        self.until.setText(step.until)
        for field in self._fields.values():
            field.complain("")
        for button in self.here:
            button.setEnabled(step.here)
        self._show_questions(step.questions, step.own or ())
        self.write.setVisible(step.own is not None)
        self.write.setEnabled(step.here)
        self._asked.setVisible(bool(step.questions) or step.own is not None)
        if self.notes.toPlainText() != step.notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(step.notes)
            self.notes.blockSignals(False)

    def _show_questions(
        self, questions: tuple[tuple[str, str, bool], ...], own: tuple[str, ...]
    ) -> None:
        while (item := self._questions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.ticks = {}
        for key, text, asked in questions[:MOST_TICKS]:
            tick = Tick(text)
            tick.setAccessibleName(text)
            tick.setToolTip(text)
            tick.setChecked(asked)
            tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            tick.toggled.connect(self._tell_questions)
            self._questions.addWidget(tick)
            self.ticks[key] = tick
        self.own = [self._own_row(number, text) for number, text in enumerate(own[:MOST_TICKS])]
        for row in self.own:
            self._questions.addWidget(row)

    def _own_row(self, number: int, text: str) -> QPushButton:
        """Return a question of the author's own, which a click takes away."""
        row = QPushButton(f"\N{MULTIPLICATION SIGN}   {text}".replace("&", "&&"))
        row.setObjectName("row")
        row.setAutoDefault(False)
        row.setToolTip(self.tr("Remove this question"))
        row.setAccessibleName(f"{self.tr('Remove this question')}: {text}")
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.clicked.connect(lambda: self.own_removed.emit(number))
        return row

    def _tell_questions(self) -> None:
        keys = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        self.changed.emit("questions", keys)

    def _tell_notes(self) -> None:
        text = self.notes.toPlainText()
        if len(text) > LONGEST_NOTES:
            self.notes.blockSignals(True)
            self.notes.setPlainText(text[:LONGEST_NOTES])
            self.notes.moveCursor(self.notes.textCursor().MoveOperation.End)
            self.notes.blockSignals(False)
        self.changed.emit("notes", text[:LONGEST_NOTES])

    def _take_instant(self, name: str) -> None:
        """Take an instant that was typed, if it is one."""
        field = self._fields[name]
        text = (self.begin if name == "begin" else self.until).text().strip()
        if not _is_instant(text):
            field.complain(self.tr("Seconds, event:17, or a kind of event such as SendBlocked:2."))
            return
        field.complain("")
        if self._before is not None and text != getattr(self._before, name):
            self._before = (
                self._before._replace(begin=text)
                if name == "begin"
                else self._before._replace(until=text)
            )
            self.changed.emit(name, text)


def _is_instant(text: str) -> bool:
    kind = text.partition(":")[0]
    return bool(re.fullmatch(INSTANT, text)) and (not kind[:1].isupper() or kind in KINDS)
