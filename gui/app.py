"""The composition root: builds the parts of the window, connects them, and runs it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core.commands import request
from gui.stage.stage import Stage
from gui.window.appearance import Appearance, qt_palette
from gui.window.clock import Clock
from gui.window.controls import Controls
from gui.window.dialogs import Dialogs
from gui.window.interrupts import Interrupts
from gui.window.player import Player
from gui.window.programs import Programs
from gui.window.session import Session
from gui.window.settings import Settings
from gui.window.views import Views
from gui.window.window import Window

if TYPE_CHECKING:
    from gui.theme.palette import Palette

NAME = "procession"


class Parts:
    """The window and what drives it.

    Attributes:
        window, session, views, clock, programs, controls, appearance, settings, dialogs: the parts.
    """

    def __init__(self, settings: Settings) -> None:
        """Build the parts, which start nothing by themselves."""
        self.settings = settings
        self.appearance = Appearance(settings)
        palette = self.appearance.palette
        self.window = Window(Stage(), palette)
        self.appearance.setParent(self.window)
        self.session = Session(self.window)
        self.views = Views(self.window, self.window.actions_)
        self.player = Player(self.window, self.session, self.views)
        self.clock = Clock(self.player.tick, self.window)
        self.dialogs = Dialogs(self.window)
        self.programs = Programs(self.window, self.session, settings, self.dialogs)
        self.controls = Controls(
            self.window, self.session, self.views, self.clock, self.appearance, self.programs
        )
        self.window.run_page.animated = settings.animated
        self.window.run_page.stage.set_animated(settings.animated)
        self.window.closing.connect(self.finish)

    def finish(self) -> None:
        """End what runs and remember the window's place."""
        self.clock.stop()
        self.window.hide()
        self.settings.set_place(self.window.saveGeometry())
        self.session.finish()


def application() -> QApplication:
    """Return the application, made now if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication(sys.argv[:1])
    made.setApplicationName(NAME)
    made.setApplicationDisplayName("Procession")
    made.setDesktopFileName(NAME)
    made.setStyle("Fusion")
    return made


def run(asked: request.Request) -> int:
    """Open the window, do in it what was asked for, and return the exit code.

    Args:
        asked: ``ShowGallery``, ``ShowRun`` or ``ShowRecording``.
    """
    app = application()
    parts = Parts(Settings(QSettings(NAME, NAME)))
    follow_palette(app, parts.appearance)
    place = parts.settings.place()
    if place is not None:
        parts.window.restoreGeometry(place)
    parts.window.show()
    QTimer.singleShot(0, parts.window, lambda: begin(parts, asked))
    interrupts = Interrupts(parts.window.close, parts.window)
    try:
        return app.exec()
    finally:
        interrupts.close()


def follow_palette(app: QApplication, appearance: Appearance) -> None:
    """Give the application the colours for what has no style sheet, now and when they change."""

    def apply(palette: Palette) -> None:
        app.setPalette(qt_palette(palette))

    apply(appearance.palette)
    appearance.changed.connect(apply)


def begin(parts: Parts, asked: request.Request) -> None:
    """Do what was asked for at the start."""
    match asked:
        case request.ShowRun(target):
            parts.programs.run(target)
        case request.ShowRecording(path):
            parts.programs.open(str(path))
