"""The stage's fonts by role, and how wide a text is in them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme import type as faces
from gui.theme.fonts import font as font_of
from gui.words.plain import drawn

if TYPE_CHECKING:
    from gui.geometry.text import Role

_FACES = {
    "name": faces.NAME,
    "state": faces.STATE,
    "chip": faces.CHIP,
    "note": faces.NOTE,
    "pid": faces.PID,
    "badge": faces.BADGE,
}


@functools.lru_cache(maxsize=64)
def font(role: Role, size: float = 0.0, *, plain: bool = False) -> QFont:
    """Return the font of a role, at its own size or at ``size`` px.

    Without hinting, so that widths grow evenly with the zoom and nothing is cut at one of them.

    Args:
        role: of the text.
        size: px at zoom 1; 0 for the role's own.
        plain: without features such as figures of one width: who copies a figure out of a PDF gets
            nothing for a glyph that no sign stands for.
    """
    face = _FACES[role]
    made = font_of(face)
    made.setPixelSize(int((size or face.size) + 0.5))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if plain:
        made.clearFeatures()
    return made


@functools.lru_cache(maxsize=64)
def metrics(role: Role, size: float = 0.0) -> QFontMetricsF:
    """Return the measures of a font of the stage."""
    return QFontMetricsF(font(role, size))


@functools.lru_cache(maxsize=4096)
def measure(text: str, role: Role, size: float = 0.0) -> float:
    """Return the width of ``text`` in px at zoom 1, as the pen writes it."""
    return metrics(role, size).horizontalAdvance(drawn(text))


def forget() -> None:
    """Measure anew: in another language texts are set in other weights."""
    for kept in (font, metrics, measure):
        kept.cache_clear()
