"""The source of the program, with each process marked at the line of its latest event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame

from gui.theme.device import ratio_of
from gui.theme.fonts import font
from gui.theme.palette import blend
from gui.theme.ring import paint_ring
from gui.theme.type import CODE, NOTE, TICK
from gui.words.plain import one_line

from .badge import Look, paint_badge
from .code_rows import NO_COMMENTS, Rows, paint_comment
from .highlight import Highlighting, colour
from .marks import Mark, lines_around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from core.model.world import Process
    from gui.theme.palette import Palette


LINE = 22  # px
NUMBERS = 38  # px for the line numbers
BADGE = 20  # px
EDGE = 6  # px right of the badges
NEARER = 2  # px that a comment is nearer to its line than to the one above
FADE = 28  # px over which a text that goes on vanishes
FADE_BADGE = 12  # and under the badges, where what is cut is seldom more than a comment
AT_MOST = 4  # badges side by side, then "+3"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HERE = (Look.FULL, Look.HOLLOW)  # looks of processes that are at their line
LONGEST = 400  # characters of a line that are ever drawn
COLOURING_S = 0.004  # of a turn of the window, for colouring what is not in view yet


class CodeView(QAbstractScrollArea):
    """Shows one source file; it scrolls by itself to the line where something happens."""

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
        self._font = font(CODE)
        self._advance = QFontMetricsF(self._font).horizontalAdvance("0")
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
        self._marks = ()
        self._colour()
        self._fit_bars()
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

    def _row(self, line: int) -> int:
        """Return the row of a line, from 1."""
        return self._rows.row_of(line) + 1

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._fit_bars()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; to the sides with Shift, for the arrows alone move the playhead."""
        sides = {Qt.Key.Key_Left: "SliderSingleStepSub", Qt.Key.Key_Right: "SliderSingleStepAdd"}
        side = sides.get(Qt.Key(event.key()))
        if side is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.horizontalScrollBar().triggerAction(QAbstractSlider.SliderAction[side])
        else:
            super().keyPressEvent(event)

    def _page(self) -> int:
        return max(1, self.viewport().height() // LINE)

    def _fit_bars(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self._page())
        bar.setRange(0, max(0, self._rows.count - self._page()))
        room = self.viewport().width() - NUMBERS - BADGE - 2 * EDGE
        over = round(min(self._longest, LONGEST) * self._advance - room)
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, over))
        across.setPageStep(max(1, room))
        across.setSingleStep(round(4 * self._advance))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in view, then who is there."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._palette.panel))
        if self._note and not self._source:
            painter.setPen(QColor(self._palette.dim))
            painter.setFont(self.font())
            box = self.viewport().rect().adjusted(NUMBERS // 2, LINE // 2, -EDGE, 0)
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
                self._paint_ground(painter, (row - first) * LINE, by_line.get(line, []), line)
        painter.drawPixmap(0, 0, self._lines_in_view(first, last, ratio_of(painter)))
        for line, marks in by_line.items():
            if first <= self._rows.row_of(line) < last:
                self._paint_badges(painter, (self._rows.row_of(line) - first) * LINE, marks)
        if self.hasFocus():
            paint_ring(painter, self.viewport().rect(), self._palette)

    def _lines_in_view(self, first: int, last: int, ratio: float) -> QPixmap:
        """Return the text of these rows on a transparent ground, drawn anew if need be."""
        size = self.viewport().size()
        across = self.horizontalScrollBar().value()
        done = min(self._text_of.done, last)
        look = (size, ratio, across, self._palette)
        wanted = (self._source, self._rows, done, first, last, look, self._bad)
        if wanted != self._text_for:
            self._text_for = wanted
            self._text = QPixmap(size * ratio)
            self._text.setDevicePixelRatio(ratio)
            self._text.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._text)
            for row in range(first, last):
                line, comment = self._rows.line_at(row), self._rows.comment_at(row)
                if comment:
                    self._paint_comment(painter, (row - first) * LINE, line, comment)
                else:
                    self._paint_text(painter, (row - first) * LINE, line - 1)
            painter.end()
        return self._text

    def _paint_ground(self, painter: QPainter, top: int, marks: list[Mark], line: int) -> None:
        here = [m for m in marks if m.look in HERE]
        if here:
            row = QRect(0, top, self.viewport().width(), LINE)
            painter.fillRect(row, QColor(self._palette.raised))
        bars = here or [m for m in marks if m.look is Look.FAINT]
        for number, mark in enumerate(bars):
            height = LINE / len(bars)
            bar = QRectF(0, top + number * height, 5 if here else 3, height)
            painter.fillRect(bar, QColor(self._hue(mark.process)))
        if line in self._bad:
            painter.fillRect(QRectF(0, top, 5, LINE), QColor(self._palette.bad))

    def _paint_comment(self, painter: QPainter, top: int, line: int, comment: str) -> None:
        """Paint what is said about a line, where its text begins, over its row."""
        parts = "".join(text for text, _ in self._text_of.lines[line - 1])
        indent = (len(parts) - len(parts.lstrip())) * self._advance
        left = max(NUMBERS, NUMBERS - self.horizontalScrollBar().value() + indent)
        box = QRectF(left, top + NEARER, self.viewport().width() - left - EDGE, LINE)
        paint_comment(painter, box, comment, self._palette.dim)

    def _hue(self, process: Process) -> str:
        return self._palette.process(process.number)

    def _paint_text(self, painter: QPainter, top: int, index: int) -> None:
        painter.setFont(font(TICK))
        painter.setPen(QColor(self._palette.bad if index + 1 in self._bad else self._palette.dim))
        number = QRect(0, top, NUMBERS - 12, LINE)
        painter.drawText(number, RIGHT, str(index + 1))
        painter.setFont(self._font)
        painter.save()
        painter.setClipRect(NUMBERS - 4, top, self.viewport().width() - NUMBERS + 4, LINE)
        x = float(NUMBERS - self.horizontalScrollBar().value())
        drawn = 0
        for text, role in self._text_of.lines[index]:
            if drawn > LONGEST:
                break
            text = text[:LONGEST]
            painter.setPen(QColor(colour(role, self._palette)))
            box = QRectF(x, top, 10_000, LINE)
            painter.drawText(box, LEFT, text)
            x += painter.fontMetrics().horizontalAdvance(text)
            drawn += len(text)
        if x > self.viewport().width():  # it ends softly: this is not the end of the line
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            self._fade(painter, self.viewport().width(), top, QColor(Qt.GlobalColor.black), FADE)
        painter.restore()

    def _fade(
        self, painter: QPainter, right: float, top: int, colour: QColor, width: float
    ) -> None:
        """Paint a line's ground from nothing to a full colour at ``right``."""
        gradient = QLinearGradient(right - width, 0, right, 0)
        clear = QColor(colour)
        clear.setAlpha(0)
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, colour)
        painter.fillRect(QRectF(right - width, top, width, LINE), gradient)

    def _paint_badges(self, painter: QPainter, top: int, marks: list[Mark]) -> None:
        if not marks:
            return
        row_ground = self._palette.panel
        if any(m.look in HERE for m in marks):
            row_ground = self._palette.raised
        shown = marks[:AT_MOST]
        more = f"+{len(marks) - AT_MOST}" if len(marks) > AT_MOST else ""
        since = next((m.since for m in marks if m.since), "")
        note = " ".join(part for part in (self._since(marks, since), more) if part)
        painter.setFont(font(NOTE))
        room = painter.fontMetrics().horizontalAdvance(note) + 8 if note else 0
        wide = len(shown) * (BADGE + 4)
        left = self.viewport().width() - EDGE - wide
        patch = QRectF(left - room - 3, top, wide + room + 3 + EDGE, LINE)
        painter.fillRect(patch, QColor(row_ground))
        self._fade(painter, patch.left(), top, QColor(row_ground), FADE_BADGE)
        if note:
            painter.setPen(QColor(blend(self._palette.dim, row_ground, 0.1)))
            painter.drawText(QRectF(left - room - 3, top, room, LINE), RIGHT, note)
        for number, mark in enumerate(shown):
            box = QRectF(left + number * (BADGE + 4), top + (LINE - BADGE) / 2, BADGE, BADGE)
            paint_badge(
                painter,
                box,
                mark.letters,
                mark.process.number,
                self._palette,
                mark.look,
                row_ground,
            )

    def _since(self, marks: list[Mark], since: str) -> str:
        if not since or len(marks) > 1:
            return ""
        return self.tr("since line {line}, {time}").format(line=marks[0].line, time=since)
