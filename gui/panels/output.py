"""What the processes printed: a badge and the text, errors in red, nothing interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.theme.fonts import font
from gui.theme.type import CODE
from gui.words.states import all_letters

from .badge import Look, paint_badge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextBlock

    from core.events.program import OutputWritten
    from core.model.world import World
    from gui.theme.palette import Palette

MOST_LINES = 5000  # kept; the oldest go first
LONGEST = 4000  # characters shown of one piece
MARGIN = 46  # px for the badges
BADGE = 16  # px
ERROR = "stderr"


class OutputPanel(QPlainTextEdit):
    """The output up to the playhead, as plain text that can be copied."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._palette = palette
        self._shown: list[OutputWritten] = []
        self._writers: list[str] = []
        self._world: World | None = None
        self._letters: Mapping[str, str] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMaximumBlockCount(MOST_LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setFont(font(CODE))
        self.setPlaceholderText(self.tr("Nothing has been printed yet."))
        self.setAccessibleName(self.tr("Output"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._margin = _Margin(self)
        self.setViewportMargins(MARGIN, 4, 8, 4)
        self.updateRequest.connect(self._margin_moved)

    @property
    def count(self) -> int:
        """How many pieces of output are shown."""
        return len(self._shown)

    def show_outputs(
        self, outputs: Sequence[OutputWritten], world: World, labels: Mapping[str, str]
    ) -> None:
        """Show what was printed up to the playhead.

        Args:
            outputs: all pieces, in order.
            world: for the processes' colours.
            labels: of the scenario.
        """
        self._world = world
        self._letters = all_letters(world, labels)
        outputs = outputs[-MOST_LINES:]
        new = _new(self._shown, outputs)
        if new is None:
            self.clear_outputs()
            new = outputs
        at_foot = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 1
        self._append(new)
        if new and at_foot:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._margin.update()

    def clear_outputs(self) -> None:
        """Show nothing."""
        self._shown = []
        self._writers = []
        self.clear()

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours; the text is written anew in them."""
        self._palette = palette
        shown = self._shown
        self.clear_outputs()
        self._append(shown)

    def writer(self, block: QTextBlock) -> str:
        """Return the id of the process that printed a line; empty where it is unknown."""
        number = block.userState()
        return self._writers[number] if 0 <= number < len(self._writers) else ""

    def _append(self, outputs: Sequence[OutputWritten]) -> None:
        """Write pieces at the end, laid out once and not for each of them."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for output in outputs:
            self._write(cursor, output)
        cursor.endEditBlock()
        del self._shown[:-MOST_LINES]

    def _write(self, cursor: QTextCursor, output: OutputWritten) -> None:
        first = not self._shown
        self._shown.append(output)
        text = output.text[:LONGEST].rstrip("\n").replace("\r", "")
        shape = QTextCharFormat()
        bad = output.stream == ERROR
        shape.setForeground(QColor(self._palette.bad if bad else self._palette.ink))
        if output.process not in self._writers:
            self._writers.append(output.process)
        number = self._writers.index(output.process)
        for line in text.split("\n"):
            if not first:
                cursor.insertBlock()
            first = False
            cursor.insertText(line, shape)
            cursor.block().setUserState(number)

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


class _Margin(QWidget):
    """The column left of the text, with the badges."""

    def __init__(self, output: OutputPanel) -> None:
        super().__init__(output)
        self._output = output

    def sizeHint(self) -> QSize:
        return QSize(MARGIN, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._output.paint_margin(QPainter(self))
