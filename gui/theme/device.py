"""What a painter paints on: pixels, or strokes and text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPaintEngine

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

STROKES = frozenset({QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture})
FINE = 3.0  # device pixels for each px, of what must be pixels among strokes


def has_strokes(painter: QPainter) -> bool:
    """Return whether lines stay lines and text stays text, so that nothing should be cached."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() in STROKES


def ratio_of(painter: QPainter) -> float:
    """Return device pixels for each px of the widget that is painted.

    It is the widget's own on a screen, and may be another one in a picture of it.
    """
    return FINE if has_strokes(painter) else painter.deviceTransform().m11()
