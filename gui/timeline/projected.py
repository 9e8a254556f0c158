"""How large the timeline is, at a desk and before a room, and what it looks at there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.type import BAR

from .surface import Surface

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.geometry.axis import Axis

    from .run import Run

NARROW_COLUMN = 15.0  # px of an event, where few would find room
NEAR_STEPS = (8.0, 2.0)  # before the playhead and after it
PROJECTED = BAR.projector / BAR.size  # how many times as large its least text is before a room


class Projected(Surface):
    """What a timeline is asked in presenter mode, and for its zoom at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be at the desk."""
        super().__init__(parent)
        self._desk_zoom, self._lines = 1.0, 0
        self._at_desk: tuple[Run | None, Axis, bool] = (None, self.viewing.axis, True)

    def set_projection(self, lines: int) -> None:
        """Be as large as a screen of so many lines wants; 0 for a desk, to look as before."""
        viewing, was = self.viewing, self._lines
        if lines and not was:
            self._at_desk = viewing.run, viewing.axis, viewing.follows
        self._lines = lines
        viewing.column = NARROW_COLUMN if lines else 0.0
        self._resize(PROJECTED * lines / 720 if lines else self._desk_zoom)
        if was and not lines and viewing.run is not None:
            if viewing.run is self._at_desk[0]:
                viewing.axis, viewing.follows = self._at_desk[1:]
                self._fill(viewing.head_width)
            else:
                viewing.open()

    def show_near(self) -> None:
        """Look at some steps around the playhead: in a narrow place there is no room for many."""
        viewing = self.viewing
        if viewing.run is not None and viewing.by_events:
            begin = max(viewing.head - NEAR_STEPS[0], 0.0)
            viewing.show_span(begin, begin + sum(NEAR_STEPS))
            self.refresh()

    def set_zoom(self, zoom: float) -> None:
        """Be so many times as large as usual, at a desk."""
        self._desk_zoom = zoom
        self._resize(zoom)

    def _resize(self, zoom: float) -> None:
        self.zoom = zoom
        self._fill(self.viewing.head_width)

    def _fill(self, head_width: float) -> None:
        """Take up the room that there is."""
        size = self.near
        self.viewing.resize(size.width(), size.height(), head_width)
        self.refresh()
