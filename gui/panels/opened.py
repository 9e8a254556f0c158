"""A row of the list of what was opened before: its name, and below it when and how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme.fonts import font
from gui.theme.type import NOTE

from .elided import Elided

if TYPE_CHECKING:
    from collections.abc import Sequence


class Opened(NamedTuple):
    """What was opened before.

    Attributes:
        key: what the list knows it by.
        name: for people.
        about: when, how many events, how long.
        tip: the whole path.
    """

    key: str
    name: str
    about: str = ""
    tip: str = ""


class OpenedList(QWidget):
    """A heading, a button that empties the list, and the rows.

    Signals:
        chosen: key of the row that was clicked.
        removed: key of a row that is not wanted any more.
        cleared: none is wanted any more.
    """

    chosen = Signal(str)
    removed = Signal(str)
    cleared = Signal()

    def __init__(
        self,
        title: str,
        rows: Sequence[Opened],
        current: str,
        *,
        lasting: bool = True,
        remove: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            title: of the list.
            rows: the latest first.
            current: key of the one that is shown now.
            lasting: the user may remove rows and empty the list.
            remove: what it is called to remove a row, where that is more than to forget it.
            parent: where it is.
        """
        super().__init__(parent)
        self._lasting = lasting
        self._remove = remove or (self.tr("Remove from this list") if lasting else "")
        self.rows: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(self._make_heading(title))
        for row in rows:
            made = self._make_row(row, row.key == current)
            self.rows.append(made)
            column.addWidget(made)

    def _make_heading(self, title: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 2, 0)
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "dim")
        heading.setContentsMargins(11, 10, 0, 4)
        line.addWidget(heading, 1)
        if self._lasting:
            clear = QPushButton(self.tr("Clear"))
            clear.setObjectName("quiet")
            clear.setToolTip(self.tr("Forget what was opened; no file is touched"))
            clear.clicked.connect(self.cleared)
            line.addWidget(clear, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _make_row(self, row: Opened, current: bool) -> QPushButton:
        button = QPushButton()
        button.setObjectName("row")
        button.setAutoDefault(True)  # Enter does what a click does
        button.setCheckable(True)
        button.setChecked(current)
        button.setProperty("tall", bool(row.about))
        button.setAccessibleName(f"{row.name}, {row.about}" if row.about else row.name)
        button.setToolTip(row.tip or row.name)
        button.clicked.connect(lambda: self.chosen.emit(row.key))
        column = QVBoxLayout(button)
        column.setContentsMargins(11, 4, 8, 4)
        column.setSpacing(0)
        for text, role in ((row.name, "plain"), (row.about, "dim")):
            if text:
                column.addWidget(_label(text, "inverted" if current else role, role == "dim"))
        if self._remove:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            remove = QAction(self._remove, button)
            remove.setShortcut(QKeySequence.StandardKey.Delete)
            remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            remove.triggered.connect(lambda: self.removed.emit(row.key))
            button.addAction(remove)
        return button


def _label(text: str, role: str, small: bool) -> Elided:
    label = Elided()
    label.setProperty("role", role)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if small:
        label.setFont(font(NOTE))
    label.show_text(text)
    return label
