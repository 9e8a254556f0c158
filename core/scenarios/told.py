"""What is said about the scenarios, in the language of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .groups.scenario import Parameter, Scenario

CONTEXT = "Scenarios"


def title(scenario: Scenario) -> str:
    """Return the title of a scenario."""
    return translate(CONTEXT, scenario.title)


def group(scenario: Scenario) -> str:
    """Return the heading under which the gallery has it."""
    return heading(scenario.group)


def heading(group: str) -> str:
    """Return the heading of a group."""
    return translate(CONTEXT, group)


def teaches(scenario: Scenario) -> str:
    """Return the short sentence of its card."""
    return translate(CONTEXT, scenario.teaches)


def text(scenario: Scenario) -> str:
    """Return the sentences of its page."""
    return translate(CONTEXT, scenario.text)


def does(parameter: Parameter) -> str:
    """Return what a parameter sets."""
    return translate(CONTEXT, parameter.does)


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that can be said, for the catalogue of translations."""
    from .catalogue import SCENARIOS

    for scenario in SCENARIOS:
        for said in (scenario.title, scenario.group, scenario.teaches, scenario.text):
            yield CONTEXT, said
        for parameter in scenario.parameters:
            yield CONTEXT, parameter.does
