"""Shows the world at the playhead in every panel; texts at most ten times a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.playback.pace import Pace
from core.playback.passed import MANY
from core.playback.source import Status
from gui.words.captions import SILENCE_NS

from .narrator import Narrator, status_line
from .summary import behind_text, counts_text, lost_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.world import World
    from core.playback.passed import Passed
    from core.playback.playback import Playback
    from gui.words.names import Names

    from .actions import Actions
    from .events import Events
    from .outputs import Outputs
    from .run_page import RunPage
    from .window import Window

TEXTS_S = 0.1  # between two changes of the texts
FLOOD_S = 0.05  # between two pictures of a flood, in which nothing can be seen to move
HURRIED_S = 0.3  # a caption that comes sooner after another does not fade in
OUTPUT = 1  # page of the lower pane


class Views(QObject):
    """The panels of a run as one.

    Attributes:
        selected: id of the thing that the inspector shows; empty for none.
        played_s: the time of the last turn in which the stage was set in motion.

    Signals:
        shown: the ``Playback`` whose place has just been shown.
    """

    shown = Signal(object)

    def __init__(self, window: Window, actions: Actions, events: Events, outputs: Outputs) -> None:
        """Show in the panels of this window, its table of events and its output."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._events, self._outputs = events, outputs
        self._narrator = Narrator()
        self._texts_at = self._worded_at = self.played_s = 0.0
        self._stale = True
        self._unplayed = False
        self.selected = ""

    @property
    def _page(self) -> RunPage:
        return self._window.run_page

    def begin(self, now_s: float, cast: World | None) -> None:
        """Empty the panels for another program or recording.

        Args:
            now_s: the time.
            cast: who will take part, if that is known.
        """
        self._narrator.begin(now_s, cast)
        self._unplayed = False
        self._page.code.clear()
        self._page.output.clear_outputs()
        self._page.foot.mark(OUTPUT, False)
        self._page.caption.show_caption(())
        self.select("")
        self.touch()

    def select(self, thing: str) -> None:
        """Show another thing in the inspector."""
        self.selected = thing
        self._page.stage.set_selected(thing)
        self._page.timeline.set_selected(thing)
        self.touch()

    def touch(self) -> None:
        """Let the texts be brought up to date at the next turn."""
        self._stale = True
        self._texts_at = 0.0

    def play(
        self,
        passed: Sequence[Passed],
        playback: Playback,
        now_s: float,
        *,
        behind: bool = False,
        later: bool = False,
    ) -> None:
        """Set in motion what the playhead has passed; of a flood, a picture now and then.

        Args:
            passed: the events.
            playback: right after them.
            now_s: the time.
            behind: more has come than could be taken in: that has precedence.
            later: of a flood, this turn is for something else.
        """
        if not passed and not self._unplayed:
            return
        self._stale = True
        flood = (behind or len(passed) >= MANY) and not playback.at_end
        self._unplayed = flood and (later or now_s - self.played_s < FLOOD_S)
        if not self._unplayed:
            self.played_s = now_s
            self._page.stage.play(passed, playback.world, now_s)

    @property
    def stale(self) -> bool:
        """Whether the texts are still those of an earlier moment: they want another turn."""
        return self._stale

    def jump(self, playback: Playback) -> None:
        """Show the world at rest, after a step back or a leap."""
        self._unplayed = False
        self._page.stage.show_world(playback.world)
        self._page.timeline.viewing.follows = True  # wherever one had looked before
        self.touch()

    def refresh(self, playback: Playback, names: Names, now_s: float, *, changed: bool) -> None:
        """Bring the texts up to date, if they are due.

        Args:
            playback: what is shown.
            names: how things are called.
            now_s: the time.
            changed: something came in since the last call.
        """
        moves = playback.playing and (playback.live or not playback.at_end)
        self._stale = self._stale or changed or moves
        waits = playback.status in (Status.STARTING, Status.RUNNING, Status.STOPPING)
        if not (self._stale or waits) or now_s - self._texts_at < TEXTS_S:
            return
        self._stale = False
        self._texts_at = now_s
        self._show_words(playback, names, now_s)
        self._show_panels(playback, names)
        self.show_transport(playback)

    def look_through(self, budget_s: float) -> None:
        """Look through events and output for what is wanted, for about so many seconds each."""
        found = [part.advance(budget_s) for part in (self._events, self._outputs)]
        self._stale = self._stale or any(found)

    @property
    def looking(self) -> bool:
        """Whether there are events or output to be looked through."""
        return self._events.searching or self._outputs.searching

    def _show_words(self, playback: Playback, names: Names, now_s: float) -> None:
        caption = self._narrator.caption(playback, names, now_s)
        silent_ns = self._narrator.silent_ns(playback, now_s)
        self._page.stage.set_silent(silent_ns >= SILENCE_NS)
        if caption is not None:
            fades = self._page.animated and now_s - self._worded_at > HURRIED_S
            if self._page.caption.show_caption(caption, now_s if fades else None):
                self._worded_at = now_s
            self._window.status.show_event(status_line(playback.last_event, playback.world, names))
        self._window.status.show_counts(
            counts_text(playback), playback.warning or lost_text(playback.world)
        )

    def _show_panels(self, playback: Playback, names: Names) -> None:
        world, page = playback.world, self._page
        last = playback.last_event
        acting = last.process if last is not None else ""
        page.code.set_sources(playback.sources, world.program.script)
        page.code.say_missing(not (playback.sources or playback.live))
        page.code.show_world(world, acting, playback.now_ns, names.labels, self.selected)
        page.inspector.show_world(world, self._inspected(playback), names, playback.now_ns)
        page.foot.mark(OUTPUT, self._outputs.refresh(playback))
        self._events.refresh(playback, self.selected)

    def _inspected(self, playback: Playback) -> str:
        """Return what is selected, else the resource that the program is about."""
        if self.selected:
            return self.selected
        world = playback.world
        about = (*world.pools, *world.locks, *world.channels, *world.proxies, *world.memories)
        return about[0] if about else ""

    def show_transport(self, playback: Playback) -> None:
        """Show at once what can be done now: a key must not be refused for being quick."""
        self.shown.emit(playback)
        bar = self._window.bar
        events, seconds = playback.behind()
        bar.show_live(playback.live, events == 0, behind_text(events, seconds))
        bar.transport.show_pace(playback.pace)
        self._page.stage.set_spotlight(playback.pace is Pace.ONE_BY_ONE)
        bar.transport.show_speed(playback.speed)
        all_ = self._actions.all
        all_["stop"].setEnabled(playback.live)
        all_["back"].setEnabled(playback.position > 0)
        all_["to start"].setEnabled(playback.position > 0)
        over = playback.at_end and not playback.live
        all_["forward"].setEnabled(playback.position < playback.length)
        if over:
            again = self._window.can_run_again
            text = self.tr("Run again") if again else self.tr("Play again from the start")
            self._actions.set_icon("play", "again", text)
        elif playback.playing:
            self._actions.set_icon("play", "pause", self.tr("Pause"))
        else:
            self._actions.set_icon("play", "play", self.tr("Play"))
