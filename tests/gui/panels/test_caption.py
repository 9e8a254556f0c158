"""The caption fits its place, its names are whole, and it fades by the clock that it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.caption import FADE_S, CaptionPanel, lay_out
from gui.theme import measures
from gui.theme.palette import DARK
from gui.theme.type import CAPTION
from gui.words.language import speak
from gui.words.sentence import Sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def told(who: str, what: str) -> tuple[Sentence, ...]:
    return (
        Sentence("{who} puts {w}.", {"who": who}, {"w": what}),
        Sentence("The queue is full: {n} of {n}.", values={"n": "3"}),
    )


def test_its_height_never_changes(qtbot: QtBot) -> None:
    panel = CaptionPanel(DARK)
    qtbot.addWidget(panel)
    panel.resize(600, panel.height())
    for words in ("x", "y" * 3000):
        panel.show_caption(told("Producer", words))
        panel.grab()
        assert panel.height() == measures.CAPTION


def test_previews_are_cut_before_names(qtbot: QtBot) -> None:
    panel = CaptionPanel(DARK)
    qtbot.addWidget(panel)
    panel.resize(520, panel.height())
    name = "A producer with a rather long name"
    panel.show_caption(told(name, "w" * 500))
    document = panel._fitting(told(name, "w" * 500))
    assert document.size().height() <= measures.CAPTION
    assert name in document.toPlainText().replace("\n", " ")


def test_it_fades_by_the_time_it_is_given(qtbot: QtBot) -> None:
    panel = CaptionPanel(DARK)
    qtbot.addWidget(panel)
    panel.show_caption(told("A", "1"))
    assert not panel.moving
    panel.show_caption(told("B", "2"), 10.0)
    assert panel.moving
    panel.advance(10.0 + FADE_S / 2)
    assert panel.moving
    panel.advance(10.0 + FADE_S + 0.001)
    assert not panel.moving
    assert panel.text.startswith("B puts 2.")
    assert panel.accessibleDescription() == panel.text


def test_a_name_that_looks_like_markup_is_a_name(qtbot: QtBot) -> None:
    panel = CaptionPanel(DARK)
    qtbot.addWidget(panel)
    panel.resize(900, panel.height())
    document = panel._fitting(told("<h1>P</h1>", "<img src=x>"))
    assert "<h1>P</h1> puts <img src=x>." in document.toPlainText()


def test_the_lines_of_chinese_stand_further_apart_and_have_room(qtbot: QtBot) -> None:
    speak("zh_CN")
    try:
        long = (Sentence("队列已满，消费者读出一个数据之前，生产者一直被阻塞。" * 2),)
        document = lay_out(long, 900, measures.CAPTION)
        assert document.begin().layout().lineCount() == 2
        assert 2 * 1.5 * CAPTION.size <= document.size().height() <= measures.CAPTION
    finally:
        speak("en")
