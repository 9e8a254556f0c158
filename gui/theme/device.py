"""What a painter paints on: pixels, or strokes and text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from PySide6.QtGui import QPaintEngine

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

STROKES = frozenset({QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture})
FINE = 3.0  # device pixels for each px, of what must be pixels among strokes

Align = Literal["left", "centre", "right"]


@runtime_checkable
class KeepsTexts(Protocol):
    """A device that writes texts itself, whole, where Qt would take them apart by script."""

    def keep_text(self, text: str, x: float, align: Align, width: float) -> str:
        """Return what Qt is to write in place of a text.

        Args:
            text: of one line.
            x: of its left end, its middle or its right end, in px at zoom 1.
            align: which of them.
            width: of the text as it is set here.
        """


def has_strokes(painter: QPainter) -> bool:
    """Return whether lines stay lines and text stays text, so that nothing should be cached."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() in STROKES


def has_glyphs(painter: QPainter) -> bool:
    """Return whether text becomes glyphs that stand for signs, as in a PDF.

    A glyph of a feature, such as a figure of the same width as all others, stands for none there.
    """
    engine = painter.paintEngine()
    return engine is not None and engine.type() is QPaintEngine.Type.Pdf


def ratio_of(painter: QPainter) -> float:
    """Return device pixels for each px of the widget that is painted.

    It is the widget's own on a screen, and may be another one in a picture of it.
    """
    return FINE if has_strokes(painter) else painter.deviceTransform().m11()


def kept_text(painter: QPainter, text: str, x: float, align: Align, width: float) -> str:
    """Return what Qt is to write, which is the text itself unless the device keeps it."""
    device = painter.device()
    return device.keep_text(text, x, align, width) if isinstance(device, KeepsTexts) else text
