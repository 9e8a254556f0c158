"""The table of events and the playhead: each leads the other; and which events are wanted."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.events.message import MessageSent
from core.events.pool import TaskFinished, TaskSubmitted
from core.model.wanted import Wanted
from gui.panels.event_rows import EventRows
from gui.panels.several import Entry
from gui.words.called import Called
from gui.words.event_kinds import kind_words
from gui.words.event_row import RowWords
from gui.words.event_search import TextLooker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.events.base import Event
    from core.model.column import Column
    from core.model.event_index import EventIndex
    from core.model.overview import Overview
    from core.model.sieve import Sieve
    from core.playback.playback import Playback
    from gui.panels.events import EventsPanel

    from .overviews import Overviews
    from .session import Session

TELLING = (MessageSent, TaskSubmitted, TaskFinished)
"""Causes that say what their effects are about."""
AT_FIRST_S = 0.008  # for going through the events before the rows are shown


class Events(QObject):
    """What the table shows.

    Signals:
        seek: how many events lie before the place to go to.
        wanted: other events are to be shown: it wants a turn.
        told: a sentence on what was done.
    """

    seek = Signal(int)
    wanted = Signal()
    told = Signal(str)

    def __init__(self, panel: EventsPanel, session: Session, overviews: Overviews) -> None:
        """Show in this panel what the session has; the overview knows what is asked of all."""
        super().__init__(panel)
        self._panel, self._session, self._overviews = panel, session, overviews
        self._key = ""
        self._forget()
        panel.entries = self._entries
        panel.tools.changed.connect(self._ask)
        panel.table.chosen.connect(self._go)
        panel.table.copied.connect(self._tell_copied)
        panel.shown.connect(self.wanted)
        session.changed.connect(self._begin)

    def _forget(self) -> None:
        self._playback: Playback | None = None
        self._words: RowWords | None = None
        self._rows: EventRows | None = None
        self._sieve: Sieve | None = None
        self._known: tuple[int, ...] = ()
        self._asked = True  # what is wanted is not shown yet
        self._position = -1

    def _begin(self) -> None:
        """Show nothing of the run before; of another program other events may be wanted."""
        self._forget()
        self._panel.table.show_rows(None)
        if self._session.key != self._key:
            self._key = self._session.key
            self._panel.tools.clear()
        self._tell()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self._known = ()
        self._tell()

    @property
    def searching(self) -> bool:
        """Whether there are events that are to be looked at, and have not been."""
        return self._panel.isVisible() and self._sieve is not None and not self._sieve.complete

    def advance(self, budget_s: float) -> bool:
        """Look at more of the events for about so many seconds.

        The overview has to be brought up to date before.

        Returns:
            whether more were found, or it is known now that there are no more.
        """
        if self._sieve is None or not self.searching:
            return False
        return self._sieve.advance(budget_s) or self._sieve.complete

    def refresh(self, playback: Playback, selected: str) -> None:
        """Bring the table up to date, if it is in view.

        Args:
            playback: what is shown.
            selected: id of what is selected on the stage; empty for nothing.
        """
        panel = self._panel
        if not panel.isVisible() or not playback.length:
            return
        self._playback = playback
        panel.tools.show_selected(selected)
        words = self._take_names(playback)
        if self._asked:
            self._show(playback, words)
        panel.table.grow()
        self._follow(playback)
        self._tell()

    @property
    def _overview(self) -> Overview | None:
        return self._overviews.overview

    @property
    def _filtered(self) -> bool:
        return self._panel.tools.wanted != Wanted() or bool(self._panel.tools.thing)

    def _ask(self) -> None:
        self._asked = True
        self.wanted.emit()

    def _go(self, row: int) -> None:
        if self._rows is not None and row < len(self._rows):
            self.seek.emit(self._rows.event(row) + 1)

    def _take_names(self, playback: Playback) -> RowWords:
        """Take up how things are called, whenever there are others than before."""
        history, overview = playback.history, self._overview
        known: tuple[int, ...] = (len(history.insertions), playback.length)
        if overview is not None:
            index = overview.index
            known = (len(history.insertions), len(index.processes), len(index.resources), 0)
        if self._words is None or known != self._known:
            self._known = known
            called = Called(history.world_at(playback.length), self._session.names)
            self._words = RowWords(called, history.event(0).t_ns)
            if self._rows is not None:
                self._rows.forget_words(self._words)
                self._panel.table.show_words(called)
        return self._words

    def _show(self, playback: Playback, words: RowWords) -> None:
        """Show the events that are wanted now; those of some kind once an overview knows them."""
        sieve = None
        if self._filtered:
            if self._overview is None:
                return
            sieve = self._make_sieve(playback, self._overview.index, words)
        self._asked = False
        self._sieve = sieve
        self._rows = EventRows(playback.history, words, sieve, self._cause)
        self._panel.table.show_rows(self._rows)
        self._position = -1

    def _make_sieve(self, playback: Playback, index: EventIndex, words: RowWords) -> Sieve:
        from core.model.sieve import Sieve  # needs numpy, which is there once an overview is

        wanted = only(self._panel.tools.wanted, self._panel.tools.thing, index)
        looker = TextLooker(wanted.text, words, self._cause) if wanted.text else None
        sieve = Sieve(playback.history, index, wanted, looker)
        sieve.advance(AT_FIRST_S)
        return sieve

    def _cause(self, i: int) -> Event | None:
        """Return the event that says what the one with index ``i`` is about, if it is known."""
        overview, playback = self._overview, self._playback
        if overview is None or playback is None:
            return None
        effects, causes = overview.causes.effect.array, overview.causes.cause.array
        place = bisect_left(effects, i)
        while place < len(effects) and effects[place] == i:
            event = playback.history.event(int(causes[place]))
            if isinstance(event, TELLING):
                return event
            place += 1
        return None

    def _follow(self, playback: Playback) -> None:
        """Mark the row of the event just before the playhead."""
        if self._rows is None:
            return
        table, position = self._panel.table, playback.position
        row = min(self._rows.before(position), table.events.rowCount() - 1)
        leap = position != self._position and not playback.playing
        self._position = position
        table.follow(row, leap=leap)

    def _tell(self) -> None:
        count = self._playback.length if self._playback is not None else 0
        complete = not self._asked and not self.searching and self._overviews.complete
        shown = self._panel.table.events.rowCount()
        self._panel.tools.tell(shown, count, filtered=self._filtered, complete=complete)

    def _tell_copied(self, copied: int, selected: int) -> None:
        """Say how many rows are on the clipboard."""
        if copied < selected:
            text = self.tr("The first {n} of {count} rows were copied.")
        else:
            text = self.tr("1 row copied.") if copied == 1 else self.tr("{n} rows copied.")
        self.told.emit(text.format(n=f"{copied:,}", count=f"{selected:,}"))

    def _entries(self, name: str) -> list[Entry]:
        """Return what one can choose among, the most frequent first."""
        overview, words = self._overview, self._words
        if overview is None or words is None:
            return []
        index = overview.index
        if name == "processes":
            return _counted(index.processes, index.process, words.called.process)
        if name == "kinds":
            return _counted(index.kinds, index.kind, kind_words().__getitem__)
        return _counted(index.resources, index.resource, words.called.thing)


def only(wanted: Wanted, thing: str, index: EventIndex) -> Wanted:
    """Return what is wanted of one process or resource only; of all if ``thing`` is empty."""
    if not thing:
        return wanted
    one = frozenset((thing,))
    if thing in index.processes:
        return wanted._replace(processes=one & (wanted.processes or one))
    return wanted._replace(resources=one & (wanted.resources or one))


def _counted(names: Sequence[str], codes: Column, words: Callable[[str], str]) -> list[Entry]:
    import numpy as np

    counts = np.bincount(codes.array, minlength=len(names)).tolist()
    found = [Entry(name, words(name), n) for name, n in zip(names, counts, strict=True)]
    return sorted((entry for entry in found if entry.key and entry.number), key=_by_number)


def _by_number(entry: Entry) -> int:
    return -entry.number
