"""What is said about the scenarios and their processes, in the language of now."""

from __future__ import annotations

import pytest

from core import language
from core.scenarios import told
from core.scenarios.catalogue import SCENARIOS

CHINESE = {"Writer {n}": "写入进程 {n}", "Producer": "生产者", "main": "主进程"}


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_translator", lambda _, text: CHINESE.get(text, text))


@pytest.mark.parametrize("label", ["Writer 1", "Producer", "main", "x {n} y 2", "{} 3", "A  4", ""])
def test_in_english_a_process_keeps_its_name(label: str) -> None:
    assert told.name(label) == label


@pytest.mark.usefixtures("chinese")
def test_a_role_is_translated_whatever_its_number() -> None:
    assert told.name("Writer 12") == "写入进程 12"
    assert told.name("Producer") == "生产者"
    assert told.name("main") == "主进程"
    assert told.name("Writer of 1 book") == "Writer of 1 book"


def test_the_catalogue_of_translations_has_every_name_that_can_be_on_the_stage() -> None:
    listed = {text for _, text in told.texts()}
    assert {"main", "Producer", "Producer {n}", "Worker {n}", "Manager", "Sartre"} <= listed
    assert not {"MainProcess", "PoolWorker-1", "SyncManager-1"} & listed


def test_the_catalogue_of_translations_has_all_that_is_said_of_a_scenario() -> None:
    listed = {text for _, text in told.texts()}
    for scenario in SCENARIOS:
        assert {told.title(scenario), told.group(scenario), told.text(scenario)} <= listed
        assert {told.does(parameter) for parameter in scenario.parameters} <= listed
        assert told.teaches(scenario) in listed
