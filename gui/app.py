"""The composition root: builds the parts of the window, connects them, and runs it."""

from __future__ import annotations

import contextlib
import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core.commands import request
from gui.window.appearance import Appearance, qt_palette
from gui.window.settings import Settings
from gui.window.window import Window

if TYPE_CHECKING:
    from gui.theme.palette import Palette
    from gui.window.parts import Parts

NAME = "procession"
WARM_MS = 300  # after the start the rules of the highlighting are made: 50 ms, once


def application() -> QApplication:
    """Return the application, made now if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The style as an argument: told by setStyle, it would come back as an object of Python's, for
    # which 500 names of its own are made.
    made = QApplication([*(sys.argv[:1] or [NAME]), "-style", "Fusion"])
    made.setApplicationName(NAME)
    made.setApplicationDisplayName("Procession")
    made.setDesktopFileName(NAME)
    return made


def run(asked: request.Request) -> int:
    """Open the window, do in it what was asked for, and return the exit code.

    Args:
        asked: ``ShowGallery``, ``ShowRun`` or ``ShowRecording``.
    """
    app = application()
    settings = Settings(QSettings(NAME, NAME))
    appearance = Appearance(settings)
    window = Window(appearance.palette)
    place = settings.place()
    if place is not None:
        window.restoreGeometry(place)
    with contextlib.ExitStack() as at_end:
        kept: list[Parts] = []

        def drive_it() -> None:
            kept.append(drive(window, appearance, settings))
            listen(window, at_end)

        def painted() -> None:
            drive_it()
            look_around(kept[0])

        if isinstance(asked, request.ShowGallery):
            window.gallery.painted.connect(painted)
        else:
            drive_it()
            QTimer.singleShot(0, window, lambda: begin(kept[0], asked))
        window.show()
        code = app.exec()
        if code:  # nobody closed the window: its screen has gone
            for parts in kept:
                parts.session.abandon()
        return code


def listen(window: Window, at_end: contextlib.ExitStack) -> None:
    """Close the window when the operating system asks for it, and log a crash, until the end."""
    from gui.window.crashes import CrashLog, data_folder
    from gui.window.interrupts import Interrupts

    at_end.callback(Interrupts(window.close_now, window).close)
    at_end.callback(CrashLog(data_folder()).close)


def look_around(parts: Parts) -> None:
    """Offer what a window left that ended unexpectedly, or say what this machine lacks."""
    from core.commands import doctor_system
    from gui.window.crashes import data_folder, take_crash

    crash = take_crash(data_folder())
    lacks = [sentence for sentence, _ in doctor_system.lacks()]
    if crash is not None:
        parts.programs.offer(crash)
    elif lacks:
        parts.programs.say(" ".join(lacks))


def drive(window: Window, appearance: Appearance, settings: Settings) -> Parts:
    """Furnish the one window of this process; the caller keeps what it returns."""
    from gui.panels.highlight import highlight

    parts = furnish(window, appearance, settings)
    # All that was imported and built stays: a look for garbage through it takes 40 ms, in a tick.
    # Until now there was none: see main.
    gc.freeze()
    gc.enable()
    QTimer.singleShot(WARM_MS, window, lambda: highlight(""))
    return parts


def furnish(window: Window, appearance: Appearance, settings: Settings) -> Parts:
    """Build what drives the window; the caller keeps it alive."""
    # Here and not above: the gallery is drawn and can be clicked before all this is imported.
    from gui.window.parts import Parts

    follow_palette(application(), appearance)
    return Parts(window, appearance, settings)


def build(settings: Settings) -> Parts:
    """Return a whole window, with what drives it."""
    appearance = Appearance(settings)
    return furnish(Window(appearance.palette), appearance, settings)


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
