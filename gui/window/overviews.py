"""The overview of what is shown: lanes, causes and the index of its events, made little by little.

What it is made of needs numpy, and its levels are drawn by pyqtgraph: both are imported by a thread
once a run has had its first picture, since either would keep the window waiting. What a recording
has of it already is read by a thread, too: of ten million events that takes some seconds.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from core.model.overview import Overview, Parts
    from core.playback.playback import Playback

    from .session import Session


class Overviews(QObject):
    """Owns the overview of the current playback."""

    def __init__(self, session: Session) -> None:
        """Make an overview of what this session shows, once ``advance`` is called."""
        super().__init__(session)
        self._session = session
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._overview: Overview | None = None
        self._of: Playback | None = None
        self._reading: _Reading | None = None

    @property
    def overview(self) -> Overview | None:
        """The overview of the current playback; None while there is none yet."""
        return self._overview if self._of is self._session.playback else None

    @property
    def complete(self) -> bool:
        """Whether it has gone through all events that there are so far."""
        playback = self._session.playback
        if playback is None or not playback.length:
            return True
        return self.overview is not None and self.overview.complete

    @property
    def draws(self) -> bool:
        """Whether levels can be drawn: what draws them has been imported."""
        return self._thread is not None and not self._thread.is_alive()

    def advance(self, budget_s: float) -> bool:
        """Go through what is new; the first call lets what it needs be imported.

        Args:
            budget_s: for about so long; it may be exceeded by a millisecond.

        Returns:
            whether anything in the overview has changed.
        """
        playback = self._session.playback
        if playback is None or not playback.length or playback.loading:
            return False
        if self._thread is None:
            self._thread = threading.Thread(target=_import, args=(self._ready,), name="overviews")
            self._thread.start()
        if not self._ready.is_set():
            return False
        if self._of is not playback:
            self._overview, self._of = None, playback
            self._reading = _Reading(playback)
        assert self._reading is not None
        if self._reading.is_alive():
            return False
        if self._overview is None:
            self._make(playback, self._reading.parts)
        assert self._overview is not None
        return self._overview.advance(budget_s)

    def finish(self) -> None:
        """Go through all that there is and wait for it: for a picture, or a file."""
        self.advance(0.0)
        if self._thread is not None:
            self._thread.join()
        self.advance(0.0)
        if self._reading is not None:
            self._reading.join()
        playback = self._session.playback
        while playback is not None and not playback.loading and not self.complete:
            self.advance(1.0)

    def close(self) -> None:
        """Wait for what is being imported, and read."""
        for thread in (self._thread, self._reading):
            if thread is not None:
                thread.join()

    def _make(self, playback: Playback, parts: Parts | None) -> None:
        from core.model.overview import Overview

        self._overview = Overview(playback.history, parts)


class _Reading(threading.Thread):
    """Reads what a recording has of an overview; at once there where it has nothing.

    Attributes:
        parts: what it has; None if that is nothing, or makes no sense.
    """

    def __init__(self, playback: Playback) -> None:
        super().__init__(name="overview")
        self.parts: Parts | None = None
        self._playback = playback
        self._count = playback.length
        if not playback.live:
            self.start()

    def run(self) -> None:
        from core.model.overview import Parts

        self.parts = Parts.unpack(self._playback.derived(), self._count)

    def join(self, timeout: float | None = None) -> None:
        """Wait for the end; one that was never started has ended."""
        if self.is_alive():
            super().join(timeout)


def _import(ready: threading.Event) -> None:
    """Import what takes long; the lanes can be seen while the second is still on its way."""
    import core.model.overview  # noqa: F401
    import gui.timeline.plot  # noqa: F401

    from . import timeline_words  # noqa: F401

    ready.set()
    import pyqtgraph  # noqa: F401
