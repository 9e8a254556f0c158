"""The page of a run: a notice stands in place of the stage, never over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.theme.palette import DARK
from gui.window.run_page import PARAMETERS

if TYPE_CHECKING:
    from gui.window.parts import Parts


def test_a_notice_stands_in_place_of_the_stage(parts: Parts) -> None:
    parts.window.show_run("x", "", can_run_again=False)
    page = parts.window.run_page
    page.show_notice("It cannot be opened.")
    assert page.notice_shown
    assert not page.stage.isVisible()
    page.show_stage()
    assert page.stage.isVisible()
    assert not page.notice.isVisible()


def test_the_parameters_are_a_tab_away(parts: Parts) -> None:
    parts.window.show_run("x", "", can_run_again=False)
    page = parts.window.run_page
    assert page.inspector.isVisible()
    page.show_tab(PARAMETERS)
    assert page.parameters.isVisible()
    assert not page.inspector.isVisible()
    page.set_palette(DARK)
