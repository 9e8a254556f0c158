"""The sheet shows each action's words beside its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from gui.panels.keys import MOST_ROWS, KeySheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_words_and_keys_stand_side_by_side(qtbot: QtBot) -> None:
    sheet = KeySheet([("Faster", ("+", "=")), ("Search", ("Ctrl+K",))])
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[1:] == ["+   =", "Faster", "Ctrl+K", "Search"]


def test_many_keys_stand_in_columns_that_fit_a_small_window(qtbot: QtBot) -> None:
    sheet = KeySheet([(f"Action {n}", ("F5",)) for n in range(2 * MOST_ROWS)])
    qtbot.addWidget(sheet)
    assert sheet.sizeHint().height() < 700
    assert sheet.sizeHint().width() < 900
