"""The speed: a slider on a logarithmic scale with a tick at 1x."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.theme.palette import Palette

SLOWEST, FASTEST = 0.01, 100.0
STEPS = 400  # of the slider; 100 a power of ten
STEPS_A_DECADE = 100
SNAP = 6  # steps: so near to 1x it is 1x
RADIUS = 8


def to_steps(speed: float) -> int:
    """Return the slider's place for a speed, bounded."""
    bounded = min(FASTEST, max(SLOWEST, speed))
    return round((math.log10(bounded) - math.log10(SLOWEST)) * STEPS_A_DECADE)


def to_speed(steps: int) -> float:
    """Return the speed at a place of the slider, with two significant figures; 1 near to 1."""
    if abs(steps - STEPS // 2) <= SNAP:
        return 1.0
    return float(f"{10 ** (steps / STEPS_A_DECADE + math.log10(SLOWEST)):.2g}")


def speed_text(speed: float) -> str:
    """Return the speed as it is shown: ``0.25x`` with the multiplication sign."""
    return f"{speed:g}\N{MULTIPLICATION SIGN}"


class SpeedSlider(QSlider):
    """A slider for the speed.

    Signals:
        speed_chosen: the speed, by mouse or keys.
    """

    speed_chosen = Signal(float)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        """Make the slider at 1x."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._palette = palette
        self.setRange(0, STEPS)
        self.setSingleStep(30)
        self.setPageStep(STEPS_A_DECADE)
        self.setValue(STEPS // 2)
        self.setFixedSize(112, 34)
        self.valueChanged.connect(self._tell)
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.setAccessibleName(self.tr("Speed"))

    def set_palette(self, palette: Palette) -> None:
        """Take over the colours."""
        self._palette = palette
        self.update()

    def set_speed(self, speed: float) -> None:
        """Show a speed without telling of it."""
        self.blockSignals(True)
        self.setValue(to_steps(speed))
        self.blockSignals(False)
        self.update()

    def _tell(self, steps: int) -> None:
        self.speed_chosen.emit(to_speed(steps))

    def sizeHint(self) -> QSize:
        """The width of the drawing."""
        return QSize(112, 34)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the place that was clicked, and drag from there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        event.accept()

    def _go_to(self, x: float) -> None:
        span = self.width() - 2 * RADIUS
        share = min(1.0, max(0.0, (x - RADIUS) / span))
        self.setValue(to_steps(to_speed(round(share * STEPS))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the tick at 1x, the knob and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2 + 1
        span = self.width() - 2 * RADIUS
        colour = QColor(self._palette.outline)
        painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(RADIUS, middle), QPointF(RADIUS + span, middle))
        painter.setPen(QPen(colour, 1.5))
        one = RADIUS + span / 2
        painter.drawLine(QPointF(one, middle - 14), QPointF(one, middle - 9))
        knob = QPointF(RADIUS + span * self.value() / STEPS, middle)
        ink = QColor(self._palette.ink if self.isEnabled() else self._palette.outline)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(knob, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._palette.ink), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
