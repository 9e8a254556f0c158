"""An author's own question is written on a small sheet; half a question is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from core.lessons.lesson import OwnQuestion
from gui.panels.own_question_sheet import OwnQuestionSheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def sheet(qapp: QApplication) -> Iterator[OwnQuestionSheet]:
    made = OwnQuestionSheet()
    made.ask(16)
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


@pytest.fixture
def written(sheet: OwnQuestionSheet) -> list[OwnQuestion]:
    found: list[OwnQuestion] = []
    sheet.written.connect(found.append)
    return found


def test_answers_that_are_left_empty_are_none(
    sheet: OwnQuestionSheet, written: list[OwnQuestion]
) -> None:
    QTest.keyClicks(sheet.asks, "Who waits?")
    QTest.keyClicks(sheet.options[0], "Ada")
    QTest.keyClicks(sheet.options[2], "Bob")
    sheet.rights[2].click()
    sheet.keep.click()
    assert written == [OwnQuestion("Who waits?", ("Ada", "Bob"), 1, 16)]
    assert not sheet.isVisible()


def test_what_is_not_whole_is_not_kept(sheet: OwnQuestionSheet, written: list[OwnQuestion]) -> None:
    sheet.asks.setText("Who waits?")
    for number, right in ((0, 0), (1, 3)):
        sheet.options[number].setText("Ada")
        sheet.rights[right].setChecked(True)
        sheet.keep.click()
        assert sheet.isVisible()
        assert sheet._wrong.text()
    assert written == []
    assert "event 17." in sheet._place.text()
