"""A badge carries the colour of its process: full, hollow, faint or grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.panels.badge import Look, paint_badge
from gui.theme.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn(number: int, look: Look, palette: Palette, letters: str = "") -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    paint_badge(painter, QRectF(0, 0, 40, 40), letters, number, palette, look, palette.panel)
    painter.end()
    return image


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda p: p.name)
def test_full_is_filled_hollow_is_not(qtbot: QtBot, palette: Palette) -> None:
    assert colour(drawn(2, Look.FULL, palette), 20, 20) == palette.process(2)
    hollow = drawn(2, Look.HOLLOW, palette)
    assert colour(hollow, 20, 20) == palette.stage
    assert colour(hollow, 1, 20) == palette.process(2)
    assert colour(drawn(2, Look.GREY, palette), 1, 20) == palette.outline


def test_the_ninth_process_has_a_notch(qtbot: QtBot) -> None:
    assert colour(drawn(0, Look.FULL, DARK), 36, 32) == DARK.process(0)
    assert colour(drawn(8, Look.FULL, DARK), 36, 36) == DARK.panel


@pytest.mark.parametrize("letters", ["P", "W1", "W12"])
def test_its_letters_stay_within(qtbot: QtBot, letters: str) -> None:
    bare, told = drawn(1, Look.FULL, DARK), drawn(1, Look.FULL, DARK, letters)
    changed = [x for x in range(40) for y in range(40) if bare.pixel(x, y) != told.pixel(x, y)]
    assert changed
    assert min(changed) >= 3
    assert max(changed) <= 36
