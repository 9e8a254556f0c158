"""A fade: what was seen goes over into what is seen now."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from gui.geometry.ease import linear
from gui.geometry.shapes import Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPixmap


@dataclasses.dataclass(frozen=True)
class Fade:
    """A fade of some rectangles of the widget, or of all of it.

    Attributes:
        before: the picture that goes.
        rects: where it goes, in px of the widget; None for everywhere.
        start_s: when, on the injected clock.
        duration_s: for how long.
    """

    before: QPixmap
    rects: list[Rect] | None
    start_s: float
    duration_s: float

    def over(self, now_s: float) -> bool:
        """Return whether nothing is left of it."""
        return now_s >= self.start_s + self.duration_s

    def draw(self, painter: QPainter, now_s: float) -> None:
        """Draw what is left of the old picture over the new one."""
        left = 1 - linear((now_s - self.start_s) / self.duration_s)
        if left <= 0 or self.before.isNull():
            return
        ratio = self.before.devicePixelRatio()
        painter.setOpacity(left)
        whole = Rect(0, 0, self.before.width() / ratio, self.before.height() / ratio)
        for rect in [whole] if self.rects is None else self.rects:
            target = QRectF(*rect).toAlignedRect()
            corner, size = target.topLeft() * ratio, target.size() * ratio
            painter.drawPixmap(target, self.before, QRect(corner, size))
        painter.setOpacity(1.0)
