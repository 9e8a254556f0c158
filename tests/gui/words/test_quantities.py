"""Durations, previews and numbers as a reader would say them."""

from __future__ import annotations

import pytest

from gui.words.quantities import duration, is_quit_mark, is_word, quoted, small_number

MS = 1_000_000


@pytest.mark.parametrize(
    ("ns", "text"),
    [
        (0, "0 µs"),
        (58_400, "58 µs"),
        (5_400_000, "5.4 ms"),
        (58 * MS, "58 ms"),
        (208 * MS, "0.21 s"),
        (1_000 * MS, "1 s"),
        (12_340 * MS, "12 s"),
        (65_000 * MS, "1 min 5 s"),
        (-5, "0 µs"),
    ],
)
def test_a_duration_has_the_unit_that_suits_it(ns: int, text: str) -> None:
    assert duration(ns) == text


@pytest.mark.parametrize(
    ("preview", "shown"),
    [("'good'", '"good"'), ('"it\'s"', '"it\'s"'), ("5", "5"), ("[1, 2]", "[1, 2]"), ("", "")],
)
def test_only_a_text_stands_in_quotation_marks(preview: str, shown: str) -> None:
    assert quoted(preview) == shown


def test_what_counts_as_a_word_and_as_a_quit_mark() -> None:
    assert is_word("'good'")
    assert not is_word("'two words'")
    assert not is_word("good")
    assert is_quit_mark("None")
    assert is_quit_mark("'quit'")
    assert not is_quit_mark("'quiet'")


def test_small_numbers_are_words() -> None:
    assert small_number(5) == "Five"
    assert small_number(13) == "13"
