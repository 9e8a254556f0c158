"""The ring of the focus lies within its box, stands out from every ground, and costs nothing else.

The grounds of both palettes are tried.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from gui.theme.palette import DARK, LIGHT, Palette, contrast
from gui.theme.ring import paint_ring


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda p: p.name)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_it_is_seen_all_around(qapp: object, palette: Palette, ratio: float) -> None:
    image = QImage(round(40 * ratio), round(32 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    paint_ring(painter, QRect(0, 0, 40, 32), palette)
    painter.end()
    right, foot = image.width() - 1, image.height() - 1
    middle = image.pixelColor(right // 2, foot // 2).name()
    assert middle.upper() == palette.panel
    for x, y in ((0, foot // 2), (right, foot // 2), (right // 2, 0), (right // 2, foot)):
        assert contrast(image.pixelColor(x, y).name(), palette.panel) >= 3
