"""Faces as fonts of Qt."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from .type import Face


def font(face: Face, scale: float = 1.0, *, weight: int | None = None) -> QFont:
    """Return the font of a face.

    Args:
        face: a role of text.
        scale: 1 at a desk; larger before a projector.
        weight: 100 to 900 in place of the face's own.
    """
    return QFont(_font(face, scale, weight))  # a copy, which may be changed


@functools.lru_cache(maxsize=64)
def _font(face: Face, scale: float, weight: int | None) -> QFont:
    """Return the one font that has been made for this."""
    made = QFont(list(face.families))
    made.setPixelSize(max(1, round(face.size * scale)))
    made.setWeight(QFont.Weight(_nearest(weight or face.weight)))
    if face.mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
    for tag, value in face.features.items():
        made.setFeature(QFont.Tag(tag), value)
    return made


def _nearest(weight: int) -> int:
    """Return the weight that Qt has a name for."""
    return max(100, min(900, round(weight / 100 + 0.01) * 100))
