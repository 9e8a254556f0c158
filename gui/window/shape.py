"""The shape of the window, kept from one start to the next: place, size, and room of the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .settings import Settings
    from .window import Window


def restore_place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was, as large as it was, or where it can be seen now."""
    place = settings.place()
    if place is not None:
        window.restoreGeometry(place)  # it knows of screens that are gone, and of damage


class Shape(QObject):
    """Gives the parts the room that the user gave them, and remembers it."""

    def __init__(self, window: Window, settings: Settings) -> None:
        """Take the lengths from the settings, and follow the grips."""
        super().__init__(window)
        self._window, self._page = window, window.run_page
        self._settings = settings
        for part, grip in self._page.grips.items():
            self._page.wish(part, settings.length(part))
            grip.wanted.connect(lambda length, part=part: self._page.wish(part, length))
        self._page.foot.tab = settings.lower_tab

    def remember(self) -> None:
        """Keep what the window looks like now."""
        self._settings.set_place(self._window.saveGeometry())
        for part, length in self._page.wishes.items():
            self._settings.set_length(part, length)
        self._settings.lower_tab = self._page.foot.tab
