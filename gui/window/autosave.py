"""Writes the notes on what is shown to a file as they change: a crash of the window loses none."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from .rescue import forget
from .run_folder import FILE, make_folder
from .sidecar import read_sidecar, sidecar_path, write_sidecar

if TYPE_CHECKING:
    import tempfile
    from collections.abc import Callable

    from .session import Session


class Autosave(QObject):
    """Keeps notes beside the recording of a run; those on a file of the user's in a folder of ours.

    What is written is what :mod:`.rescue` finds when the window is no more.
    """

    def __init__(self, session: Session) -> None:
        """Follow what is shown."""
        super().__init__(session)
        self._session = session
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        session.changed.connect(self._begin)

    def keep(self) -> None:
        """Write the notes as they are now."""
        self._keep("")

    def tell_saved(self, path: str) -> None:
        """Take note that what is shown was saved, with its notes if no other one came since."""
        playback, book, kept = self._session.playback, self._session.notebook, self._session.kept
        if playback is None or book is None or book.unsaved:
            return
        self._keep("" if playback.live else path)
        if kept is not None and kept.own_file:
            forget(kept)

    def finish(self, keep: Callable[[str], object] | None = None) -> None:
        """Let go of what is not needed any more.

        Args:
            keep: is given the folder of notes that are unsaved and nobody was asked about.
        """
        if self._folder is not None:
            book = self._session.notebook
            if keep is not None and book is not None and book.unsaved:
                keep(self._folder.name)
            self._folder.cleanup()
            self._folder = None

    def _begin(self) -> None:
        """Something else is shown: a run has its name from the start, but no notes."""
        self.finish()
        beside = self._session.beside
        if beside and not os.path.exists(sidecar_path(beside)):
            self._keep("")

    def _keep(self, saved: str) -> None:
        session, book = self._session, self._session.notebook
        if book is None:
            return
        beside, path = session.beside, ""
        if not beside:
            if not book.unsaved:
                self.finish()
                return
            beside, path = self._place(), os.path.abspath(session.recording)
        sidecar = read_sidecar(beside)
        write_sidecar(
            beside,
            msgspec.structs.replace(
                sidecar,
                title=sidecar.title or session.written,
                path=sidecar.path or path,
                saved=saved if book.unsaved or saved else sidecar.saved,
                notes=tuple(book.notes),
            ),
        )

    def _place(self) -> str:
        """Return a path in a folder of this window; one that cannot be made loses the notes."""
        if self._folder is None:
            with contextlib.suppress(OSError):
                self._folder = make_folder()
        return os.path.join(self._folder.name if self._folder is not None else os.devnull, FILE)
