"""Ends the whole program within three seconds: it is asked, then told, then killed."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tree import Tree

ASKS, INSISTS, KILLS = "asks", "insists", "kills"

STEP_SECONDS = 0.9
"""How long the program has after each of the first two steps."""

TRACKER_SECONDS = 0.3
"""How long multiprocessing's resource tracker has to clean up when all others are killed."""


class Stop:
    """The steps by which a program is ended, one after the other as time goes by."""

    def __init__(self, tree: Tree) -> None:
        """Do nothing yet."""
        self._tree = tree
        self._begun: float | None = None
        self._killing: float | None = None
        self.step = ""
        """The last step taken: ``asks``, ``insists``, ``kills``, or empty."""

    def begin(self, now: float, at_once: bool = False) -> None:
        """Begin to stop.

        Args:
            now: seconds by a steady clock.
            at_once: kill without asking.
        """
        if at_once:
            self._begun = float("-inf")  # no sum of seconds: it may come out a little too small
        elif self._begun is None:
            self._begun = now

    def advance(self, now: float) -> str:
        """Take the step that is due, if any, and return its name, or an empty string.

        While it kills, every call kills what is there by then.
        """
        if self._begun is None:
            return ""
        passed = now - self._begun
        if passed >= 2 * STEP_SECONDS:
            return self._kill(now)
        if passed >= STEP_SECONDS:
            return self._signal(INSISTS, signal.SIGTERM)
        return self._signal(ASKS, signal.SIGINT)

    def _signal(self, step: str, number: int) -> str:
        if self.step == step:
            return ""
        self.step = step
        self._tree.signal(number)
        return step

    def _kill(self, now: float) -> str:
        if self._killing is None:
            self._killing = now
        self._tree.kill(spare_trackers=now - self._killing < TRACKER_SECONDS)
        if self.step == KILLS:
            return ""
        self.step = KILLS
        return KILLS
