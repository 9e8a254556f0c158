"""Which questions are asked of a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .groups.ends import ENDS
from .groups.messages import MESSAGES
from .groups.pools import POOLS
from .groups.processes import PROCESSES
from .groups.state import STATE
from .groups.synchronisation import SYNCHRONISATION
from .groups.wrong import WRONG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scenarios.casts.cast import Value
    from .question import Question
    from .watching import Ask

ASKED: Mapping[str, Ask] = {
    **PROCESSES,
    **ENDS,
    **POOLS,
    **MESSAGES,
    **SYNCHRONISATION,
    **STATE,
    **WRONG,
}
"""Scenario's name -> what makes its questions from the value of every parameter."""


def questions(scenario: str, values: Mapping[str, Value], method: str) -> tuple[Question, ...]:
    """Return the questions on a scenario, as it is to be run.

    Args:
        scenario: its name; a program that is none of ours has no questions.
        values: of all its parameters; a question that makes no sense with them is left out.
        method: the start method, or empty for the system's. The same is asked with each, but the
            answer may differ.
    """
    ask = ASKED.get(scenario)
    return tuple(ask(values)) if ask is not None else ()
