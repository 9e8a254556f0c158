"""One turn of the clock: take in what has come, move the playhead, show it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from core.playback.passed import MANY
from core.playback.source import Status
from gui.words.own import changed_text

from .foresight import to_come

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.playback.playback import Playback

    from .answers import Answers
    from .bookmarks import Bookmarks
    from .changes import Changes
    from .session import Session
    from .survey import Survey
    from .views import Views
    from .window import Window

FRAME_S = 0.016  # while something moves
WATCH_S = 0.05  # while a program runs and nothing moves
BUDGET_S = 0.006  # of a turn, for taking in what has come
TURN_ABOUT_S = 0.1  # in a flood a turn is for the stage, or, so often, for words and lanes
LONG_S = 0.010  # after so much of a turn, words and lanes wait for the next one
PATIENCE_S = 0.2  # but never longer than this


class Player:
    """What the clock calls."""

    def __init__(
        self,
        window: Window,
        session: Session,
        views: Views,
        changes: Changes,
        bookmarks: Bookmarks,
        survey: Survey,
        answers: Answers,
    ) -> None:
        """Play what the session has in this window; its sources are watched for changes."""
        self._window = window
        self._session = session
        self._views = views
        self._changes = changes
        self._bookmarks = bookmarks
        self._survey = survey
        self._answers = answers
        self._watched = 0  # how many sources of the run are
        self.followers: list[Callable[[], bool]] = []  # at each turn; whether they want another
        session.changed.connect(self._watch_none)
        changes.told.connect(self.show_changes)
        self._whole_s = 0.0  # when a turn last came to words and lanes
        self._owed = False  # something has come that they do not show yet
        self._foreseen: Playback | None = None
        self._settled: Playback | None = None

    def tick(self, now_s: float) -> float | None:
        """Do one turn.

        Args:
            now_s: the time.

        Returns:
            After how many seconds the next turn is due; None if nothing will happen by itself.
        """
        page = self._window.run_page
        playback = self._session.playback
        if playback is None:
            page.caption.advance(now_s)
            return FRAME_S if page.caption.moving else None
        changed = playback.poll(BUDGET_S)
        unseen = self._answers.take_in(playback)
        backlog = time.perf_counter() - now_s >= BUDGET_S
        passed = playback.tick(now_s)
        flood = backlog or len(passed) >= MANY
        words = flood and now_s - self._whole_s >= TURN_ABOUT_S
        self._views.play(passed, playback, now_s, behind=backlog and playback.live, later=words)
        page.stage.now_ns = playback.now_ns
        if page.stage.moving:
            page.stage.advance(now_s)
        page.caption.advance(now_s)
        self._answers.follow(playback)
        if not changed:
            self._foresee(playback)
            self._watch(playback)
        if not (changed or playback.live or self._settled is playback):
            self._settled = playback
            self._session.settled.emit()
        self._bookmarks.follow()
        for follow in self.followers:
            unseen = follow() or unseen
        busy = page.stage.moving or page.caption.moving or self._moves(changed)
        more = self._show_rest(playback, now_s, changed=changed, busy=busy, flood=flood)
        if playback.status is Status.FAILED and not page.notice_shown:
            page.show_notice(playback.status_detail)
        if (
            backlog or more or unseen or self._views.looking
        ):  # again at once, after what else the window has to do
            return 0.0
        fading = page.caption.moving  # by what has just been shown
        if busy or fading or self._owed or not self._survey.complete:
            return FRAME_S
        stale = self._views.stale or self._survey.stale
        return WATCH_S if playback.live or stale else None

    def _show_rest(
        self, playback: Playback, now_s: float, *, changed: bool, busy: bool, flood: bool
    ) -> bool:
        """Show in words and lanes what the stage shows already; a turn later if this one is long.

        Returns:
            whether there is more to look at and nothing else to do.
        """
        self._owed = self._owed or changed
        long = time.perf_counter() - now_s >= LONG_S and now_s - self._whole_s < PATIENCE_S
        if long or (flood and self._views.played_s == now_s):
            return False
        self._whole_s = now_s
        self._views.refresh(playback, self._session.names, now_s, changed=self._owed)
        self._owed = False
        return self._survey.go_on(playback, now_s, busy=busy, flood=flood)

    def _foresee(self, playback: Playback) -> None:
        """Once a recording is taken in, give everything in it its place from the start."""
        session = self._session
        if self._foreseen is playback or playback.live or session.target is not None:
            return
        self._foreseen = playback
        if session.cast is not None:
            return  # a scenario of ours, of which a recording cut short knows less
        session.cast = to_come(playback.history.world_at(playback.length))
        self._window.run_page.stage.set_cast(session.cast, session.names.labels)
        self._views.jump(playback)

    def _watch_none(self) -> None:
        self._watched = 0
        self._changes.forget()

    def _watch(self, playback: Playback) -> None:
        """Watch the files of a program of the user's own."""
        target = self._session.target
        if target is not None and target.scenario is None:
            sources = playback.sources
            if len(sources) != self._watched:
                self._watched = len(sources)
                self._changes.watch(sources)

    def show_changes(self) -> None:
        """Say which files of the program are not any more as they were run."""
        text = changed_text(self._changes.changed, self._changes.gone)
        self._window.status.show_change(text)

    def _moves(self, changed: bool) -> bool:
        playback = self._session.playback
        if playback is None:
            return False
        return changed or (playback.playing and not (playback.at_end and not playback.live))
