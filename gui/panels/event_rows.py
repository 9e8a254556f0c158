"""The rows of the table of events: which events they are, and their words, made when looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from typing import TYPE_CHECKING

from gui.words.event_what import BY_CAUSE

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events.base import Event
    from core.model.history import History
    from core.model.sieve import Sieve
    from gui.words.event_row import EventRow, RowWords

KEPT = 1024
"""Rows whose words are kept: some screens full of them."""


class EventRows:
    """All events of a history, or those of them that passed a sieve.

    Attributes:
        words: what makes rows of events.
    """

    def __init__(
        self,
        history: History,
        words: RowWords,
        sieve: Sieve | None = None,
        cause: Callable[[int], Event | None] | None = None,
    ) -> None:
        """Show these.

        Args:
            history: the events.
            words: what makes rows of them.
            sieve: of the same history; None for all events.
            cause: index of an event -> the event that made it possible, where that is known.
        """
        self.words = words
        self._history, self._sieve, self._cause = history, sieve, cause
        self._kept: OrderedDict[int, EventRow] = OrderedDict()

    def __len__(self) -> int:
        """Return how many rows there are by now."""
        return len(self._history) if self._sieve is None else len(self._sieve.passed)

    def event(self, row: int) -> int:
        """Return the index of the event in a row."""
        return row if self._sieve is None else int(self._sieve.passed.array[row])

    def before(self, position: int) -> int:
        """Return the row of the last event before a position in the history; -1 for none."""
        if self._sieve is None:
            return min(position, len(self)) - 1
        return bisect_right(self._sieve.passed.array, position - 1) - 1

    def row(self, row: int) -> EventRow:
        """Return the words of a row."""
        i = self.event(row)
        found = self._kept.get(i)
        if found is None:
            event, cause = self._history.event(i), None
            by_cause = type(event) in BY_CAUSE and self._cause is not None
            if by_cause and self._cause is not None:
                cause = self._cause(i)
            found = self.words.row(i, event, cause)
            if by_cause and cause is None:  # it may only not be known yet
                return found
            self._kept[i] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return found

    def forget_words(self, words: RowWords) -> None:
        """Make the words anew, by these."""
        self.words = words
        self._kept.clear()
