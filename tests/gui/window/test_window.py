"""The window gives the stage its room and folds what a narrow one has no place for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from gui.theme import measures
from gui.theme.palette import DARK, LIGHT
from gui.window.window import LEAST, SIZE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.window.parts import Parts


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
def test_at_least_half_of_the_width_and_two_fifths_of_the_height_are_stage(
    parts: Parts, qtbot: QtBot, size: tuple[int, int]
) -> None:
    parts.window.resize(*size)
    parts.window.show_run("x", "", can_run_again=True)
    stage = parts.window.run_page.stage
    qtbot.waitUntil(lambda: parts.window.width() == size[0])
    qtbot.waitUntil(lambda: stage.width() >= size[0] / 2)
    assert stage.height() >= 0.4 * size[1]


def test_a_narrow_window_folds_the_programs_to_a_button(parts: Parts, qtbot: QtBot) -> None:
    window = parts.window
    window.show_run("x", "", can_run_again=True)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not window.shelf.isVisible())
    assert window.bar._unfold.isVisible()
    assert window.run_page._side.width() == measures.CODE_NARROW
    window.actions_.all["programs"].trigger()
    assert window.shelf.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.shelf.isVisible() and not window.bar._unfold.isVisible())
    assert window.shelf.width() == measures.GALLERY
    assert window.run_page._side.width() == measures.CODE


@pytest.mark.parametrize("size", [(800, 500), (910, 512), (1024, 576)])
def test_on_a_small_screen_the_stage_has_two_fifths_and_nothing_lies_outside(
    parts: Parts, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window, page = parts.window, parts.window.run_page
    window.show_run("x", "", can_run_again=True)
    window.resize(*size)
    qtbot.waitUntil(lambda: page.height() + window.bar.height() + measures.STATUS == size[1])
    qtbot.waitUntil(lambda: page.stage.height() >= 0.4 * page.height() - 1)
    assert page.stage.width() >= 0.5 * size[0]
    right = window.bar.menu.mapTo(window, window.bar.menu.rect().topRight()).x()
    assert right < size[0]


def test_a_small_first_screen_has_its_list_behind_a_button(parts: Parts, qtbot: QtBot) -> None:
    window = parts.window
    window.resize(800, 500)
    qtbot.waitUntil(lambda: not window.shelf.isVisible())
    window.bar._unfold.click()
    assert window.shelf.isVisible()
    qtbot.waitUntil(lambda: window.gallery.width() == 800 - measures.GALLERY)
    qtbot.waitUntil(lambda: len({card.x() for card in window.gallery.cards[:3]}) == 2)
    window.shelf.choose_group("Pool")
    assert {card.scenario.group for card in window.gallery.cards} == {"Pool"}
    window.bar._unfold.click()
    assert not window.shelf.isVisible()


def test_the_window_begins_no_larger_than_the_screen(parts: Parts) -> None:
    room = parts.window.screen().availableGeometry().size()
    assert parts.window.size() == QSize(*SIZE).boundedTo(room)
    assert LEAST[0] <= 800
    assert LEAST[1] <= 500


def test_the_first_screen_has_no_run_panels_and_its_first_card_has_the_focus(
    parts: Parts, qtbot: QtBot
) -> None:
    window = parts.window
    assert not window.run_page.isVisible()
    assert not window.bar.transport.isVisible()
    assert not window.status.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.gallery.cards[0].hasFocus)


def test_the_parts_have_the_heights_of_the_design(parts: Parts) -> None:
    parts.window.show_run("x", "", can_run_again=True)
    assert parts.window.bar.height() == measures.TOOLBAR
    assert parts.window.status.height() == measures.STATUS
    assert parts.window.run_page.caption.height() == measures.CAPTION


def test_both_grounds_can_be_drawn(parts: Parts) -> None:
    pictures = []
    for palette in (DARK, LIGHT):
        parts.window.set_palette(palette)
        pictures.append(parts.window.grab().toImage())
    assert pictures[0] != pictures[1]
