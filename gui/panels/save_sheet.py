"""The sheet on which the user sees what is inside a recording, and says where it is saved."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from gui.words.saving import SUFFIX, content_facts, content_names, content_tips

from .elided import Elided
from .field import EDITOR, Field
from .tick import Tick

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.export.contents import Content, Contents

NAMES = 240  # px for the names of the parts
FACTS = 380  # px for what there is of them
PATH = 470  # px: a path wants to be read
ROW = 28  # px
STEPS = 1000  # of the progress bar


class SaveSheet(QDialog):
    """A form; it opens no dialog and writes nothing itself.

    Attributes:
        place: the row in which the path stands.

    Signals:
        place_wanted: the user wants to choose the place by hand.
        save_wanted: path, and the set of what is left out.
        changed: another set of what is left out.
    """

    place_wanted = Signal()
    save_wanted = Signal(str, object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.setObjectName("sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        self._about = self._dim_label()
        column.addWidget(self._about)
        column.addLayout(self._make_parts())
        self._size = self._dim_label()
        column.addWidget(self._size)
        column.addLayout(self._make_place())
        column.addLayout(self._make_foot())
        self._found: tuple[Contents, Mapping[str, int]] | None = None
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; what is saved has been said."""
        self.setWindowTitle(self.tr("Save the recording"))
        self._title.setText(self.tr("Save the recording"))
        names, tips = content_names(), content_tips()
        for content, tick in self.parts.items():
            tick.setText(names[content])
            tick.setToolTip(tips[content])
        if self._found is not None:
            self.show_contents(*self._found)
        self.place.say(self.tr("File"))
        self._choose.setText(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose the file"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save"))

    def _dim_label(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "dim")
        label.setWordWrap(True)
        return label

    def _make_parts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnMinimumWidth(1, FACTS)
        self.parts: dict[Content, Tick] = {}
        self._facts: dict[Content, Elided] = {}
        self._there: set[Content] = set()
        for row, content in enumerate(content_names()):
            tick, fact = Tick(), Elided()
            for widget in (tick, fact):
                widget.setFixedHeight(ROW)
            fact.setProperty("role", "dim")
            tick.toggled.connect(lambda _on: self._change())
            grid.addWidget(tick, row, 0)
            grid.addWidget(fact, row, 1)
            self.parts[content], self._facts[content] = tick, fact
        return grid

    def _make_place(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnMinimumWidth(EDITOR, PATH)
        self._path = QLineEdit()
        self._path.textEdited.connect(lambda _text: self.complain(""))
        self._choose = QPushButton()
        self._choose.clicked.connect(self.place_wanted)
        self.place = Field(grid, self._path, self._choose)
        return grid

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._progress = QProgressBar()
        self._progress.setRange(0, STEPS)
        self._progress.setTextVisible(False)
        row.addWidget(self._progress, 1)
        row.addStretch(1)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        row.addWidget(self._cancel)
        self._save = QPushButton()
        self._save.setProperty("loud", True)
        self._save.setDefault(True)
        self._save.setMinimumWidth(96)
        self._save.clicked.connect(self._want)
        row.addWidget(self._save)
        return row

    # -- what is asked -------------------------------------------------------------------------

    def ask(self, about: str, path: str) -> None:
        """Show the form with everything in.

        Args:
            about: what is saved, in words.
            path: where it goes unless the user says otherwise.
        """
        self._about.setText(about)
        self._path.setText(path)
        self._size.setText(self.tr("Looking at what is inside…"))
        for content, tick in self.parts.items():
            tick.blockSignals(True)
            tick.setChecked(True)
            tick.blockSignals(False)
            self._facts[content].show_text("")
        self._there, self._found = set(self.parts), None
        self.place.complain("")
        self.show_ready()
        self.open()
        self.activateWindow()
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_contents(self, found: Contents, sizes: Mapping[str, int]) -> None:
        """Show what is inside; of what there is nothing, nothing can be left out.

        Args:
            found: what is inside.
            sizes: path of a source file -> its bytes.
        """
        self._found = found, sizes
        facts = content_facts(found, sizes)
        self._there = {content for content, text in facts.items() if text}
        for content, text in facts.items():
            self._facts[content].show_text(text or self.tr("none"))
        self._show_busy(self.busy)

    def show_size(self, text: str) -> None:
        """Say how large the file will be."""
        self._size.setText(text)

    def set_place(self, path: str) -> None:
        """Take a place that was chosen."""
        self._path.setText(path)
        self.complain("")

    @property
    def path(self) -> str:
        """Where the recording is to go: absolute, with an ending; empty if that is not said."""
        text = self._path.text().strip()
        if not text:
            return ""
        path = os.path.abspath(os.path.expanduser(text))
        return path if os.path.splitext(path)[1] else path + SUFFIX

    @property
    def left_out(self) -> frozenset[Content]:
        """What is not to be in the file."""
        return frozenset(content for content, tick in self.parts.items() if not tick.isChecked())

    # -- what is said --------------------------------------------------------------------------

    def show_progress(self, done: float) -> None:
        """Show how much is written, from 0.0 to 1.0; meanwhile one can only cancel."""
        self._progress.setValue(round(done * STEPS))
        self._show_busy(True)

    def show_ready(self) -> None:
        """Show that the form waits for the user."""
        self._show_busy(False)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the place, or why nothing was saved."""
        self.place.complain(sentence)

    @property
    def busy(self) -> bool:
        """Whether the recording is being written."""
        return not self._save.isEnabled()

    def _show_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        for widget in (self._save, self._path, self._choose):
            widget.setEnabled(not busy)
        for content, tick in self.parts.items():
            tick.setEnabled(content in self._there and not busy)

    def _want(self) -> None:
        if not self.path:
            self.complain(self.tr("Which file?"))
        else:
            self.save_wanted.emit(self.path, self.left_out)

    def _change(self) -> None:
        self.changed.emit(self.left_out)
