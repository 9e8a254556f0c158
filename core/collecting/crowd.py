"""Notices that a program has too many processes, traced or not."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tree import Tree

LOOK_SECONDS = 0.1
LOAD = "/proc/loadavg"


class Crowd:
    """Counts the processes of a program, but only when the whole machine has that many more.

    To go through all processes takes milliseconds; the kernel has the number of all at hand.
    """

    def __init__(self, tree: Tree, most: int) -> None:
        """Count those of ``tree``; fewer than ``most`` need not be told exactly."""
        self._tree = tree
        self._most = most
        self._next = 0.0
        self._before = _tasks()
        self._last = 0

    def count(self) -> int:
        """Return how many processes there were at the last look, 0 while there are few."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + LOOK_SECONDS
            many = _tasks() - self._before > self._most
            self._last = len(self._tree.members()) if many else 0
        return self._last


def _tasks() -> int:
    """Return how many threads the machine has; 0 where no file tells."""
    try:
        with open(LOAD, "rb") as file:
            return int(file.read().split()[3].partition(b"/")[2])
    except (OSError, ValueError, IndexError):
        return 0
