"""Which questions are asked of a scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..scenarios.casts.cast import Value
    from .question import Question


def questions(scenario: str, values: Mapping[str, Value], method: str) -> tuple[Question, ...]:
    """Return the questions on a scenario, as it is to be run.

    Args:
        scenario: its name.
        values: of all its parameters; a question that makes no sense with them is left out.
        method: the start method, or empty for the system's.
    """
    return ()
