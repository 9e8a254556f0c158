"""The sheet of a lesson shows a step and tells what is changed; Enter presses nothing by itself.

Covers: lesson_form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.lessons.format import LONGEST_NOTES
from gui.panels.lesson_sheet import LessonSheet, Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

QUESTIONS = (("first", "What is first?", True), ("last", "And last?", False))
STEP = Shown("", "Ping-pong", "Runs Ping-pong", "1.5", "", QUESTIONS, "Say it.", True)


@pytest.fixture
def sheet(qapp: QApplication) -> Iterator[LessonSheet]:
    made = LessonSheet()
    made.show_lesson("Mine", ["One", "Two", "Three"], 1)
    made.show_possible(True, True)
    made.show_step(STEP)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def told(sheet: LessonSheet) -> list[tuple[str, object]]:
    """Return a list that gets all that is changed."""
    changes: list[tuple[str, object]] = []
    sheet.changed.connect(lambda name, value: changes.append((name, value)))
    sheet.begin_here.connect(lambda: changes.append(("begin here", None)))
    return changes


def test_nothing_is_changed_by_being_shown(
    sheet: LessonSheet, told: list[tuple[str, object]]
) -> None:
    sheet.show_step(STEP._replace(notes="Other", until="telling"))
    sheet.form.begin.editingFinished.emit()
    assert told == []


def test_each_change_is_told(sheet: LessonSheet, told: list[tuple[str, object]]) -> None:
    sheet.form.ticks["last"].click()
    sheet.form.ticks["first"].click()
    QTest.keyClicks(sheet.form.title, "P")
    sheet.form.until.setText("MessageSent:2")
    QTest.keyClick(sheet.form.until, Qt.Key.Key_Return)
    assert told == [
        ("questions", ("first", "last")),
        ("questions", ("last",)),
        ("title", "P"),
        ("until", "MessageSent:2"),
    ]
    assert sheet.isVisible(), "Enter ends what is typed, and neither the sheet nor anything else"


@pytest.mark.parametrize("text", ["soon", "event:", "NoSuchKind", "1e9", "event:1; x", "-1"])
def test_an_instant_that_makes_no_sense_is_told_in_its_place(
    text: str, sheet: LessonSheet, told: list[tuple[str, object]]
) -> None:
    sheet.form.begin.setText(text)
    sheet.form.begin.editingFinished.emit()
    assert sheet.form._fields["begin"].wrong
    assert told == []


def test_notes_that_are_too_long_are_cut(
    sheet: LessonSheet, told: list[tuple[str, object]]
) -> None:
    sheet.form.notes.setPlainText("n" * (LONGEST_NOTES + 5))
    assert len(sheet.form.notes.toPlainText()) == LONGEST_NOTES
    assert told == [("notes", "n" * LONGEST_NOTES)]


def test_what_cannot_be_done_is_off(sheet: LessonSheet) -> None:
    sheet.steps.setCurrentRow(0)
    assert not sheet.up.isEnabled()
    assert sheet.down.isEnabled()
    sheet.show_lesson("", [], -1)
    sheet.show_step(None)
    buttons = sheet.up, sheet.down, sheet.remove, sheet.go
    assert not any(button.isEnabled() for button in buttons)
    assert sheet._empty.isVisible()


def test_everything_has_a_name_for_those_who_do_not_see_it(sheet: LessonSheet) -> None:
    form = sheet.form
    for widget in (sheet.title, sheet.steps, sheet.up, sheet.down, form.title, form.begin,
                   form.until, form.notes, *form.here, *form.ticks.values()):  # fmt: skip
        assert len(widget.accessibleName()) > 2
