"""The sheet of settings: what is chosen holds at once, and at the next start."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.words.language import OWN_NAMES, own_name

from .elided import Elided
from .prose import Prose
from .segments import Segment, Segments
from .tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

NAMES = 116  # px for the names of the rows
CHOICES = 420  # px for what is chosen: a path wants to be read
ROW = 34  # px, as high as segments
ASKED, ASKING = 0, 1  # pages of the foot


class SettingsSheet(QDialog):
    """Shows settings and tells what the user chose; it keeps nothing itself.

    Attributes:
        ground, motion, language: ``system``, or what is wanted in its place.
        questions: whether they are asked before a run.
        recent: whether a list of what was opened is kept.
        forget, cancel, sure: the buttons at the foot.

    Signals:
        ground_chosen, motion_chosen, language_chosen: the value.
        questions_wanted, recent_wanted: whether they are, and whether the list is.
        python_removed: path of a Python that is not to be offered any more.
        forget_wanted: nothing is to be remembered of all that was.
    """

    ground_chosen = Signal(str)
    motion_chosen = Signal(str)
    language_chosen = Signal(str)
    questions_wanted = Signal(bool)
    recent_wanted = Signal(bool)
    python_removed = Signal(str)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the rows; what they show is said by ``show_...``."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self._forgets: list[QPushButton] = []
        self._paths: Sequence[str] = ()
        self._names: dict[QWidget, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        column.addLayout(self._make_rows())
        column.addSpacing(8)
        column.addWidget(self._make_foot())
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        self._say_choices()
        names = (
            self.tr("Language"), self.tr("Ground"), self.tr("Motion"), self.tr("Questions"),
            self.tr("Recent"),
        )  # fmt: skip
        for (widget, label), name in zip(self._names.items(), names, strict=True):
            label.setText(name)
            if not isinstance(widget, Tick):  # it says itself what it is
                widget.setAccessibleName(name)
        self._pythons_name.setText(self.tr("Pythons"))
        self.questions.setText(self.tr("Ask before a run, and tell the answer in it"))
        self.recent.setText(self.tr("Keep a list of what was opened"))
        self.forget.setText(self.tr("Forget everything…"))
        self.forget.setToolTip(self.tr("What Procession remembers from one start to the next"))
        self._close.setText(self.tr("Close"))
        self.cancel.setText(self.tr("Cancel"))
        self.sure.setText(self.tr("Forget everything"))
        self._question.setText(self._question_text())
        self.show_pythons(self._paths)

    def _say_choices(self) -> None:
        as_system = self.tr("As the system")
        follows = Segment("system", as_system, self.tr("Changes when the system does"))
        own = [Segment(value, own_name(value)) for value in OWN_NAMES]
        self.language.say((Segment("system", as_system), *own))
        self.ground.say((
            follows,
            Segment("dark", self.tr("Dark")),
            Segment("light", self.tr("Light"), self.tr("Better in a lit room")),
        ))  # fmt: skip
        self.motion.say((
            follows,
            Segment("moving", self.tr("Moving")),
            Segment("still", self.tr("Still"), self.tr("Each change is shown at rest")),
        ))  # fmt: skip

    # -- the rows ------------------------------------------------------------------------------

    def _make_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnMinimumWidth(1, CHOICES)
        self.language = self._choice(("system", *OWN_NAMES), self.language_chosen)
        self.ground = self._choice(("system", "dark", "light"), self.ground_chosen)
        self.motion = self._choice(("system", "moving", "still"), self.motion_chosen)
        self.questions, self.recent = Tick(), Tick()
        for tick, told in (
            (self.questions, self.questions_wanted),
            (self.recent, self.recent_wanted),
        ):
            tick.setFixedHeight(ROW)
            tick.toggled.connect(told)
        self._pythons = QVBoxLayout()
        self._pythons.setSpacing(4)
        left = Qt.AlignmentFlag.AlignLeft
        rows = (self.language, self.ground, self.motion, self.questions, self.recent)
        for row, widget in enumerate(rows):
            self._names[widget] = self._name()
            grid.addWidget(self._names[widget], row, 0)
            grid.addWidget(widget, row, 1, left)
        self._pythons_name = self._name()
        grid.addWidget(self._pythons_name, len(rows), 0, left | Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._pythons, len(rows), 1)
        return grid

    def _choice(self, values: Sequence[str], chosen: SignalInstance) -> Segments:
        """Return a choice among values; ``chosen`` tells which one the user took."""
        made = Segments([Segment(value, "") for value in values])
        made.chosen.connect(lambda value: chosen.emit(str(value)))
        return made

    def _name(self) -> QLabel:
        label = QLabel()
        label.setProperty("role", "dim")
        label.setFixedHeight(ROW)
        return label

    def show_ground(self, ground: str) -> None:
        """Show which ground is chosen."""
        self.ground.show_value(ground)

    def show_motion(self, motion: str) -> None:
        """Show which motion is chosen."""
        self.motion.show_value(motion)

    def show_language(self, language: str) -> None:
        """Show which language is chosen."""
        self.language.show_value(language)

    def show_questions(self, wanted: bool) -> None:
        """Show whether questions are asked before a run."""
        self.questions.blockSignals(True)
        self.questions.setChecked(wanted)
        self.questions.blockSignals(False)

    def show_recent(self, wanted: bool) -> None:
        """Show whether a list of what was opened is kept."""
        self.recent.blockSignals(True)
        self.recent.setChecked(wanted)
        self.recent.blockSignals(False)

    def show_pythons(self, paths: Sequence[str]) -> None:
        """List the Pythons that were chosen by hand."""
        self._paths = tuple(paths)
        while self._pythons.count():
            item = self._pythons.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._forgets = []
        for path in paths:
            self._pythons.addWidget(self._python(path))
        self._order()
        if not paths:
            none = QLabel(self.tr("None was chosen by hand; those around a script are found."))
            none.setProperty("role", "dim")
            none.setFixedHeight(ROW)
            self._pythons.addWidget(none)

    def _remove(self, path: str) -> None:
        """Tell that a Python is not wanted; the focus goes to the next, or below."""
        self.python_removed.emit(path)
        following = self._forgets[0] if self._forgets else self.forget
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _python(self, path: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        name = Elided(Qt.TextElideMode.ElideMiddle)
        name.setProperty("role", "value")
        name.show_text(path)
        row.addWidget(name, 1)
        forget = QPushButton(self.tr("Forget"))
        forget.setAutoDefault(False)
        forget.setAccessibleName(self.tr("Forget {path}").format(path=path))
        forget.clicked.connect(lambda: self._remove(path))
        row.addWidget(forget)
        self._forgets.append(forget)
        return line

    def _order(self) -> None:
        """Let the keys go through all of it from above to below, whatever was made last."""
        stops = [self.questions, self.recent, *self._forgets, self.forget, self._close]
        for one, other in itertools.pairwise(stops):
            self.setTabOrder(one, other)

    # -- the foot ------------------------------------------------------------------------------

    def _make_foot(self) -> QStackedWidget:
        self._foot = QStackedWidget()
        self._pages: list[QWidget] = []
        self.forget = self._button(self._ask)
        close = self._close = self._button(self.reject)
        close.setDefault(True)
        self.cancel = self._button(self._stop_asking)
        self.sure = self._button(self._forget)
        question = self._question = Prose()
        question.setObjectName("plainly")
        for words, buttons in ((None, (self.forget, None, close)),
                               (question, (None, self.cancel, self.sure))):  # fmt: skip
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            if words is not None:
                column.addWidget(words)
            row = QHBoxLayout()
            row.setSpacing(12)
            for button in buttons:
                row.addStretch(1) if button is None else row.addWidget(button)
            column.addLayout(row)
            self._pages.append(page)
            self._foot.addWidget(page)
        self._show_foot(ASKED)
        return self._foot

    def _question_text(self) -> str:
        return self.tr(
            "Forget these settings, the list of what was opened, how your own scripts are run, the "
            "Pythons, and the place and the size of the window? Your files stay as they are."
        )

    def _button(self, deed: object) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _ask(self) -> None:
        self._show_foot(ASKING)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        self._show_foot(ASKED)
        self.forget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._stop_asking()
        self.forget_wanted.emit()

    def _show_foot(self, shown: int) -> None:
        """Show one page; the others claim no room."""
        self._foot.setCurrentIndex(shown)
        policy = QSizePolicy.Policy
        for number, page in enumerate(self._pages):
            page.setSizePolicy(
                policy.Preferred, policy.Preferred if number == shown else policy.Ignored
            )
        self.adjustSize()

    def open(self) -> None:
        """Show it, the focus at its first choice."""
        self._show_foot(ASKED)
        super().open()
        self.activateWindow()
        chosen = next(b for b in self.language.buttons.values() if b.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
