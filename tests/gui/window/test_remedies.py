"""A program that lacks a module: what is missing is said, and another Python is a click away."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from core.commands.own import OwnProgram

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts

LIMIT = 30_000  # ms


def run(parts: Parts, qtbot: QtBot, script: Path, text: str) -> None:
    """Run a script of this text to its end."""
    script.write_text(text)
    with qtbot.waitSignal(parts.session.settled, timeout=LIMIT):
        parts.programs.own.start(OwnProgram(str(script)))


def test_a_missing_module_leads_to_the_choice_of_a_python(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    run(parts, qtbot, tmp_path / "a.py", "import pandas_of_nobody\n")
    line = parts.window.run_page.remedy
    assert line.text == "The Python that runs Procession has no module pandas_of_nobody."
    assert line.copy.isHidden()  # nobody knows what pip would install under that name
    line.choose.click()
    sheet = parts.programs.own.sheet
    assert sheet.isVisible()
    assert sheet.interpreter.wrong == line.text
    assert sheet.focusWidget() is sheet.python
    assert sheet.program.script == str(tmp_path / "a.py")
    sheet.reject()
    run(parts, qtbot, tmp_path / "a.py", "raise ValueError(7)\n")
    assert line.text == ""
    assert not line.isVisible()


def test_the_command_that_installs_a_known_one_is_copied(
    parts: Parts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.commands.missing._is_managed", lambda _: False)
    text = "raise ModuleNotFoundError(\"No module named 'pandas'\")\n"
    run(parts, qtbot, tmp_path / "a.py", text)
    line = parts.window.run_page.remedy
    assert not line.copy.isHidden()
    line.copy.click()
    assert QGuiApplication.clipboard().text() == f"{sys.executable} -m pip install pandas"
    assert parts.window.status.text.startswith("Copied: ")
