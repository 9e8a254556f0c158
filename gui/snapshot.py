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
    from core.commands.request import Snapshot

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
    deadline = time.monotonic() + LONGEST_S
    while playback.live and time.monotonic() < deadline and not _reached(playback, asked):
        if not playback.poll(BUDGET_S):
            time.sleep(PAUSE_S)
    playback.stop()
    deadline = time.monotonic() + STOP_S
    while playback.live and time.monotonic() < deadline:
        if not playback.poll(BUDGET_S):
            time.sleep(PAUSE_S)


def _reached(playback: Playback, asked: Snapshot) -> bool:
    if asked.event is not None:
        return playback.length >= asked.event
    if asked.seconds is None or not playback.length:
        return False
    start_ns = playback.history.event(0).t_ns
    return playback.history.end_ns - start_ns > asked.seconds * 1e9


def _place(playback: Playback, asked: Snapshot) -> int:
    """Return how many events lie before the instant."""
    if asked.event is not None:
        return min(asked.event, playback.length)
    if asked.seconds is None or not playback.length:
        return playback.length
    start_ns = playback.history.event(0).t_ns
    return playback.history.index_at(start_ns + round(asked.seconds * 1e9))


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
    playback.seek(_place(playback, asked))
    playback.pause()
    parts.clock.stop()
    parts.views.jump(playback)
    parts.player.tick(time.perf_counter())
    application.processEvents()
    parts.clock.stop()
    parts.window.run_page.stage.fit()
    application.processEvents()
    picture = parts.window.grab()
    parts.finish()
    parts.window.deleteLater()
    application.processEvents()
    if not picture.save(str(asked.output), "PNG"):
        return _complain(f"{asked.output} cannot be written.")
    return 0


def _say_of_qt(_kind: object, _context: object, message: str) -> None:
    """Write what Qt has to say, but not that a picture has no window manager."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _complain(sentence: str) -> int:
    sys.stderr.write(f"procession: {sentence}\n")
    return 2
