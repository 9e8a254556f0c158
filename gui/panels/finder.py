"""The small field over the stage in which one types the name of what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDTH = 272  # px
MARGIN = 12  # px from the upper right corner of the stage


class Finder(QWidget):
    """Takes a name, and tells how many have it.

    Signals:
        typed: the text has changed.
        entered: Enter was pressed: 1 for the next, -1 for the one before (with Shift).
        closed: the field was left.
    """

    typed = Signal(str)
    entered = Signal(int)
    closed = Signal()

    def __init__(self, stage: QWidget) -> None:
        """Make it out of sight, in the corner of the stage."""
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        self.setFixedWidth(WIDTH)
        stage.installEventFilter(self)
        self.hide()
        self._counted = (0, 0)  # which, of how many
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.field.setPlaceholderText(self.tr("Find a process or a resource"))
        self.field.setAccessibleName(self.tr("Find on the stage"))
        self.tell(*self._counted)

    @property
    def told(self) -> str:
        """What is said of how many there are."""
        return self._count.text()

    def begin(self) -> None:
        """Show the field and put the cursor into it."""
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    def end(self) -> bool:
        """Leave the field; return whether it was there."""
        if self.isHidden():
            return False
        self._stage.setFocus()  # before it hides: else the focus would walk on, and select
        self.hide()
        self.closed.emit()
        return True

    def tell(self, nth: int, count: int) -> None:
        """Say which of how many is shown: 0 for none yet."""
        self._counted = (nth, count)
        text = ""
        if self.field.text().strip():
            text = self.tr("{n} of {count}") if nth else self.tr("{count} found")
            text = text if count else self.tr("none")
        self._count.setText(text.format(n=nth, count=count))
        self.field.setAccessibleDescription(self._count.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of the stage, and take Enter in the field."""
        if watched is self._stage and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() is QEvent.Type.KeyPress:
            return self._key(event)  # type: ignore[arg-type]
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(-1 if back else 1)
            return True
        return False

    def _place(self) -> None:
        self.move(self._stage.width() - self.width() - MARGIN, MARGIN)
