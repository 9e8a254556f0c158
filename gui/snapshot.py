"""The window as a picture, drawn without a screen, at an instant of a run."""

from __future__ import annotations

import os
import tempfile
import time
from typing import TYPE_CHECKING

from core.collecting.run import Run
from core.commands.request import Target
from core.commands.telling import complain, remark
from core.language import translate
from core.playback.playback import Playback
from core.playback.source import LiveSource, Status
from core.recording.format import RecordingError
from gui.export.opening import Shown, open_recording, place_of
from gui.export.window_picture import quiet_application, window_at
from gui.window.instants import Search
from gui.words.language import speak

if TYPE_CHECKING:
    from core.commands.request import Snapshot

LONGEST_S = 10.0  # that a program is run for its picture
STOP_S = 5.0  # for it to end then
BUDGET_S = 0.05
PAUSE_S = 0.005


def run(asked: Snapshot, language: str = "") -> int:
    """Draw the picture, write it, and return the exit code.

    Args:
        asked: what is drawn, and when.
        language: of the window; empty for English, whatever the system's is.
    """
    # The platform must be chosen before the application looks for a screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    quiet_application()
    speak(language or "en")
    with tempfile.TemporaryDirectory(prefix="procession-run-") as folder:
        try:
            shown = _open(asked, folder)
        except (RecordingError, OSError) as error:
            return complain(str(error))
        try:
            if shown.playback.status is Status.FAILED:
                return complain(shown.playback.status_detail)
            remark(shown.playback.remarks)
            return _draw(asked, shown)
        finally:
            shown.playback.close()


def _open(asked: Snapshot, folder: str) -> Shown:
    """Return the whole of a recording, or of a program up to the instant."""
    if not isinstance(asked.source, Target):
        return open_recording(str(asked.source))
    path = os.path.join(folder, "run.procession")
    scenario = asked.source.scenario
    together = scenario.together if scenario is not None else 0
    playback = Playback(LiveSource(Run.start(asked.source.spec, path)), together=together)
    try:
        _run_until(playback, asked)
    except BaseException:
        playback.close()
        raise
    return Shown(playback, path, target=asked.source)


def _run_until(playback: Playback, asked: Snapshot) -> None:
    """Let the program run until the instant is there, then stop it."""
    instant = Search(playback, asked.at)
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


def _draw(asked: Snapshot, shown: Shown) -> int:
    try:
        place = place_of(shown.playback, asked.at)
    except LookupError as error:
        return complain(str(error.args[0]))
    with window_at(shown, place, asked.theme, asked.size) as parts:
        picture = parts.window.grab()
    if not picture.save(str(asked.output), "PNG"):
        sentence = translate("Snapshot", "{path} cannot be written.")
        return complain(sentence.format(path=asked.output))
    return 0
