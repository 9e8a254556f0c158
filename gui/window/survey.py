"""Looks at the whole of a run, a bit each turn, and shows it: timeline, table, reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.playback.playback import Playback

    from .overviews import Overviews
    from .reasons import Reasons
    from .timeline import TimelineGuide
    from .views import Views
    from .window import Window

FLOOD_S = 0.5  # between two looks in a flood, which is looked through afterwards
BUSY_S, IDLE_S = 0.002, 0.006  # of a turn: while something moves, and else


class Survey:
    """What the window shows of a run beyond the instant at the playhead."""

    def __init__(
        self,
        window: Window,
        views: Views,
        overviews: Overviews,
        guide: TimelineGuide,
        reasons: Reasons,
    ) -> None:
        """Go on with these overviews, and show them in these parts of the window."""
        self._window = window
        self._views = views
        self._overviews = overviews
        self._guide = guide
        self._reasons = reasons
        self._looked_s = 0.0
        self._pictured: Playback | None = None

    @property
    def complete(self) -> bool:
        """Whether all events that there are so far have been gone through."""
        return self._overviews.complete

    @property
    def stale(self) -> bool:
        """Whether something still shows an earlier moment: it wants another turn."""
        return self._window.run_page.timeline.stale or self._reasons.stale

    def go_on(self, playback: Playback, now_s: float, *, busy: bool, flood: bool) -> bool:
        """Look at some more of a run, and show what there is by now.

        Args:
            playback: what is shown.
            now_s: the time.
            busy: something moves, which has precedence.
            flood: so much comes that following it takes the whole turn.

        Returns:
            whether there is more to look at and nothing else to do.
        """
        if flood and now_s - self._looked_s < FLOOD_S:
            return False
        if self._pictured is not playback:  # its first picture comes first
            self._pictured = playback if playback.length else None
            return False
        self._looked_s = now_s
        budget_s = BUSY_S if busy else IDLE_S
        found = self._overviews.advance(budget_s)
        self._guide.refresh(playback, now_s)
        if self._overviews.complete:
            self._views.look_through(budget_s)
        self._reasons.refresh(playback, now_s)
        return found and not busy and not self._overviews.complete
