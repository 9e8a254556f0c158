"""What was printed, of some processes or with some text: the last of it, and more on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..events.program import OutputWritten
from .history import PAGE
from .sieve import Sieve
from .wanted import Wanted

if TYPE_CHECKING:
    from ..events.base import Event
    from .event_index import EventIndex
    from .history import History

PIECES = 2_000
"""Pieces of output that are fetched at once, at most."""
PLACES = 32
"""Pages of the history that are looked into for that, at most: each has to be fetched first."""


class Printed:
    """Pieces of output up to the playhead: those from some place on."""

    def __init__(
        self, history: History, index: EventIndex, processes: frozenset[str] | None, text: str
    ) -> None:
        """Find what was printed.

        Args:
            history: the events.
            index: of the same history; it is brought up to date by others.
            processes: ids of those whose output is wanted; None for all.
            text: what is wanted has it; upper and lower case are the same. Empty for all.
        """
        wanted = Wanted(frozenset((OutputWritten.__name__,)), processes, None, text)
        self._sieve = Sieve(history, index, wanted, _InText(text) if text else None)
        self._history = history
        self._late = len(history.insertions)
        self._pieces: list[OutputWritten] = []
        self._begin = self._end = 0  # the pieces are these of all that passed

    @property
    def complete(self) -> bool:
        """Whether all that the index knows has been gone through."""
        return self._sieve.complete

    @property
    def earlier(self) -> int:
        """How many there are before the first that is shown, as far as they have been found."""
        return self._begin

    def advance(self, budget_s: float) -> bool:
        """Go on for about so many seconds; return whether more was found."""
        return self._sieve.advance(budget_s)

    def until(self, position: int) -> list[OutputWritten]:
        """Return the pieces before a position in the history: a new list."""
        if len(self._history.insertions) != self._late:
            self._late = len(self._history.insertions)
            self._pieces, self._begin, self._end = [], 0, 0
        end = int(np.searchsorted(self._sieve.passed.array, position))
        begin = self._reach(end)
        if end < self._begin or begin > self._end or not self._pieces:
            self._pieces, self._begin, self._end = self._fetch(begin, end), begin, end
        elif end > self._end:
            self._pieces += self._fetch(self._end, end)
            self._end = end
        return self._pieces[: end - self._begin]

    def more(self) -> int:
        """Take up earlier pieces, too; return how many there are now."""
        begin = self._reach(self._begin)
        self._pieces[:0] = self._fetch(begin, self._begin)
        self._begin = begin
        return len(self._pieces)

    def _reach(self, end: int) -> int:
        """Return the first of the pieces before ``end`` that may be fetched with it at once."""
        start = max(end - PIECES, 0)
        places = self._sieve.passed.array[start:end] // PAGE
        turns = np.flatnonzero(np.diff(places))
        return start + int(turns[-PLACES]) + 1 if len(turns) >= PLACES else start

    def _fetch(self, begin: int, end: int) -> list[OutputWritten]:
        found = map(self._history.event, self._sieve.passed.array[begin:end].tolist())
        return [event for event in found if isinstance(event, OutputWritten)]


class _InText:
    """Looks for a text in what was printed, and nowhere else."""

    def __init__(self, text: str) -> None:
        self._text = text.casefold()

    def in_kind(self, _kind: str) -> bool:
        return False

    def in_process(self, _process: str) -> bool:
        return False

    def in_resource(self, _resource: str) -> bool:
        return False

    def in_event(self, _i: int, event: Event) -> bool:
        return isinstance(event, OutputWritten) and self._text in event.text.casefold()
