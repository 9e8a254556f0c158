"""Bookmarks and notes on what is shown: set, written, listed, gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.recording.notes import LONGEST_TEXT
from gui.panels.note_sheet import NoteSheet
from gui.panels.notes import NoteRow
from gui.words.notes import bookmark_text, event_text, instant_text
from gui.words.plain import one_line

if TYPE_CHECKING:
    from core.playback.notebook import Notebook

    from .session import Session
    from .window import Window


class Bookmarks(QObject):
    """Connects the notebook of what is shown with the panels that show notes.

    Signals:
        wanted: the position that the playhead is to go to.
        touched: a note was changed: the next turn of the clock shows it.
    """

    wanted = Signal(int)
    touched = Signal()

    def __init__(self, window: Window, session: Session) -> None:
        """Connect the panels and the actions of notes."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._sheet: NoteSheet | None = None
        self._shown: tuple[int, int] | None = None
        self._words: dict[int, str] = {}
        panel = window.run_page.notes
        panel.chosen.connect(self.wanted)
        panel.removed.connect(self._remove)
        panel.write_wanted.connect(self.ask)
        panel.mark_wanted.connect(self.toggle)
        panel.write_here_wanted.connect(self.write)
        window.run_page.note_line.clicked.connect(self.write)
        session.changed.connect(self._begin)
        session.settled.connect(self._settle)
        window.actions_.connect({
            "mark": self.toggle,
            "note": self.write,
            "note before": lambda: self._go(-1),
            "note after": lambda: self._go(1),
        })  # fmt: skip

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._shown = None
        self.follow()

    @property
    def sheet(self) -> NoteSheet:
        """The sheet on which a note is written, made now if there is none yet."""
        if self._sheet is None:
            self._sheet = NoteSheet(self._window)
            self._sheet.written.connect(self._write)
            self._sheet.finished.connect(self._window.activateWindow)
        return self._sheet

    def toggle(self) -> None:
        """Set a bookmark at the playhead, or remove the one that is there."""
        if self._session.playback is not None:
            self._remove(self._session.playback.position)

    def write(self) -> None:
        """Ask for the text of a note at the playhead, which rests meanwhile."""
        playback = self._session.playback
        if playback is not None and playback.position:
            playback.pause()
            self.ask(playback.position)

    def ask(self, position: int) -> None:
        """Ask for the text of a note."""
        book = self._book
        if book is None:
            return
        note = book.at(position)
        if note is None and book.full:
            sentence = self.tr("There is room for {n} notes, and no more.")
            self._window.status.tell(sentence.format(n=len(book)))
            return
        place = self.tr("At {time}: {what}")
        place = place.format(time=self._time(position), what=self._what(position))
        self.sheet.ask(position, place, note.text if note is not None else "")

    def follow(self) -> None:
        """Bring what shows notes up to date."""
        book, playback = self._book, self._session.playback
        if book is None or playback is None:
            return
        book.follow()
        shown = book.version, playback.position
        if shown == self._shown:
            return
        if self._shown is None or self._shown[0] != book.version:
            self._show_all(book)
        self._shown = shown
        self._show_here(book, playback.position)

    @property
    def _book(self) -> Notebook | None:
        return self._session.notebook

    def _begin(self) -> None:
        """Something else is shown: its notes are other ones."""
        self._shown = None
        page = self._window.run_page
        page.note_line.show_text("")
        page.notes.show_notes([], lambda _position: "")
        page.show_note_count(0)
        page.timeline.set_notes([])
        self._window.setWindowModified(False)
        if self._sheet is not None:
            self._sheet.reject()

    def _settle(self) -> None:
        if self._book is not None:
            self._book.settle()

    def _show_all(self, book: Notebook) -> None:
        self._words.clear()
        rows = [
            NoteRow(note.event + 1, self._time(note.event + 1), _seen(note.text))
            for note in book.notes
        ]
        page = self._window.run_page
        page.notes.show_notes(rows, self._what)
        page.show_note_count(len(rows))
        page.timeline.set_notes([(note.event, _seen(note.text)) for note in book.notes])
        self._window.setWindowModified(book.unsaved)

    def _show_here(self, book: Notebook, position: int) -> None:
        note, page = book.at(position), self._window.run_page
        page.note_line.show_text("" if note is None else _seen(note.text) or bookmark_text())
        page.notes.show_position(position)
        possible = note is not None or (position > 0 and not book.full)
        page.notes.show_marked(note is not None, possible)
        actions = self._window.actions_.all
        actions["mark"].setEnabled(possible)
        actions["note"].setEnabled(possible)
        actions["note before"].setEnabled(book.before(position) is not None)
        actions["note after"].setEnabled(book.after(position) is not None)

    def _time(self, position: int) -> str:
        """Return when the event before a position was, in words; of one not taken in, nothing."""
        playback = self._session.playback
        if playback is None or not 0 < position <= playback.length:
            return ""
        history = playback.history
        return instant_text(history.event(position - 1).t_ns - history.event(0).t_ns)

    def _what(self, position: int) -> str:
        """Return what happened at a position, in words."""
        session, playback = self._session, self._session.playback
        if playback is None or not 0 < position <= playback.length:
            return ""
        if position not in self._words:
            history = playback.history
            self._words[position] = event_text(history, position - 1, session.names)
        return self._words[position]

    def _go(self, step: int) -> None:
        book, playback = self._book, self._session.playback
        if book is None or playback is None:
            return
        here = playback.position
        found = book.after(here) if step > 0 else book.before(here)
        if found is not None:
            self.wanted.emit(found)

    def _remove(self, position: int) -> None:
        """Remove a note; where there is none, set a bookmark."""
        if self._book is not None:
            self._book.toggle(position)
            self.touched.emit()

    def _write(self, position: int, text: str) -> None:
        if self._book is not None:
            self._book.write(position, text)
            self.touched.emit()


def _seen(text: str) -> str:
    return one_line(text, LONGEST_TEXT)
