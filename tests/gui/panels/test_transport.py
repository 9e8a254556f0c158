"""The transport tells what the user chose, and shows what holds without telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.playback.pace import Pace
from gui.panels.transport import Transport
from gui.theme.palette import DARK, LIGHT
from gui.window.actions import Actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def actions(owner: QWidget) -> Actions:
    return Actions(owner, LIGHT)


def test_paces_are_told_when_chosen_and_not_when_shown(qtbot: QtBot, actions: Actions) -> None:
    transport = Transport(actions.all, LIGHT)
    qtbot.addWidget(transport)
    with qtbot.assertNotEmitted(transport.pace_chosen):
        transport.show_pace(Pace.REAL_TIME)
        transport.show_speed(0.25)
    with qtbot.waitSignal(transport.pace_chosen) as chosen:
        transport._paces.buttons[Pace.ONE_BY_ONE].click()
    assert chosen.args == [Pace.ONE_BY_ONE]
    transport.set_palette(DARK)
    transport.grab()
