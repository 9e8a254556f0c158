"""The source of the program, with each process marked at the line of its latest event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame

from gui.theme.device import ratio_of
from gui.theme.ring import paint_ring
from gui.words.plain import one_line

from .code_painting import (
    BADGE,
    EDGE,
    HERE,
    LINE,
    LONGEST,
    NO_REMARK,
    NUMBERS,
    Remark,
    Row,
    paint_badges,
    paint_comment,
    paint_ground,
    paint_number,
    paint_text,
    remark_of,
)
from .code_rows import NO_COMMENTS, Rows
from .code_size import CodeSize
from .highlight import Highlighting
from .marks import Mark, lines_around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.theme.palette import Palette


COLOURING_S = 0.004  # of a turn of the window, for colouring what is not in view yet


class CodeView(QAbstractScrollArea):
    """Shows one source file; it scrolls by itself to the line where something happens.

    Attributes:
        size_: how large the code is set.
    """

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.setObjectName("code")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._palette = palette
        self._source = ""
        self._text_of = Highlighting("")
        self._rows = Rows(1)
        self._longest = 0  # characters of the longest line
        self._note = ""
        self._colouring = QTimer(self)
        self._colouring.timeout.connect(self._colour)
        self._marks: Sequence[Mark] = ()
        self._bad: frozenset[int] = frozenset()
        self.size_ = CodeSize()
        self._text = QPixmap()  # the lines in view: marks come and go many times a second
        self._text_for: tuple[object, ...] = ()
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Source"))
        self.setAccessibleDescription(self._note or self._description())

    @property
    def marks(self) -> Sequence[Mark]:
        """The processes at their lines."""
        return self._marks

    @property
    def first_line(self) -> int:
        """Number of the uppermost line in view."""
        return self._rows.line_at(self.verticalScrollBar().value())

    @property
    def colouring(self) -> bool:
        """Whether some lines have not got their colours yet."""
        return self._colouring.isActive()

    def show_source(self, source: str, comments: Mapping[int, str] = NO_COMMENTS) -> None:
        """Show a source from its first line, and comments above the lines that they are on."""
        if source == self._source:
            self._say(comments)
            return
        self._source = source
        self._text_of = Highlighting(source)
        self._rows = Rows(len(self._text_of.lines), comments)
        self._longest = max(sum(len(text) for text, _ in line) for line in self._text_of.lines)
        self._marks, self._bad = (), frozenset()
        self._colour()
        self._resize()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def _say(self, comments: Mapping[int, str]) -> None:
        """Put other comments above the lines, of which the same ones stay in view."""
        if comments == self._rows.comments:
            return
        top = self.first_line
        self._rows = Rows(len(self._text_of.lines), comments)
        self._fit_bars()
        self.verticalScrollBar().setValue(self._rows.row_of(top))
        self.viewport().update()

    def set_note(self, note: str) -> None:
        """Say something where there is no source to show."""
        if note != self._note:
            self._note = note
            self.setAccessibleDescription(note)
            self.viewport().update()

    def _colour(self, budget_s: float = COLOURING_S) -> None:
        """Colour some lines more, and go on at the next turn if there are others."""
        before = self._text_of.done
        if not self._text_of.go_on(budget_s):
            self._colouring.stop()
        elif not self._colouring.isActive():
            self._colouring.start(0)
        if before < self.first_line + self._page() + 1:
            self.viewport().update()

    def colour_all(self) -> None:
        """Colour all lines at once: for a picture, which has no next turn."""
        self._colour(float("inf"))

    def show_marks(self, marks: Sequence[Mark], bad_lines: frozenset[int] = frozenset()) -> None:
        """Show where the processes are.

        Args:
            marks: the processes at their lines.
            bad_lines: lines at which an error left the code.
        """
        if marks == self._marks and bad_lines == self._bad:
            return
        self._marks = marks
        self._bad = bad_lines
        self.setAccessibleDescription(self._description())
        self.viewport().update()

    def _description(self) -> str:
        said = self.tr("{name} at line {line}: {code}")
        return "\n".join(
            said.format(name=m.name, line=m.line, code=self._line(m.line)) for m in self._marks
        )

    def _line(self, number: int) -> str:
        """Return the text of a line, without what it is indented by."""
        parts = self._text_of.lines[number - 1 : number]
        return one_line("".join(text for line in parts for text, _ in line).strip())

    def reveal(self, line: int) -> None:
        """Scroll so that the line is in view, with as many others that are active as fit."""
        here = [self._row(m.line) for m in self._marks if m.look in HERE]
        first, last = lines_around(self._row(line), here, self._page())
        top = self.verticalScrollBar().value() + 1
        if top <= first and last <= top + self._page() - 1:
            return
        spare = self._page() - (last - first + 1)
        self.verticalScrollBar().setValue(max(0, first - 1 - spare // 2))

    def reveal_someone(self) -> None:
        """Scroll so that one of the lines that are active is in view, if there is any."""
        here = [m.line for m in self._marks if m.look in HERE]
        top = self.verticalScrollBar().value()
        rows = range(top, top + self._page())
        if here and not any(self._rows.row_of(line) in rows for line in here):
            self.reveal(here[0])

    def _row(self, line: int) -> int:
        """Return the row of a line, from 1."""
        return self._rows.row_of(line) + 1

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.viewport().update()

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants; 0 for a desk."""
        self.size_.lines = lines
        self._resize()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self.size_.zoom = zoom
        self._resize()

    @property
    def _view(self) -> QRect:
        """What is in view, in px at a desk."""
        size, scale = self.viewport().size(), self.size_.scale
        return QRect(0, 0, round(size.width() / scale), round(size.height() / scale))

    def _resize(self) -> None:
        """Fit everything into the room that there is; before a room nothing is scrolled by hand."""
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAlwaysOff if self.size_.lines else policy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        self.size_.fit(self._longest, self._view.width() - NUMBERS - BADGE - 2 * EDGE)
        self._fit_bars()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._resize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; to the sides with Shift, for the arrows alone move the playhead."""
        sides = {Qt.Key.Key_Left: "SliderSingleStepSub", Qt.Key.Key_Right: "SliderSingleStepAdd"}
        side = sides.get(Qt.Key(event.key()))
        if side is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.horizontalScrollBar().triggerAction(QAbstractSlider.SliderAction[side])
        else:
            super().keyPressEvent(event)

    def _page(self) -> int:
        return max(1, self._view.height() // LINE)

    def _fit_bars(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self._page())
        bar.setRange(0, max(0, self._rows.count - self._page()))
        room = self._view.width() - NUMBERS - BADGE - 2 * EDGE
        over = round(min(self._longest, LONGEST) * self.size_.advance - room)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, over))
        across.setPageStep(max(1, room))
        across.setSingleStep(round(4 * self.size_.advance))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in view, then who is there."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._palette.panel))
        painter.scale(self.size_.scale, self.size_.scale)
        if self._note and not self._source:
            painter.setPen(QColor(self._palette.dim))
            painter.setFont(self.font())
            box = self._view.adjusted(NUMBERS // 2, LINE // 2, -EDGE, 0)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self._note)
            return
        by_line: dict[int, list[Mark]] = {}
        for mark in self._marks:
            by_line.setdefault(mark.line, []).append(mark)
        first = self.verticalScrollBar().value()
        last = min(self._rows.count, first + self._page() + 2)
        for row in range(first, last):
            line = self._rows.line_at(row)
            if self._rows.row_of(line) == row:
                marks, bad = by_line.get(line, []), line in self._bad
                paint_ground(painter, self._place(row - first), marks, bad=bad)
        painter.drawPixmap(0, 0, self._lines_in_view(first, last, ratio_of(painter)))
        for line, marks in by_line.items():
            row = self._rows.row_of(line)
            if first <= row < last:
                paint_badges(painter, self._place(row - first), marks, self._remark(line))
        if self.hasFocus():
            paint_ring(painter, self._view, self._palette)

    def _remark(self, line: int) -> Remark:
        """Return where a comment behind a line is: before a room it is left out, not torn."""
        if not self.size_.lines:
            return NO_REMARK
        left = NUMBERS - self.horizontalScrollBar().value()
        return remark_of(self._text_of.lines[line - 1], self.size_.advance, left)

    def _place(self, row: int) -> Row:
        """Return the place of a row, counted from the first in view."""
        return Row(self._palette, row * LINE, self.viewport().width() / self.size_.scale)

    def _lines_in_view(self, first: int, last: int, ratio: float) -> QPixmap:
        """Return the text of these rows on a transparent ground, drawn anew if need be."""
        size = self._view.size()
        across = self.horizontalScrollBar().value()
        done = min(self._text_of.done, last)
        look = (size, ratio, across, self._palette, self.size_.font.pixelSize())
        wanted = (self._source, self._rows, done, first, last, look, self._bad)
        if wanted != self._text_for:
            self._text_for = wanted
            self._text = QPixmap(size * ratio)
            self._text.setDevicePixelRatio(ratio)
            self._text.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._text)
            for row in range(first, last):
                self._paint_row(painter, self._place(row - first), row, across)
            painter.end()
        return self._text

    def _paint_row(self, painter: QPainter, place: Row, row: int, across: int) -> None:
        line, comment = self._rows.line_at(row), self._rows.comment_at(row)
        parts = self._text_of.lines[line - 1]
        if comment:
            text = "".join(text for text, _ in parts)
            indent = (len(text) - len(text.lstrip())) * self.size_.advance
            paint_comment(painter, place, NUMBERS - across + indent, comment)
        else:
            paint_number(painter, place, line, bad=line in self._bad)
            paint_text(painter, place, parts, self.size_.font, across)
