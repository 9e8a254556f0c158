"""The window stands before what drives it, and is the same window afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui import app
from gui.window.appearance import Appearance
from gui.window.window import Window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.settings import Settings


def test_the_gallery_is_painted_before_the_rest_is_built(qtbot: QtBot, settings: Settings) -> None:
    appearance = Appearance(settings)
    window = Window(appearance.palette)
    qtbot.addWidget(window)
    assert not hasattr(window, "run_page")
    with qtbot.waitSignal(window.gallery.painted):
        window.show()
    parts = app.furnish(window, appearance, settings)
    assert window.in_gallery
    assert not window.run_page.isVisible()
    QTest.keyClick(window, Qt.Key.Key_D)
    assert window.run_page.caption._palette is appearance.palette
    parts.finish()
