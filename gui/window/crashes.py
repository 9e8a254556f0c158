"""What windows left that ended unexpectedly: how they ended, told once and kept for a while."""

from __future__ import annotations

import contextlib
import os
from typing import NamedTuple

from core.log.folder import stems
from core.log.log import ENDING, forget_old, tail

from .crash_log import ENDED, RUNNING, is_alive, read_fault

MOST_TAIL = 12 * 1024
"""Bytes of a log that go into a report."""


class End(NamedTuple):
    """The end of a window that nobody asked for.

    Attributes:
        ended_s: when, in seconds since 1970; of one that was killed, when it was last heard of.
        fault: what Python knew at that moment; empty if it was ended from outside.
        early: it was right after its start, or after what was left by another was opened.
        log: the end of its log.
    """

    ended_s: int
    fault: str
    early: bool
    log: str


def take_ends(folder: str) -> list[End]:
    """Return how windows that are no more have ended, each once, the latest first.

    Args:
        folder: of the logs. What lies there from long ago is removed.
    """
    found = []
    for stem, endings in stems(folder).items():
        if RUNNING in endings and not is_alive(stem):
            path = os.path.join(folder, stem)
            with contextlib.suppress(OSError):
                os.replace(path + RUNNING, path + ENDED)
                found.append(_read(path))
    forget_old(folder)
    return found


def latest_end(folder: str) -> End | None:
    """Return the latest unexpected end that is still known, also one that was told before."""
    for stem, endings in stems(folder).items():
        if ENDED in endings:
            return _read(os.path.join(folder, stem))
    return None


def _read(path: str) -> End:
    """Return how the window ended whose files begin like this."""
    fault, early = read_fault(path + ENDED)
    times = [_changed_s(path + ending) for ending in (ENDED, ENDING)]
    return End(max(times), fault, early, tail(path + ENDING, MOST_TAIL))


def _changed_s(path: str) -> int:
    try:
        return round(os.lstat(path).st_mtime)
    except OSError:
        return 0
