"""The Pythons are listed by name, each once, and another can be asked for."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import pytest

from core.commands.pythons import Python
from gui.panels.python_choice import PythonChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOUND = [Python("/p/shop/.venv/bin/python", "/p/shop/.venv"), Python("/usr/bin/python3")]


@pytest.fixture
def choice(qtbot: QtBot) -> PythonChoice:
    made = PythonChoice()
    qtbot.addWidget(made)
    return made


def texts(choice: PythonChoice) -> list[str]:
    return [choice.itemText(n) for n in range(choice.count()) if choice.itemText(n)]


def test_they_are_called_so_that_one_knows_them(choice: PythonChoice) -> None:
    choice.show_pythons(FOUND, ["/o/python", "/usr/bin/python3"], "/usr/bin/python3")
    assert texts(choice) == [
        f"The one that runs Procession ({platform.python_version()})",
        ".venv in shop",
        "/usr/bin/python3",
        "/o/python",
        "Another…",
    ]
    assert choice.python == "/usr/bin/python3"
    assert choice.currentText() == "/usr/bin/python3"


def test_one_that_is_not_listed_is_added_when_it_is_chosen(choice: PythonChoice) -> None:
    assert choice.python == ""
    choice.choose("/x/python")
    assert choice.python == "/x/python"
    assert texts(choice)[1:] == ["/x/python", "Another…"]
    choice.choose("")
    assert choice.python == ""


def test_wanting_another_leaves_the_choice_until_it_is_there(
    choice: PythonChoice, qtbot: QtBot
) -> None:
    choice.show_pythons(FOUND, [], FOUND[0].path)
    with qtbot.waitSignal(choice.another_wanted):
        choice.activated.emit(choice.count() - 1)
    assert choice.python == FOUND[0].path
    assert choice.currentText() == ".venv in shop"
    choice.activated.emit(2)
    assert choice.python == "/usr/bin/python3"
