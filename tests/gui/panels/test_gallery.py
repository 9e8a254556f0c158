"""The first screen: cards to click, search, groups, Enter, arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.scenarios.catalogue import SCENARIOS, Scenario
from gui.panels.gallery import Gallery
from gui.panels.shelf import Shelf
from gui.theme.palette import DARK, LIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton
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


def test_a_card_says_what_it_is_and_can_be_drawn_in_both_grounds(gallery: Gallery) -> None:
    card = gallery.cards[0]
    assert card.accessibleName() == card.scenario.title
    light = card.grab().toImage()
    gallery.set_palette(DARK)
    assert card.grab().toImage() != light


def rows(shelf: Shelf) -> list[QPushButton]:
    from PySide6.QtWidgets import QPushButton

    return [b for b in shelf.findChildren(QPushButton, "row") if b.isVisibleTo(shelf)]


def test_the_shelf_lists_groups_then_programs(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    qtbot.addWidget(shelf)
    shelf.show()
    groups = dict.fromkeys(s.group for s in SCENARIOS)
    assert [row.text() for row in rows(shelf)] == ["All", *groups]
    shelf.show_programs("ping-pong")
    qtbot.waitUntil(lambda: len(rows(shelf)) == len(SCENARIOS))
    assert [row.text() for row in rows(shelf) if row.isChecked()] == ["Ping-pong"]
    chosen: list[Scenario] = []
    shelf.chosen.connect(chosen.append)
    rows(shelf)[0].click()
    assert chosen == [SCENARIOS[0]]


def test_the_search_narrows_the_list_and_enter_takes_the_first(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    qtbot.addWidget(shelf)
    shelf.show()
    shelf.show_programs("")
    QTest.keyClicks(shelf.search, "lock")
    qtbot.waitUntil(lambda: [r.text() for r in rows(shelf)] == ["Lock: three writers"])
    with qtbot.waitSignal(shelf.chosen) as chosen:
        QTest.keyClick(shelf.search, Qt.Key.Key_Return)
    assert chosen.args[0].name == "lock-writers"


def test_recent_files_can_be_opened_again(qtbot: QtBot) -> None:
    shelf = Shelf(SCENARIOS)
    qtbot.addWidget(shelf)
    shelf.show()
    shelf.set_recent(["/p/a&b.py"])
    qtbot.waitUntil(lambda: rows(shelf)[-1].text() == "a&&b.py")
    with qtbot.waitSignal(shelf.recent_chosen) as chosen:
        rows(shelf)[-1].click()
    assert chosen.args == ["/p/a&b.py"]
