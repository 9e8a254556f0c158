"""Looks for what is typed among all that is on the stage, and brings it into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from gui.panels.finder import Finder
    from gui.stage.stage import Stage


class Finding(QObject):
    """Connects the field with the stage."""

    def __init__(self, finder: Finder, stage: Stage) -> None:
        """Serve these two."""
        super().__init__(finder)
        self._finder, self._stage = finder, stage
        self._found: list[str] = []
        self._at = -1
        finder.typed.connect(self._look)
        finder.entered.connect(self._go)
        finder.closed.connect(self._leave)

    def begin(self) -> None:
        """Show the field; what was looked for last is in it."""
        self._finder.begin()
        self._look(self._finder.field.text())

    def _look(self, text: str) -> None:
        """Light what has the text in its name."""
        self._found, self._at = self._stage.named(text), -1
        self._stage.set_found(self._found if text.strip() else None)
        self._finder.tell(0, len(self._found))

    def _go(self, step: int) -> None:
        """Go to the next that was found; the world may have gone on since."""
        here = self._found[self._at] if 0 <= self._at < len(self._found) else ""
        text = self._finder.field.text()
        self._found = self._stage.named(text)
        if not self._found:
            self._look(text)
            return
        at = self._found.index(here) if here in self._found else min(-step, 0)
        self._at = (at + step) % len(self._found)
        self._stage.set_found(self._found)
        self._stage.bring(self._found[self._at])
        self._stage.selected.emit(self._found[self._at])
        self._finder.tell(self._at + 1, len(self._found))

    def _leave(self) -> None:
        self._stage.set_found(None)
