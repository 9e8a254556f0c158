"""The command ``list``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.commands import list as list_
from core.scenarios.catalogue import SCENARIOS

if TYPE_CHECKING:
    import pytest


def test_people_read_name_title_and_what_it_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    assert list_.run(as_json=False) == 0
    text = capsys.readouterr().out
    assert "ping-pong  Ping-pong" in text
    assert "A full queue makes the producer wait." in text
    assert "locking=acquire" in text
    assert "order='left first'" in text
    headings = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert headings == list(dict.fromkeys(scenario.group for scenario in SCENARIOS))


def test_programs_read_the_parameters_with_their_bounds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert list_.run(as_json=True) == 0
    scenarios = {scenario["name"]: scenario for scenario in json.loads(capsys.readouterr().out)}
    assert list(scenarios) == [scenario.name for scenario in SCENARIOS]
    parameters = {p["name"]: p for p in scenarios["lock-writers"]["parameters"]}
    assert list(parameters) == ["writers", "rounds", "delay", "locking"]
    assert parameters["locking"]["choices"] == ["acquire", "with", "none"]
    assert parameters["rounds"] == {
        "name": "rounds",
        "type": "int",
        "default": 30,
        "does": "how many times each writes its three lines",
        "low": 1,
        "high": 100_000,
    }
