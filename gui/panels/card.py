"""A card of the gallery: one click, or Enter, runs its program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from core.scenarios import told
from gui.theme import measures
from gui.theme.fonts import font
from gui.theme.type import NAME, NOTE, PANEL

from .icons import SIDE, icon
from .stills import HEIGHT, WIDTH, paint_still

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from core.scenarios.groups.scenario import Scenario
    from gui.theme.palette import Palette

RING = 5  # px kept free around the card for its focus ring
LARGE = QSize(230, 272)
SMALL = QSize(220, 108)
SMALLER = (1.0, 0.9, 0.8)  # sizes of a title, tried until it fits
TEXT = 92  # px of a large card under its picture
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
SHAPE = HEIGHT / WIDTH  # of the picture
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWordWrap


class Card(QAbstractButton):
    """One scenario.

    Attributes:
        scenario: what a click runs.
        is_large: it has its picture above the words.

    Signals:
        parameters_wanted: show its parameters before it runs.
    """

    parameters_wanted = Signal()

    def __init__(
        self, scenario: Scenario, palette: Palette, *, large: bool, parent: QWidget | None = None
    ) -> None:
        """Make the card.

        Args:
            scenario: what it shows and runs.
            palette: the colours.
            large: with a picture above the words; else with a small one beside them.
            parent: the widget around it.
        """
        super().__init__(parent)
        self.scenario = scenario
        self._palette = palette
        self.is_large = large
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(self.sizeHint())
        self._parameters = QToolButton(self)
        self._parameters.setProperty("flat", True)
        self._parameters.setProperty("square", True)
        self._parameters.setIconSize(QSize(SIDE, SIDE))
        self._parameters.setCursor(Qt.CursorShape.ArrowCursor)
        self._parameters.clicked.connect(self.parameters_wanted)
        self._parameters.setIcon(icon("sliders", palette.dim))
        self._parameters.installEventFilter(self)
        self._show_parameters()
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        title = told.title(self.scenario)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told.teaches(self.scenario))
        self.setToolTip(told.text(self.scenario))
        words = self.tr("Parameters of {title}").format(title=title)
        self._parameters.setToolTip(words)
        self._parameters.setAccessibleName(words)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button of the parameters as long as it has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._show_parameters)
        return super().eventFilter(watched, event)

    def _show_parameters(self) -> None:
        """On a small card it would stand in the title: there it comes with mouse or focus."""
        wanted = self.is_large or self.underMouse() or self.hasFocus()
        wanted = wanted or self._parameters.hasFocus()
        self._parameters.setVisible(wanted and bool(self.scenario.parameters))

    def sizeHint(self) -> QSize:
        """The least size; a card grows in width."""
        return LARGE if self.is_large else SMALL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the picture in a wide window."""
        super().resizeEvent(event)
        side = self._parameters.sizeHint().width()
        top = RING + 4 if self.is_large else self.height() - RING - side - 4
        self._parameters.move(self.width() - RING - side - 4, top)
        if self.is_large:
            wide = (self.width() - 2 * RING) // 4 * 4  # cards side by side differ by a pixel
            height = round(wide * SHAPE) + TEXT + 2 * RING
            self.setFixedHeight(max(LARGE.height(), height))

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self._parameters.setIcon(icon("sliders", palette.dim))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run on Enter as on Space; the arrow keys are the gallery's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:  # a button would go to the next one by itself
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._show_parameters()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._show_parameters)  # once it is known where it goes
        self.update()

    def enterEvent(self, event: object) -> None:
        """Show that it can be clicked."""
        self._show_parameters()
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Go back to rest."""
        self._show_parameters()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        shape = QPainterPath()
        shape.addRoundedRect(box, measures.RADIUS_CARD, measures.RADIUS_CARD)
        painter.fillPath(shape, QColor(self._ground()))
        painter.save()
        painter.setClipPath(shape)
        if self.is_large:
            self._paint_large(painter, box)
        else:
            self._paint_small(painter, box)
        painter.restore()
        lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(self._palette.ink if lit else self._palette.outline), 1.5))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._palette.ink), 2.5))
            around = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(around, measures.RADIUS_CARD + 3, measures.RADIUS_CARD + 3)

    def _ground(self) -> str:
        return self._palette.raised if self.isDown() else self._palette.stage

    def _paint_large(self, painter: QPainter, box: QRectF) -> None:
        picture = QRectF(box.left(), box.top(), box.width(), box.height() - TEXT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.panel))
        painter.drawRect(picture)  # fillRect would first make Python know all gradients there are
        paint_still(self.scenario.name, painter, picture, self._palette)
        painter.setPen(QColor(self._palette.line))
        painter.drawLine(picture.bottomLeft(), picture.bottomRight())
        words = QRectF(box.left() + 20, picture.bottom() + 16, box.width() - 40, 26)
        wide = self._paint_title(painter, words, 18 / NAME.size)
        self._paint_hint(painter, words.adjusted(wide + 12, 0, 0, 0))
        below = QRectF(words.left(), words.bottom() + 3, words.width(), 40)
        self._paint_teaches(painter, below, 14 / PANEL.size)

    def _paint_title(self, painter: QPainter, room: QRectF, scale: float = 1) -> int:
        """Write the title, rather smaller than cut, and return its width in px."""
        title = told.title(self.scenario)
        for share in SMALLER:
            painter.setFont(font(NAME, scale * share))
            if painter.fontMetrics().horizontalAdvance(title) <= room.width():
                break
        painter.setPen(QColor(self._palette.ink))
        title = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _TOP_LEFT, title)
        return painter.fontMetrics().horizontalAdvance(title)

    def _paint_teaches(self, painter: QPainter, room: QRectF, scale: float = 1) -> None:
        """Write what it teaches, on as many lines as there is room for."""
        painter.setFont(font(PANEL, scale))
        painter.setPen(QColor(self._palette.dim))
        painter.drawText(room, int(_TOP_LEFT) | int(_WRAP), told.teaches(self.scenario))

    def _paint_hint(self, painter: QPainter, room: QRectF) -> None:
        """Say at the focused card what Enter does, where there is room for it."""
        painter.setFont(font(NOTE))
        hint = self.tr("Enter ↵")
        if self.hasFocus() and painter.fontMetrics().horizontalAdvance(hint) <= room.width():
            painter.setPen(QColor(self._palette.dim))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, hint)

    def _paint_small(self, painter: QPainter, box: QRectF) -> None:
        picture = QRectF(box.left() + 8, box.top() + 8, 76, box.height() - 16)
        paint_still(self.scenario.name, painter, picture, self._palette)
        words = QRectF(box.left() + 92, box.top() + 16, box.width() - 104, 22)
        self._paint_title(painter, words)
        below = QRectF(words.left(), words.bottom() + 2, words.width(), box.height() - 44)
        self._paint_teaches(painter, below)
