"""Lets nothing that was written be lost unasked: before another thing is shown, and at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.panels.leave_sheet import LeaveSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from .saving import Saving
    from .session import Session
    from .window import Window


class Leaving(QObject):
    """Asks what becomes of unsaved notes; where there are none, it asks nothing."""

    def __init__(self, window: Window, session: Session, saving: Saving) -> None:
        """Make no sheet before one is needed."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._saving = saving
        self._sheet: LeaveSheet | None = None
        self._then: Callable[[], object] | None = None

    @property
    def sheet(self) -> LeaveSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            self._sheet = LeaveSheet(self._window)
            self._sheet.save_wanted.connect(self._save)
            self._sheet.lose_wanted.connect(self._lose)
        return self._sheet

    def before(self, then: Callable[[], object]) -> None:
        """Do something after which another thing is shown, once its notes may go.

        Notes on a run need no question: the run can be opened again, with its notes.
        """
        if self._session.is_run:
            then()
        else:
            self._ask(then)

    def may_close(self) -> bool:
        """Return whether the window may close; if it may not, the user is being asked."""
        if not self._unsaved_here and not self._bring_earlier():
            return True
        self._ask(self._window.close)
        return False

    @property
    def _unsaved_here(self) -> bool:
        book = self._session.notebook
        return book is not None and book.unsaved

    def _bring_earlier(self) -> bool:
        """Show an earlier run with unsaved notes; return whether there is one."""
        run = next((run for run in self._session.earlier.runs if run.unsaved), None)
        if run is None:
            return False
        self._session.open_earlier(run.path)
        return self._unsaved_here

    def _ask(self, then: Callable[[], object]) -> None:
        if not self._unsaved_here:
            then()
            return
        self._then = then
        sentence = self.tr("The notes on {title} are not saved.")
        self.sheet.ask(sentence.format(title=self._session.title))

    def _save(self) -> None:
        if self._then is not None:
            self._saving.show(self._then)

    def _lose(self) -> None:
        then, book = self._then, self._session.notebook
        if book is not None:
            book.saved()  # as far as anybody wants it
        if then is not None:
            then()
