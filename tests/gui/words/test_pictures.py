"""What is said on and about pictures and films."""

from __future__ import annotations

from gui.words.pictures import LONGEST_S, film_text, place_text, size_text


def test_where_a_picture_stands() -> None:
    assert place_text(0, 9) == "before the first event"
    assert place_text(3, 9) == "event 3 of 9"


def test_how_large_a_picture_is() -> None:
    assert size_text(1280, 720) == "1280 \N{MULTIPLICATION SIGN} 720 pixels"


def test_how_long_a_film_is_and_what_is_cut() -> None:
    assert film_text(14.2, 25, 640) == "About 14 s, 355 pictures, some 0.4 MB"
    assert film_text(LONGEST_S, 25, 1280) == "Only the first 120 s, 3000 pictures, 15.0 MB"
