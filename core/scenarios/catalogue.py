"""The scenarios that we ship, in the order of the gallery."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .groups.messages import MESSAGES
from .groups.pools import POOLS
from .groups.processes import PROCESSES
from .groups.state import STATE
from .groups.synchronisation import SYNCHRONISATION
from .groups.wrong import WRONG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .casts.cast import Value
    from .groups.scenario import Scenario

SCENARIOS: tuple[Scenario, ...] = (
    *PROCESSES,
    *POOLS,
    *MESSAGES,
    *SYNCHRONISATION,
    *STATE,
    *WRONG,
)

FEATURED = ("producer-consumer", "ping-pong", "lock-writers")
"""Names of the scenarios that the first screen shows large."""


def find(name: str) -> Scenario | None:
    """Return the scenario of that name, or None."""
    return next((scenario for scenario in SCENARIOS if scenario.name == name), None)


def recognise(
    script: str, source: str, arguments: Sequence[str]
) -> tuple[Scenario, dict[str, Value]] | None:
    """Return which scenario a recording shows, and its parameters; None for any other program.

    Args:
        script: the path with which it was run.
        source: its text then: only a script that is ours to the letter has our cast.
        arguments: of its command line.
    """
    scenario = next((s for s in SCENARIOS if s.script.name == Path(script).name), None)
    try:
        if scenario is None or scenario.script.read_text("utf-8") != source:
            return None
        names = [argument.removeprefix("--") for argument in arguments[::2]]
        return scenario, scenario.parse(dict(zip(names, arguments[1::2], strict=True)))
    except (OSError, ValueError):
        return None
