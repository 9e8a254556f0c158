"""The end of a program that is not shown any more: asked, then insisted, then killed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from core.collecting.run import CLOSE_SECONDS

if TYPE_CHECKING:
    from core.collecting.run import Run
    from core.playback.playback import Playback

STOP_S = 3.0  # for a program that is replaced to end by itself when it is asked to
CLOSE_S = 3.0  # for all there is to end when the window closes
KILL_S = 0.6  # of that, for the supervisor to kill what is left and finish its file


class Ending:
    """Ends programs; from some moment on there is little time for it."""

    def __init__(self) -> None:
        """Have all the time that it takes."""
        self._until = float("inf")

    def hurry(self) -> None:
        """Have everything over within three seconds: the window closes."""
        self._until = time.monotonic() + CLOSE_S

    def end(self, run: Run, playback: Playback) -> None:
        """End a program and finish its recording; in any thread."""
        over = not playback.live  # then its end has been taken in already
        if not over:
            run.stop()
        deadline = time.monotonic() + STOP_S
        while not over and run.alive and time.monotonic() < min(deadline, self._until - KILL_S):
            over = any(item[0] in ("ended", "failed") for item in run.take())
            time.sleep(0.01)
        run.close(min(CLOSE_SECONDS, max(KILL_S, self._until - time.monotonic())))
        playback.close()
