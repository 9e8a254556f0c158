"""Two zooms, each remembered: one for the desk, one for a room with a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.theme.type import NOTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from .presenting import Presenting
    from .run_page import RunPage
    from .settings import Settings
    from .window import Window

STEPS = (80, 90, 100, 110, 125, 150, 175, 200)  # per cent


class Zooms(QObject):
    """Gives the panels of a run the size that is wanted where they are shown.

    Attributes:
        followers: are told for how many lines of a screen to be large; 0 at a desk. Whoever shows
            something else before a room adds itself.

    Signals:
        changed: they have another size.
    """

    changed = Signal()

    def __init__(self, window: Window, settings: Settings, presenting: Presenting) -> None:
        """Show everything as large as it was the last time."""
        super().__init__(window)
        self._window, self._settings, self._presenting = window, settings, presenting
        self.followers: list[Callable[[int], None]] = [self._enlarge_notice]
        window.actions_.connect({
            "larger": lambda: self._step(1),
            "smaller": lambda: self._step(-1),
            "as usual": lambda: self.set_zoom(100),
        })  # fmt: skip
        presenting.changed.connect(self.apply)
        self.apply()

    @property
    def _page(self) -> RunPage:
        return self._window.run_page

    @property
    def zoom(self) -> int:
        """The zoom of now, in per cent."""
        settings = self._settings
        return settings.hall_zoom if self._presenting.on else settings.desk_zoom

    def set_zoom(self, zoom: int) -> None:
        """Set the zoom of now, in per cent, and remember it."""
        if self._presenting.on:
            self._settings.hall_zoom = zoom
        else:
            self._settings.desk_zoom = zoom
        self.apply()

    def apply(self) -> None:
        """Show everything as large as the settings have it."""
        page = self._page
        lines = self._presenting.lines
        wanted = round(lines * self._settings.hall_zoom / 100)
        self._presenting.hall.set_projection(lines)
        spoken = page.caption, page.answer_line, page.question_card
        for panel in (page.stage, page.code, page.timeline, *spoken):
            panel.set_zoom(self._settings.desk_zoom / 100)
            panel.set_projection(wanted)
        page.output.set_zoom(self._settings.desk_zoom / 100)
        for follow in self.followers:
            follow(wanted)
        self.changed.emit()

    def _enlarge_notice(self, lines: int) -> None:
        """Have the sentence that stands in place of the stage as large as what it replaces."""
        size = round(NOTE.projector * lines / 720)
        self._page.notice.setStyleSheet(f"* {{ font-size: {size}px; }}" if lines else "")

    def _step(self, step: int) -> None:
        now = self.zoom
        further = [s for s in STEPS if (s > now if step > 0 else s < now)]
        if further:
            self.set_zoom(further[0] if step > 0 else further[-1])
