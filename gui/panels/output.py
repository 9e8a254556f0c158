"""What the processes printed: a badge and the text, errors in red, nothing interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from core.events.plain import printable
from gui.theme.fonts import font
from gui.theme.type import CODE
from gui.words.states import all_letters

from .badge import Look, paint_badge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
        QTextBlock,
        QWheelEvent,
    )

    from core.events.program import OutputWritten
    from core.model.world import World
    from gui.theme.palette import Palette

MOST_LINES = 2000  # kept unless earlier ones are wanted; the oldest go first
LONGEST = 4000  # characters shown of one piece
MARGIN = 46  # px for the badges
BADGE = 16  # px
ERROR = "stderr"
TAB = "    "
MIDDLE = 1 << 30  # number of the first piece that is written; earlier ones have smaller numbers


class OutputPanel(QPlainTextEdit):
    """The output up to the playhead, as plain text that can be copied.

    Signals:
        chosen: the piece of output to whose line the user went.
        top_reached: the user has scrolled up to the first line.
        shown: it has come into view.
    """

    chosen = Signal(object)
    top_reached = Signal()
    shown = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._palette = palette
        self._shown: list[OutputWritten] = []
        self._first = MIDDLE  # the number of the first piece that is shown
        self._sought = ""
        self._world: World | None = None
        self._letters: Mapping[str, str] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMaximumBlockCount(MOST_LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setFont(font(CODE))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._margin = _Margin(self)
        self.setViewportMargins(MARGIN, 4, 8, 4)
        self.updateRequest.connect(self._margin_moved)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setPlaceholderText(self.tr("Nothing has been printed yet."))
        self.setAccessibleName(self.tr("Output"))

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual."""
        self.setFont(font(CODE, zoom))

    @property
    def count(self) -> int:
        """How many pieces of output are shown."""
        return len(self._shown)

    def show_outputs(
        self,
        outputs: Sequence[OutputWritten],
        world: World,
        labels: Mapping[str, str],
        *,
        held: bool = False,
    ) -> None:
        """Show what was printed up to the playhead.

        Args:
            outputs: all pieces, in order.
            world: for the processes' colours.
            labels: of the scenario.
            held: none of them is to be left out, be they ever so many.
        """
        self._world = world
        self._letters = all_letters(world, labels)
        if not held:
            outputs = outputs[-MOST_LINES:]
        self.setMaximumBlockCount(0 if held else MOST_LINES)
        new = _new(self._shown, outputs)
        if new is None and held and _ends_with(outputs, self._shown):
            self._prepend(outputs[: len(outputs) - len(self._shown)])
            new = ()
        if new is None:
            self.clear_outputs()
            new = outputs
        at_foot = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 1
        self._append(new, held=held)
        if new and at_foot:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._margin.update()

    def clear_outputs(self) -> None:
        """Show nothing."""
        self._shown = []
        self._first = MIDDLE
        self.clear()

    def seek_text(self, text: str) -> None:
        """Mark this text wherever it is written from now on."""
        self._sought = text.casefold()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours; the text is written anew in them."""
        self._palette = palette
        shown = self._shown
        self.clear_outputs()
        self._append(shown, held=True)

    def piece(self, block: QTextBlock) -> OutputWritten | None:
        """Return what a line is a part of; None for a line that nobody printed."""
        number = block.userState() - self._first
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def writer(self, block: QTextBlock) -> str:
        """Return the id of the process that printed a line; empty where it is unknown."""
        piece = self.piece(block)
        return piece.process if piece is not None else ""

    def _prepend(self, outputs: Sequence[OutputWritten]) -> None:
        """Write pieces before all others; what one reads stays where it is."""
        top, state = self.firstVisibleBlock(), self.document().firstBlock().userState()
        at_first = top == self.document().firstBlock()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self._first -= len(outputs)
        for number, output in enumerate(outputs, self._first):
            self._write(cursor, output, number, first=number == self._first)
        cursor.endEditBlock()
        old = cursor.block().next()  # the first line that there was; its number stayed above
        old.setUserState(state)
        top = old if at_first else top
        self._shown[:0] = outputs
        self.verticalScrollBar().setValue(top.firstLineNumber())

    def _append(self, outputs: Sequence[OutputWritten], *, held: bool) -> None:
        """Write pieces at the end, laid out once and not for each of them."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for output in outputs:
            number = self._first + len(self._shown)
            self._write(cursor, output, number, first=not self._shown)
            self._shown.append(output)
        cursor.endEditBlock()
        over = len(self._shown) - MOST_LINES
        if over > 0 and not held:
            del self._shown[:over]
            self._first += over

    def _write(
        self, cursor: QTextCursor, output: OutputWritten, number: int, *, first: bool
    ) -> None:
        text = output.text[:LONGEST].rstrip("\n").replace("\r", "")
        shape = QTextCharFormat()
        bad = output.stream == ERROR
        shape.setForeground(QColor(self._palette.bad if bad else self._palette.ink))
        for line in text.split("\n"):
            if not first:
                cursor.insertBlock()
            first = False
            self._write_line(cursor, printable(line.replace("\t", TAB))[:LONGEST], shape)
            cursor.block().setUserState(number)

    def _write_line(self, cursor: QTextCursor, line: str, shape: QTextCharFormat) -> None:
        """Write a line, what is looked for in it on another ground."""
        at, folded = 0, line.casefold()
        while self._sought and len(folded) == len(line):
            found = folded.find(self._sought, at)
            if found < 0:
                break
            cursor.insertText(line[at:found], shape)
            at = found + len(self._sought)
            marked = QTextCharFormat(shape)
            marked.setBackground(QColor(self._palette.marked))
            cursor.insertText(line[found:at], marked)
        cursor.insertText(line[at:], shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the instant at which a line was printed; a drag selects text and goes nowhere."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._choose(self.cursorForPosition(event.position().toPoint()).block())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the instant at which the line under the cursor was printed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor().block())
        else:
            super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
            self._scrolled()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell when the first line is reached."""
        super().wheelEvent(event)
        if event.angleDelta().y() > 0:
            self._scrolled()

    def _choose(self, block: QTextBlock) -> None:
        piece = self.piece(block)
        if piece is not None:
            self.chosen.emit(piece)

    def _scrolled(self, _action: int = 0) -> None:
        bar = self.verticalScrollBar()
        if self._shown and bar.sliderPosition() == bar.minimum():
            self.top_reached.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is in view."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the badges' margin."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(inside.left(), inside.top(), MARGIN, inside.height())

    def _margin_moved(self) -> None:
        self._margin.update()

    def paint_margin(self, painter: QPainter) -> None:
        """Draw a badge beside the first line of each piece that is in view."""
        if self._world is None:
            return
        block = self.firstVisibleBlock()
        before = self.writer(block.previous()) if block.previous().isValid() else None
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            top = box.top() + 4
            if top > self.height():
                return
            writer = self.writer(block)
            if writer != before:
                self._paint_badge(painter, writer, top)
            before = writer
            block = block.next()

    def _paint_badge(self, painter: QPainter, writer: str, top: float) -> None:
        process = self._world.processes.get(writer) if self._world is not None else None
        if process is None:
            return
        box = QRectF(MARGIN - BADGE - 10, top + 1, BADGE, BADGE)
        ground = self._palette.panel
        letters = self._letters.get(writer, "")
        paint_badge(painter, box, letters, process.number, self._palette, Look.FULL, ground)


def _new(
    shown: Sequence[OutputWritten], outputs: Sequence[OutputWritten]
) -> Sequence[OutputWritten] | None:
    """Return what follows in ``outputs`` on all that is shown; None if that is not in it."""
    if not shown:
        return outputs
    last = next((i for i in range(len(outputs) - 1, -1, -1) if outputs[i] == shown[-1]), None)
    if last is None:
        return None
    over = len(shown) - 1 - last  # so many of the first have left the list since
    follows = over >= 0 and shown[over] == outputs[0]
    return outputs[last + 1 :] if follows else None


def _ends_with(outputs: Sequence[OutputWritten], shown: Sequence[OutputWritten]) -> bool:
    """Return whether all that is shown is the end of ``outputs``, and there is more before."""
    more = len(outputs) - len(shown)
    return more > 0 and len(shown) > 0 and list(outputs[more:]) == list(shown)


class _Margin(QWidget):
    """The column left of the text, with the badges."""

    def __init__(self, output: OutputPanel) -> None:
        super().__init__(output)
        self._output = output

    def sizeHint(self) -> QSize:
        return QSize(MARGIN, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._output.paint_margin(QPainter(self))
