"""How large code is set, at a desk and before a room with a projector."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme.fonts import font
from gui.theme.type import CODE

LEAST_PROJECTED = 18  # px at 720 lines, for a code with long lines


class CodeSize:
    """The size of one view of a source.

    Attributes:
        zoom: how many times as large as usual it is at a desk.
        lines: of the screen before which it is shown; 0 at a desk.
        font: of the code, in px of which ``scale`` makes px on screen.
        advance: how wide a sign is in that font.
    """

    def __init__(self) -> None:
        """Be at a desk."""
        self.zoom, self.lines = 1.0, 0
        self.font = font(CODE)
        self.advance = _advance(self.font)

    @property
    def scale(self) -> float:
        """How many times as large as at a desk everything is drawn."""
        return CODE.projector * self.lines / 720 / CODE.size if self.lines else self.zoom

    @property
    def text(self) -> float:
        """How large the code is, in px on screen."""
        return self.font.pixelSize() * self.scale

    def fit(self, longest: int, room: float) -> None:
        """Choose the font: before a room, code with long lines is set a little smaller.

        Args:
            longest: characters of the longest line.
            room: px that a line has, before they are scaled.
        """
        self.font = font(CODE)
        if self.lines and longest * _advance(self.font) > room:
            self.font.setPixelSize(round(CODE.size * LEAST_PROJECTED / CODE.projector))
        self.advance = _advance(self.font)


def _advance(face: QFont) -> float:
    return QFontMetricsF(face).horizontalAdvance("0")
