"""The field stays in the corner of the stage, takes Enter, and says how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.panels.finder import MARGIN, Finder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def made(qtbot: QtBot) -> tuple[QWidget, Finder]:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(800, 400)
    stage.show()
    return stage, Finder(stage)


def test_it_is_out_of_sight_until_it_is_asked_for(qtbot: QtBot) -> None:
    _, finder = made(qtbot)
    assert finder.isHidden()
    assert not finder.end()
    finder.begin()
    assert finder.isVisible()
    with qtbot.waitSignal(finder.closed):
        assert finder.end()


def test_it_stays_in_the_corner(qtbot: QtBot) -> None:
    stage, finder = made(qtbot)
    finder.begin()
    stage.resize(600, 400)
    assert finder.geometry().right() == 600 - MARGIN - 1


def test_enter_is_the_next_and_with_shift_the_one_before(qtbot: QtBot) -> None:
    _, finder = made(qtbot)
    finder.begin()
    steps: list[int] = []
    finder.entered.connect(steps.append)
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    QTest.keyClick(finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [1, -1]


def test_it_tells_how_many_and_those_who_cannot_see_hear_it(qtbot: QtBot) -> None:
    _, finder = made(qtbot)
    finder.tell(0, 0)
    assert finder.told == ""
    finder.field.setText("w")
    finder.tell(0, 0)
    assert finder.told == "none"
    finder.tell(0, 12)
    assert finder.told == "12 found"
    finder.tell(3, 12)
    assert finder.told == finder.field.accessibleDescription() == "3 of 12"
    assert finder.field.accessibleName()
