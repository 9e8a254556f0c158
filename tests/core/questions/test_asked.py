"""What is asked: short, of every scenario, only where it makes sense, and in both languages.

Covers: told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language import speak_with
from core.questions import told
from core.questions.asked import questions
from core.scenarios.catalogue import SCENARIOS, find

if TYPE_CHECKING:
    from core.scenarios.casts.cast import Value
    from core.scenarios.groups.scenario import Scenario

each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


def keys(name: str, **given: float | str) -> set[str]:
    """Return the keys of what is asked with some values."""
    scenario = find(name)
    assert scenario is not None
    return {question.key for question in questions(name, scenario.values(given), "")}


@each
def test_every_scenario_has_one_to_three_short_questions(scenario: Scenario) -> None:
    asked = questions(scenario.name, scenario.values({}), "")
    assert 1 <= len(asked) <= 3
    assert len({question.key for question in asked}) == len(asked)
    for question in asked:
        assert question.asks.endswith("?")
        assert len(question.asks) <= 60
        assert 2 <= len(set(question.options)) == len(question.options) <= 4
        assert all(0 < len(option) <= 30 for option in question.options)


def test_a_program_of_the_users_own_has_none() -> None:
    assert questions("my_script", {}, "") == ()


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("lock-writers", {"writers": 1}),
        ("shared-value-race", {"workers": 1}),
        ("semaphore", {"cars": 1}),
        ("condition", {"delay": 0}),
        ("event", {"runners": 1}),
        ("barrier", {"walkers": 1}),
        ("join-before-drain", {"size": 20_000}),
        ("join-timeout", {"limit": 2.5}),
        ("killed-holding-lock", {"delay": 0.1}),
        ("dining-philosophers", {"pause": 0}),
        ("deadlock-two-locks", {"delay": 0}),
        ("pool-uneven", {"tasks": 5}),
    ],
)
def test_what_makes_no_sense_or_is_luck_is_not_asked(
    name: str, given: dict[str, float | str]
) -> None:
    assert keys(name)
    assert keys(name, **given) == set()


def test_other_values_bring_other_questions() -> None:
    assert "who" in keys("producer-consumer", consumers=2) - keys("producer-consumer")
    slow = keys("producer-consumer", produce_delay=1.0, consume_delay=0.1)
    assert "consumer-waits" in slow - keys("producer-consumer")
    assert keys("join-timeout", limit=10.0) == {"why"}
    assert keys("killed-holding-lock", end="wait") == {"gets"}
    assert keys("lock-writers", locking="none") == {"mixed"}


def test_the_words_are_those_of_the_language_of_now() -> None:
    question = questions("semaphore", {"places": 2, "cars": 5, "stay": 1.0}, "")[0]
    assert (told.asks(question), told.options(question)) == (question.asks, question.options)
    speak_with(lambda context, text: f"{context}: {text}")
    try:
        assert told.asks(question) == f"Questions: {question.asks}"
        assert told.options(question)[0] == "Questions: 1"
    finally:
        speak_with(None)


UNUSUAL: dict[str, dict[str, Value]] = {
    "exit-code": {"code": 77},
    "producer-consumer": {"consumers": 4, "producers": 2, "produce_delay": 9.0},
    "join-timeout": {"limit": 0.7, "seconds": 9.0},
    "join-before-drain": {"size": 300_000},
    "dining-philosophers": {"pause": 2.0},
}


def test_every_text_with_whatever_values_is_in_the_catalogue() -> None:
    catalogue = {text for _, text in told.texts()}
    for name, given in UNUSUAL.items():
        scenario = find(name)
        assert scenario is not None
        for question in questions(name, scenario.values(given), ""):
            texts = (question.asks, *question.options)
            assert {text for text in texts if not text.isdigit()} <= catalogue
    assert not any(text.lstrip("-").isdigit() for text in catalogue)
