"""A step is told by what it shows and how that is run."""

from __future__ import annotations

from core.lessons.lesson import Lesson, Step
from gui.words.lessons import lesson_name, question_text, step_name, subject


def test_a_scenario_is_told_with_its_values_and_its_start_method() -> None:
    step = Step("lock-writers", values={"rounds": 2}, method="spawn")
    assert subject(step) == "Runs Lock: three writers · rounds = 2 · spawn"
    assert step_name(step) == "Lock: three writers"
    assert step_name(step._replace(title="Mine")) == "Mine"


def test_what_has_no_name_is_told_all_the_same() -> None:
    step = Step(recording="recording-1")
    assert step_name(step) == "Recording"
    assert subject(step) == "A recording, which is in the file of the lesson"
    assert lesson_name(Lesson("")) == "without a title"


def test_a_question_stands_on_one_line() -> None:
    assert question_text("Who\nis next?") == "Who is next?"
