"""Tells on a terminal how far a long work is; says nothing anywhere else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TextIO

PAUSE_S = 0.1
"""Between two tellings."""
LATE_S = 0.5
"""What takes no longer is not worth a word."""
ERASE = "\r\x1b[K"


class Meter:
    """A line that is written over itself, and gone at the end."""

    def __init__(self, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        """Tell on ``out`` if it is a terminal."""
        self._out = out if out.isatty() else None
        self._clock = clock
        self._next = clock() + LATE_S
        self._told = False

    def __call__(self, done: float) -> None:
        """Take note that this part is done, from 0.0 to 1.0."""
        if self._out is None or self._clock() < self._next:
            return
        self._next = self._clock() + PAUSE_S
        self._told = True
        self._out.write(f"{ERASE}{done:.0%}")
        self._out.flush()

    def __enter__(self) -> Meter:
        """Return the meter itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Erase the line."""
        if self._out is not None and self._told:
            self._out.write(ERASE)
            self._out.flush()
