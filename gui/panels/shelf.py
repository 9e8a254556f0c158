"""The column at the left: search, groups or programs, recent files, a script of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.scenarios import told
from gui.theme import measures

from .gallery import found_by
from .opened import Opened, OpenedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from core.scenarios.groups.scenario import Scenario


class Search(QLineEdit):
    """The field of the search.

    Signals:
        left_down: the arrow key down was pressed in it.
    """

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down, or edit."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class Shelf(QWidget):
    """The column at the left, in the form for the first screen or for a run.

    Signals:
        searched: the text of the search.
        entered: Enter was pressed in the search.
        left_down: the arrow key down was pressed in the search of the first screen.
        group_chosen: a group; empty for all.
        chosen: a ``Scenario`` to run.
        recent_chosen, recent_removed: key of a script, module or recording.
        recent_cleared: the user wants the list of what was opened to be empty.
        earlier_chosen: key of an earlier run.
        kept_chosen, kept_removed: key of what another window left.
        script_wanted: the user wants to choose a script.
    """

    searched = Signal(str)
    entered = Signal()
    left_down = Signal()
    group_chosen = Signal(str)
    chosen = Signal(object)
    recent_chosen = Signal(str)
    recent_removed = Signal(str)
    recent_cleared = Signal()
    earlier_chosen = Signal(str)
    kept_chosen = Signal(str)
    kept_removed = Signal(str)
    script_wanted = Signal()
    lesson_wanted = Signal()

    def __init__(self, scenarios: Sequence[Scenario], parent: QWidget | None = None) -> None:
        """Make the column, empty until it is said what it shows."""
        super().__init__(parent)
        self.setObjectName("shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(measures.GALLERY)
        self._scenarios = scenarios
        self._recent: list[Opened] = []
        self._earlier: list[Opened] = []
        self._kept: list[Opened] = []
        self._current = ""
        self._group = ""
        self._first_screen = True
        self._furnished = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(8)
        self.search = Search()
        self.search.textChanged.connect(self._search_changed)
        self.search.returnPressed.connect(self._search_entered)
        self.search.left_down.connect(self._search_left)
        column.addWidget(self.search)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        column.addWidget(area, 1)
        self._script = QPushButton()
        self._script.clicked.connect(self.script_wanted)
        column.addWidget(self._script)
        self._say()

    def furnish(self) -> None:
        """Do what the first picture does not show: the icon to empty the search is the system's."""
        self.search.setClearButtonEnabled(True)

    def retell(self) -> None:
        """Say everything in the language of now; what was opened is listed anew by who lists it."""
        self._say()
        self._fill()

    def _say(self) -> None:
        self.search.setPlaceholderText(self.tr("Search (Ctrl+K)"))
        self.search.setAccessibleName(self.tr("Search"))
        self._script.setText(self.tr("Open your own script…"))
        self._script.setToolTip(self.tr("Open your own script (Ctrl+Shift+O)"))
        self._furnished = True
        self._fill()

    def show_first_screen(self) -> None:
        """Show the groups, all of them chosen, and the recent files."""
        self._first_screen = True
        self._current = self._group = ""
        self._fill()
        self.group_chosen.emit("")

    def show_programs(self, current: str) -> None:
        """Show the programs by group.

        Args:
            current: name of the scenario that runs, or path of the script or recording.
        """
        self._first_screen = False
        self._current = current
        self._fill()

    def set_recent(
        self,
        recent: Sequence[Opened],
        earlier: Sequence[Opened] = (),
        kept: Sequence[Opened] = (),
    ) -> None:
        """Show what was opened, the latest first.

        Args:
            recent: files and modules.
            earlier: runs of programs that were shown before the one of now.
            kept: what other windows left that ended unexpectedly.
        """
        lists = list(recent), list(earlier), list(kept)
        if lists != (self._recent, self._earlier, self._kept):
            self._recent, self._earlier, self._kept = lists
            self._fill()

    def _search_changed(self, text: str) -> None:
        if not self._first_screen:
            self._fill()
        self.searched.emit(text)

    def _search_entered(self) -> None:
        if self._first_screen:
            self.entered.emit()
            return
        found = [s for s in self._scenarios if found_by(s, self.search.text())]
        if found:
            self.chosen.emit(found[0])

    def _search_left(self) -> None:
        """Go from the search to what was found."""
        if self._first_screen:
            self.left_down.emit()
            return
        row = self._area.findChild(QPushButton, "row")
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        """Make the rows anew; the focus stays at the same place among them."""
        rows = self._area.findChildren(QPushButton)
        place = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        if self._first_screen:
            self._fill_groups(column)
            if self._furnished:
                self._fill_lesson(column)
        else:
            self._fill_programs(column)
        self._fill_recent(column)
        column.addStretch(1)
        self._area.setWidget(sheet)
        rows = sheet.findChildren(QPushButton)
        if place is not None and rows:
            rows[min(place, len(rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._script.property("loud") != self._first_screen:
            self._script.setProperty("loud", self._first_screen)
            if self._script.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self._script.style().polish(self._script)

    def _fill_groups(self, column: QVBoxLayout) -> None:
        groups = list(dict.fromkeys(s.group for s in self._scenarios))
        for group in ("", *groups):
            number = sum(s.group == group for s in self._scenarios)
            row = self._row(told.heading(group) if group else self.tr("All"), group == self._group)
            if group:
                _add_count(row, number)
            row.clicked.connect(lambda _=False, it=group: self.choose_group(it))
            column.addWidget(row)

    def _fill_lesson(self, column: QVBoxLayout) -> None:
        column.addWidget(self._heading(self.tr("Lesson")))
        row = self._row(self.tr("The whole tutorial"), False)
        row.setCheckable(False)
        row.setToolTip(self.tr("All of it, step by step (Ctrl+T)"))
        row.clicked.connect(self.lesson_wanted)
        column.addWidget(row)

    def choose_group(self, group: str) -> None:
        """Choose a group; all if it is empty."""
        self._group = group
        self._fill()
        self.group_chosen.emit(group)

    def _fill_programs(self, column: QVBoxLayout) -> None:
        found = [s for s in self._scenarios if found_by(s, self.search.text())]
        for group in dict.fromkeys(s.group for s in found):
            column.addWidget(self._heading(told.heading(group)))
            for scenario in (s for s in found if s.group == group):
                row = self._row(told.title(scenario), scenario.name == self._current)
                row.setToolTip(told.teaches(scenario))
                row.clicked.connect(lambda _=False, it=scenario: self.chosen.emit(it))
                column.addWidget(row)

    def _fill_recent(self, column: QVBoxLayout) -> None:
        if self._kept:
            title, remove = self.tr("Kept, not saved"), self.tr("Delete this recording")
            kept = OpenedList(title, self._kept, self._current, lasting=False, remove=remove)
            kept.chosen.connect(self.kept_chosen)
            kept.removed.connect(self.kept_removed)
            column.addWidget(kept)
        if self._earlier:
            title = self.tr("Earlier runs")
            earlier = OpenedList(title, self._earlier, self._current, lasting=False)
            earlier.chosen.connect(self.earlier_chosen)
            column.addWidget(earlier)
        if self._recent:
            recent = OpenedList(self.tr("Recent"), self._recent, self._current)
            recent.chosen.connect(self.recent_chosen)
            recent.removed.connect(self.recent_removed)
            recent.cleared.connect(self.recent_cleared)
            column.addWidget(recent)

    def _row(self, text: str, current: bool) -> QPushButton:
        row = QPushButton(text.replace("&", "&&"))
        row.setObjectName("row")
        row.setAutoDefault(True)  # Enter does what a click does
        row.setCheckable(True)
        row.setChecked(current)
        return row

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "dim")
        label.setContentsMargins(11, 10, 0, 2)
        return label


def _add_count(row: QPushButton, count: int) -> None:
    """Show a number at the right end of a row."""
    label = QLabel(str(count))
    label.setProperty("role", "inverted" if row.isChecked() else "dim")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 10, 0)
    line.addStretch(1)
    line.addWidget(label)
