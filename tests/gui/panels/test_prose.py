"""What is written on several lines is plain text in every language, and Chinese has more room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from gui.panels.prose import Prose
from gui.theme.type import LINE_HEIGHT_CHINESE, PANEL
from gui.words.language import speak

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINES = "一行<b>字</b>\n又一行 & 字"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_in_it_is_interpreted(qtbot: QtBot, language: str) -> None:
    speak(language)
    prose = Prose()
    qtbot.addWidget(prose)
    prose.setText(LINES)
    read = QAccessible.queryAccessibleInterface(prose).text(QAccessible.Text.Name)
    assert prose.text() == read == LINES
    speak("en")


def test_the_lines_of_chinese_are_higher(qtbot: QtBot) -> None:
    speak("zh_CN")
    prose = Prose()
    qtbot.addWidget(prose)
    prose.setText(LINES)
    assert prose.heightForWidth(400) >= 2 * PANEL.size * LINE_HEIGHT_CHINESE - 1
    speak("en")
    prose.setText(LINES)
    assert prose.heightForWidth(400) < 2 * PANEL.size * LINE_HEIGHT_CHINESE
