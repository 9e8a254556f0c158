"""The line of a lesson tells where it is, and is out of the way on a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.lesson_line import NOTES, LessonLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def line(qapp: QApplication) -> Iterator[LessonLine]:
    """Return a line in a window, with a lesson of three steps at the second of them."""
    window = QWidget()
    made = LessonLine()
    QVBoxLayout(window).addWidget(made)
    window.resize(1000, 200)
    window.show()
    made.show_lesson("Locks", ["One", "Two & three", "Four"], False)
    made.show_step(1, "Say it.", "")
    yield made
    window.close()
    window.deleteLater()
    qapp.processEvents()


def test_it_tells_the_step_and_leads_to_its_neighbours(line: LessonLine) -> None:
    went: list[int] = []
    line.went.connect(went.append)
    assert line.steps.text() == "Step 2 of 3 · Two && three"
    assert line.told == "Step 2 of 3"
    line.back.click()
    line.on.click()
    assert went == [-1, 1]
    line.show_step(2, "", "")
    assert not line.on.isEnabled()
    assert line.back.isEnabled()


def test_any_step_can_be_chosen_from_the_list(line: LessonLine) -> None:
    wanted: list[int] = []
    line.step_wanted.connect(wanted.append)
    menu = line.make_steps()
    assert [a.text().strip() for a in menu.actions()] == ["1   One", "2   Two && three", "3   Four"]
    assert [a.isChecked() for a in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    assert wanted == [2]


def test_the_notes_can_be_hidden_and_take_no_more_than_three_lines(line: LessonLine) -> None:
    assert line._area.isVisible()
    line.show_step(1, "A long note. " * 200, "")
    assert line._area.height() <= NOTES
    line.notes.click()
    assert not line._area.isVisible()
    line.show_step(2, "", "")
    assert not line.notes.isEnabled(), "this step has none"


def test_it_is_not_on_a_projector_nor_without_a_lesson(line: LessonLine) -> None:
    line.set_projection(720)
    assert not line.isVisible()
    line.show_lesson("Locks", ["One"], True)
    assert not line.isVisible(), "whatever becomes of the lesson meanwhile"
    line.set_projection(0)
    assert line.isVisible()
    line.clear()
    assert not line.isVisible()
    assert line.told == ""


def test_what_others_have_written_is_no_markup_and_stays_on_its_line(line: LessonLine) -> None:
    line.show_lesson("<b>Locks</b>\n!", ["<i>One</i>\n"], False)
    line.show_step(0, "<u>Say</u> it.\u202e", "")
    assert line._title.text() == "<b>Locks</b>\\n!"
    assert line.steps.text() == r"Step 1 of 1 · <i>One</i>\n"
    assert line._said.text() == r"<u>Say</u> it.\u202e"
