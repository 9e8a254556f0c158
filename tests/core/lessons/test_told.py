"""The lesson that we ship has the tutorial in its order, and says everything in our language.

Covers: tutorial, lesson.
"""

from __future__ import annotations

from core.events.kinds import KINDS
from core.language import speak_with
from core.lessons import told
from core.lessons.asked import questions_of
from core.lessons.lesson import ALL, Lesson, Step
from core.lessons.tutorial import TUTORIAL
from core.scenarios.catalogue import find

SEED = (
    "hello-process", "process-arguments", "process-subclass", "process-ids", "non-daemon", "daemon",
    "exit-code", "is-alive", "join", "join-timeout", "kill", "pool-apply-async", "pool-apply",
    "ping-pong", "producer-consumer", "lock-writers", "lock-with", "lock-missing",
)  # fmt: skip


def test_it_has_the_tutorial_in_its_order_with_notes_for_each_step() -> None:
    assert tuple(step.scenario for step in TUTORIAL.steps) == SEED
    assert all(step.notes and told.step_title(step) for step in TUTORIAL.steps)


def test_its_instants_are_of_kinds_that_there_are() -> None:
    for step in TUTORIAL.steps:
        for instant in filter(None, (step.begin, step.until)):
            assert instant.partition(":")[0] in KINDS


def test_each_step_asks_what_its_scenario_has() -> None:
    for step in TUTORIAL.steps:
        asked = [q.key for q in questions_of(step, find(step.scenario), step.values, "")]
        assert asked
        assert step.questions in (ALL, tuple(asked)), step.scenario


def test_all_that_is_said_goes_through_the_translator_and_what_others_wrote_stays() -> None:
    try:
        speak_with(lambda context, text: f"{context}/{text}")
        assert told.title(TUTORIAL) == f"Lessons/{TUTORIAL.title}"
        listed = {text for _, text in told.texts()}
        assert {step.notes for step in TUTORIAL.steps} < listed
        step = TUTORIAL.steps[0]
        scenario = find(step.scenario)
        assert scenario is not None
        assert told.step_title(step) == f"Scenarios/{scenario.title}"
        assert told.notes(step) == f"Lessons/{step.notes}"
    finally:
        speak_with(None)
    mine = Step(recording="recording-1", title="Mine", notes="Look.")
    assert told.title(Lesson("")) == ""
    assert (told.step_title(mine), told.notes(mine)) == ("Mine", "Look.")
    assert told.step_title(mine._replace(title="")) == ""
