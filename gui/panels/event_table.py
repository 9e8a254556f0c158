"""The table of events: a row an event, the one that the playhead has just passed marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from .event_cell import EventCell
from .event_model import KIND, LINE, NUMBER, PROCESS, THING, TIME, WHAT, EventModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from gui.theme.palette import Palette
    from gui.words.called import Called

    from .event_rows import EventRows

ROW = 26  # px
WIDTHS = {PROCESS: 148, KIND: 150, THING: 120, WHAT: 220, LINE: 188}  # px
COPIED = 10_000
"""Rows that are copied at once, at most."""
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_OWN_KEYS = {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class EventTable(QTableView):
    """Rows of events.

    Attributes:
        events: the model.
        called: how processes are called, for their badges; None while nothing is shown.
        shown_row: the row of the event just before the playhead; -1 before the first.
        hovered: the row under the pointer; -1 for none.

    Signals:
        chosen: the number of the row that the user went to.
        copied: how many rows were copied, of how many that were selected.
    """

    chosen = Signal(int)
    copied = Signal(int, int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.events = EventModel()
        self.events.setParent(self)
        self.called: Called | None = None
        self.shown_row = self.hovered = -1
        self._following = False
        self._cell = EventCell(self, palette)
        self._digits = 0
        self.setModel(self.events)
        self.setItemDelegate(self._cell)
        self._shape()
        self.selectionModel().currentRowChanged.connect(self._go)
        self.activated.connect(lambda index: self.chosen.emit(index.row()))
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Events"))

    def _shape(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(ROW)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(48)
        columns.setFixedHeight(ROW)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # The view's own one would make it ask of each row of a selection whether it is selected.
        columns.setSelectionModel(QItemSelectionModel(self.events, self))
        columns.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            columns.resizeSection(column, width)
        self._fit_figures()

    def show_rows(self, rows: EventRows | None) -> None:
        """Show other rows, or none."""
        self._following = True
        self.shown_row = self.hovered = -1
        self.called = rows.words.called if rows is not None else None
        self.events.show_rows(rows)
        self._following = False
        self._fit_figures()

    def show_words(self, called: Called) -> None:
        """Show the same rows in other words."""
        self.called = called
        self.viewport().update()

    def grow(self) -> None:
        """Take up rows that have come; what one reads stays where it is."""
        if self.events.grow():
            self._fit_figures()

    def follow(self, row: int, *, leap: bool) -> None:
        """Mark another row as the one of the playhead.

        Args:
            row: its number; -1 before the first.
            leap: it comes into view in any case; else only if the one before was in view.
        """
        if row == self.shown_row and row == self.currentIndex().row():
            return
        seen = leap or self.shown_row < 0 or self._in_view(self.shown_row)
        self._following = True
        self.shown_row = row
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            self.scrollToTop()
        elif row != self.currentIndex().row():
            self._mark(row, seen, leap and not self._in_view(row))
        self._following = False
        self.viewport().update()

    def _mark(self, row: int, seen: bool, leap: bool) -> None:
        """Make a row the current one without moving what is read, unless it is to be seen."""
        column = max(self.currentIndex().column(), 0)
        index = self.events.index(row, column)
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.setAutoScroll(scrolls)
        if seen:
            hint = QAbstractItemView.ScrollHint
            self.scrollTo(index, hint.PositionAtCenter if leap else hint.EnsureVisible)

    def _in_view(self, row: int) -> bool:
        box = self.visualRect(self.events.index(row, 0))
        return self.viewport().rect().intersects(box)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._cell.palette = palette
        self.viewport().update()

    def copy(self) -> None:
        """Copy the selected rows with their headings, a tab between two cells."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(n) for n in range(selection.count())]
        spans = sorted({(one.top(), one.bottom()) for one in ranges})
        rows = [row for top, bottom in spans for row in range(top, min(bottom + 1, top + COPIED))]
        total = sum(bottom + 1 - top for top, bottom in spans)
        if rows:
            lines = ["\t".join(self.events.headings)]
            lines += ["\t".join(self._cells(row)) for row in rows[:COPIED]]
            QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
            self.copied.emit(min(len(rows), COPIED), total)

    def _cells(self, row: int) -> tuple[str, ...]:
        found = self.events.row(row)
        return found.cells if found is not None else ()

    def copy_cell(self, index: QModelIndex) -> None:
        """Copy the text of one cell."""
        QGuiApplication.clipboard().setText(str(self.events.data(index) or ""))

    def contextMenuEvent(self, event: object) -> None:
        """Offer to copy: the cell under the pointer or that has the focus, or the selected rows."""
        assert isinstance(event, QContextMenuEvent)
        place, index = event.pos(), self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.visualRect(index).center()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy the rows"), self.copy)
        cell = menu.addAction(self.tr("Copy this cell"), lambda: self.copy_cell(index))
        cell.setEnabled(index.isValid())
        menu.popup(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; go to the first or the last row by Home and End, with Ctrl or without."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.events.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Home else self.events.rowCount() - 1
            self.setCurrentIndex(self.events.index(row, max(self.currentIndex().column(), 0)))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that go from row to row from the shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() in _OWN_KEYS or key.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Light no row once the pointer is gone."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _go(self, current: QModelIndex, _before: QObject | QModelIndex) -> None:
        """Tell that the user has gone to a row."""
        if not self._following and current.isValid():
            self.chosen.emit(current.row())

    def _fit_figures(self) -> None:
        """Give the columns of figures the room that the largest of them takes."""
        last = self.events.row(self.events.rowCount() - 1)
        signs = max(len(last.cells.number), 4) if last is not None else 4
        long = max(len(last.cells.time), 8) if last is not None else 8
        if signs + 100 * long != self._digits:
            self._digits = signs + 100 * long
            columns = self.horizontalHeader()
            columns.resizeSection(NUMBER, max(self._cell.figures_width(signs), 56))
            columns.resizeSection(TIME, max(self._cell.figures_width(long), 84))
