"""Tells the timeline of a run: who is who, how far the overview is, where the playhead stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.playback.pace import Pace
from gui.timeline.rows import Loss, Resting
from gui.timeline.run import Run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.overview import Overview
    from core.model.world import World
    from core.playback.playback import Playback
    from gui.timeline.rows import Who
    from gui.words.names import Names

    from .overviews import Overviews
    from .run_page import RunPage
    from .session import Session

OPENING_S = 8.0  # on screen, that a program which runs has in view at first
SETTLED = 64
"""Events after which it is known which axis suits a run."""
MOST_RESTING = 40
LOST = "EventsLost"


class TimelineGuide(QObject):
    """Keeps the timeline at the playhead."""

    def __init__(self, page: RunPage, session: Session, overviews: Overviews) -> None:
        """Guide the timeline of this page through what the session shows."""
        super().__init__(page)
        timeline = self._timeline = page.timeline
        self._corner = page.corner
        page.corner.axis_chosen.connect(self.choose_axis)
        page.corner.related_chosen.connect(timeline.set_related_only)
        timeline.related_changed.connect(page.corner.show_related)
        self._session = session
        self._overviews = overviews
        self._playback: Playback | None = None
        self._chosen = False  # the user has chosen the axis
        self._settled = False
        self._stopped = False  # what came after the playhead is not to be seen
        self._was_live = False  # and has not been shown as a whole since
        self._late = 0
        self._whos: Mapping[str, Who] = {}
        self._words: dict[int, str] = {}
        self._losses: tuple[Loss, ...] = ()
        self._world: World | None = None
        self._known: tuple[object, ...] = ()  # what the timeline was told last
        session.changed.connect(self._begin)
        timeline.teller = self._tip

    @property
    def _names(self) -> Names:
        return self._session.names

    def _begin(self) -> None:
        """Something else is shown."""
        self._playback = self._session.playback
        self._chosen = self._settled = self._stopped = False
        self._late, self._whos, self._words, self._losses = 0, {}, {}, ()
        self._world = None
        self._known = ()
        speed, live = 1.0, False
        if self._playback is not None:
            speed, live = self._playback.speed, self._playback.live
        self._was_live = live
        self._timeline.begin(OPENING_S * 1e9 * speed, live)

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._words.clear()
        self._known = ()

    def choose_axis(self, by_events: bool) -> None:
        """Show an event as a step, or time, from now on."""
        self._chosen = True
        self._show_axis(by_events)

    def refresh(self, playback: Playback, now_s: float) -> None:
        """Show the present moment, as far as the overview goes.

        Args:
            playback: what is shown.
            now_s: the time on screen.
        """
        overview = self._overviews.overview
        if overview is None or not overview.lanes.count or not self._timeline.isVisible():
            return
        # Of a program only what has been passed is told, so the playhead counts too.
        shown = playback.position if playback.live else playback.length
        known = (overview.position, shown, len(playback.history.insertions), self._overviews.draws)
        if known != self._known:
            self._known = known
            self._show_run(overview, playback)
        world = playback.world
        here = (playback.position, playback.now_ns, playback.live or self._stopped)
        resting = _resting(world, overview) if here != self._shown_head() else ()
        self._timeline.show_head(*here, resting, now_s)
        if self._was_live and playback.at_end and overview.complete:
            self._was_live = False  # once: now it is a recording like any other
            if self._timeline.viewing.follows:
                self._timeline.viewing.fit()
                self._timeline.refresh()

    def show_still(self, playback: Playback, *, stopped: bool) -> None:
        """Show one moment for a picture, and no other.

        Args:
            playback: what is shown; the overview is complete.
            stopped: it was stopped for the picture: what came then is not to be seen.
        """
        self._stopped = stopped
        self.refresh(playback, 0.0)
        if stopped:
            self._timeline.viewing.show_passed()
            self._timeline.refresh()

    def _shown_head(self) -> tuple[int, int, bool]:
        viewing = self._timeline.viewing
        return viewing.position, viewing.now_ns, viewing.live

    def _show_run(self, overview: Overview, playback: Playback) -> None:
        late = playback.history.insertions[self._late :]
        if late:
            self._late += len(late)
            self._timeline.cut(min(late))
        from .timeline_words import waits, whos_of  # here: it needs numpy

        world = self._naming(playback)
        self._whos = whos_of(world, self._names)
        waits(self._words, overview.lanes.details, world, grows=playback.live)
        self._losses = _losses(overview, playback)
        run = Run(overview, self._whos, self._words, self._losses, self._overviews.draws)
        self._timeline.show_run(run)
        self._settle(overview, playback)

    def _naming(self, playback: Playback) -> World:
        """Return the world that says who there is: all of a recording, so far of a program."""
        if playback.live:
            return playback.world
        if self._world is None or self._world.count != playback.length:
            self._world = playback.history.world_at(playback.length)
        return self._world

    def _settle(self, overview: Overview, playback: Playback) -> None:
        """Choose the axis, unless the user has, as long as little is known."""
        if self._chosen or self._settled:
            return
        one_by_one = playback.pace is Pace.ONE_BY_ONE
        suits = self._timeline.viewing.suits_events()
        self._show_axis(one_by_one and suits)
        over = overview.complete and not playback.live
        self._settled = over or overview.position >= SETTLED

    def _show_axis(self, by_events: bool) -> None:
        self._timeline.set_by_events(by_events)
        self._corner.show_axis(by_events)

    def _tip(self, thing: str, at: float) -> str:
        from .timeline_words import tip

        overview, playback = self._overviews.overview, self._playback
        if overview is None or playback is None or thing not in self._whos:
            return ""
        scale = self._timeline.viewing.scale
        place = at if scale.by_events else at + scale.begin_ns
        live = playback.live and place > self._timeline.viewing.head + (place - at)
        if live:
            return ""
        return tip(overview, playback, self._names, self._whos, thing, place, scale.by_events)


def _losses(overview: Overview, playback: Playback) -> tuple[Loss, ...]:
    """Return where records are missing."""
    index = overview.index
    if LOST not in index.kinds:
        return ()
    where = (index.kind.array == index.kinds.index(LOST)).nonzero()[0]
    found = []
    for i in where.tolist():
        event = playback.history.event(i)
        found.append(Loss(i, event.process, getattr(event, "count", 0)))
    return tuple(found)


def _resting(world: World, overview: Overview) -> list[Resting]:
    """Return the messages that lie in queues and pipes, with the events that sent them."""
    times = overview.lanes.times.array
    found: list[Resting] = []
    for channel in world.channels.values():
        for id_ in channel.messages[:MOST_RESTING]:
            message = world.messages.get(id_)
            if message is not None and len(found) < MOST_RESTING:
                event = int(times.searchsorted(message.sent_ns))
                found.append(Resting(event, message.sender, channel.id))
    return found
