"""A sentence is one template; names are bold and whole, previews may be cut, nothing is markup."""

from __future__ import annotations

from gui.words.sentence import Sentence, plain, rich


def test_names_are_bold_and_foreign_text_is_escaped() -> None:
    told = Sentence("{who} puts {w}.", {"who": "<i>P</i>"}, {"w": "<script>"})
    assert told.rich() == "<b>&lt;i&gt;P&lt;/i&gt;</b> puts &lt;script&gt;."
    assert told.plain() == "<i>P</i> puts <script>."


def test_a_preview_is_cut_and_a_name_never() -> None:
    name, preview = "N" * 80, "w" * 80
    told = Sentence("{who} puts {w}.", {"who": name}, {"w": preview}).plain(12)
    assert name in told
    assert "w" * 11 + "…" in told
    assert "w" * 12 not in told


def test_braces_in_what_a_program_says_are_text() -> None:
    told = Sentence("{who} puts {w}.", {"who": "{w}"}, {"w": "{who} {0}"})
    assert told.plain() == "{w} puts {who} {0}."


def test_lines_become_one_line() -> None:
    told = Sentence("{w}", values={"w": "a\n\tb   c"})
    assert told.plain() == "a b c"


def test_two_sentences_stand_side_by_side() -> None:
    caption = (Sentence("One."), Sentence("{who}.", {"who": "Two"}))
    assert plain(caption) == "One. Two."
    assert rich(caption) == "One. <b>Two</b>."
