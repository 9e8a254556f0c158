"""Each scenario has a still of its own, drawn within its place.

Covers: brush, stills_large, stills_small, stills_processes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from core.scenarios.catalogue import FEATURED, SCENARIOS
from gui.panels.stills import paint_still
from gui.panels.stills_small import SMALL
from gui.theme.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def drawn(name: str, palette: Palette) -> QImage:
    image = QImage(400, 240, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    paint_still(name, painter, QRectF(14, 34, 372, 172), palette)
    painter.end()
    return image


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda p: p.name)
@pytest.mark.parametrize("name", [*FEATURED, *SMALL, "any other"])
def test_it_stays_in_its_place(qtbot: QtBot, name: str, palette: Palette) -> None:
    image = drawn(name, palette)
    ground = QColor(palette.panel).rgb()
    outside = [(x, y) for y in (*range(34), *range(206, 240)) for x in range(0, 400, 3)]
    assert all(image.pixel(x, y) == ground for x, y in outside)
    inside = {image.pixel(x, y) for x in range(14, 386, 3) for y in range(34, 206, 3)}
    assert len(inside) > 5


def test_they_differ(qtbot: QtBot) -> None:
    pictures = [drawn(name, LIGHT) for name in (*FEATURED, *SMALL)]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_there_is_one_for_each() -> None:
    assert {s.name for s in SCENARIOS} <= {*FEATURED, *SMALL}
