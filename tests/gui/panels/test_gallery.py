"""The first screen: cards to click, search, groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest

from core.scenarios.catalogue import SCENARIOS
from gui.panels.card import Card
from gui.panels.gallery import Gallery
from gui.theme.palette import LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    made = Gallery(SCENARIOS, LIGHT)
    qtbot.addWidget(made)
    made.resize(1220, 800)
    made.show()
    return made


def names(gallery: Gallery) -> list[str]:
    return [card.scenario.name for card in gallery.cards]


def test_no_card_is_a_window_before_it_has_its_place(qapp: QApplication) -> None:
    windows: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, Card):
                windows.extend([watched.scenario.name] if watched.isWindow() else [])
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    gallery = Gallery(SCENARIOS, LIGHT)
    qapp.removeEventFilter(watch)
    gallery.deleteLater()
    assert windows == []


def test_a_click_on_a_card_runs_its_program(gallery: Gallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.chosen) as chosen:
        QTest.mouseClick(gallery.cards[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [SCENARIOS[1]]


def test_enter_runs_the_card_with_the_focus(gallery: Gallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.chosen) as chosen:
        QTest.keyClick(gallery.cards[2], Qt.Key.Key_Return)
    assert chosen.args == [SCENARIOS[2]]


def test_the_search_finds_by_any_word(gallery: Gallery) -> None:
    gallery.search("pipe")
    assert "ping-pong" in names(gallery)
    gallery.search("three WRITERS")
    assert names(gallery) == ["lock-writers"]
    gallery.search("no such thing")
    assert names(gallery) == []
    gallery.search("")
    assert len(names(gallery)) == len(SCENARIOS)


def test_a_group_shows_its_own(gallery: Gallery) -> None:
    gallery.show_group("Synchronisation")
    assert {card.scenario.group for card in gallery.cards} == {"Synchronisation"}


def test_cards_stand_side_by_side_and_are_large_enough_to_hit(gallery: Gallery) -> None:
    boxes = [card.geometry() for card in gallery.cards]
    for index, box in enumerate(boxes):
        assert box.width() >= 32
        assert box.height() >= 32
        assert not any(box.intersects(other) for other in boxes[index + 1 :])
