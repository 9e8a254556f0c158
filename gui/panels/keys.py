"""The sheet of keys, made from the table of actions: a heading for each group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Row = tuple[str, tuple[str, ...]]
Group = tuple[str, list[Row]]
COLUMNS = 2
FEW = 3  # keys of one action that are all told
KEYS = 132  # px for the keys, so that the words of all groups begin in one line
RING = 2  # px, around what has the focus
OWN = 48  # px of the sheet's width beside its words
BESIDE = 64  # px of the window's height that stay beside the sheet


class KeySheet(QDialog):
    """Says what each key does; it is scrolled where the window is too low for all of it."""

    def __init__(
        self, groups: Callable[[], Iterable[Group]], parent: QWidget | None = None
    ) -> None:
        """Make the sheet.

        Args:
            groups: returns the title of each group, and what its actions are called with their
                keys.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("sheet")
        self._groups = groups
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 24, 24)
        column.setSpacing(8)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        self._title.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._title)
        self._area = _scrolling()
        column.addWidget(self._area, 1)
        self._close = QPushButton()
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Keys"))
        self._title.setText(self.tr("Keys"))
        self._area.setAccessibleName(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        self._fill(COLUMNS)
        if self.isVisible():
            self._fit()

    def _fill(self, count: int) -> None:
        """Say all of it in so many columns."""
        self._all = _in_columns(self._groups(), count)
        self._area.setWidget(self._all)
        for label in self._all.findChildren(QLabel):
            label.ensurePolished()  # the style sheet has a say in how large it is
        self._all.adjustSize()

    def open(self) -> None:
        """Show it, no larger than the window has room for; the window can be used meanwhile."""
        fits = self._fit()
        self.show()
        self.activateWindow()
        # Where it has to be scrolled, the arrows do.
        first = self._close if fits else self._area
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> bool:
        """Take the room that it wants; return whether the window has it."""
        parent = self.parentWidget()
        self._fill(COLUMNS)
        if parent is not None and self._all.width() + OWN > parent.width():
            self._fill(1)
        wanted, around = self._all.sizeHint(), self.sizeHint() - self._area.sizeHint()
        height = wanted.height() + around.height() + 2 * RING
        room = height if parent is None else parent.height() - BESIDE
        bar = self._area.verticalScrollBar().sizeHint().width() if height > room else 0
        self._area.setMinimumWidth(wanted.width() + 2 * RING + bar)
        self.resize(self.sizeHint().width(), min(height, room))
        return height <= room


def columns(groups: Iterable[Group], count: int = COLUMNS) -> list[list[Group]]:
    """Return the groups in their order, in so many columns of about the same height."""
    left = list(groups)
    made: list[list[Group]] = []
    for still in range(count, 0, -1):
        aim = sum(map(_height, left)) / still
        taken, height = 0, 0
        while taken < len(left) and (still == 1 or height + _height(left[taken]) / 2 <= aim):
            height += _height(left[taken])
            taken += 1
        made.append(left[:taken])
        left = left[taken:]
    return [column for column in made if column]


def _height(group: Group) -> int:
    return len(group[1]) + 2  # its heading, and the space before it


def _in_columns(groups: Iterable[Group], count: int) -> QWidget:
    sheet = QWidget()
    sheet.setObjectName("sheet")
    row = QHBoxLayout(sheet)
    row.setContentsMargins(8, 8, 12, 8)
    row.setSpacing(48)
    for part in columns(groups, count):
        grid = _grid(part)
        row.addLayout(grid)
        row.setAlignment(grid, Qt.AlignmentFlag.AlignTop)
    return sheet


def _scrolling() -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("keys")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _grid(groups: Sequence[Group]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, KEYS)
    for title, rows in groups:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), 8)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "strong")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for text, keys in rows:
            _add(grid, text, keys)
    return grid


def _add(grid: QGridLayout, text: str, keys: tuple[str, ...]) -> None:
    form = QKeySequence.SequenceFormat.NativeText
    names = [QKeySequence(key).toString(form) for key in keys]
    shown = f"{names[0]} … {names[-1]}" if len(names) > FEW else "   ".join(names)
    row = grid.rowCount()
    for column, (words, role) in enumerate(((shown, "value"), (text, "plain"))):
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        grid.addWidget(label, row, column)
