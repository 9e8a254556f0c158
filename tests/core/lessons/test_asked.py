"""A step asks the questions of its scenario that it wants, and then the author's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.program import ProgramEnded
from core.lessons import asked
from core.lessons.asked import questions_of
from core.lessons.lesson import ALL, OwnQuestion, Step
from core.questions.question import Question, Settled
from core.scenarios.catalogue import find

if TYPE_CHECKING:
    import pytest


def known(scenario: str, values: object, method: str) -> tuple[Question, ...]:
    own = asked._Own(OwnQuestion("", (), 0, 0))
    return tuple(Question(key, f"{scenario} {values} {method}", (), lambda: own) for key in "abc")


def test_all_some_or_none_of_the_scenarios_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "questions", known)
    scenario = find("ping-pong")

    def keys(step: Step) -> list[str]:
        return [q.key for q in questions_of(step, scenario, {"rounds": 2}, "fork")]

    assert keys(Step("ping-pong", questions=ALL)) == ["a", "b", "c"]
    assert keys(Step("ping-pong", questions=("c", "a", "gone"))) == ["a", "c"]
    assert keys(Step("ping-pong")) == []
    (first, *_) = questions_of(Step("ping-pong", questions=ALL), scenario, {"rounds": 2}, "fork")
    assert first.asks == "ping-pong {'rounds': 2, 'delay': 0.2} fork", "with all of its values"


def test_a_question_of_ones_own_is_settled_at_its_event() -> None:
    own = OwnQuestion("Who?", ("Ada", "Bob"), 1, 7)
    (question,) = questions_of(Step(recording="recording-1", own=(own,)), None, {}, "")
    assert (question.asks, question.options) == ("Who?", ("Ada", "Bob"))
    watch = question.watch()
    event = ProgramEnded(
        t_ns=0, seq=0, process="main", thread=0, where=None, exit_code=0, signal=None
    )
    assert watch.see(6, event) is None
    assert watch.see(7, event) == Settled(1, 7)
    assert watch.end(9) is None
