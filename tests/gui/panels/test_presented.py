"""What stands around and under the stage before a room: large, whole, and never moving by itself.

Covers: top_line, progress, blackness, code_size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from gui.panels.caption import PROJECTED, CaptionPanel, lay_out
from gui.panels.code import CodeView
from gui.panels.progress import Progress
from gui.panels.top_line import TopLine
from gui.theme.palette import DARK
from gui.theme.type import CAPTION
from gui.words.sentence import Sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAMES = {"a": "Writing process 12", "b": "Reading process 11"}
LONGEST = (
    Sentence("{a} holds the lock and writes line 200. {b} and {a} must wait outside.", NAMES),
    Sentence("{a} (line 162) waits for forks 2, held by {b}: none can go on.", NAMES),
)


@pytest.mark.parametrize("lines", [720, 1080])
def test_the_longest_caption_has_two_lines_and_no_text_is_too_small(lines: int) -> None:
    whole = CAPTION.projector * lines / 720 / CAPTION.size
    wide, high = lines * 16 / 9 - 48, 0.19 * lines
    made = lay_out(LONGEST, wide, high, [whole * step for step in PROJECTED])
    face = made.defaultFont()
    assert made.size().height() <= min(high, 2.5 * QFontMetricsF(face).lineSpacing())
    assert face.pixelSize() >= lines / 40


def test_a_caption_goes_back_to_its_height_at_the_desk(qtbot: QtBot) -> None:
    panel = CaptionPanel(DARK)
    qtbot.addWidget(panel)
    before = panel.height(), panel.text_size
    panel.set_projection(720)
    assert panel.text_size == CAPTION.projector
    panel.setFixedHeight(137)
    panel.set_projection(0)
    assert (panel.height(), panel.text_size) == before


def test_long_lines_of_code_shrink_a_little_and_are_never_scrolled_to_the_side(
    qtbot: QtBot,
) -> None:
    view = CodeView(DARK)
    qtbot.addWidget(view)
    view.resize(486, 514)
    view.show_source("x = 1\n")
    view.set_projection(720)
    assert view.size_.text == pytest.approx(20)
    view.show_source("x = 1\n" * 40 + f"text = {'word ' * 40!r}\n")
    assert 18 <= view.size_.text < 20
    assert not view.horizontalScrollBar().isVisible()
    view.set_projection(0)
    assert view.size_.text == 13


def test_the_top_line_tells_of_rounds_and_events(qtbot: QtBot) -> None:
    line = TopLine()
    qtbot.addWidget(line)
    line.show_place(0, 0, 0)
    assert line.place == ""
    line.show_place(3, 12, 0)
    assert line.place == "Event 3 of 12"
    line.show_place(3, 0, 2)
    assert line.place == "Round 2 · Event 3"
    line.set_projection(1440)
    assert line.height() == 128
    assert line._leave.minimumHeight() >= 32


def test_the_progress_fills_from_the_left(qtbot: QtBot) -> None:
    bar = Progress(DARK)
    qtbot.addWidget(bar)
    bar.resize(400, 6)
    bar.show_share(0.25)
    picture = bar.grab().toImage()
    assert picture.pixelColor(50, 3).name().upper() == DARK.ink.upper()
    assert picture.pixelColor(150, 3).name().upper() == DARK.line.upper()
