"""The source of the program, with each process marked at the line of its latest event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame

from gui.theme.device import ratio_of
from gui.theme.fonts import font
from gui.theme.ring import paint_ring
from gui.theme.type import TICK
from gui.words.plain import one_line

from .badge import Look
from .code_badges import BADGE, EDGE, HERE, RIGHT, fade, paint_badges
from .code_size import CodeSize
from .highlight import Highlighting, colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from core.model.world import Process
    from gui.theme.palette import Palette

    from .marks import Mark

LINE = 22  # px
NUMBERS = 38  # px for the line numbers
FADE = 28  # px over which a text that goes on vanishes
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
LONGEST = 400  # characters of a line that are ever drawn
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
        self.setAccessibleName(self.tr("Source"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._palette = palette
        self._source = ""
        self._text_of = Highlighting("")
        self._longest = 0  # characters of the longest line
        self._note = ""
        self._colouring = QTimer(self)
        self._colouring.timeout.connect(self._colour)
        self._marks: Sequence[Mark] = ()
        self._bad: frozenset[int] = frozenset()
        self.size_ = CodeSize()
        self._text = QPixmap()  # the lines in view: marks come and go many times a second
        self._text_for: tuple[object, ...] = ()

    @property
    def marks(self) -> Sequence[Mark]:
        """The processes at their lines."""
        return self._marks

    @property
    def first_line(self) -> int:
        """Number of the uppermost line in view."""
        return self.verticalScrollBar().value() + 1

    @property
    def colouring(self) -> bool:
        """Whether some lines have not got their colours yet."""
        return self._colouring.isActive()

    def show_source(self, source: str) -> None:
        """Show a source from its first line."""
        if source == self._source:
            return
        self._source = source
        self._text_of = Highlighting(source)
        self._longest = max(sum(len(text) for text, _ in line) for line in self._text_of.lines)
        self._marks = ()
        self._colour()
        self._resize()
        self.verticalScrollBar().setValue(0)
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
            said.format(name=one_line(m.process.name), line=m.line, code=self._line(m.line))
            for m in self._marks
        )

    def _line(self, number: int) -> str:
        """Return the text of a line, without what it is indented by."""
        parts = self._text_of.lines[number - 1 : number]
        return one_line("".join(text for line in parts for text, _ in line).strip())

    def reveal(self, line: int) -> None:
        """Scroll so that the line is in view, with as many others that are active as fit."""
        first, last = _window(line, [m.line for m in self._marks if m.look in HERE], self._page())
        top = self.first_line
        if top <= first and last <= top + self._page() - 1:
            return
        spare = self._page() - (last - first + 1)
        self.verticalScrollBar().setValue(max(0, first - 1 - spare // 2))

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

    def _resize(self) -> None:
        """Fit everything into the room that there is; before a room nothing is scrolled by hand."""
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAlwaysOff if self.size_.lines else policy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        self.size_.fit(self._longest, self._wide - NUMBERS - BADGE - 2 * EDGE)
        self._text_for = ()
        self._fit_bars()
        self.viewport().update()

    @property
    def _wide(self) -> float:
        """The width of what is in view, in px at a desk."""
        return self.viewport().width() / self.size_.scale

    @property
    def _view(self) -> QRect:
        """What is in view, in px at a desk."""
        return QRect(0, 0, round(self._wide), round(self.viewport().height() / self.size_.scale))

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
        return max(1, int(self.viewport().height() / self.size_.scale) // LINE)

    def _fit_bars(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self._page())
        bar.setRange(0, max(0, len(self._text_of.lines) - self._page()))
        room = round(self._wide) - NUMBERS - BADGE - 2 * EDGE
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
        last = min(len(self._text_of.lines), first + self._page() + 2)
        for index in range(first, last):
            top = (index - first) * LINE
            self._paint_ground(painter, top, by_line.get(index + 1, []), index + 1)
        painter.drawPixmap(0, 0, self._lines_in_view(first, last, ratio_of(painter)))
        for line, marks in by_line.items():
            if first < line <= last:
                row = QRectF(0, (line - 1 - first) * LINE, self._wide, LINE)
                paint_badges(painter, row, marks, self._palette)
        if self.hasFocus():
            paint_ring(painter, self._view, self._palette)

    def _lines_in_view(self, first: int, last: int, ratio: float) -> QPixmap:
        """Return the text of these lines on a transparent ground, drawn anew if need be."""
        size = self._view.size()
        across = self.horizontalScrollBar().value()
        done = min(self._text_of.done, last)
        wanted = (self._source, done, first, last, size, ratio, across, self._palette, self._bad)
        if wanted != self._text_for:
            self._text_for = wanted
            self._text = QPixmap(size * ratio)
            self._text.setDevicePixelRatio(ratio)
            self._text.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._text)
            for index in range(first, last):
                self._paint_text(painter, (index - first) * LINE, index)
            painter.end()
        return self._text

    def _paint_ground(self, painter: QPainter, top: int, marks: list[Mark], line: int) -> None:
        here = [m for m in marks if m.look in HERE]
        if here:
            row = QRectF(0, top, self._wide, LINE)
            painter.fillRect(row, QColor(self._palette.raised))
        bars = here or [m for m in marks if m.look is Look.FAINT]
        for number, mark in enumerate(bars):
            height = LINE / len(bars)
            bar = QRectF(0, top + number * height, 5 if here else 3, height)
            painter.fillRect(bar, QColor(self._hue(mark.process)))
        if line in self._bad:
            painter.fillRect(QRectF(0, top, 5, LINE), QColor(self._palette.bad))

    def _hue(self, process: Process) -> str:
        return self._palette.process(process.number)

    def _paint_text(self, painter: QPainter, top: int, index: int) -> None:
        painter.setFont(font(TICK))
        painter.setPen(QColor(self._palette.bad if index + 1 in self._bad else self._palette.dim))
        number = QRect(0, top, NUMBERS - 12, LINE)
        painter.drawText(number, RIGHT, str(index + 1))
        painter.setFont(self.size_.font)
        painter.save()
        painter.setClipRect(QRectF(NUMBERS - 4, top, self._wide - NUMBERS + 4, LINE))
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
        if x > self._wide:  # it ends softly: this is not the end of the line
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            fade(painter, QRectF(self._wide - FADE, top, FADE, LINE), QColor(Qt.GlobalColor.black))
        painter.restore()


def _window(line: int, others: Sequence[int], page: int) -> tuple[int, int]:
    """Return the first and last line to show: ``line``, and of the others the nearest that fit."""
    first = last = line
    for other in sorted(others, key=lambda it: abs(it - line)):
        low, high = min(first, other), max(last, other)
        if high - low + 3 <= page:
            first, last = low, high
    return max(1, first - 1), last + 1
