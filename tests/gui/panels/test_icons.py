"""Every icon that the window names is there and takes the colour that it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from gui.panels.icons import FOLDER, WINDOW_SIDES, icon, pixmap, window_icon
from gui.theme.palette import DARK, LIGHT
from gui.window.actions import table

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IN_COLOURS = {"procession", "procession-small", "recording", "recording-small"}
"""The application's own and its files', for the task bar and the desktop."""

NAMES = sorted({path.stem for path in FOLDER.glob("*.svg")} - IN_COLOURS)
OTHERS = {"pause", "again", "live", "behind", "fold", "unfold", "queue", "pipe", "lock", "file"}


def test_what_is_named_is_there() -> None:
    assert {entry.icon for entry in table() if entry.icon} | OTHERS <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_alone(qtbot: QtBot, name: str) -> None:
    image = pixmap(name, DARK.ink, 32).toImage()
    solid = {
        image.pixelColor(x, y).name().upper()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    ink = QColor(DARK.ink)
    # Pixels are stored premultiplied, which is off by one here and there.
    off = [
        abs(ours - wanted)
        for colour in map(QColor, solid)
        for ours, wanted in (
            (colour.red(), ink.red()),
            (colour.green(), ink.green()),
            (colour.blue(), ink.blue()),
        )
    ]
    assert off
    assert max(off) <= 1


def test_a_dense_screen_gets_more_pixels(qtbot: QtBot) -> None:
    assert pixmap("play", LIGHT.ink, 20, 2).size().width() == 40
    assert not icon("play", LIGHT.ink, LIGHT.outline).isNull()


def test_the_icon_of_the_window_is_drawn_for_each_size(qtbot: QtBot) -> None:
    made = window_icon()
    sizes = {size.width() for size in made.availableSizes()}
    assert sizes == set(WINDOW_SIDES)
    assert {16, 32, 48, 256} <= sizes
    for side in sizes:
        assert not made.pixmap(side).toImage().allGray()
