"""Notes in the log what is run, opened and saved, and how each run ended: names, never contents."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .summary import lost_text

if TYPE_CHECKING:
    from .saving import Saving
    from .session import Session

RUN = logging.getLogger("procession.run")


class Journal(QObject):
    """Follows the session."""

    def __init__(self, session: Session, saving: Saving) -> None:
        """Note from now on."""
        super().__init__(session)
        self._session = session
        session.changed.connect(self._begin)
        session.leaving.connect(self._leave)
        session.settled.connect(self._end)
        session.failed.connect(lambda sentence: RUN.warning("%s", sentence))
        saving.saved.connect(lambda path: RUN.info("Saved as %s.", path))

    def _begin(self) -> None:
        session = self._session
        if session.playback is None:
            return
        if session.target is None:
            RUN.info("Opened: %s.", session.recording)
            return
        spec = session.target.spec
        # Arguments may hold anything; how many there are is enough to look for an error of ours.
        RUN.info(
            "Runs: %s, %d arguments, start method %s, interpreter %s; recorded in %s.",
            f"-m {spec.script}" if spec.module else spec.script,
            len(spec.arguments),
            spec.start_method or "the program's own",
            spec.interpreter or "ours",
            session.recording,
        )

    def _leave(self) -> None:
        playback = self._session.playback
        if playback is not None and playback.live:
            RUN.info("Left while it ran, after %d events.", playback.length)

    def _end(self) -> None:
        playback = self._session.playback
        if playback is None:
            return
        status, detail = playback.status.value, playback.status_detail
        RUN.info("Over: %s %s, %d events.", status, detail, playback.length)
        for sentence in (playback.warning, lost_text(playback.world)):
            if sentence:
                RUN.warning("%s", sentence)
