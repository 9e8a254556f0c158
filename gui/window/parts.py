"""What drives the window, built after its first picture: importing it takes longer than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.status import Status
from gui.panels.transport import Transport
from gui.stage.stage import Stage

from .answers import Answers
from .asking import Asking
from .autosave import Autosave
from .bookmarks import Bookmarks
from .changes import Changes
from .clicker import Clicker
from .clock import Clock
from .complaints import Complaints
from .controls import Controls
from .dialogs import Dialogs
from .events import Events
from .exporting import Exporting
from .journal import Journal
from .languages import Languages
from .leaving import Leaving
from .lessons import Lessons
from .menus import Menus
from .opening import Opening
from .outputs import Outputs
from .overviews import Overviews
from .player import Player
from .presenting import Presenting
from .programs import Programs
from .reasons import Reasons
from .remedies import Remedies
from .reporting import Reporting
from .run_page import RunPage
from .saving import Saving
from .session import Session
from .shape import Shape
from .sheets import Sheets
from .survey import Survey
from .timeline import TimelineGuide
from .views import Views
from .zooms import Zooms

if TYPE_CHECKING:
    from .appearance import Appearance
    from .settings import Settings
    from .window import Window


class Parts:
    """The window and what drives it.

    Attributes:
        window, shape, session, changes, bookmarks, overviews, events, outputs, views, guide,
            reasons, survey, player, clock, programs, remedies, opening, menus, sheets, saving,
            leaving, controls, clicker, lessons, presenting, zooms, answers, asking, languages,
            appearance, settings, dialogs, exporting, autosave, journal, complaints, reporting: the
            parts.
    """

    def __init__(self, window: Window, appearance: Appearance, settings: Settings) -> None:
        """Build the parts, which start nothing by themselves, and furnish the window."""
        self.window, self.appearance, self.settings = window, appearance, settings
        palette = appearance.palette
        transport = Transport(window.actions_.all, palette)
        window.furnish(RunPage(Stage(), palette), transport, Status())
        self.shape = Shape(window, settings)
        self.session = Session(window)
        self.changes = Changes(window)
        self.bookmarks = Bookmarks(window, self.session)
        self.overviews = Overviews(self.session)
        page = window.run_page
        self.events = Events(page.events, self.session, self.overviews)
        self.outputs = Outputs(page.output, page.printed, self.session, self.overviews)
        self.views = Views(window, window.actions_, self.events, self.outputs)
        self.guide = TimelineGuide(page, self.session, self.overviews)
        self.reasons = Reasons(page, self.session, self.overviews)
        self.survey = Survey(window, self.views, self.overviews, self.guide, self.reasons)
        self.answers = Answers(window, self.session)
        shown = (self.views, self.changes, self.bookmarks, self.survey, self.answers)
        self.player = Player(window, self.session, *shown)
        self.clock = Clock(self.player.tick, window)
        self.dialogs = Dialogs(window)
        self.programs = Programs(window, self.session, settings, self.dialogs)
        self.remedies = Remedies(window, self.session, self.programs.own)
        self.opening = Opening(window, self.session, settings, self.programs)
        self.languages = Languages(window, settings)
        self.menus = Menus(window, settings, self.opening, self.languages)
        self.sheets = Sheets(
            window, settings, appearance, self.languages, self.opening, self.programs.own.memory
        )
        self.saving = Saving(window, self.session, settings, self.dialogs)
        self.leaving = Leaving(window, self.session, self.saving)
        self.controls = Controls(
            window, self.session, self.views, self.clock, appearance, self.programs, self.sheets
        )
        self.clicker = Clicker(window, self.session, self.controls)
        self.exporting = Exporting(window, self.session, appearance, settings, self.dialogs)
        self._add_hall()
        self._make_keepers()
        self._connect()

    def _add_hall(self) -> None:
        """Build what is needed before a room."""
        window, controls = self.window, self.controls
        self.presenting = Presenting(window, self.session, controls, self.appearance)
        self.zooms = Zooms(window, self.settings, self.presenting)
        self.zooms.changed.connect(controls.refresh)
        self.views.shown.connect(self.presenting.show_place)
        self._teach()

    def _make_keepers(self) -> None:
        """Make what sees to it that nothing is lost, and nothing goes wrong unseen."""
        self.autosave = Autosave(self.session)
        self.journal = Journal(self.session, self.saving)
        self.complaints = Complaints(self.window)
        self.reporting = Reporting(
            self.window, self.session, self.programs, self.opening, self.saving, self.complaints
        )

    def _teach(self) -> None:
        """Build what goes through lessons."""
        self.lessons = Lessons(
            self.window,
            self.session,
            self.settings,
            self.dialogs,
            self.programs,
            self.controls,
            self.clicker,
        )
        self.player.followers.append(self.lessons.follow)
        line, presenting = self.lessons.line, self.presenting
        presenting.step = lambda: line.told if self.lessons.course.shown else ""
        presenting.changed.connect(lambda: line.set_projection(presenting.lines))
        self.lessons.course.moved.connect(presenting.show_title)

    def _connect(self) -> None:
        """Let the parts do for one another what only another can."""
        window = self.window
        window.actions_.connect({"save": self.saving.show, "quit": window.close})
        window.actions_.connect(self.reasons.deeds)
        window.may_close = lambda: self.lessons.may_close() and self.leaving.may_close()
        window.closing.connect(self.finish)
        self.programs.before = self.leaving.before
        self._connect_questions()
        self.saving.saved.connect(self.programs.opened)
        self.bookmarks.wanted.connect(self.controls.seek)
        self.bookmarks.touched.connect(self.clock.wake)
        self.bookmarks.touched.connect(self.autosave.keep)
        self.saving.saved.connect(self.autosave.tell_saved)
        self.events.told.connect(window.status.show_event)
        for part in (self.events, self.outputs):
            part.seek.connect(self.controls.seek)
            part.wanted.connect(self.controls.refresh)
        self.reasons.wanted.connect(lambda event: self.controls.seek(event + 1))
        self.sheets.forgotten.connect(self.shape.forget)
        self.exporting.touched.connect(self.clock.wake)
        self.languages.changed.connect(self.player.show_changes)
        self.languages.changed.connect(self.controls.show_language)
        self.languages.changed.connect(self.presenting.show_title)

    def _connect_questions(self) -> None:
        """Ask before a run, and let a question have its turn before anything else."""
        self.asking = Asking(self.window, self.session, self.settings, self.answers)
        asking, answers, controls = self.asking, self.answers, self.controls
        self.programs.ask = asking.before_run
        self.clicker.before.append((asking.on, asking.back))
        controls.before_play = lambda: asking.on(play=True)
        controls.before_out = asking.skip
        asking.play = controls.play
        asking.presenting = lambda: self.presenting.on
        self.sheets.forgotten.connect(asking.retell)
        self.sheets.questions_wanted.connect(asking.want)
        answers.seek.connect(controls.seek)
        answers.touched.connect(self.clock.wake)
        self.lessons.course.ask = asking.ask
        asking.led = lambda: self.lessons.course.shown

    def finish(self) -> None:
        """End what runs and remember the window's place."""
        self.clock.stop()
        self.shape.remember(self.presenting.place)
        self.presenting.leave()
        self.window.hide()
        self.changes.forget()
        self.saving.finish()
        self.programs.own.finish()
        self.exporting.finish()
        self.reporting.finish()
        self.autosave.finish(self.reporting.keep)
        self.session.finish(self.reporting.keep)
        self.lessons.finish()
        self.overviews.close()
