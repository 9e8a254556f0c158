"""A card says what it runs, can be drawn in both grounds, and is run by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.scenarios.catalogue import SCENARIOS
from gui.panels.card import Card
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.scenarios.groups.scenario import Scenario


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)
def test_it_says_what_it_is_and_follows_the_ground(
    qtbot: QtBot, scenario: Scenario, large: bool
) -> None:
    card = Card(scenario, LIGHT, large=large)
    qtbot.addWidget(card)
    card.resize(card.sizeHint())
    assert card.accessibleName() == scenario.title
    assert card.accessibleDescription() == scenario.teaches
    light = card.grab().toImage()
    card.set_palette(DARK)
    assert card.grab().toImage() != light


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_is_run_by_keys(qtbot: QtBot, key: Qt.Key) -> None:
    card = Card(SCENARIOS[0], LIGHT, large=True)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, key)


def test_its_picture_keeps_its_shape_in_a_wide_window(qtbot: QtBot) -> None:
    card = Card(SCENARIOS[0], LIGHT, large=True)
    qtbot.addWidget(card)
    card.show()
    card.resize(600, card.height())
    qtbot.waitUntil(lambda: card.height() > 330)
