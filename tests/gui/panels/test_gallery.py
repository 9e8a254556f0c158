"""The first screen: cards to click, search, groups.

Covers: group_block.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from core.scenarios.catalogue import FEATURED, SCENARIOS, find
from gui.panels.card import Card
from gui.panels.gallery import Gallery
from gui.theme.palette import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


MANY = tuple(
    SCENARIOS[0]._replace(name=f"{group} {n}", title="", teaches="", text="", group=group)
    for group in ("First", "Second", "Third")
    for n in range(6)
)
"""Three groups of six, none of them featured."""


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    made = Gallery([s for n in FEATURED if (s := find(n))], FEATURED, LIGHT)
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
    gallery = Gallery(SCENARIOS, FEATURED, LIGHT)
    qapp.removeEventFilter(watch)
    gallery.deleteLater()
    assert windows == []


def test_a_click_on_a_card_runs_its_program(gallery: Gallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.chosen) as chosen:
        QTest.mouseClick(gallery.cards[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [find(FEATURED[1])]


def test_enter_runs_the_card_with_the_focus(gallery: Gallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.chosen) as chosen:
        QTest.keyClick(gallery.cards[2], Qt.Key.Key_Return)
    assert chosen.args == [find(FEATURED[2])]


def test_the_search_finds_by_any_word(gallery: Gallery) -> None:
    gallery.search("pipe")
    assert "ping-pong" in names(gallery)
    gallery.search("three WRITERS")
    assert names(gallery) == ["lock-writers"]
    gallery.search("no such thing")
    assert names(gallery) == []
    gallery.search("")
    assert names(gallery) == list(FEATURED)


def test_a_group_shows_its_own(gallery: Gallery) -> None:
    gallery.show_group("Synchronisation")
    assert {card.scenario.group for card in gallery.cards} == {"Synchronisation"}


@pytest.fixture
def groups(qtbot: QtBot) -> Gallery:
    made = Gallery(MANY, FEATURED, LIGHT)
    qtbot.addWidget(made)
    made.resize(1220, 600)
    made.show()
    return made


def test_before_the_first_picture_only_the_cards_in_view_are_made(groups: Gallery) -> None:
    assert len(groups.findChildren(Card)) < 12
    groups.furnish()
    assert len(groups.cards) == 12


def test_a_group_is_one_row_until_all_of_it_is_wanted(groups: Gallery, qtbot: QtBot) -> None:
    groups.furnish()
    assert names(groups)[:5] == ["First 0", "First 1", "First 2", "First 3", "Second 0"]
    button = next(b for b in groups.findChildren(QToolButton) if b.text() == "all 6")
    with qtbot.waitSignal(groups.group_wanted) as wanted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["First"]
    groups.show_group("First")
    assert names(groups) == [f"First {n}" for n in range(6)]
    assert not button.isVisibleTo(groups)


def test_the_cards_fill_the_row_after_a_wider_window_had_more_columns(groups: Gallery) -> None:
    groups.resize(1400, 600)
    groups.furnish()
    assert len({card.y() for card in groups.cards[:4]}) == 1
    groups.resize(1000, 600)
    block = groups.cards[0].parentWidget()
    assert block is not None
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    boxes = [card.geometry() for card in groups.cards[:3]]
    assert boxes[2].right() == block.rect().right()
    assert max(box.width() for box in boxes) - min(box.width() for box in boxes) <= 1


def test_a_search_looks_into_whole_groups(groups: Gallery) -> None:
    groups.search("second 5")
    assert names(groups) == ["Second 5"]
    groups.search("second")
    assert len(names(groups)) == 6


def test_the_arrow_keys_go_along_a_row_and_from_row_to_row(groups: Gallery) -> None:
    groups.furnish()
    groups.cards[1].setFocus()
    for key, name in (
        (Qt.Key.Key_Right, "First 2"),
        (Qt.Key.Key_Down, "Second 2"),
        (Qt.Key.Key_Left, "Second 1"),
        (Qt.Key.Key_Up, "First 1"),
        (Qt.Key.Key_Up, "First 1"),
    ):
        QTest.keyClick(groups.focusWidget(), key)
        focus = groups.focusWidget()
        assert isinstance(focus, Card)
        assert focus.scenario.name == name


def test_cards_stand_side_by_side_and_are_large_enough_to_hit(gallery: Gallery) -> None:
    boxes = [card.geometry() for card in gallery.cards]
    for index, box in enumerate(boxes):
        assert box.width() >= 32
        assert box.height() >= 32
        assert not any(box.intersects(other) for other in boxes[index + 1 :])
