"""Fonts come from the faces: their size in pixels, their weight, ligatures off in code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from gui.theme.fonts import font
from gui.theme.type import CAPTION, CODE, NAME

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_size_weight_and_families(qtbot: QtBot) -> None:
    caption = font(CAPTION)
    assert caption.pixelSize() == 19
    assert font(CAPTION, 2).pixelSize() == 38
    assert font(CAPTION, weight=700).weight() == QFont.Weight.Bold
    assert font(NAME).weight() > QFont.Weight.Normal
    assert tuple(caption.families()) == CAPTION.families


def test_a_font_can_be_changed_and_the_next_is_as_the_face_says(qtbot: QtBot) -> None:
    font(CAPTION).setPixelSize(99)
    changed = font(CAPTION)
    changed.setPixelSize(98)
    assert font(CAPTION).pixelSize() == 19


def test_code_is_of_one_width_and_as_typed(qtbot: QtBot) -> None:
    code = font(CODE)
    assert QFontInfo(code).fixedPitch()
    width = QFontMetrics(code).horizontalAdvance
    assert width("!=") == 2 * width("=")
