"""One answer on a question card: its number, its words, how many raised a hand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from gui.theme import measures
from gui.theme.fonts import font
from gui.theme.palette import blend
from gui.theme.type import PANEL
from gui.words import questions as words
from gui.words.plain import harmless, tip

from .fitted import HIGH, LEFT, fitting
from .tick import TICK

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.theme.palette import Palette

GAP = 3.0  # px around the shape, where the ring of the focus is
PLATE = 0.56  # of the height: the square with the number
BEFORE, AROUND = 0.35, 1.75  # of the plate: before it; up to the words
BAR = 0.5  # how far what the hands come to goes from the outline towards the ground
STRONG, PLAIN = 600, 500


class QuestionOption(QAbstractButton):
    """An answer that can be chosen, or was; lit where it is the right one."""

    def __init__(self, number: int, palette: Palette, parent: QWidget) -> None:
        """Make it empty; ``number`` counts from 1 and is its key."""
        super().__init__(parent)
        self._number = number
        self._palette = palette
        self._px: float = PANEL.size
        self._hands: int | None = None
        self._of = 0
        self._right = self._brief = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def lit(self) -> bool:
        """Whether it is shown as the right one."""
        return self._right

    @property
    def hands(self) -> int | None:
        """How many hands are shown; None for no count."""
        return self._hands

    def show_option(
        self, text: str, *, chosen: bool, hands: int | None, of: int, right: bool
    ) -> None:
        """Show an answer.

        Args:
            text: of the answer.
            chosen: it was chosen.
            hands: how many are for it; None where none are counted.
            of: how many hands there are in all.
            right: it is known to be the right one.
        """
        self.setText(harmless(text))
        self.setToolTip("")
        self.setChecked(chosen)
        self._hands, self._of, self._right = hands, of, right
        self.setAccessibleName(words.spoken(self._number, text, hands, right=right))
        self.update()

    def set_face(self, px: float, palette: Palette) -> None:
        """Take a size of the text in px, which is the largest one, and the colours."""
        self._px, self._palette = px, palette
        self.update()

    def shorten(self, brief: bool) -> None:
        """Show the number and the hands without the words, or all of it."""
        self._brief = brief
        self.setToolTip(tip(self.text()) if brief else "")

    def needs(self, height: int) -> int:
        """Return the width in px that it wants at this height."""
        high = height - 2 * GAP
        face = font(PANEL, self._px / PANEL.size, weight=STRONG)
        text = 0 if self._brief else _width(face, self.text())
        around = high * PLATE * AROUND + high * BEFORE
        return round(2 * GAP + around + text + self._count_width(height))

    def sizeHint(self) -> QSize:
        """As wide as its words; where they fit, wrapped or smaller, it wants no more."""
        box = self._text_box()
        face = self._text_face(box)
        words = QFontMetrics(face).boundingRect(QRect(0, 0, box.width(), HIGH), LEFT, self.text())
        fits = self._brief or (words.height() <= box.height() and words.width() <= box.width())
        return self.size() if fits else QSize(self.needs(self.height()), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be chosen by Space; where hands are counted all keys are the card's."""
        if event.key() == Qt.Key.Key_Space and self._hands is None:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape, the number, the words, the hands, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
        ground, ink = self._colours()
        self._paint_shape(painter, box, ground)
        side = box.height() * PLATE
        plate = QRectF(box.left() + side * BEFORE, box.center().y() - side / 2, side, side)
        self._paint_plate(painter, plate, ground, ink)
        if not self._brief:
            text = self._text_box()
            painter.setFont(self._text_face(text))
            painter.setPen(QColor(ink))
            painter.drawText(text, LEFT, self.text())
        if self._hands is not None:
            self._paint_count(painter, box, ink)
        painter.end()

    def _text_box(self) -> QRect:
        """Return the place of the words."""
        box = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
        side, count = box.height() * PLATE, self._count_width(self.height())
        return box.adjusted(side * AROUND, 0, -count - side * BEFORE, 0).toRect()

    def _text_face(self, box: QRect) -> QFont:
        weight = STRONG if self.isChecked() or self._right else PLAIN
        return fitting(self.text(), self._px, weight, box.width(), box.height())

    def _colours(self) -> tuple[str, str]:
        """Return ground and ink."""
        palette = self._palette
        return (palette.ink, palette.stage) if self._right else (palette.stage, palette.ink)

    def _paint_shape(self, painter: QPainter, box: QRectF, ground: str) -> None:
        palette = self._palette
        strong = self.isChecked() or self.underMouse()
        edge = QColor(palette.ink if strong else palette.outline)
        width = measures.LINE_RUNNING if self.isChecked() else measures.LINE_OUTLINE
        painter.setPen(QPen(edge, width))
        painter.setBrush(QColor(ground))
        radius = measures.RADIUS_CONTROL
        half = width / 2
        shape = box.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(shape, radius, radius)
        self._paint_share(painter, shape.adjusted(half, half, -half, -half), ground)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.ink), measures.LINE_REST))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius + GAP, radius + GAP)

    def _paint_plate(self, painter: QPainter, plate: QRectF, ground: str, ink: str) -> None:
        """Draw the number; a tick in its place at the right answer."""
        full = self.isChecked() and not self._right
        painter.setPen(QPen(QColor(ink), measures.LINE_OUTLINE))
        painter.setBrush(QColor(ink if full else ground))
        radius = plate.width() / 4.5
        painter.drawRoundedRect(plate, radius, radius)
        if self._right:
            pen = QPen(QColor(ink), max(measures.LINE_REST, plate.width() / 8))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline([_within(plate, x, y) for x, y in TICK])
            return
        painter.setFont(font(PANEL, plate.height() * 0.68 / PANEL.size, weight=STRONG))
        painter.setPen(QColor(ground if full else ink))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_share(self, painter: QPainter, shape: QRectF, ground: str) -> None:
        """Fill as much of the shape as the hands are of all."""
        if not (self._hands and self._of):
            return
        bar = QRectF(shape)
        bar.setWidth(shape.width() * self._hands / self._of)
        painter.save()
        painter.setClipRect(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blend(self._palette.outline, ground, BAR)))
        painter.drawRoundedRect(shape, measures.RADIUS_ROW, measures.RADIUS_ROW)
        painter.restore()

    def _paint_count(self, painter: QPainter, box: QRectF, ink: str) -> None:
        """Draw the number of hands."""
        painter.setFont(self._count_font(self.height()))
        painter.setPen(QColor(ink))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        inner = box.adjusted(0, 0, -box.height() * PLATE * BEFORE, 0)
        painter.drawText(inner, right, str(self._hands))

    def _count_font(self, height: int) -> QFont:
        return font(PANEL, min(self._px, height * 0.5) / PANEL.size, weight=700)

    def _count_width(self, height: int) -> int:
        if self._hands is None:
            return 0
        digits = "0" * max(2, len(str(self._hands)))
        return _width(self._count_font(height), digits) + round(height * PLATE * BEFORE)


def _within(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


def _width(face: QFont, text: str) -> int:
    return QFontMetrics(face).horizontalAdvance(text) + 2
