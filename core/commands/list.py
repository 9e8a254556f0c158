"""The command ``list``: the scenarios, for people and for programs."""

from __future__ import annotations

import itertools
import json
import sys
from typing import TYPE_CHECKING, Any

from ..scenarios import told
from ..scenarios.catalogue import SCENARIOS

if TYPE_CHECKING:
    from ..scenarios.casts.cast import Value
    from ..scenarios.groups.scenario import Parameter, Scenario


def run(*, as_json: bool) -> int:
    """Write the catalogue to standard output and return the exit code."""
    sys.stdout.write(as_data() if as_json else as_text())
    return 0


def as_text() -> str:
    """Return a paragraph a scenario, under the heading of its group."""
    groups = itertools.groupby(SCENARIOS, told.group)
    return "\n".join(
        f"{group}\n\n" + "\n".join(_paragraph(scenario) for scenario in scenarios)
        for group, scenarios in groups
    )


def as_data() -> str:
    """Return the catalogue as one JSON array."""
    data = [_object(scenario) for scenario in SCENARIOS]
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _paragraph(scenario: Scenario) -> str:
    """Return the name and title, what it teaches, and the parameters with their defaults."""
    lines = [f"  {scenario.name}  {told.title(scenario)}", f"      {told.teaches(scenario)}"]
    if scenario.parameters:
        settings = (f"{p.name}={_shown(p.default)}" for p in scenario.parameters)
        lines.append("      " + "  ".join(settings))
    return "\n".join(lines) + "\n"


def _shown(value: Value) -> str:
    """Return a value as one would type it."""
    text = str(value)
    return f"'{text}'" if " " in text else text


def _object(scenario: Scenario) -> dict[str, Any]:
    """Return a scenario as JSON has it."""
    return {
        "name": scenario.name,
        "title": scenario.title,
        "group": scenario.group,
        "teaches": scenario.teaches,
        "text": scenario.text,
        "pace": scenario.pace,
        "speed": scenario.speed,
        "parameters": [_parameter(parameter) for parameter in scenario.parameters],
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    """Return a parameter as JSON has it: bounds for a number, choices for a text."""
    data: dict[str, Any] = {
        "name": parameter.name,
        "type": type(parameter.default).__name__,
        "default": parameter.default,
        "does": parameter.does,
    }
    if parameter.choices:
        return data | {"choices": list(parameter.choices)}
    return data | {"low": parameter.low, "high": parameter.high}
