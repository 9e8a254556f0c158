"""A lesson comes back from its JSON as it was; what no lesson may have is refused in a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from core.lessons.format import (
    LONGEST_NOTES,
    LONGEST_TITLE,
    MAX_JSON,
    MOST_STEPS,
    LessonError,
    pack_lesson,
    unpack_lesson,
)
from core.lessons.lesson import ALL, Lesson, OwnQuestion, Step
from core.lessons.tutorial import TUTORIAL

WHOLE = Lesson(
    "Locks, 锁",
    (
        Step(
            scenario="lock-writers",
            title="<b>One</b> at a time",
            values={"rounds": 2, "delay": 0.25, "locking": "acquire"},
            method="spawn",
            begin="LockAcquired:1",
            until="event:40",
            questions=("who-is-next", "order"),
            notes="First line.\nSecond line.",
        ),
        Step(
            recording="recording-1",
            begin="1.5",
            questions=ALL,
            own=(OwnQuestion("Who is next?", ("Ada", "Bob", "nobody knows"), 2, 17),),
        ),
    ),
)


@pytest.mark.parametrize("lesson", [WHOLE, TUTORIAL, Lesson("")])
def test_a_lesson_comes_back_as_it_was(lesson: Lesson) -> None:
    assert unpack_lesson(pack_lesson(lesson)) == lesson


def test_the_longest_lesson_has_room_in_its_file() -> None:
    own = OwnQuestion("锁" * 200, ("锁" * 80,) * 4, 0, 1)
    step = Step("hello-process", title="锁" * 200, own=(own,) * 12, notes="\x01" * LONGEST_NOTES)
    lesson = Lesson("锁", (step,) * MOST_STEPS)
    assert unpack_lesson(pack_lesson(lesson)) == lesson


def test_half_a_sign_is_refused() -> None:
    with pytest.raises(LessonError):
        pack_lesson(Lesson("\ud800"))


def changed(**facts: object) -> bytes:
    """Return the JSON of a lesson whose first step, or which itself, has other facts."""
    read: dict[str, Any] = json.loads(pack_lesson(WHOLE))
    for name, value in facts.items():
        (read if name in read else read["steps"][0])[name] = value
    return json.dumps(read).encode()


OWN = {"asks": "?", "options": ["a", "b"], "right": 0, "event": 1}
BAD = {
    "no JSON": b"{",
    "nothing": b"",
    "another thing": b"[]",
    "deep": b"[" * 100_000,
    "no text": b"\xff\xfe",
    "too long": b" " * (MAX_JSON + 1),
    "another format": changed(format="recording"),
    "title": changed(title="x" * (LONGEST_TITLE + 1)),
    "steps": changed(steps=[{"scenario": "ping-pong"}] * (MOST_STEPS + 1)),
    "notes": changed(notes="x" * (LONGEST_NOTES + 1)),
    "both": changed(recording="recording-1"),
    "neither": changed(scenario=""),
    "path": changed(scenario="", recording="../../etc/passwd"),
    "method": changed(method="exec"),
    "instant": changed(begin="__import__('os')"),
    "negative": changed(until="event:-1"),
    "telling": changed(scenario="", recording="recording-1", values={}, begin="telling"),
    "value": changed(values={"rounds": [1]}),
    "key": changed(questions=["../x"]),
    "one option": changed(own=[{**OWN, "options": ["a"]}]),
    "no right one": changed(own=[{**OWN, "right": 2}]),
    "event": changed(own=[{**OWN, "event": 2**64}]),
    "text for a number": changed(own=[{**OWN, "right": "0"}]),
}


@pytest.mark.parametrize("payload", BAD.values(), ids=BAD)
def test_what_makes_no_sense_is_refused_in_one_sentence(payload: bytes) -> None:
    with pytest.raises(LessonError) as caught:
        unpack_lesson(payload)
    assert str(caught.value) == "This is no lesson, or a damaged one."


def test_a_newer_version_a_scenario_and_a_value_that_we_lack_are_named() -> None:
    with pytest.raises(LessonError, match="newer Procession"):
        unpack_lesson(changed(version=2, steps="of another kind"))
    with pytest.raises(LessonError, match="needs the program time-machine"):
        unpack_lesson(changed(scenario="time-machine"))
    with pytest.raises(LessonError, match="rounds is a whole number from"):
        unpack_lesson(changed(values={"rounds": 10**9}))
    with pytest.raises(LessonError, match="no parameter 'laps'"):
        unpack_lesson(changed(values={"laps": 1}))


def test_a_key_that_we_do_not_know_is_passed_over() -> None:
    read = json.loads(pack_lesson(WHOLE))
    read["colour"] = read["steps"][0]["colour"] = "red"
    assert unpack_lesson(json.dumps(read).encode()) == WHOLE


def test_what_a_file_may_not_have_is_not_written() -> None:
    with pytest.raises(LessonError):
        pack_lesson(Lesson("x" * (LONGEST_TITLE + 1)))
