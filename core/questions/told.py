"""The questions in the language of now; what an author has written stays as it is."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from ..language import translate
from .own import is_own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..scenarios.casts.cast import Value
    from ..scenarios.groups.scenario import Parameter
    from .question import Question

CONTEXT = "Questions"


def asks(question: Question) -> str:
    """Return what a question asks."""
    return question.asks if is_own(question) else translate(CONTEXT, question.asks)


def options(question: Question) -> tuple[str, ...]:
    """Return what may be answered."""
    if is_own(question):
        return question.options
    return tuple(translate(CONTEXT, option) for option in question.options)


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that can be said, but for numbers, for the catalogue."""
    from ..scenarios.catalogue import SCENARIOS
    from .asked import questions

    for scenario in SCENARIOS:
        names = [parameter.name for parameter in scenario.parameters]
        for values in product(*map(_values, scenario.parameters)):
            given = dict(zip(names, values, strict=True))
            for question in questions(scenario.name, given, ""):
                for text in (question.asks, *question.options):
                    if not text.lstrip("-").isdigit():
                        yield CONTEXT, text


def _values(parameter: Parameter) -> tuple[Value, ...]:
    """Return the values of a parameter that decide what is asked."""
    return parameter.choices or tuple({parameter.low, parameter.default, parameter.high})
