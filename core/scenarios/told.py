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


def name(label: str) -> str:
    """Return what a process of a scenario is called: ``Writer 1``, by its role and its number.

    Args:
        label: its name in English; any other one stays as it is.
    """
    role, number = _parted(label)
    return number.join(translate(CONTEXT, role).rsplit("{n}", 1))


def _parted(label: str) -> tuple[str, str]:
    """Return ``Writer {n}`` and ``1`` of ``Writer 1``; of ``Writer`` itself and ``{n}``."""
    role, blank, number = label.rpartition(" ")
    return (f"{role} {{n}}", number) if blank and number.isdecimal() else (label, "{n}")


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that can be said, for the catalogue of translations."""
    from .catalogue import SCENARIOS

    for scenario in SCENARIOS:
        for said in (scenario.title, scenario.group, scenario.teaches, scenario.text):
            yield CONTEXT, said
        for parameter in scenario.parameters:
            yield CONTEXT, parameter.does
        for label in _labels(scenario):
            yield CONTEXT, _parted(label)[0]


def _labels(scenario: Scenario) -> Iterator[str]:
    """Yield the names of all its processes, as few of them and as many as there may be."""
    most = {p.name: type(p.default)(p.high) for p in scenario.parameters if not p.choices}
    for values in ({}, most):
        for process, own in scenario.cast(values).processes.items():
            yield scenario.labels.get(process, own)
