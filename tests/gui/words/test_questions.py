"""Questions are said in the language of now, but for an author's own, which are said as written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core import language
from core.questions.question import Question
from gui.words import questions as words

if TYPE_CHECKING:
    from core.questions.question import Watch


def never() -> Watch:
    raise AssertionError


OURS = Question("waits", "Does it wait?", ("Yes", "No"), never)
OWN = Question("own-1", "Does it wait?", ("Yes", "No"), never)


def test_ours_are_translated_and_an_authors_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_translator", lambda context, text: f"{context}: {text}")
    assert words.asks(OWN) == "Does it wait?"
    assert words.options(OWN) == ("Yes", "No")
    assert words.asks(OURS) == "Questions: Does it wait?"
    assert words.options(OURS) == ("Questions: Yes", "Questions: No")


@pytest.mark.parametrize(
    ("right", "chosen", "said"), [(0, 0, "Right."), (0, 1, "Not this time."), (0, -1, "")]
)
def test_only_who_chose_is_told_whether_it_was_right(right: int, chosen: int, said: str) -> None:
    assert words.verdict(right, chosen) == said


def test_one_question_needs_no_number() -> None:
    assert words.place(1, 1) == ""
    assert words.place(2, 3) == "2 of 3"


def test_an_option_is_read_with_its_number_its_hands_and_whether_it_is_the_answer() -> None:
    assert words.spoken(2, "No", None, right=False) == "2: No"
    assert words.spoken(2, "No", 1, right=True).startswith("2: No, hands: 1")
    assert words.spoken(2, "No", 1, right=True).endswith("the answer")
