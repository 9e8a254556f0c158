"""The sheet shows each action's words beside its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from gui.panels.keys import KeySheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_words_and_keys_stand_side_by_side(qtbot: QtBot) -> None:
    sheet = KeySheet([("Faster", ("+", "=")), ("Search", ("Ctrl+K",))])
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts[1:] == ["+   =", "Faster", "Ctrl+K", "Search"]
