"""The sheet shows each action's words beside its keys, under the heading of its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from gui.panels.keys import Group, KeySheet, columns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


def group(title: str, count: int) -> Group:
    return title, [(f"{title} {n}", ("F5",)) for n in range(count)]


def test_words_and_keys_stand_side_by_side_under_their_heading(qtbot: QtBot) -> None:
    sheet = KeySheet(lambda: [("Time", [("Faster", ("+", "=")), ("Slower", ("-",))])])
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[1:] == ["Time", "+   =", "Faster", "-", "Slower"]


def test_groups_stay_whole_and_in_order_in_columns_of_about_one_height() -> None:
    groups = [group(name, count) for name, count in zip("abcdef", (5, 4, 7, 9, 4, 6), strict=True)]
    left, right = columns(groups)
    assert left + right == groups
    assert abs(sum(len(rows) for _, rows in left) - sum(len(rows) for _, rows in right)) < 6
    assert columns([group("a", 3)]) == [[group("a", 3)]]
    assert columns([]) == []


def test_in_a_small_window_it_is_scrolled_by_keys_and_no_higher(
    owner: QWidget, qtbot: QtBot
) -> None:
    owner.resize(1000, 640)
    sheet = KeySheet(lambda: [group("a", 40), group("b", 40)], owner)
    sheet.open()
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.height() <= 640
    assert sheet.width() <= 1000
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(area, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_it_is_as_wide_as_its_words_and_no_wider(owner: QWidget, qtbot: QtBot) -> None:
    owner.resize(1000, 640)
    words = "What it does, in so many words that they need their room"
    sheet = KeySheet(lambda: [("a", [(words, ("F5",))]), ("b", [(words, ("F6",))])], owner)
    sheet.open()
    qtbot.waitUntil(sheet.isVisible)
    area = sheet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.width() == area.minimumWidth()
