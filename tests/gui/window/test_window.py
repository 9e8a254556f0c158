"""The window gives the stage its room and folds what a narrow one has no place for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.theme import measures
from gui.theme.palette import DARK, LIGHT

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
