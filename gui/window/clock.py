"""The clock of the window: one timer that runs only while something may change."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED_S = 0.25  # after an error of ours: what comes next may go well, and a program runs on


class Clock(QObject):
    """Calls one function again and again, as often as that asks for.

    The function gets the time (``time.perf_counter``, s) and returns after how many seconds it
    wants to be called again; None when nothing moves: then the timer stops until ``wake``.
    """

    def __init__(
        self, tick: Callable[[float], float | None], parent: QObject | None = None
    ) -> None:
        """Make a clock that stands still."""
        super().__init__(parent)
        self._tick = tick
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)

    @property
    def running(self) -> bool:
        """Whether the function will be called again."""
        return self._timer.isActive()

    def wake(self) -> None:
        """Call the function at the next turn of the event loop."""
        self._timer.start(0)

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def _run(self) -> None:
        began = time.perf_counter()
        again: float | None = FAILED_S
        try:
            again = self._tick(began)
        finally:
            if again is not None and not self._timer.isActive():
                spent = time.perf_counter() - began
                self._timer.start(max(1, round((again - spent) * 1000)))
