"""Shows a run to the watches of its questions, each event once, a bit at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..model.following import Following

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..model.history import History
    from .question import Question, Settled, Watch

A_GO = 256
"""Events that are shown between two looks at the clock."""
MOST_AGAIN = 200_000
"""Events that are shown a second time, at most, because late ones came in before them."""


class Showing:
    """What is known by now of the answers to some questions.

    Attributes:
        settled: the answer to each question; None while it is not known.
        over: the run has been seen to its end: what is not answered now never will be.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        history: History,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Begin before the first event.

        Args:
            questions: the questions.
            history: of the run; it may grow.
            clock: measures the budget of :meth:`look`.
        """
        self._questions = tuple(questions)
        self._history = history
        self._clock = clock
        self._again = 0
        self._begin()

    def _begin(self) -> None:
        self._following = Following(self._history)
        self._watches: list[Watch] = [question.watch() for question in self._questions]
        self.settled: list[Settled | None] = [None for _ in self._questions]
        self.over = False

    def look(self, upto: int, budget_s: float, *, complete: bool) -> bool:
        """Show the watches what they have not seen; nothing once all is answered.

        Args:
            upto: the events before this one are shown, however long it takes.
            budget_s: seconds for those behind.
            complete: no more events will come.

        Returns:
            whether there is more to be shown.
        """
        shown = self._following.position
        if self._following.rewound() is not None:
            self._start_again(shown)
        begin = self._clock()
        while self._open and self._following.behind:
            self._show(A_GO)
            if self._following.position >= upto and self._clock() - begin >= budget_s:
                return bool(self._open and self._following.behind)
        if complete and not self.over:
            self.over = True
            for number in self._open:
                self.settled[number] = self._watches[number].end(len(self._history) - 1)
        return False

    @property
    def _open(self) -> list[int]:
        """The numbers of the questions without an answer."""
        return [number for number, known in enumerate(self.settled) if known is None]

    def _show(self, count: int) -> None:
        first = self._following.position
        events = self._following.take(count)
        for number in self._open:
            see = self._watches[number].see
            for place, event in enumerate(events, first):
                known = see(place, event)
                if known is not None:
                    self.settled[number] = known
                    break

    def _start_again(self, shown: int) -> None:
        """Show the run anew: events have got other numbers, and there are some between them."""
        self._again += shown
        if self._again <= MOST_AGAIN:
            self._begin()
            self._following.rewound()
        else:
            self._following.position = shown
