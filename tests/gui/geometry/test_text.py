"""What does not fit is cut at its end, and says so."""

from __future__ import annotations

import pytest

from gui.geometry.text import chip_text, cut, elided, first_fitting


def ten_each(text: str) -> float:
    return 10.0 * len(text)


def test_what_fits_is_whole() -> None:
    assert elided("seated", 60, ten_each) == "seated"


def test_what_does_not_fit_ends_with_an_ellipsis_and_fits() -> None:
    text = elided("good morning everyone", 80, ten_each)
    assert text == "good mo\N{HORIZONTAL ELLIPSIS}"
    assert ten_each(text) <= 80


def test_a_line_of_several_parts_ends_behind_one_of_them() -> None:
    assert cut("1: line 1, round 1", 140, ten_each) == "1: line 1\N{HORIZONTAL ELLIPSIS}"
    assert cut("1: line 1, round 1", 180, ten_each) == "1: line 1, round 1"
    assert cut("Queue() \N{MIDDLE DOT} first in, first out", 140, ten_each) == "Queue()"
    assert cut("morning", 50, ten_each) == "morn\N{HORIZONTAL ELLIPSIS}"


def test_no_room_at_all_leaves_the_ellipsis() -> None:
    assert elided("everyone", 0, ten_each) == "\N{HORIZONTAL ELLIPSIS}"


def test_the_longest_words_that_fit_are_taken() -> None:
    texts = ("blocked: full", "full")
    assert first_fitting(texts, 200, ten_each) == "blocked: full"
    assert first_fitting(texts, 60, ten_each) == "full"
    assert first_fitting(texts, 30, ten_each) == "fu\N{HORIZONTAL ELLIPSIS}"


@pytest.mark.parametrize(
    ("preview", "shown"),
    [
        ("'good'", "good"),
        ('"it\'s"', "it's"),
        ("42", "42"),
        ("'a\nb'", "a b"),
        ("'good morning everyone'", "good mornin\N{HORIZONTAL ELLIPSIS}"),
        ("'", "'"),
        ("", ""),
    ],
)
def test_a_chip_shows_a_string_without_its_quotes(preview: str, shown: str) -> None:
    assert chip_text(preview, 12) == shown
