"""Whoever paints knows whether it is pixels, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from gui.theme.device import FINE, has_strokes, ratio_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_pixels(qapp: QApplication) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    painter = QPainter(image)
    assert not has_strokes(painter)
    assert ratio_of(painter) == 2
    painter.end()


def test_strokes(qapp: QApplication) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    painter = QPainter(device)
    assert has_strokes(painter)
    assert ratio_of(painter) == FINE
    painter.end()
