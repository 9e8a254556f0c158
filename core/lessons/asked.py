"""The questions that a step of a lesson asks: some of its scenario's, and the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..questions.asked import questions
from ..questions.own import OWN
from ..questions.question import Question, Settled
from .lesson import ALL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..events.base import Event
    from ..scenarios.casts.cast import Value
    from ..scenarios.groups.scenario import Scenario
    from .lesson import OwnQuestion, Step


class _Own:
    """Knows the answer to an author's own question when its event comes."""

    def __init__(self, own: OwnQuestion) -> None:
        self._own = own

    def see(self, number: int, event: Event) -> Settled | None:
        """Return the answer at the event that settles it."""
        return Settled(self._own.right, number) if number == self._own.event else None

    def end(self, last: int) -> Settled | None:
        """Return nothing: the event that would have settled it did not come."""
        return None


def questions_of(
    step: Step, scenario: Scenario | None, values: Mapping[str, Value], method: str
) -> tuple[Question, ...]:
    """Return the questions of a step, in the order in which they are asked.

    Args:
        step: the step.
        scenario: what it shows; None for a program that is none of ours.
        values: of the scenario's parameters, those that are not as by default.
        method: the start method; empty for the system's.
    """
    found: tuple[Question, ...] = ()
    if scenario is not None and step.questions:
        all_ = questions(scenario.name, scenario.values(values), method)
        found = tuple(q for q in all_ if step.questions == ALL or q.key in step.questions)
    return (*found, *(_own(number, one) for number, one in enumerate(step.own, 1)))


def _own(number: int, own: OwnQuestion) -> Question:
    return Question(f"{OWN}{number}", own.asks, own.options, lambda: _Own(own))
