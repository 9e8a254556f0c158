"""What each action and each click does."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.panels.speed import FASTEST, SLOWEST
from gui.words import captions

from .finding import Finding
from .run_page import PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.playback.pace import Pace
    from core.playback.playback import Playback
    from gui.theme.palette import Palette

    from .appearance import Appearance
    from .clock import Clock
    from .programs import Programs
    from .session import Session
    from .sheets import Sheets
    from .views import Views
    from .window import Window

FASTER = 2.0  # a step of + and -


class Controls(QObject):
    """Connects the panels' signals and the actions with what they bring about.

    Attributes:
        before_play, before_out: take the key of these actions when it is their turn, and return
            whether it was.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        views: Views,
        clock: Clock,
        appearance: Appearance,
        programs: Programs,
        sheets: Sheets,
    ) -> None:
        """Connect the parts."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._views = views
        self._clock = clock
        self._appearance = appearance
        self._programs = programs
        self._sheets = sheets
        self.before_play: Callable[[], bool] = lambda: False
        self.before_out: Callable[[], bool] = lambda: False
        self._offsets: dict[str, dict[str, tuple[float, float]]] = {}  # program -> dragged nodes
        self.ways_out: list[Callable[[], bool]] = []  # before a run is left; whether it was one
        self._finding = Finding(window.run_page.finder, window.run_page.stage)
        window.actions_.connect(self._deeds())
        self._connect()

    def _deeds(self) -> dict[str, Callable[[], None]]:
        return {
            "play": self.play,
            "forward": self.forward,
            "back": self.back,
            "to start": lambda: self._leap(lambda p: p.to_start()),
            "to end": lambda: self._leap(lambda p: p.to_end()),
            "faster": lambda: self._change_speed(FASTER),
            "slower": lambda: self._change_speed(1 / FASTER),
            "run": self._programs.run_again,
            "stop": self.stop,
            "fit": self._window.run_page.stage.fit,
            "find": self._finding.begin,
            "filter": self.filter,
            "programs": self._window.toggle_programs,
            "search": self._window.search,
            "open": self._programs.open_file,
            "script": self._programs.own.show_sheet,
            "ground": self._appearance.switch,
            "motion": self._appearance.switch_motion,
            "out": self.out,
        }

    def _connect(self) -> None:
        window, page, session = self._window, self._window.run_page, self._session
        window.bar.catch_up.connect(lambda: self._leap(lambda p: p.catch_up()))
        window.bar.transport.pace_chosen.connect(self.set_pace)
        window.bar.transport.speed_chosen.connect(self.set_speed)
        page.stage.selected.connect(self.select)
        page.stage.moved.connect(self._keep_offsets)
        page.timeline.selected.connect(self.select)
        page.timeline.sought.connect(self.seek)
        page.timeline.shown.connect(self._clock.wake)
        session.changed.connect(self._show_session)
        session.failed.connect(self._fail)
        self._appearance.changed.connect(self._show_palette)
        self._appearance.motion_changed.connect(self._show_motion)
        self._show_motion(self._appearance.animated)

    # -- the playhead --------------------------------------------------------------------------

    def play(self) -> None:
        """Play or pause; at the end of a program run it again, of a recording play it again."""
        if self.before_play():
            return
        playback = self._session.playback
        if playback is None:
            self._programs.run_again()
            return
        if playback.at_end and not playback.live:
            if self._window.can_run_again:
                self._programs.run_again()
                return
            self._leap(lambda p: p.to_start())
            playback.play()
        else:
            playback.toggle()
        self._wake()

    def forward(self) -> None:
        """Go on by one event, with its motion."""
        playback = self._session.playback
        if playback is not None:
            now = time.perf_counter()
            self._views.play(playback.forward(), playback, now)
            self._wake()

    def back(self) -> None:
        """Go back by one event, at once."""
        self._leap(lambda p: p.back())

    def _leap(self, leap: Callable[[Playback], object]) -> None:
        playback = self._session.playback
        if playback is not None:
            leap(playback)
            self._views.jump(playback)
            self._wake()

    def seek(self, position: int) -> None:
        """Pause behind so many events."""
        playback = self._session.playback
        if playback is not None:
            playback.pause()
            self._leap(lambda p: p.seek(position))

    def refresh(self) -> None:
        """Show at once what a panel wants to show."""
        self._views.touch()
        self._wake()

    def set_pace(self, pace: Pace) -> None:
        """Set the pace."""
        self._session.pace = pace
        if self._session.playback is not None:
            self._session.playback.set_pace(pace)
            self._wake()

    def set_speed(self, speed: float) -> None:
        """Set the speed, within its bounds."""
        self._session.speed = min(FASTEST, max(SLOWEST, speed))
        self._window.bar.transport.show_speed(self._session.speed)
        if self._session.playback is not None:
            self._session.playback.set_speed(self._session.speed)
            self._wake()

    def _change_speed(self, factor: float) -> None:
        playback = self._session.playback
        speed = (playback.speed if playback is not None else self._session.speed) * factor
        self.set_speed(1.0 if math.isclose(speed, 1.0, rel_tol=0.2) else speed)

    def stop(self) -> None:
        """End the program; it is the only control that touches it."""
        if self._session.playback is not None:
            self._session.playback.stop()
            self._wake()

    # -- the window ----------------------------------------------------------------------------

    def select(self, thing: str) -> None:
        """Show a thing in the inspector."""
        self._views.select(thing)
        self._wake()

    def out(self) -> None:
        """Close what is open: search, list, selection. Then leave the run; from there, go back.

        No program goes on unseen: leaving stops it. What it did so far can be come back to.
        """
        window = self._window
        page = window.run_page
        panels = (page.finder.end, window.close_search, page.events.end_filter, page.printed.end)
        closing = (self._sheets.close, self.before_out, *panels, *self.ways_out)
        if any(end() for end in closing):
            return
        if not window.in_gallery and self._views.selected:
            self.select("")
        elif not window.in_gallery:
            if self._session.playback is not None:
                self._session.playback.pause()
                self._session.playback.stop()
            window.show_gallery()
        elif self._session.title:
            self._show_page()

    def filter(self) -> None:
        """Show the table of events, the cursor in its field."""
        page = self._window.run_page
        page.foot.show_page(page.events)
        page.events.begin_filter()

    def _show_session(self) -> None:
        """Show what the session has now, or the gallery."""
        session, page = self._session, self._window.run_page
        if not session.title:
            self._clock.stop()
            page.stage.clear()
            self._window.show_gallery()
            return
        page.show_stage()
        page.finder.end()
        page.stage.clear()
        page.stage.set_cast(session.cast, session.names.labels)
        page.stage.set_offsets(self._offsets.get(session.key, {}))
        self._views.begin(time.perf_counter(), session.cast)
        self._show_form()
        self._show_page()
        if session.playback is None:
            self._show_ready()
        else:
            self._views.jump(session.playback)

    def _show_ready(self) -> None:
        """Show a program that was not started: its source, its parameters, its pace."""
        page, session = self._window.run_page, self._session
        page.show_tab(PARAMETERS)
        target = session.target
        if target is not None and target.scenario is not None:
            script = target.scenario.script
            page.code.set_sources({str(script): script.read_text("utf-8")}, str(script))
        self._window.bar.transport.show_pace(session.pace)
        self._window.bar.transport.show_speed(session.speed)
        self._window.bar.show_live(False, True, "")
        for name in ("to start", "back", "forward", "to end", "stop", "save", "export", "copy"):
            self._window.actions_.all[name].setEnabled(False)
        self._window.status.show_event("")
        self._window.status.show_counts("")
        self._show_ready_words()

    def _show_ready_words(self) -> None:
        self._window.run_page.caption.show_caption(captions.ready())
        self._window.actions_.set_icon("play", "play", self.tr("Run"))

    def _show_palette(self, palette: Palette) -> None:
        self._window.set_palette(palette)
        self._views.touch()
        self._wake()

    def show_language(self) -> None:
        """Show what is said anew at each event in the language of now; all stays where it is."""
        session, page = self._session, self._window.run_page
        self._name_motion(self._appearance.animated)
        if session.title and not self._window.in_gallery and not page.notice_shown:
            self._window.show_title(session.title)
        if session.playback is not None:
            page.caption.show_caption(())
            self._views.touch()
            self._wake()
        elif session.title:
            self._show_ready_words()

    def _show_motion(self, animated: bool) -> None:
        page = self._window.run_page
        page.animated = animated
        page.stage.set_animated(animated)
        self._name_motion(animated)

    def _name_motion(self, animated: bool) -> None:
        if animated:
            self._window.actions_.set_icon("motion", "motion", self.tr("Let nothing move"))
        else:
            self._window.actions_.set_icon("motion", "still", self.tr("Let things move"))

    def _show_page(self) -> None:
        session = self._session
        again = session.target is not None
        self._window.show_run(session.title, session.key, can_run_again=again)
        self._wake()

    def _show_form(self) -> None:
        target, form = self._session.target, self._window.run_page.parameters
        if target is None:
            form.show_recording()
            return
        scenario, method = target.scenario, target.spec.start_method or ""
        if scenario is not None:
            form.show_scenario(scenario, target.values, method)
        else:
            form.show_script(target.spec.arguments, method)

    def _fail(self, sentence: str) -> None:
        """Say what went wrong: on the stage where nothing is shown, else in the status line."""
        page = self._window.run_page
        shown = self._session.playback is not None or page.question_card.isVisible()
        if shown and not self._window.in_gallery:
            self._window.status.tell(sentence)
            return
        self._window.show_run("", "", can_run_again=False)
        self._window.actions_.enable_run(False)
        page.show_notice(sentence)

    def _keep_offsets(self) -> None:
        """Keep where the user dragged the nodes of this program."""
        self._offsets[self._session.key] = self._window.run_page.stage.offsets

    def _wake(self) -> None:
        if self._session.playback is not None:
            self._views.show_transport(self._session.playback)
        self._clock.wake()
