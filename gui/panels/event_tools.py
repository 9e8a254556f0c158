"""What stands over the table of events: which of them are shown, and how many these are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from core.model.wanted import Wanted

from .several import Entry, Several

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

FIELD, FIELD_LEAST = 168, 128  # px
NARROW = 520  # px; under this only the lists choose
LONGEST = 200  # characters that are looked for


class EventTools(QWidget):
    """A field, three lists, and a button for what is selected on the stage.

    Attributes:
        field: what is typed must be in a row.
        processes, kinds, things: the lists.
        selected: only what is selected on the stage.

    Signals:
        changed: other events are wanted.
        left: one goes from the field to the table.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, entries: Callable[[str], Sequence[Entry]]) -> None:
        """Make them.

        Args:
            entries: name of a list (``processes``, ``kinds``, ``things``) -> what is in it now.
        """
        super().__init__()
        self.setObjectName("tools")
        self._thing = ""
        self._counted: tuple[int, int, bool, bool] | None = None  # what was told last
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumWidth(FIELD_LEAST)
        self.field.setMaximumWidth(FIELD)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        self.processes = Several(lambda: entries("processes"))
        self.kinds = Several(lambda: entries("kinds"))
        self.things = Several(lambda: entries("things"))
        self.selected = QToolButton()
        self.selected.setCheckable(True)
        self.selected.setEnabled(False)
        self.selected.toggled.connect(self.changed)
        self._count = QLabel()
        self._count.setProperty("role", "dim")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 2)
        for list_ in (self.processes, self.kinds, self.things):
            list_.changed.connect(self.changed)
            row.addWidget(list_)
        row.addWidget(self.selected)
        row.addWidget(self._count, 1)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.field.setPlaceholderText(self.tr("Filter the events"))
        self.field.setAccessibleName(self.tr("Only events with this text"))
        self.processes.say(self.tr("Process"))
        self.kinds.say(self.tr("Event"))
        self.things.say(self.tr("On"))
        self.selected.setText(self.tr("Selected"))
        self.selected.setToolTip(self.tr("Only what is selected on the stage"))
        self.selected.setAccessibleName(self.selected.toolTip())
        if self._counted is not None:
            self.tell(*self._counted[:2], filtered=self._counted[2], complete=self._counted[3])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be done without: what is selected stands in a list, too."""
        super().resizeEvent(event)
        self.selected.setVisible(self.width() >= NARROW or self.selected.isChecked())

    @property
    def wanted(self) -> Wanted:
        """What passes by all but the button for what is selected on the stage."""
        return Wanted(
            self.kinds.ticked or None,
            self.processes.ticked or None,
            self.things.ticked or None,
            self.field.text().strip(),
        )

    @property
    def thing(self) -> str:
        """Id of the only thing that is wanted; empty for all."""
        return self._thing if self.selected.isChecked() else ""

    def show_selected(self, thing: str) -> None:
        """Say what is selected on the stage; empty for nothing."""
        if thing == self._thing:
            return
        self._thing = thing
        self.selected.setEnabled(bool(thing))
        if not thing and self.selected.isChecked():
            self.selected.setChecked(False)  # which tells of it
        elif self.selected.isChecked():
            self.changed.emit()

    def tell(self, shown: int, count: int, *, filtered: bool, complete: bool) -> None:
        """Say how many of how many events are shown.

        Args:
            shown: how many are.
            count: how many there are.
            filtered: not all are to be shown.
            complete: all have been gone through.
        """
        self._counted = (shown, count, filtered, complete)
        if not filtered:
            text = self.tr("%Ln events", "", count)
        elif complete:
            text = self.tr("{n} of %Ln events", "", count)
        else:
            text = self.tr("{n} so far of {count}")
        numbers = QLocale()
        text = text.format(n=numbers.toString(shown), count=numbers.toString(count))
        if text != self._count.text():
            self._count.setText(text)

    @property
    def told(self) -> str:
        """What is said of how many there are."""
        return self._count.text()

    def clear(self) -> bool:
        """Let all events pass; return whether they did not."""
        before = (self.wanted, self.thing)
        self.blockSignals(True)
        self.field.clear()
        self.selected.setChecked(False)
        for list_ in (self.processes, self.kinds, self.things):
            list_.clear()
        self.blockSignals(False)
        changed = (self.wanted, self.thing) != before
        if changed:
            self.changed.emit()
        return changed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on from the field to the table with Enter and Down; leave it with Esc."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.left.emit()
                return True
        return False
