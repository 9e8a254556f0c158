"""The program that a command runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.commands.request import UsageError
from core.commands.target import scenario_target, target
from core.commands.words import sort_words


def test_a_scenario_s_script_is_found_from_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = target(sort_words("run", ["ping-pong"]), capture=True).spec
    assert Path(spec.script).is_file()
    assert spec.cwd == str(tmp_path)


def test_a_script_keeps_the_name_that_it_was_called_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is what the program sees in ``sys.argv[0]``."""
    monkeypatch.chdir(tmp_path)
    Path("a.py").write_text("")
    assert target(sort_words("run", ["./a.py"]), capture=True).spec.script == "./a.py"


def test_the_later_of_two_settings_counts() -> None:
    words = sort_words("run", ["ping-pong", "--param", "rounds=2", "--rounds", "3"])
    made = target(words, capture=True)
    assert made.values == {"rounds": 3}
    assert made.spec.arguments == ["--rounds", "3"]


def test_what_stands_after_two_dashes_is_not_looked_at() -> None:
    words = sort_words("run", ["ping-pong", "--", "--rounds", "many"])
    assert target(words, capture=True).spec.arguments == ["--rounds", "many"]


def test_only_a_scenario_is_run_for_a_picture() -> None:
    assert scenario_target(sort_words("snapshot", ["a.procession"])) is None
    assert scenario_target(sort_words("snapshot", [])) is None
    found = scenario_target(sort_words("snapshot", ["ping-pong"]))
    assert found is not None
    assert found.spec.capture


def test_a_setting_without_a_name_is_refused() -> None:
    with pytest.raises(UsageError, match="no parameter"):
        target(sort_words("run", ["ping-pong", "--param", "=3"]), capture=True)
