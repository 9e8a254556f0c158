"""What drives the window, built after its first picture: importing it takes longer than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.status import Status
from gui.panels.transport import Transport
from gui.stage.stage import Stage

from .changes import Changes
from .clock import Clock
from .controls import Controls
from .dialogs import Dialogs
from .exporting import Exporting
from .overviews import Overviews
from .player import Player
from .programs import Programs
from .run_page import RunPage
from .session import Session
from .timeline import TimelineGuide
from .views import Views

if TYPE_CHECKING:
    from .appearance import Appearance
    from .settings import Settings
    from .window import Window


class Parts:
    """The window and what drives it.

    Attributes:
        window, session, views, changes, overviews, guide, player, clock, programs, controls,
            appearance, settings, dialogs, exporting: the parts.
    """

    def __init__(self, window: Window, appearance: Appearance, settings: Settings) -> None:
        """Build the parts, which start nothing by themselves, and furnish the window."""
        self.window, self.appearance, self.settings = window, appearance, settings
        palette = appearance.palette
        transport = Transport(window.actions_.all, palette)
        window.furnish(RunPage(Stage(), palette), transport, Status())
        self.session = Session(window)
        self.views = Views(window, window.actions_)
        self.changes = Changes(window)
        self.overviews = Overviews(self.session)
        self.guide = TimelineGuide(window.run_page, self.session, self.overviews)
        self.player = Player(
            window, self.session, self.views, self.changes, self.overviews, self.guide
        )
        self.clock = Clock(self.player.tick, window)
        self.dialogs = Dialogs(window)
        self.programs = Programs(window, self.session, settings, self.dialogs)
        self.controls = Controls(
            window, self.session, self.views, self.clock, appearance, self.programs
        )
        self.exporting = Exporting(window, self.session, appearance, settings, self.dialogs)
        self.exporting.touched.connect(self.clock.wake)
        window.closing.connect(self.finish)

    def finish(self) -> None:
        """End what runs and remember the window's place."""
        self.clock.stop()
        self.window.hide()
        self.settings.set_place(self.window.saveGeometry())
        self.changes.forget()
        self.programs.own.finish()
        self.exporting.finish()
        self.session.finish()
        self.overviews.close()
