"""The page with the events: what is wanted of them, and below it the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .event_table import EventTable
from .event_tools import EventTools

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from gui.theme.palette import Palette

    from .several import Entry


class EventsPanel(QWidget):
    """Places tools and table.

    Attributes:
        tools, table: the parts.
        entries: name of a list of the tools -> what is in it; to be set.

    Signals:
        shown: it has come into view.
    """

    shown = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.entries: Callable[[str], Sequence[Entry]] = lambda _name: ()
        self.tools = EventTools(lambda name: self.entries(name))
        self.table = EventTable(palette)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tools)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.tools.left.connect(self.table.setFocus)

    def begin_filter(self) -> None:
        """Put the cursor into the field."""
        self.tools.field.setFocus()
        self.tools.field.selectAll()

    def end_filter(self) -> bool:
        """Leave the field, and let all events pass again; return whether anything changed."""
        inside = self.isVisible() and self.isAncestorOf(self.focusWidget() or self)
        if not (inside and self.tools.clear()):
            return False
        self.table.setFocus()
        return True

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self.table.set_palette(palette)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in view."""
        super().showEvent(event)
        self.shown.emit()
