"""Tells of what went wrong: in this window by a line, of another one's end by a sheet."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from core.log.folder import LOGS
from core.log.log import ENDING, tail
from gui.panels.opened import Opened
from gui.panels.report_sheet import ReportSheet
from gui.words import lists
from gui.words.crashes import end_text, errors_text, kept_about, kept_text
from gui.words.recent import when

from .crash_log import RISK_MS
from .crashes import MOST_TAIL, End, latest_end, take_ends
from .report import report_text
from .rescue import FOLDER, Kept, all_kept, forget, rescue, take
from .title import told_title

if TYPE_CHECKING:
    from .complaints import Complaints
    from .crash_log import CrashLog
    from .opening import Opening
    from .programs import Programs
    from .saving import Saving
    from .session import Session
    from .window import Window


class Reporting(QObject):
    """Knows what went wrong, and offers what is left of it.

    Signals:
        looked: the ends of other windows, and what is left of them, both the latest first.
    """

    looked = Signal(object, object)

    def __init__(
        self,
        window: Window,
        session: Session,
        programs: Programs,
        opening: Opening,
        saving: Saving,
        complaints: Complaints,
    ) -> None:
        """Look at nothing yet."""
        super().__init__(window)
        self._window, self._session = window, session
        self._programs, self._opening, self._saving = programs, opening, saving
        self._complaints = complaints
        self._folder = ""
        self._quiet = False
        self._here = False  # what went wrong did so in this window
        self._crash_log: CrashLog | None = None
        self._end: End | None = None
        self._new: list[Kept] = []
        self._sheet: ReportSheet | None = None
        self._thread: threading.Thread | None = None
        self._lived = QTimer(self)
        self._lived.setSingleShot(True)
        self._lived.setInterval(RISK_MS)
        self._lived.timeout.connect(self._live)
        # Queued: an error may come from any thread, and from the midst of painting.
        complaints.told.connect(self._complain, Qt.ConnectionType.QueuedConnection)
        self.looked.connect(self._show_found, Qt.ConnectionType.QueuedConnection)
        window.status.complaint.details_wanted.connect(self.show)
        opening.kept_chosen.connect(self.open)
        opening.kept_removed.connect(self.forget)
        window.actions_.connect({"report": self.show})

    @property
    def sheet(self) -> ReportSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            sheet = self._sheet = ReportSheet(self._window)
            sheet.open_wanted.connect(self.open)
            sheet.save_wanted.connect(self.save)
            sheet.copy_wanted.connect(lambda text: QGuiApplication.clipboard().setText(text))
            sheet.folder_wanted.connect(self._show_folder)
            sheet.finished.connect(self._window.activateWindow)
        return self._sheet

    def retell(self) -> None:
        """Say everything in the language of now."""
        if self._window.status.complaint.sentence:
            self._say(here=self._here)
        if self._folder:
            self._show_kept()

    def begin(self, folder: str, crash_log: CrashLog) -> None:
        """Take up the folder of what outlives a window, and the log of this one's crash.

        Without that nothing is looked for, and nothing is kept.
        """
        self._folder, self._crash_log = folder, crash_log
        self._lived.start()

    def look(self, *, quiet: bool, runs: str | None = None) -> None:
        """Look for what windows left that are no more, beside the window.

        Args:
            quiet: it is offered by a line, and not by a sheet: the user asked for something else.
            runs: where the folders of runs are; None for where they are made.
        """
        if not self._folder:
            return
        self._quiet = quiet
        self._thread = threading.Thread(target=self._look, args=(runs,), name="rescue")
        self._thread.start()

    def keep(self, run: str) -> None:
        """Keep what is in the folder of a run for the next window: nobody was asked about it."""
        if self._folder:
            with contextlib.suppress(OSError):
                take(run, self._kept_folder)

    def finish(self) -> None:
        """Wait for what is being looked for."""
        self._lived.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def show(self) -> None:
        """Show what went wrong: in this window, and the latest end of another that is known."""
        errors = self._complaints.errors
        self._window.status.complaint.say("")
        end = self._end or latest_end(os.path.join(self._folder, LOGS))
        ended = end_text(end.fault, when(end.ended_s, _now_s()), early=end.early) if end else ""
        if self._end is not None and not errors:
            title, kept = self.tr("Procession ended unexpectedly"), self._new
            happened = [ended, kept_text(len(kept))]
        else:
            title = self.tr("Something went wrong") if errors else self.tr("Report a problem")
            happened = [errors_text(len(errors), sum(error.times for error in errors)), ended]
            kept = [] if errors else all_kept(self._kept_folder)
        report = report_text(errors, end, self._own_log())
        self.sheet.show_report(
            title,
            lists.sentences(filter(None, happened)),
            [_row(one) for one in kept],
            report,
            folder=os.path.isdir(os.path.join(self._folder, LOGS)),
        )

    def open(self, key: str) -> None:
        """Open what is kept."""
        self._open(key)

    def save(self, key: str) -> None:
        """Open what is kept, and ask where it is to be saved."""
        self._open(key, save=True)

    def forget(self, key: str) -> None:
        """Remove what is kept."""
        kept = self._find(key)
        if kept is not None:
            forget(kept)
        self._show_kept()

    # -- what other windows left ---------------------------------------------------------------

    def _look(self, runs: str | None) -> None:
        """What the thread does."""
        ends = take_ends(os.path.join(self._folder, LOGS))
        self.looked.emit(ends, rescue(self._kept_folder, runs))

    @property
    def _kept_folder(self) -> str:
        return os.path.join(self._folder, FOLDER)

    def _show_found(self, ends: list[End], new: list[Kept]) -> None:
        self._end, self._new = next(iter(ends), None), new
        self._show_kept()
        if not new and not any(end.fault for end in ends):
            return  # ended from outside, and nothing is lost: nobody needs to be told
        if self._end is None:
            self._end = End(new[0].ended_s, "", False, "")
        if self._quiet:
            self._say(here=False)
        else:
            self.show()

    def _show_kept(self) -> None:
        self._opening.show_kept([_row(one) for one in all_kept(self._kept_folder)])

    def _open(self, key: str, *, save: bool = False) -> None:
        kept = self._find(key)
        if kept is None:
            self._session.failed.emit(self.tr("{path} is not there.").format(path=key))
            self._show_kept()
            return
        if self._crash_log is not None:
            self._crash_log.dare()
            self._lived.start()
        self._programs.before(lambda: self._session.open_kept(kept))
        if save and self._session.kept == kept:
            self._saving.show()

    def _find(self, key: str) -> Kept | None:
        return next((one for one in all_kept(self._kept_folder) if one.beside == key), None)

    def _live(self) -> None:
        if self._crash_log is not None:
            self._crash_log.lived()

    # -- what goes wrong here --------------------------------------------------------------------

    def _complain(self, _name: str) -> None:
        self._say(here=True)

    def _say(self, *, here: bool) -> None:
        """Say that something went wrong: in this window, or that another one ended of it."""
        self._here = here
        sentence = (
            self.tr("Something went wrong in Procession itself.")
            if here
            else self.tr("Procession ended unexpectedly the last time.")
        )
        self._window.status.complaint.say(sentence)
        self._window.status.show()

    def _own_log(self) -> str:
        if self._crash_log is None:
            return ""
        path = os.path.join(self._folder, LOGS, self._crash_log.stem + ENDING)
        return tail(path, MOST_TAIL)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.join(self._folder, LOGS)))


def _row(kept: Kept) -> Opened:
    """Return what is kept as a row of a list."""
    words = kept_about(kept.ended_s, _now_s(), kept.bytes, len(kept.notes))
    return Opened(kept.beside, told_title(kept.title), words, kept.path)


def _now_s() -> int:
    return round(time.time())
