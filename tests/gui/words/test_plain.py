"""Foreign text can stand among our words, and neither acts nor moves them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from gui.words.plain import ISOLATE, POP, harmless, one_line, tip, written_out
from gui.words.sentence import Sentence

HEBREW = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}"


def test_a_name_is_one_line_and_nothing_in_it_acts() -> None:
    for text, shown in (
        ("two\r\nlines\tand more", "two lines and more"),
        ("\x1b[2J\x00\u202egnp", r"\x1b[2J\x00\u202egnp"),
        ("x" * 10_000, "x" * 79 + "…"),
        ("Z" + "\u0301" * 40 + "a", "Z" + "\u0301" * 4 + "…a"),
        ("\udcff", r"\udcff"),
        ("<b>", "<b>"),
    ):
        assert one_line(text) == shown
    assert written_out("a\nb", 10) == r"a\nb"


def test_what_is_written_to_the_left_leaves_our_words_in_their_order() -> None:
    told = Sentence("{who} puts {n}.", {"who": one_line(f"{HEBREW} 12")}, {"n": "3"}).plain()
    assert told == f"{ISOLATE}{HEBREW} 12{POP} puts 3."
    assert one_line(one_line(HEBREW)) == one_line(HEBREW)
    assert one_line(f"{POP}{HEBREW}{ISOLATE}{POP}x") == f"{ISOLATE}{HEBREW}x{POP}"


@pytest.mark.parametrize("text", ["Tom & <b>Jerry</b>", "a & b", "&lt;", "<p", "<b>x</b>\nline 2"])
def test_a_tip_shows_what_looks_like_markup_as_it_is(text: str) -> None:
    shown = tip(text)
    document = QTextDocument()
    document.setHtml(shown) if Qt.mightBeRichText(shown) else document.setPlainText(shown)
    assert document.toPlainText().replace("\u2028", "\n") == text


def test_a_sentence_with_a_path_in_it_stays_one_line() -> None:
    assert harmless("There is no file a\nb\u202e.") == r"There is no file a\nb\u202e."
    assert harmless(one_line(HEBREW)) == one_line(HEBREW)
