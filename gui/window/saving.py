"""Saves what is shown, beside the window: the sheet, the place, the thread that writes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QStandardPaths, Signal

from core.export.estimate import estimated_size
from core.recording.notes import pack_notes
from gui.panels.save_sheet import SaveSheet
from gui.words.quantities import duration
from gui.words.resources import size
from gui.words.saving import SUFFIX, default_name

from .saving_thread import Order, SavingThread
from .session import extent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.export.contents import Content, Contents

    from .dialogs import Dialogs
    from .session import Session
    from .settings import Settings
    from .window import Window


class Saving(QObject):
    """Asks what is to be saved where, and has it saved.

    Signals:
        saved: the path of a recording that was written.
    """

    saved = Signal(str)

    def __init__(
        self, window: Window, session: Session, settings: Settings, dialogs: Dialogs
    ) -> None:
        """Make no sheet before one is wanted."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._dialogs = dialogs
        self._sheet: SaveSheet | None = None
        self._thread: SavingThread | None = None
        self._threads: list[SavingThread] = []
        self._inside: tuple[Contents, int] | None = None
        self._agreed: set[tuple[str, bool]] = set()
        self._version = 0  # of the notes that are being saved
        self._then: Callable[[], object] | None = None
        session.changed.connect(self._give_up)

    @property
    def sheet(self) -> SaveSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            sheet = self._sheet = SaveSheet(self._window)
            sheet.place_wanted.connect(self._choose)
            sheet.save_wanted.connect(self._save)
            sheet.changed.connect(self._show_size)
            sheet.finished.connect(self._close)
        return self._sheet

    def show(self, then: Callable[[], object] | None = None) -> None:
        """Ask what is to be saved where.

        Args:
            then: what the user wanted to do, had this not been unsaved; done once it is saved.
        """
        session, playback = self._session, self._session.playback
        if playback is None or not session.recording:
            return
        self._then = then
        self._inside = None
        self._agreed = {(self._own_path, False)}
        thread = SavingThread(
            session.recording, playback.world.program.together, growing=playback.live
        )
        thread.looked.connect(self._show_contents)
        thread.progressed.connect(self._show_progress)
        thread.saved.connect(self._told_saved)
        thread.failed.connect(self._told_failed)
        self._threads.append(thread)
        self._thread = thread
        self.sheet.ask(self._about(), self._own_path or self._new_path())
        thread.start()

    def finish(self) -> None:
        """Give up what is being saved, and wait for that."""
        self._give_up()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    # -- the place -----------------------------------------------------------------------------

    @property
    def _own_path(self) -> str:
        """The file that is open, if it only lacks the notes; else empty."""
        session, playback, book = self._session, self._session.playback, self._session.notebook
        if playback is None or book is None or not book.unsaved:
            return ""
        if session.is_run or session.borrowed:
            return ""
        return "" if playback.cut or playback.warning else os.path.abspath(session.recording)

    def _new_path(self) -> str:
        """Return a path that is free, in the folder that was used last."""
        folder = self._settings.folder
        if not os.path.isdir(folder):
            place = QStandardPaths.StandardLocation.DocumentsLocation
            folder = QStandardPaths.writableLocation(place)
            folder = folder if os.path.isdir(folder) else os.path.expanduser("~")
        session = self._session
        if session.is_run or session.borrowed:
            name = default_name(session.title, QDate.currentDate())
        else:
            name = os.path.basename(session.recording).removesuffix(SUFFIX)
        path, number = os.path.join(folder, name + SUFFIX), 1
        while os.path.exists(path):
            number += 1
            path = os.path.join(folder, f"{name}-{number}{SUFFIX}")
        return path

    def _choose(self) -> None:
        path = self._dialogs.place_to_save(self.sheet.path or self._new_path())
        if path:
            self._agreed.add((path, False))  # the dialog has asked
            self.sheet.set_place(path)

    def _objection(self, path: str, leave_out: frozenset[Content]) -> str:
        """Return why a place will not do; empty if it will, and at the second time of asking."""
        if not os.path.isdir(os.path.dirname(path)):
            sentence = self.tr("There is no folder {path}.")
            return sentence.format(path=os.path.dirname(path))
        if os.path.isdir(path):
            return self.tr("{path} is a folder.").format(path=path)
        less = bool(leave_out) and path == os.path.abspath(self._session.recording)
        if not os.path.exists(path) or (path, less) in self._agreed:
            return ""
        self._agreed.add((path, less))
        if less:
            return self.tr("This is the file that is open: what is left out is lost. Save again?")
        return self.tr("There is a file of that name. Save again to replace it.")

    # -- saving --------------------------------------------------------------------------------

    def _save(self, path: str, leave_out: frozenset[Content]) -> None:
        book, thread = self._session.notebook, self._thread
        if book is None or thread is None:
            return
        objection = self._objection(path, leave_out)
        if objection:
            self.sheet.complain(objection)
            return
        self._version = book.version
        self.sheet.complain("")
        self.sheet.show_progress(0.0)
        thread.order(Order(path, leave_out, pack_notes(book.notes) if len(book) else b""))

    def _told_saved(self, path: str) -> None:
        if self.sender() is not self._thread:
            return
        book, then = self._session.notebook, self._then
        if book is not None and book.version == self._version:
            book.saved()
            self._window.setWindowModified(False)
        self._settings.folder = os.path.dirname(path)
        text = self.tr("Saved as {path} ({size}).")
        self._window.status.tell(text.format(path=path, size=size(os.path.getsize(path))))
        self.sheet.accept()
        self.saved.emit(path)
        if then is not None:
            then()

    def _told_failed(self, sentence: str) -> None:
        if self.sender() is self._thread:
            self.sheet.show_ready()
            self.sheet.complain(sentence)

    def _give_up(self) -> None:
        """Something else is shown."""
        if self._sheet is not None:
            self._sheet.reject()

    def _close(self) -> None:
        """The sheet is gone: nothing is written any more."""
        if self._thread is not None:
            self._thread.close()
            self._thread = None
        self._then = None
        self._threads = [thread for thread in self._threads if thread.alive]
        self._window.activateWindow()

    # -- words ---------------------------------------------------------------------------------

    def _about(self) -> str:
        session, playback, book = self._session, self._session.playback, self._session.notebook
        if playback is None:
            return ""
        events, length_ns = extent(playback)
        count = self.tr("1 event") if events == 1 else self.tr("{n} events").format(n=f"{events:,}")
        parts = [session.title, count, duration(length_ns)]
        if book is not None and len(book):
            notes = self.tr("1 note") if len(book) == 1 else self.tr("{n} notes")
            parts.append(notes.format(n=len(book)))
        about = " \N{MIDDLE DOT} ".join(parts)
        if playback.live:
            about += "\n" + self.tr("The program runs on; it is saved as it is by then.")
        return about

    def _show_contents(self, found: Contents, sizes: Mapping[str, int]) -> None:
        if self.sender() is self._thread:
            self._inside = found, sum(sizes.values())
            self.sheet.show_contents(found, sizes)
            self._show_size(self.sheet.left_out)

    def _show_size(self, leave_out: frozenset[Content]) -> None:
        playback = self._session.playback
        if self._inside is not None and playback is not None:
            found, sources = self._inside
            count = estimated_size(playback.length, found, sources, leave_out)
            text = self.tr("About {size}. What is left out cannot be brought back from the file.")
            self.sheet.show_size(text.format(size=size(count)))

    def _show_progress(self, done: float) -> None:
        if self.sender() is self._thread:
            self.sheet.show_progress(done)
