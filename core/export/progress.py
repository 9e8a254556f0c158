"""How an export that takes long tells how far it is, and is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Is told now and then what part is done, from 0.0 to 1.0; raises CancelledError to stop it all.

Whoever exports removes what it has written so far when it is stopped.
"""


class CancelledError(Exception):
    """The export is not wanted any more."""


def ignore(_done: float) -> None:
    """Watch nothing: the export runs to its end."""


def part(progress: Progress, begin: float, end: float) -> Progress:
    """Return what is told of one part of the work, from 0.0 to 1.0, and tells it of the whole."""
    return lambda done: progress(begin + (end - begin) * done)
