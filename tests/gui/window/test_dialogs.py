"""The dialogs ask for what can be opened, and give a saved file its ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.window.dialogs import Dialogs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_name_without_an_ending_gets_ours(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["/p/run", "/p/run.procession", ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    dialogs = Dialogs(parent)
    assert dialogs.place_to_save("run") == "/p/run.procession"
    assert dialogs.place_to_save("run") == "/p/run.procession"
    assert dialogs.place_to_save("run") == ""


def test_scripts_and_recordings_are_offered(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def answer(*words: object) -> tuple[str, str]:
        asked.append(words)
        return "/p/a.py", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    dialogs = Dialogs(parent)
    assert dialogs.file_to_open() == "/p/a.py"
    assert dialogs.script_to_open() == "/p/a.py"
    assert "*.procession" in str(asked[0])
    assert "*.procession" not in str(asked[1])
