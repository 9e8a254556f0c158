"""A caption of two lines is broken where one would pause, and never leaves a word by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextDocument

from gui.panels.breaking import SHORTEST, break_well
from gui.theme.fonts import font
from gui.theme.type import CAPTION

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LONG = "P waits for forks 2, held by K, which waits for forks 3. Five processes wait: none goes on."
CHINESE = (
    "主进程（第 27 行）等待生产者结束，生产者的代码已执行完，但仍等待有人读出 queue。谁也无法继续。"
)
NO_MARK = "Worker 2 is blocked until the answer of the manager for its call is there at last"


def lines(text: str, width: float) -> list[tuple[str, float]]:
    """Return the lines of a text broken well, each with its width."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font(CAPTION))
    document.setPlainText(text)
    document.setTextWidth(width)
    document.size()
    break_well(document, width)
    document.size()
    layout, shown = document.firstBlock().layout(), document.firstBlock().text()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        words = shown[line.textStart() : line.textStart() + line.textLength()]
        found.append((words.strip(), line.naturalTextWidth()))
    return found


@pytest.mark.parametrize(
    ("text", "width", "first"),
    [
        (LONG, 700, "P waits for forks 2, held by K, which waits for forks 3."),
        (CHINESE, 800, "主进程（第 27 行）等待生产者结束，生产者的代码已执行完，"),
    ],
)
def test_a_line_ends_with_a_sentence_or_a_comma(
    qapp: QApplication, text: str, width: float, first: str
) -> None:
    found = lines(text, width)
    assert found[0][0] == first
    assert len(found) == 2


@pytest.mark.parametrize("width", [420, 500, 640, 700])
@pytest.mark.parametrize("text", [LONG, CHINESE, NO_MARK])
def test_two_lines_stay_two_and_are_about_as_long(
    qapp: QApplication, text: str, width: float
) -> None:
    found = lines(text, width)
    if len(found) == 2:
        short, long = sorted(wide for _, wide in found)
        assert short >= SHORTEST * long
        assert long <= width


def test_one_line_stays_as_it_is(qapp: QApplication) -> None:
    assert [words for words, _ in lines("A waits.", 400)] == ["A waits."]
