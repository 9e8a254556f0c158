"""The composition root: builds the parts of the window, connects them, and runs it."""

from __future__ import annotations

import contextlib
import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from core.commands import request
from core.log.folder import logs_folder, state_folder
from core.version import VERSION
from gui.window.appearance import Appearance, qt_palette
from gui.window.crash_log import CrashLog, is_plain_wanted
from gui.window.settings import Settings
from gui.window.shape import restore_place
from gui.window.window import Window
from gui.words.language import SYSTEM, chosen, lacks_font, speak

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl

    from gui.theme.palette import Palette
    from gui.window.parts import Parts

NAME = "procession"
WARM_MS = 300  # after the start the rules of the highlighting are made: 50 ms, once


class Application(QApplication):
    """The application, which the system may ask to open a file: macOS does, at a double click."""

    def __init__(self, words: list[str]) -> None:
        """Keep what is asked until there is a window to open it."""
        super().__init__(words)
        self._waiting: list[QUrl] = []
        self._open: Callable[[list[QUrl]], object] = self._waiting.extend

    def event(self, event: QEvent) -> bool:
        """Open a file when the system wants it. These are the events of this object alone."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._open([event.url()])
            return True
        return super().event(event)

    def open_with(self, open_: Callable[[list[QUrl]], object]) -> None:
        """Say what opens a file, now that there is something that can."""
        self._open = open_
        for url in self._waiting:
            open_([url])
        self._waiting.clear()


def application() -> QApplication:
    """Return the application, made now if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The style as an argument: told by setStyle, it would come back as an object of Python's, for
    # which 500 names of its own are made.
    made = Application([*(sys.argv[:1] or [NAME]), "-style", "Fusion"])
    made.setApplicationName(NAME)
    made.setApplicationDisplayName("Procession")
    made.setApplicationVersion(VERSION)
    made.setDesktopFileName(NAME)  # no organisation: data go to .../procession, not one deeper
    return made


def run(asked: request.Request, language: str = "") -> int:
    """Open the window, do in it what was asked for, and return the exit code.

    Args:
        asked: ``ShowGallery``, ``ShowRun``, ``ShowRecording`` or ``ShowTutorial``.
        language: of the window, this time; empty for the one of the settings.
    """
    app = application()
    with contextlib.ExitStack() as at_end:
        plain = is_plain_wanted(logs_folder())
        crash_log = at_end.enter_context(CrashLog(logs_folder()))
        settings = _settings(language)
        appearance = Appearance(settings)
        window = Window(appearance.palette)
        if not plain:
            restore_place(window, settings)
        kept: list[Parts] = []
        failed: list[Exception] = []

        def drive_it() -> None:
            kept.append(drive(window, appearance, settings))
            listen(kept[0], crash_log, at_end)
            if isinstance(app, Application):
                app.open_with(window.take)

        def painted() -> None:
            try:
                drive_it()
                greet(kept[0], asked, plain=plain)
            except Exception as error:  # nobody would drive this window
                failed.append(error)
                app.exit(1)

        if plain or isinstance(asked, request.ShowGallery):
            window.gallery.painted.connect(painted)
        else:
            drive_it()
            QTimer.singleShot(0, window, lambda: set_out(kept[0], asked))
        window.show()
        code = app.exec()
        if failed:
            raise failed[0]
        for parts in kept if code else []:  # nobody closed the window: its screen has gone
            parts.session.abandon()
        return code


def _settings(language: str) -> Settings:
    """Return what is remembered, and speak the language that it names, unless another is lent."""
    settings = Settings(QSettings(NAME, NAME))
    settings.lend_language(language)
    speak(chosen(settings.language))
    return settings


def listen(parts: Parts, crash_log: CrashLog, at_end: contextlib.ExitStack) -> None:
    """Close the window when the operating system asks for it, and log what goes wrong."""
    from core.log.log import Log
    from gui.window.interrupts import Interrupts
    from gui.window.report import qt_versions

    at_end.callback(Interrupts(parts.window.close_now, parts.window).close)
    at_end.enter_context(Log(logs_folder(), crash_log.stem, qt_versions()))
    parts.complaints.listen()
    at_end.callback(parts.complaints.close)
    parts.reporting.begin(state_folder(), crash_log)


def greet(parts: Parts, asked: request.Request, *, plain: bool) -> None:
    """Begin on the first screen; dare nothing where it is to be ``plain``."""
    look_around(parts, plain=plain)
    if not plain:
        begin(parts, asked)


def set_out(parts: Parts, asked: request.Request) -> None:
    """Begin with what was asked for; what another window left is offered without a word."""
    QTimer.singleShot(0, parts.window, lambda: parts.reporting.look(quiet=True))
    begin(parts, asked)


def look_around(parts: Parts, *, plain: bool) -> None:
    """Offer what a window left that ended unexpectedly; say what this machine lacks.

    Args:
        parts: of the window.
        plain: the latest windows ended at this: dare nothing, and say so.
    """
    from core.commands import doctor_system
    from gui.words import lists
    from gui.words.crashes import plain_text

    lacks = [sentence for sentence, _ in doctor_system.lacks()]
    if parts.settings.language == SYSTEM and lacks_font():
        lacks.append(
            QCoreApplication.translate(
                "App", "There is no font with Chinese characters here: the window speaks English."
            )
        )
    if plain:
        parts.programs.say(plain_text())
        return
    if lacks:
        parts.programs.say(lists.sentences(lacks))
    parts.reporting.look(quiet=False)


def drive(window: Window, appearance: Appearance, settings: Settings) -> Parts:
    """Furnish the one window of this process; the caller keeps what it returns."""
    from gui.panels.highlight import highlight
    from gui.window.system_motion import SystemMotion

    parts = furnish(window, appearance, settings)
    motion = SystemMotion(window)
    motion.told.connect(lambda rests: appearance.follow_motion(rests=rests))
    QTimer.singleShot(0, window, motion.ask)
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
    """Do what was asked for at the start: before a room one presents first, so that it is asked."""
    match asked:
        case (
            request.ShowGallery(True)
            | request.ShowRun(_, True)
            | request.ShowRecording(_, True)
            | request.ShowTutorial(True)
        ):
            parts.presenting.enter()
    match asked:
        case request.ShowRun(target, _):
            parts.programs.run(target)
        case request.ShowRecording(path, _):
            parts.programs.open(str(path))
        case request.ShowTutorial():
            parts.lessons.open_tutorial()
