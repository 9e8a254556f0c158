"""The language of what `core` says: what is told later is told in the language of then."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from core.language import later, meant, speak_with, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

CHINESE = {"{name} is gone ({reason}).": "{name} 不见了（{reason}）。", "why": "原因"}


@pytest.fixture
def chinese() -> Iterator[None]:
    speak_with(lambda _, text: CHINESE.get(text, text))
    yield
    speak_with(None)


def test_english_is_said_as_written() -> None:
    assert translate("Any", "{name} is gone ({reason}).") == "{name} is gone ({reason})."


def test_a_sentence_made_in_one_language_is_told_in_that_of_later() -> None:
    said = later("Any", "{name} is gone ({reason}).").format(name="a", reason=later("Any", "why"))
    assert str(said) == "a is gone (why)."
    over_there = pickle.loads(pickle.dumps(said))
    try:
        speak_with(lambda _, text: CHINESE.get(text, text))
        assert str(over_there) == "a 不见了（原因）。"
        assert str(ValueError(said)) == "a 不见了（原因）。"
    finally:
        speak_with(None)
    assert f"{said}" == "a is gone (why)."


@pytest.mark.usefixtures("chinese")
def test_what_has_no_translation_stays_english() -> None:
    assert translate("Any", "other") == "other"


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh_CN.UTF-8", "zh_CN"), ("zh-Hans-CN", "zh_CN"), ("zh", "zh_CN"), ("zh_HK", "en"),
     ("zh-Hant-CN", "en"), ("de_DE@euro", "en"), ("C", "en"), ("", "en")],
)  # fmt: skip
def test_a_locale_means_one_of_our_languages(locale: str, language: str) -> None:
    assert meant(locale) == language
