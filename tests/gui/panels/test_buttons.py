"""A button does what its action does, and says what that says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.panels.buttons import action_button
from gui.panels.transport import STEPS
from gui.theme.palette import LIGHT
from gui.window.actions import Actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def actions(owner: QWidget) -> Actions:
    return Actions(owner, LIGHT)


@pytest.mark.parametrize("name", STEPS)
def test_a_button_triggers_its_action_and_speaks_like_it(
    qtbot: QtBot, actions: Actions, name: str
) -> None:
    button = action_button(actions.all[name])
    qtbot.addWidget(button)
    with qtbot.waitSignal(actions.all[name].triggered):
        button.click()
    assert button.accessibleName() == actions.all[name].text()
    actions.set_icon(name, "again", "Something else")
    assert button.accessibleName() == "Something else"
