"""The form allows what the catalogue allows, and gives back values of the right types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)

from core.scenarios.catalogue import SCENARIOS, find
from gui.panels.parameters import Parameters

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.scenarios.groups.scenario import Scenario


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)
def test_every_parameter_has_its_default_and_its_bounds(qtbot: QtBot, scenario: Scenario) -> None:
    form = Parameters()
    qtbot.addWidget(form)
    form.show_scenario(scenario, {}, "")
    assert form.values() == scenario.values({})
    for parameter in scenario.parameters:
        editor = form.editors[parameter.name]
        if isinstance(editor, (QSpinBox, QDoubleSpinBox)):
            editor.setValue(10**9)
            assert editor.value() == parameter.high
        else:
            assert [editor.itemText(n) for n in range(editor.count())] == [*parameter.choices]


def test_what_was_given_is_shown_again(qtbot: QtBot) -> None:
    form = Parameters()
    qtbot.addWidget(form)
    scenario = find("producer-consumer")
    assert scenario is not None
    form.show_scenario(scenario, {"items": 9, "consume_delay": 0.05}, "spawn")
    assert form.values()["items"] == 9
    assert form.values()["consume_delay"] == 0.05
    assert form.start_method() == "spawn"


def test_without_a_choice_python_chooses_the_start_method(qtbot: QtBot) -> None:
    form = Parameters()
    qtbot.addWidget(form)
    form.show_script(["a"], "")
    assert form.start_method() is None
    assert isinstance(form.method, QComboBox)


def test_arguments_are_split_as_a_shell_does(qtbot: QtBot) -> None:
    form = Parameters()
    qtbot.addWidget(form)
    form.show_script(["two words", "x"], "")
    assert form.arguments() == ["two words", "x"]
    line = form.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText("'open")
    with pytest.raises(ValueError, match="quotation mark"):
        form.arguments()


def test_a_recording_offers_nothing_to_be_run(qtbot: QtBot) -> None:
    """What was filled in for the program before would go nowhere."""
    form = Parameters()
    qtbot.addWidget(form)
    form.show_script(["a"], "")
    form.show_recording()
    form.show()
    assert not [button.text() for button in form.findChildren(QPushButton) if button.isVisible()]
    assert not form.findChildren(QLineEdit)
    assert [label.text() for label in form.findChildren(QLabel)] == [
        "This is a recording: nothing is run."
    ]
    assert form.start_method() is None
