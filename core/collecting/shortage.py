"""Learns that the system has killed a process because memory had run out."""

from __future__ import annotations

COUNTERS = "/proc/vmstat"
_NAME = b"\noom_kill "


class Shortage:
    """Counts such kills; whom they met nobody is told, but a SIGKILL at that time is explained."""

    def __init__(self, path: str = COUNTERS) -> None:
        """Count from now on.

        Args:
            path: the file of Linux in which the kernel counts.
        """
        self._path = path
        self._known = self._count()

    def killed(self) -> bool:
        """Say whether there was such a kill that has not been told yet, and take it as told."""
        if self._count() <= self._known:
            return False
        self._known += 1
        return True

    def _count(self) -> int:
        try:
            with open(self._path, "rb") as file:
                return int(file.read().partition(_NAME)[2].split(None, 1)[0])
        except (OSError, ValueError, IndexError):
            return 0
