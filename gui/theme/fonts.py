"""Faces as fonts of Qt."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from .type import Face

STRONG, BOLD = 600, 700


def font(face: Face, scale: float = 1.0, *, weight: int | None = None) -> QFont:
    """Return the font of a face.

    Args:
        face: a role of text.
        scale: 1 at a desk; larger before a projector.
        weight: 100 to 900 in place of the face's own.
    """
    wanted = weight or face.weight
    exact = strong() if wanted == STRONG else wanted
    return QFont(_font(face, scale, exact))  # a copy, which may be changed


def strong() -> int:
    """Return the weight of what is set off: Chinese fonts have none between regular and bold."""
    return BOLD if QLocale().language() == QLocale.Language.Chinese else STRONG


@functools.lru_cache(maxsize=64)
def _font(face: Face, scale: float, weight: int) -> QFont:
    """Return the one font that has been made for this."""
    made = QFont(list(face.families))
    made.setPixelSize(max(1, round(face.size * scale)))
    made.setWeight(QFont.Weight(_nearest(weight)))
    if face.mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
    for tag, value in face.features.items():
        made.setFeature(QFont.Tag(tag), value)
    return made


def _nearest(weight: int) -> int:
    """Return the weight that Qt has a name for."""
    return max(100, min(900, round(weight / 100 + 0.01) * 100))
