"""The window as a picture, drawn without a screen, at an instant of a run."""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
import time
from typing import TYPE_CHECKING

from core.collecting.run import Run
from core.commands.request import Target
from core.playback.playback import Playback
from core.playback.source import LiveSource, Status
from core.recording.format import RecordingError
from core.recording.reader import Recording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from core.commands.instant import Instant
    from core.commands.request import Snapshot
    from gui.window.parts import Parts

LONGEST_S = 10.0  # that a program is run for its picture
STOP_S = 5.0  # for it to end then
BUDGET_S = 0.05
PAUSE_S = 0.005


def run(asked: Snapshot) -> int:
    """Draw the picture, write it, and return the exit code."""
    # The platform must be chosen before Qt looks for a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="procession-run-") as folder:
        try:
            shown = _open(asked, folder)
        except (RecordingError, OSError) as error:
            return _complain(str(error))
        try:
            if shown.playback.status is Status.FAILED:
                return _complain(shown.playback.status_detail)
            return _draw(asked, shown)
        finally:
            shown.playback.close()


@dataclasses.dataclass(frozen=True)
class _Shown:
    """What the picture is of: see ``Session.adopt``."""

    playback: Playback
    path: str
    target: Target | None = None
    shows: Target | None = None


def _open(asked: Snapshot, folder: str) -> _Shown:
    """Return the whole of a recording, or of a program up to the instant."""
    from gui.window.session import play_recording

    if not isinstance(asked.source, Target):
        path = str(asked.source)
        playback, shows = play_recording(Recording.open(path))
        while playback.poll(BUDGET_S):
            pass
        return _Shown(playback, path, shows=shows)
    path = os.path.join(folder, "run.procession")
    scenario = asked.source.scenario
    together = scenario.together if scenario is not None else 0
    playback = Playback(LiveSource(Run.start(asked.source.spec, path)), together=together)
    try:
        _run_until(playback, asked)
    except BaseException:
        playback.close()
        raise
    return _Shown(playback, path, target=asked.source)


def _run_until(playback: Playback, asked: Snapshot) -> None:
    """Let the program run until the instant is there, then stop it."""
    instant = _Search(playback, asked.at)
    deadline = time.monotonic() + LONGEST_S
    while playback.live and time.monotonic() < deadline:
        place = instant.place()
        if place is not None and place < playback.length:
            break
        if not playback.poll(BUDGET_S):
            time.sleep(PAUSE_S)
    playback.stop()
    deadline = time.monotonic() + STOP_S
    while playback.live and time.monotonic() < deadline:
        if not playback.poll(BUDGET_S):
            time.sleep(PAUSE_S)


class _Search:
    """Looks for an instant in a run that may still grow; at what it has seen only once."""

    def __init__(self, playback: Playback, at: Instant) -> None:
        self._playback, self._at = playback, at
        self._seen, self._left = 0, at.nth

    def place(self) -> int | None:
        """Return how many events lie before the instant; None if it is not there, or is the end."""
        at, history, length = self._at, self._playback.history, self._playback.length
        if at.event is not None:
            return at.event if at.event <= length else None
        if at.kind:
            return self._place_of_kind()
        if at.seconds is None or not length:
            return None
        place = history.index_at(history.event(0).t_ns + round(at.seconds * 1e9))
        return place if place < length else None

    def _place_of_kind(self) -> int | None:
        history = self._playback.history
        while self._left and self._seen < len(history):
            self._left -= type(history.event(self._seen)).__name__ == self._at.kind
            self._seen += 1
        return None if self._left else self._seen


def _draw(asked: Snapshot, shown: _Shown) -> int:
    from PySide6.QtCore import qInstallMessageHandler

    from gui import app
    from gui.window.session import PACES
    from gui.window.settings import Memory, Settings

    qInstallMessageHandler(_say_of_qt)
    application = app.application()
    settings = Settings(Memory())
    settings.ground = asked.theme
    settings.animated = False
    parts = app.build(settings)
    parts.window.setMinimumSize(1, 1)
    parts.window.resize(*asked.size)
    parts.window.show()
    playback, target = shown.playback, shown.target
    parts.session.adopt(playback, shown.path, target, shown.shows)
    if target is not None and target.scenario is not None:
        playback.set_pace(PACES[target.scenario.pace])
        playback.set_speed(target.scenario.speed)
    place = _Search(playback, asked.at).place()
    if place is None and asked.at.kind:
        return _complain(f"There is no {asked.at.kind} number {asked.at.nth} in this run.")
    playback.seek(playback.length if place is None else place)
    playback.pause()
    _settle(parts, playback, application)
    picture = parts.window.grab()
    parts.finish()
    parts.window.deleteLater()
    application.processEvents()
    if not picture.save(str(asked.output), "PNG"):
        return _complain(f"{asked.output} cannot be written.")
    return 0


def _settle(parts: Parts, playback: Playback, application: QApplication) -> None:
    """Let all that is to be seen be there, and at rest."""
    parts.clock.stop()
    parts.views.jump(playback)
    parts.player.tick(time.perf_counter())
    parts.overviews.finish()
    # A program that was stopped for the picture would not have ended like that.
    parts.guide.show_still(playback, stopped=parts.session.target is not None)
    application.processEvents()
    parts.clock.stop()
    parts.window.run_page.stage.fit()
    application.processEvents()
    parts.window.run_page.code.view.colour_all()


def _say_of_qt(_kind: object, _context: object, message: str) -> None:
    """Write what Qt has to say, but not that a picture has no window manager."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _complain(sentence: str) -> int:
    sys.stderr.write(f"procession: {sentence}\n")
    return 2
