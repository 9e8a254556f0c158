"""The catalogue: what it says about the scenarios must be true of their scripts.

Covers: scenario, processes.
"""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from core.events.kinds import KINDS
from core.scenarios.catalogue import FEATURED, SCENARIOS, find, recognise
from core.scenarios.groups.scenario import Parameter, Scenario

each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


def test_the_parameters_are_those_that_were_promised() -> None:
    promised = {
        "producer-consumer": [
            "producers", "consumers", "capacity", "items", "produce_delay", "consume_delay",
        ],
        "ping-pong": ["rounds", "delay"],
        "lock-writers": ["writers", "rounds", "delay", "locking"],
    }  # fmt: skip
    for name, parameters in promised.items():
        scenario = find(name)
        assert scenario is not None
        assert [p.name for p in scenario.parameters] == parameters


def test_the_featured_ones_are_there() -> None:
    assert all(find(name) for name in FEATURED)


@each
def test_a_scenario_is_found_by_its_name(scenario: Scenario) -> None:
    assert find(scenario.name) is scenario
    assert find(scenario.name.upper()) is None


@each
def test_a_script_is_short_and_knows_nothing_of_us(scenario: Scenario) -> None:
    source = scenario.script.read_text()
    assert 15 <= source.count("\n") <= 60
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            assert all(name.name in sys.stdlib_module_names for name in node.names)
        if isinstance(node, ast.ImportFrom):
            module = str(node.module).partition(".")[0]
            assert (node.level, module in sys.stdlib_module_names) == (0, True)


@each
def test_the_defaults_are_those_of_the_script(scenario: Scenario) -> None:
    """What the script takes by itself is what the catalogue tells it."""
    if not scenario.parameters:
        return  # it has no command line
    namespace = "import argparse, sys\nparse = argparse.ArgumentParser.parse_args\n"
    probe = (
        namespace
        + "def stop(self, *_):\n    print(sorted(vars(parse(self)).items()))\n    sys.exit()\n"
        + "argparse.ArgumentParser.parse_args = stop\n"
        + f"import runpy\nrunpy.run_path({str(scenario.script)!r}, run_name='__main__')\n"
    )
    said = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=30)
    assert ast.literal_eval(said.stdout) == sorted(scenario.values({}).items())
    arguments = scenario.arguments(scenario.values({}))
    again = subprocess.run(
        [sys.executable, "-c", probe, *arguments], capture_output=True, text=True, timeout=30
    )
    assert again.stdout == said.stdout


@each
def test_every_text_is_there_and_whole(scenario: Scenario) -> None:
    assert scenario.title
    assert scenario.group
    for sentence in (scenario.teaches, scenario.text):
        assert sentence.endswith(".")
    assert scenario.pace in ("one by one", "real time")
    assert 0.01 <= scenario.speed <= 100
    for parameter in scenario.parameters:
        assert parameter.does
    kind, number = scenario.telling
    assert (kind, number) == ("", 0) or (kind in KINDS and number > 0)


@each
def test_every_default_is_allowed(scenario: Scenario) -> None:
    for parameter in scenario.parameters:
        assert parameter.parse(str(parameter.default)) == parameter.default


def test_a_value_has_the_type_of_its_default() -> None:
    count = Parameter("count", 3, "how many", 1, 10)
    assert count.parse("10") == 10
    span = Parameter("span", 0.5, "how long", 0, 10)
    assert span.parse("3") == 3.0
    assert isinstance(span.parse("3"), float)


@pytest.mark.parametrize("text", ["", "0", "11", "1.5", "ten", "1e1", "nan"])
def test_a_bad_whole_number_is_refused_with_its_bounds(text: str) -> None:
    with pytest.raises(ValueError, match="count is a whole number from 1 to 10, not") as caught:
        Parameter("count", 3, "how many", 1, 10).parse(text)
    assert str(caught.value).endswith(f"not {text!r}.")


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "1e400", "x"])
def test_a_bad_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a number from 0 to 60"):
        Parameter("delay", 0.1, "how long", 0, 60).parse(text)


def test_an_enormous_number_is_refused_in_one_line() -> None:
    """Python itself refuses to convert more than 4300 digits."""
    with pytest.raises(ValueError, match="whole number") as caught:
        Parameter("count", 3, "how many", 1, 10).parse("9" * 5000)
    assert len(str(caught.value)) < 100


def test_a_recording_of_a_scenario_is_known_by_its_name_and_its_text() -> None:
    scenario = find("lock-writers")
    assert scenario is not None
    text = scenario.script.read_text("utf-8")
    known = recognise("/elsewhere/lock_writers.py", text, ["--locking", "none", "--rounds", "4"])
    assert known == (scenario, {"locking": "none", "rounds": 4})
    assert recognise("/elsewhere/lock_writers.py", text + "\n# mine", []) is None
    assert recognise("/elsewhere/other.py", text, []) is None
    assert recognise("/elsewhere/lock_writers.py", text, ["--rounds", "many"]) is None
    assert recognise("/elsewhere/lock_writers.py", text, ["--rounds"]) is None
