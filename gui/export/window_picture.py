"""The whole window at an instant of a run, without a screen."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

from gui import app
from gui.window.recorded import PACES
from gui.window.settings import Memory, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from gui.window.parts import Parts

    from .opening import Shown


@contextlib.contextmanager
def window_at(shown: Shown, place: int, theme: str, size: tuple[int, int]) -> Iterator[Parts]:
    """Open a window on what is shown, everything at rest; it is gone afterwards.

    Args:
        shown: what it shows; its playback is closed with the window.
        place: how many events lie before the instant.
        theme: ``dark`` or ``light``.
        size: width and height in px.
    """
    application = quiet_application()
    settings = Settings(Memory())
    settings.ground = theme
    settings.motion = "still"
    parts = app.build(settings)
    parts.window.setMinimumSize(1, 1)
    parts.window.resize(*size)
    parts.window.show()
    try:
        _show(parts, shown, place)
        yield parts
    finally:
        parts.finish()
        parts.window.deleteLater()
        application.processEvents()


def _show(parts: Parts, shown: Shown, place: int) -> None:
    application = app.application()
    playback, target = shown.playback, shown.target
    parts.session.adopt(playback, shown.path, target, shown.shows, shown.notes)
    if target is not None and target.scenario is not None:
        playback.set_pace(PACES[target.scenario.pace])
        playback.set_speed(target.scenario.speed)
    playback.seek(place)
    playback.pause()
    parts.clock.stop()
    parts.views.jump(playback)
    parts.player.tick(time.perf_counter())
    parts.overviews.finish()
    # A program that was stopped for the picture would not have ended like that.
    parts.guide.show_still(playback, stopped=parts.session.target is not None)
    parts.reasons.refresh(playback, time.perf_counter())
    application.processEvents()
    parts.clock.stop()
    parts.window.run_page.stage.fit()
    application.processEvents()
    parts.window.run_page.code.view.colour_all()


def quiet_application() -> QApplication:
    """Return the application, which says nothing of there being no window manager."""
    qInstallMessageHandler(_say_of_qt)
    return app.application()


def _say_of_qt(_kind: object, _context: object, message: str) -> None:
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")
