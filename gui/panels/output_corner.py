"""What belongs to the output, at the right of the tabs: which lines are shown, and earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from .several import Entry, Several

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FIELD, NARROW = 150, 96  # px
LONGEST = 200  # characters that are looked for


class OutputCorner(QWidget):
    """A field, a list of processes, and a button for what was printed earlier.

    Attributes:
        field: only what was printed with this text in it.
        processes: only what these printed.
        earlier: shows more of what was printed before.
        entries: returns the processes that have printed; to be set.

    Signals:
        changed: other lines are wanted.
        earlier_wanted: more of what was printed before.
    """

    changed = Signal()
    earlier_wanted = Signal()

    def __init__(self) -> None:
        """Make it; all lines are wanted."""
        super().__init__()
        self.setObjectName("tools")
        self.entries: Callable[[], Sequence[Entry]] = tuple
        self.earlier = QPushButton()
        self.earlier.clicked.connect(self.earlier_wanted)
        self.earlier.hide()
        self._found = QLabel()
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._found.setProperty("role", "dim")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.textChanged.connect(self.changed)
        self.processes = Several(lambda: self.entries())
        self.processes.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self._found)
        row.addWidget(self.earlier)
        row.addWidget(self.field)
        row.addWidget(self.processes)
        self._counts: tuple[int, int | None] = (0, None)  # earlier, found
        self.set_narrow(False)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.earlier.setToolTip(self.tr("Show more of what was printed before"))
        self._say_field()
        self.field.setAccessibleName(self.tr("Only what was printed with this text"))
        self.processes.say(self.tr("Process"))
        earlier, found = self._counts
        self.tell_earlier(earlier)
        self.tell_found(found)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room, or as much as is good."""
        self.field.setFixedWidth(NARROW if narrow else FIELD)
        self._say_field()

    def _say_field(self) -> None:
        narrow = self.field.maximumWidth() == NARROW
        words = self.tr("Find") if narrow else self.tr("Find in the output")
        self.field.setPlaceholderText(words)

    @property
    def text(self) -> str:
        """What is looked for; empty for nothing."""
        return self.field.text().strip()

    def clear(self) -> bool:
        """Want all lines again; return whether that changes anything."""
        changed = bool(self.text or self.processes.ticked)
        self.field.clear()
        self.processes.clear()
        return changed

    def end(self) -> bool:
        """Want all lines again if one is at it; return whether that changes anything."""
        at_it = self.isVisible() and self.isAncestorOf(self.focusWidget() or self)
        return at_it and self.clear()

    def tell_earlier(self, count: int) -> None:
        """Say how many pieces of output there are before what is shown."""
        self._counts = (count, self._counts[1])
        text = self.tr("{n} earlier").format(n=f"{count:,}") if count else ""
        if text != self.earlier.text():
            self.earlier.setText(text)
            self.earlier.setVisible(bool(text))

    def tell_found(self, count: int | None) -> None:
        """Say how many pieces of output are wanted; None where all are."""
        self._counts = (self._counts[0], count)
        text = "" if count is None else self.tr("{n} found").format(n=f"{count:,}")
        self._found.setText(text)
        self.field.setAccessibleDescription(text)
