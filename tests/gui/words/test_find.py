"""Processes are found by name, target and PID, resources by name."""

from __future__ import annotations

from core.model.world import Channel, Process, World
from gui.words.find import find


def world() -> World:
    made = World()
    for i, name in enumerate(("MainProcess", "Fetcher 1", "Fetcher 2")):
        id_ = f"main.{i}" if i else "main"
        made.processes[id_] = Process(id_, "", i, name, 4000 + i, target="fetch" if i else "")
    made.channels["q"] = Channel("q", 1, "queue", "todo", 3, "main")
    return made


def test_upper_and_lower_case_are_the_same() -> None:
    assert find("fetcher", world(), {}) == ["main.1", "main.2"]
    assert find(" TODO ", world(), {}) == ["q"]


def test_a_process_is_found_by_its_target_and_its_pid() -> None:
    assert find("fetch", world(), {}) == ["main.1", "main.2"]
    assert find("4002", world(), {}) == ["main.2"]


def test_the_name_that_is_shown_counts() -> None:
    assert find("anna", world(), {"main.1": "Anna"}) == ["main.1"]


def test_nothing_is_found_by_nothing() -> None:
    assert find("", world(), {}) == find("  ", world(), {}) == find("zebra", world(), {}) == []
