"""The language of the window, and its change while everything stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.words.language import chosen, retell, speak

if TYPE_CHECKING:
    from .settings import Settings
    from .window import Window


class Languages(QObject):
    """Switches the language of the window and of all that is in it.

    Signals:
        changed: everything that was said once has been said again; what is said anew at each
            event is to be shown again.
    """

    changed = Signal()

    def __init__(self, window: Window, settings: Settings) -> None:
        """Change nothing yet."""
        super().__init__(window)
        self._window = window
        self._settings = settings

    @property
    def wanted(self) -> str:
        """What was chosen: one of ours, or ``system``."""
        return self._settings.language

    def choose(self, wanted: str) -> None:
        """Take a language from now on, and remember it.

        Args:
            wanted: one of ours, or ``system``.
        """
        self._settings.language = wanted
        speak(chosen(wanted))
        retell(self._window)
        self.changed.emit()
