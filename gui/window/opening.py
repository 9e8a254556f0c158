"""The lists of what was opened before and of the earlier runs, and what a click on them does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.panels.opened import Opened
from gui.words.paths import file_name
from gui.words.recent import about
from gui.words.saving import readable_text

from .session import extent
from .title import told_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .programs import Programs
    from .session import Session
    from .settings import Settings
    from .window import Window


class Opening(QObject):
    """Keeps the lists of the shelf true.

    Signals:
        kept_chosen, kept_removed: key of something that another window left.
    """

    kept_chosen = Signal(str)
    kept_removed = Signal(str)

    def __init__(
        self, window: Window, session: Session, settings: Settings, programs: Programs
    ) -> None:
        """Show the lists, and follow what is opened."""
        super().__init__(window)
        self._shelf, self._status = window.shelf, window.status
        self._session = session
        self._recent = settings.recent
        self._programs = programs
        self._kept: Sequence[Opened] = ()
        shelf = window.shelf
        shelf.recent_chosen.connect(self.open)
        shelf.recent_removed.connect(self._forget)
        shelf.recent_cleared.connect(self.forget_all)
        shelf.earlier_chosen.connect(programs.open_earlier)
        shelf.kept_chosen.connect(self.kept_chosen)
        shelf.kept_removed.connect(self.kept_removed)
        programs.opened.connect(self._remember)
        session.settled.connect(self._tell)
        session.settled.connect(self._say_what_is_missing)
        session.earlier_changed.connect(self.show)
        self.show()

    def open(self, key: str) -> None:
        """Open something again; what is not there any more leaves the list."""
        entry = next((entry for entry in self._recent.entries if entry.key == key), None)
        if entry is not None and not entry.there:
            self._forget(key)
            sentence = self.tr("{path} is not there any more: it has left the list.")
            self._session.failed.emit(sentence.format(path=key))
        else:
            self._programs.open(key)

    def show_kept(self, kept: Sequence[Opened]) -> None:
        """Show what other windows left when they ended unexpectedly."""
        self._kept = kept
        self.show()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.show()

    def show(self) -> None:
        """Show the lists as they are now."""
        now = round(time.time())
        recent = [
            Opened(
                entry.key,
                file_name(entry.key),
                about(entry.opened_s, now, entry.events, entry.length_ns, there=entry.there),
                entry.key,
            )
            for entry in self._recent.entries
        ]
        tip = self.tr("Kept until Procession is closed; it can be saved")
        earlier = []
        for run in self._session.earlier.runs:
            words = about(run.ended_s, now, run.events, run.length_ns)
            earlier.append(Opened(run.path, told_title(run.title), words, tip))
        self._shelf.set_recent(recent, earlier, self._kept)

    def _remember(self, key: str) -> None:
        self._recent.add(key)
        self._tell()

    def _tell(self) -> None:
        """Say in the list how much there is in what is shown."""
        playback = self._session.playback
        if playback is not None and not playback.live:
            self._recent.tell(self._session.key, *extent(playback))
        self.show()

    def _say_what_is_missing(self) -> None:
        playback = self._session.playback
        if playback is not None and playback.cut:
            self._status.tell(readable_text(*extent(playback)))

    def _forget(self, key: str) -> None:
        self._recent.remove(key)
        self.show()

    def forget_all(self) -> None:
        """Empty the list of what was opened; no file is touched."""
        self._recent.clear()
        self.show()
