"""Text in the columns of a terminal: the second column of a table begins at one place."""

from __future__ import annotations

from core.commands.columns import columns, filled, rows


def test_a_chinese_character_takes_two_columns() -> None:
    assert columns("a 进程。") == 8


def test_the_second_column_is_aligned_whatever_stands_in_the_first() -> None:
    lines = rows([("进程", "a"), ("abcdefgh", "b"), ("", "c")]).splitlines()
    assert lines == ["  进程      a", "  abcdefgh  b", "            c"]


def test_words_are_not_broken_and_chinese_is_so_between_characters() -> None:
    assert filled("one two three", 8) == "one two\nthree"
    assert filled("一二三四 --help 五", 8) == "一二三四\n--help\n五"


def test_no_line_begins_with_the_punctuation_of_the_one_before() -> None:
    assert filled("一二三四，五", 8) == "一二三\n四，五"


def test_what_is_longer_than_a_line_is_not_broken() -> None:
    assert filled("a " + "b" * 20, 8) == "a\n" + "b" * 20
