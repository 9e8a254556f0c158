"""An answer that was told already stays for a while under the caption, and hides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.panels.answer_line import AnswerLine
from gui.panels.caption import CaptionPanel
from gui.theme.palette import DARK, LIGHT
from gui.words.sentence import Sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TWO_LINES = (Sentence("The queue is full, and whoever wants to put something waits. " * 2),)


@pytest.mark.parametrize(("lines", "width", "height"), [(0, 940, 60), (720, 1280, 137)])
def test_the_caption_stays_above_it_and_both_can_be_read(
    qtbot: QtBot, lines: int, width: int, height: int
) -> None:
    caption = CaptionPanel(DARK)
    qtbot.addWidget(caption)
    caption.setFixedHeight(height)
    caption.resize(width, height)
    caption.show_caption(TWO_LINES)
    line = AnswerLine(caption, DARK)
    line.set_projection(lines)
    caption.show()
    assert not line.isVisible()
    line.show_words(("Does it wait?", "Yes"))
    assert line.isVisible()
    assert line.text == line.accessibleName() == "Does it wait? Yes"
    assert line.geometry().bottom() < height - 1
    assert caption._fitting(TWO_LINES).size().height() <= line.y()
    line.set_palette(LIGHT)
    line.show_words(("Does it wait? " * 60, "Yes"))
    assert caption.rect().contains(line.geometry())
    assert not caption.grab().isNull()
    line.show_words(("", ""))
    assert not line.isVisible()
    assert caption._room == height


def test_it_grows_with_the_zoom_of_the_desk(qtbot: QtBot) -> None:
    caption = CaptionPanel(DARK)
    qtbot.addWidget(caption)
    line = AnswerLine(caption, DARK)
    line.set_zoom(1.0)
    before = line.height()
    line.set_zoom(2.0)
    assert line.height() == pytest.approx(2 * before, abs=1)
