"""The program that a command runs: one of our scenarios, a script, or a module."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..collecting.spec import MOST_PROCESSES, ProgramSpec
from ..language import translate
from ..scenarios.catalogue import SCENARIOS, find
from ..scenarios.groups.scenario import Scenario, did_you_mean
from .interpreter import interpreter
from .request import Target, UsageError
from .values import count, folder
from .words import Words, is_option, no_option, too_many

if TYPE_CHECKING:
    from ..scenarios.casts.cast import Value


def target(found: Words, *, capture: bool, limit: float | None = None) -> Target:
    """Return the program that the words name.

    Args:
        found: the words.
        capture: its output goes to us, not to the terminal.
        limit: seconds after which it is stopped; None for never.

    Raises:
        UsageError: there is no such program, a bad parameter, or no such Python.
    """
    if found.name is None:
        raise UsageError(
            translate("Commands", "Which program? Give a scenario's name, a script, or -m MODULE.")
        )
    scenario = None if found.module else find(found.name)
    if scenario is None and "--param" in found.options:
        said = translate("Commands", "Only a scenario takes --param; {name} is none.")
        raise UsageError(said.format(name=found.name))
    cwd = folder(found.last("--cwd"))
    arguments = [*found.rest, *found.literal]
    values: dict[str, Value] = {}
    if scenario is not None:
        values = _settings(scenario, found)
        arguments = [*scenario.arguments(values), *found.literal]
    python = interpreter(found.last("--interpreter"))
    spec = ProgramSpec(
        script=_script(scenario, found, cwd),
        module=found.module,
        arguments=arguments,
        cwd=cwd,
        start_method=found.last("--start-method"),
        interpreter=[] if python is None else [python.path],
        python="" if python is None else python.version,
        default_method="" if python is None else python.method,
        capture=capture,
        seconds=limit,
        processes=count("--processes", found.last("--processes"), MOST_PROCESSES),
    )
    return Target(spec, scenario, values)


def scenario_target(found: Words) -> Target | None:
    """Return the scenario that the words name, to be run for a picture; None if it is none."""
    if found.name is None or found.module or find(found.name) is None:
        return None
    return target(found, capture=True)


def _script(scenario: Scenario | None, found: Words, cwd: str) -> str:
    """Return the script as the program will see it in ``sys.argv[0]``, or the module."""
    if scenario is not None:
        return str(scenario.script)
    name = found.name or ""
    if found.module:
        return name
    if not os.path.exists(name):
        raise UsageError(_missing(name))
    if os.path.isabs(name) or os.path.samefile(cwd, os.getcwd()):
        return name
    return os.path.abspath(name)


def _missing(name: str) -> str:
    """Return the sentence for a program that is not there."""
    if name.endswith(".py") or os.path.dirname(name):
        return translate("Commands", "There is no script {name}.").format(name=name)
    known = {scenario.name: scenario for scenario in SCENARIOS}
    said = translate("Commands", "There is no scenario and no script {name!r}{hint}")
    return said.format(name=name, hint=did_you_mean(name, known))


def _settings(scenario: Scenario, found: Words) -> dict[str, Value]:
    """Return the parameters that were given.

    ``--param items=10`` and the script's own ``--items 10``, ``--items=10`` mean the same.
    """
    texts: dict[str, str] = {}
    for setting in found.options.get("--param", []):
        name, equals, text = setting.partition("=")
        if not equals:
            said = translate("Commands", "--param is NAME=VALUE, not {setting!r}.")
            raise UsageError(said.format(setting=setting))
        texts[name.strip()] = text.strip()
    known = {f"--{parameter.name}": parameter.name for parameter in scenario.parameters}
    left = list(found.rest)
    while left:
        option, equals, text = left.pop(0).partition("=")
        if not is_option(option):
            raise UsageError(too_many(option))
        if option not in known:
            raise UsageError(no_option(scenario.name, option, known))
        if not equals and not left:
            said = translate("Commands", "{option} needs a value after it.")
            raise UsageError(said.format(option=option))
        texts[known[option]] = text if equals else left.pop(0)
    try:
        return scenario.parse(texts)
    except ValueError as error:
        raise UsageError(str(error)) from None
