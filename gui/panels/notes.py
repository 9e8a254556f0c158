"""The list of the notes on a run, each with its time: a click leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.theme import measures
from gui.theme.fonts import font
from gui.theme.type import PANEL, TICK

from .prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from gui.theme.palette import Palette

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 30  # px of a row
TIME = 84  # px for the time
PADDING = 10
ROW = Qt.ItemDataRole.UserRole


class NoteRow(NamedTuple):
    """One note in the list.

    Attributes:
        position: the instant, as the number of events before it.
        time: how long after the first event, in words.
        text: of the note; empty for a mere bookmark.
    """

    position: int
    time: str
    text: str


class _Model(QAbstractListModel):
    """The rows; what happened at a mere bookmark is asked for when it comes into view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[NoteRow] = []
        self.words: Callable[[int], str] = lambda _position: ""

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text or self.words(row.position)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.time}, {row.text or self.words(row.position)}"
        return None


class _Painter(QStyledItemDelegate):
    """Paints a row: its time, then its text; what is no text of the user's is dim."""

    palette: Palette

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(TIME, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.palette.ink if chosen else self.palette.raised))
            painter.drawRoundedRect(box, measures.RADIUS_ROW, measures.RADIUS_ROW)
        ink = self.palette.stage if chosen else self.palette.ink
        dim = self.palette.stage if chosen else self.palette.dim
        box.adjust(PADDING, 0, -PADDING, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font(TICK))
        painter.setPen(QColor(dim))
        painter.drawText(box, middle, row.time)
        box.setLeft(box.left() + TIME)
        painter.setFont(font(PANEL))
        painter.setPen(QColor(ink if row.text else dim))
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, middle, text)
        painter.restore()


class _List(QListView):
    """The list; Enter writes in the note that is chosen, Delete removes it."""

    removed = Signal()
    written = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.written.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """The notes, and what can be done with them.

    Signals:
        chosen: the position of a note to go to.
        removed: the position of a note that is not wanted any more.
        write_wanted: the position of a note whose text the user wants to write.
        mark_wanted: the user wants a bookmark at the playhead, or to be rid of the one there.
        write_here_wanted: the user wants to write a note at the playhead.
    """

    chosen = Signal(int)
    removed = Signal(int)
    write_wanted = Signal(int)
    mark_wanted = Signal()
    write_here_wanted = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it without notes."""
        super().__init__(parent)
        self._showing = self._marked = False
        self._model = _Model(self)
        self._painter = _Painter(self)
        self.view = _List()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._painter)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._write, self._remove = self._offer(self.write_wanted), self._offer(self.removed)
        self.view.clicked.connect(self._choose)
        self.view.doubleClicked.connect(lambda index: self.write_wanted.emit(self._at(index)))
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.removed.connect(lambda: self._emit(self.removed))
        self.view.written.connect(lambda: self._emit(self.write_wanted))
        self._empty = Prose()
        self._empty.setProperty("role", "dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(10, 6, 10, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(8)
        column.addWidget(self._pages, 1)
        column.addLayout(self._make_foot())
        self.set_palette(palette)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.view.setAccessibleName(self.tr("Notes"))
        self._write.setText(self.tr("Write…"))
        self._remove.setText(self.tr("Remove"))
        self._empty.setText(self._empty_text())
        self.write.setText(self.tr("Write a note…"))
        self.write.setToolTip(self.tr("Write a note on the instant that is shown (N)"))
        self.show_marked(self._marked, self.mark.isEnabled())

    def _empty_text(self) -> str:
        return self.tr(
            "No notes yet. Ctrl+D puts a bookmark at the instant that is shown, N writes a note "
            "on it. They are kept in the recording when it is saved."
        )

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        self.mark = QPushButton()
        self.mark.clicked.connect(self.mark_wanted)
        self.write = QPushButton()
        self.write.clicked.connect(self.write_here_wanted)
        row.addWidget(self.mark, 1)
        row.addWidget(self.write, 1)
        return row

    def show_notes(self, rows: Sequence[NoteRow], words: Callable[[int], str]) -> None:
        """Show these notes in place of those before.

        Args:
            rows: the notes.
            words: says what happened at an instant; for those without a text.
        """
        self._model.words = words
        self._showing = True
        self._model.show_rows(rows)
        self._showing = False
        self._pages.setCurrentWidget(self.view if rows else self._empty)

    def show_position(self, position: int) -> None:
        """Show at which note the playhead is, if it is at one."""
        places = [row.position for row in self._model.rows]
        self._showing = True
        if position in places:
            index = self._model.index(places.index(position))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()
        self._showing = False

    def show_marked(self, marked: bool, possible: bool) -> None:
        """Show whether there is a note at the playhead, and whether one can be set."""
        self._marked = marked
        text = self.tr("Remove the bookmark") if marked else self.tr("Set a bookmark")
        self.mark.setText(text)
        self.mark.setToolTip(f"{text} (Ctrl+D)")
        self.mark.setEnabled(possible)
        self.write.setEnabled(possible)

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._painter.palette = palette
        self.view.viewport().update()

    def _at(self, index: Index) -> int:
        row: NoteRow = index.data(ROW)
        return row.position

    def _choose(self, index: Index, _before: Index | None = None) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(self._at(index))

    def _emit(self, wanted: SignalInstance) -> None:
        """Tell what is wanted of the note that is chosen."""
        index = self.view.currentIndex()
        if index.isValid():
            wanted.emit(self._at(index))

    def _offer(self, wanted: SignalInstance) -> QAction:
        """Offer in the menu of the list what can be done with a note."""
        action = QAction(self.view)
        action.triggered.connect(lambda: self._emit(wanted))
        self.view.addAction(action)
        return action
