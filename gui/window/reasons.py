"""Tells of the selected event why it could happen and what followed, and leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.panels.event_panel import EventWords
from gui.words.causes import no_event

from .run_page import EVENT
from .telling import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.events.base import Event
    from core.model.causality import Causes, Link
    from core.playback.playback import Playback

    from .overviews import Overviews
    from .run_page import RunPage
    from .session import Session

TEXTS_S = 0.1  # between two texts


class Reasons(QObject):
    """The tab "Event", the keys to cause and consequence, the marked event and the causal past.

    The selected event is the one just before the playhead.

    Attributes:
        stale: what is told is that of an earlier moment.

    Signals:
        wanted: an event is to be selected; its index.
    """

    wanted = Signal(int)

    def __init__(self, page: RunPage, session: Session, overviews: Overviews) -> None:
        """Tell on this page of what the session shows."""
        super().__init__(page)
        self._page, self._session, self._overviews = page, session, overviews
        self._marked: Event | None = None
        self._lights_past = False
        self._told: tuple[object, ...] = ()
        self._told_s = 0.0
        self.stale = False
        page.event_panel.followed.connect(self.wanted)
        page.event_panel.appeared.connect(self._tell_again)
        session.changed.connect(self._begin)

    def retell(self) -> None:
        """Say everything in the language of now, at the next turn."""
        self._told = ()

    @property
    def lights_past(self) -> bool:
        """Whether the causal past of the selected event stands out."""
        return self._lights_past

    @property
    def deeds(self) -> dict[str, Callable[[], None]]:
        """What the actions on causes do."""
        return {
            "cause": self.to_cause,
            "effect": self.to_effect,
            "compare": self.mark,
            "past": self.toggle_past,
        }

    # -- deeds ---------------------------------------------------------------------------------

    def to_cause(self) -> None:
        """Go to what made the selected event possible, the latest of several."""
        causes = self._causes
        if causes is not None and self._selected >= 0:
            self._go(causes.causes_of(self._selected))

    def to_effect(self) -> None:
        """Go to what the selected event made possible, the first of several."""
        causes = self._causes
        if causes is not None and self._selected >= 0:
            self._go(causes.effects_of(self._selected))

    def _go(self, links: Sequence[Link]) -> None:
        self._page.show_tab(EVENT)
        if links:
            self.wanted.emit(links[0].event)

    def mark(self) -> None:
        """Mark the selected event, to compare others with it; or no longer."""
        playback = self._session.playback
        event = playback.last_event if playback is not None else None
        self._marked = None if event == self._marked else event
        self._page.show_tab(EVENT)
        self._tell_again()

    def toggle_past(self) -> None:
        """Let what may have led to the selected event stand out, or no longer."""
        self._lights_past = not self._lights_past
        self._tell_again()

    # -- telling -------------------------------------------------------------------------------

    def refresh(self, playback: Playback, now_s: float) -> None:
        """Tell of the event that is selected now, as far as its causes are known by now.

        Args:
            playback: what is shown.
            now_s: the time; while something moves, there is another text ten times a second.
        """
        self.stale = self._state(playback) != self._told
        if self.stale and not (playback.playing and now_s - self._told_s < TEXTS_S):
            self._told_s = now_s
            self._tell(playback)

    def _state(self, playback: Playback) -> tuple[object, ...]:
        """Return what the telling depends on."""
        causes = self._causes
        known = len(causes) if causes is not None else 0
        return playback.position, known, self._page.event_panel.isVisible()

    def _tell(self, playback: Playback) -> None:
        causes, panel = self._causes, self._page.event_panel
        self._told, self.stale = self._state(playback), False
        self._show_past(playback.position - 1, causes)
        if panel.isVisible():
            panel.show_event(self._words(playback, causes))

    def _begin(self) -> None:
        self._marked, self._told = None, ()

    def _tell_again(self) -> None:
        if self._session.playback is not None:
            self._tell(self._session.playback)

    @property
    def _selected(self) -> int:
        """Index of the selected event; -1 for none."""
        playback = self._session.playback
        return playback.position - 1 if playback is not None else -1

    @property
    def _causes(self) -> Causes | None:
        """The causes, if they reach as far as the selected event."""
        overview = self._overviews.overview
        if overview is None or not 0 <= self._selected < len(overview.causes):
            return None
        return overview.causes

    def _show_past(self, selected: int, causes: Causes | None) -> None:
        past = causes.past(selected) if self._lights_past and causes is not None else None
        self._page.timeline.set_past(past)

    def _words(self, playback: Playback, causes: Causes | None) -> EventWords:
        if not playback.position:
            return EventWords(no_event())
        return Telling(playback, self._session.names, causes).words(self._marked)
