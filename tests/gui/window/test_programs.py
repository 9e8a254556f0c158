"""Programs come into the session from cards, the list, dialogs and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSpinBox

from core.commands.own import OwnProgram, own_target
from core.scenarios.catalogue import find
from gui.window.programs import scenario_target

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts


def test_a_scenarios_values_reach_its_script_as_options() -> None:
    scenario = find("ping-pong")
    assert scenario is not None
    target = scenario_target(scenario, {"rounds": 3}, "spawn")
    assert target.spec.arguments == ["--rounds", "3"]
    assert target.spec.start_method == "spawn"
    assert target.spec.capture


def test_parameters_can_be_set_before_the_first_run(parts: Parts, qtbot: QtBot) -> None:
    card = next(c for c in parts.window.gallery.cards if c.scenario.name == "ping-pong")
    card._parameters.click()
    page = parts.window.run_page
    assert parts.session.playback is None
    assert page.parameters.isVisible()
    assert page.caption.text == "Press Space to run the program."
    rounds = page.parameters.editors["rounds"]
    assert isinstance(rounds, QSpinBox)
    rounds.setValue(1)
    page.stage.setFocus()
    QTest.keyClick(parts.window, Qt.Key.Key_Space)
    assert parts.session.playback is not None
    assert parts.session.target is not None
    assert parts.session.target.values["rounds"] == 1


def test_a_card_runs_its_program_and_a_picture_comes_within_a_second(
    parts: Parts, qtbot: QtBot
) -> None:
    card = next(c for c in parts.window.gallery.cards if c.scenario.name == "ping-pong")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.position > 0, timeout=10_000)
    assert parts.window.run_page.stage.isVisible()


def test_bad_arguments_are_said_and_nothing_is_lost(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    script = tmp_path / "a.py"
    script.write_text("pass\n")
    parts.programs.run(own_target(OwnProgram(str(script)), None))
    before = parts.session.playback
    assert before is not None
    qtbot.waitUntil(lambda: not before.live, timeout=15_000)
    line = parts.window.run_page.parameters.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("'open")
    parts.programs.run_again()
    assert parts.session.playback is before


def test_a_bad_file_is_not_remembered(parts: Parts, tmp_path: Path) -> None:
    bad = tmp_path / "bad.procession"
    bad.write_bytes(b"x")
    parts.programs.open(str(bad))
    parts.programs.open(str(tmp_path / "none.py"))
    parts.programs.open(str(tmp_path))
    assert parts.settings.recent.keys == []
    assert parts.window.shelf._recent == []


def test_wanting_no_file_changes_nothing(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts.dialogs, "file_to_open", lambda _folder: "")
    parts.programs.open_file()
    assert parts.window.in_gallery
