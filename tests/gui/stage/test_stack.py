"""The counts of a stack fit, or say that there is more; they are drawn without a word cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.stage import fonts
from gui.stage.stack import placed_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WORDS = [("1 killed", True), ("11 blocked", False), ("20 run", False), ("8 sleep", False)]


def test_what_fits_is_all_there_with_dots_between(qapp: QApplication) -> None:
    del qapp
    texts = [text.strip() for text, *_ in placed_words(WORDS, 1000, 1)]
    assert texts == ["1 killed", "\xb7", "11 blocked", "\xb7", "20 run", "\xb7", "8 sleep"]


def test_no_row_is_wider_than_its_room(qapp: QApplication) -> None:
    del qapp
    placed = placed_words(WORDS, 152, 3)
    assert {row for *_, row in placed} == {0, 1}
    assert all(x + fonts.measure(text.rstrip(), "state") <= 152 for text, _, x, _ in placed)


def test_what_has_no_place_is_hinted_at_and_the_worst_is_never_left_out(
    qapp: QApplication,
) -> None:
    del qapp
    placed = placed_words(WORDS, 100, 1)
    assert placed[0][:2] == ("1 killed", True)
    assert placed[-1][0] == " \N{HORIZONTAL ELLIPSIS}"
