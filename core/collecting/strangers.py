"""Notices processes of the program that nobody traces: other programs, and lost children."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .tree import Tree

LOOK_SECONDS = 1.0
LOOKS = 2
"""A process is a stranger after so many looks at which it had no ring; it may be just starting."""
CHILD_LOOKS = 5
"""As many for a Python that multiprocessing has started, which may take long to start."""

MOST = 20
"""So many are told at most."""

_HELPERS = (b"multiprocessing.resource_tracker", b"multiprocessing.forkserver")
_CHILD = b"--multiprocessing-fork"


class Stranger(NamedTuple):
    """A process without a ring.

    Attributes:
        pid: of the process.
        name: of the program that it runs.
        is_child: ``multiprocessing`` has started it, so that it should be traced.
    """

    pid: int
    name: str
    is_child: bool


class Strangers:
    """Looks at a program's processes now and then; each stranger is told once."""

    def __init__(self, tree: Tree) -> None:
        """Look at those of ``tree``."""
        self._tree = tree
        self._next = time.monotonic() + LOOK_SECONDS
        self._looks: dict[int, int] = {}
        self._told = 0

    def look(self, traced: set[int]) -> list[Stranger]:
        """Return the strangers that have not been told yet.

        Args:
            traced: pids of the processes that have a ring.
        """
        now = time.monotonic()
        if now < self._next or self._told >= MOST:
            return []
        self._next = now + LOOK_SECONDS
        untraced = [pid for pid in self._tree.members() if pid not in traced]
        self._looks = {pid: self._looks.get(pid, 0) + 1 for pid in untraced}
        found = []
        for pid, looks in self._looks.items():
            if looks in (LOOKS, CHILD_LOOKS):
                stranger = _stranger(pid)
                if stranger and looks == (CHILD_LOOKS if stranger.is_child else LOOKS):
                    found.append(stranger)
        found = found[: MOST - self._told]
        self._told += len(found)
        return found


def _stranger(pid: int) -> Stranger | None:
    """Return what is known of a process; None for a helper of multiprocessing, or a dead one."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            line = file.read(4096)
    except OSError:
        return None
    if not line or any(helper in line for helper in _HELPERS):
        return None
    name = os.path.basename(line.partition(b"\0")[0]).decode("utf-8", "replace")
    return Stranger(pid, name[:80], _CHILD in line)
