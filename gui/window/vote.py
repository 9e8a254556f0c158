"""One question as it is asked in this window: what was answered, and what became of it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from gui.panels.question_shown import Shown
from gui.words import questions as words

if TYPE_CHECKING:
    from core.questions.question import Question, Settled


@dataclasses.dataclass
class Vote:
    """A question and the answers to it.

    Attributes:
        question: the question.
        chosen: number of the option that was chosen; -1 for none.
        hands: how many are for each option; empty where none are counted.
        skipped: it is not asked after all.
        told: the answer was told, and need not be again.
    """

    question: Question
    chosen: int = -1
    hands: tuple[int, ...] = ()
    skipped: bool = False
    told: bool = False

    @property
    def has_answer(self) -> bool:
        """Whether anybody has said anything."""
        return self.chosen >= 0 or any(self.hands)

    def choose(self, option: int) -> None:
        """Take an option; the one that is chosen already is taken back."""
        self.chosen = -1 if option == self.chosen else option

    def count(self, hands: tuple[int, ...]) -> None:
        """Take the hands in place of one answer."""
        self.hands, self.chosen = hands, -1

    def asked(self, number: int, count: int) -> Shown:
        """Return the card that asks.

        Args:
            number: of this question, from 1 on.
            count: how many there are.
        """
        return Shown(
            words.asks(self.question), words.options(self.question), words.place(number, count),
            self.chosen, self.hands, last=number == count,
        )  # fmt: skip

    def answered(self, settled: Settled | None) -> Shown:
        """Return the card that tells the answer; None for one that the run did not give."""
        right = -1 if settled is None else settled.option
        said = words.unanswered() if settled is None else words.verdict(right, self.chosen)
        return Shown(
            words.asks(self.question), words.options(self.question), "", self.chosen, self.hands,
            settled=True, right=right, verdict=said,
        )  # fmt: skip
