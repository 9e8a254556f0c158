"""A lesson is gone through with Page Down alone: real runs, event by event, step by step.

Covers: clicker, instants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.commands.instant import Instant
from core.lessons import file
from core.lessons.lesson import ALL, Lesson, OwnQuestion, Step
from core.lessons.tutorial import TUTORIAL
from core.questions.question import Question, Settled
from gui.window import course as course_module
from gui.window import instants

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.window.parts import Parts

LIMIT_MS = 20_000
RECORDED = Step(recording="recording-1", title="Words", begin="event:3", until="MessageSent:2")
PING = Step("ping-pong", values={"rounds": 1, "delay": 0.0}, begin="MessageSent:1")


@pytest.fixture
def lesson(tmp_path: Path, recording: str) -> Callable[..., str]:
    """Return a function that gives the path of a lesson of some steps, one recording in it."""

    def make(*steps: Step) -> str:
        path = tmp_path / "mine.lesson"
        file.write(path, Lesson("Mine", steps), {"recording-1": recording})
        return str(path)

    return make


def page_down(parts: Parts) -> None:
    QTest.keyClick(parts.window, Qt.Key.Key_PageDown)


def position(parts: Parts) -> int:
    playback = parts.session.playback
    assert playback is not None
    return playback.position


def kinds(parts: Parts) -> list[str]:
    """Return the kinds of what the playhead has passed."""
    playback = parts.session.playback
    assert playback is not None
    events = playback.history.events(0, playback.position)
    return [type(event).__name__ for event in events]


def ready(parts: Parts, number: int) -> bool:
    """Return whether a step stands at its beginning."""
    course = parts.lessons.course
    playback = parts.session.playback
    there = course.current == number and course.shown and not course.preparing
    return there and playback is not None and bool(playback.length)


def place(parts: Parts) -> int:
    """Return where the playhead is; -1 while a question stands before the run."""
    return position(parts) if parts.session.playback is not None else -1


def walk(parts: Parts, qtbot: QtBot, steps: int) -> list[int]:
    """Press Page Down, and nothing else, until the last step is over; return presses by step.

    Those that a question takes are not counted: to answer it, and to go on from its answer.
    """
    course, presses = parts.lessons.course, [0] * steps
    while True:
        qtbot.waitUntil(lambda: parts.asking.asks or ready(parts, course.current), timeout=LIMIT_MS)
        asked = parts.asking.asks or parts.answers.shown
        before = course.current, place(parts)
        page_down(parts)
        qtbot.waitUntil(lambda: not parts.clicker.waiting, timeout=LIMIT_MS)
        presses[before[0]] += not asked
        if not asked and before == (course.current, place(parts)):
            return presses  # nothing is left to go to
        assert course.current - before[0] in (0, 1), "no step is left out"


def test_the_tutorial_is_driven_by_page_down_alone(parts: Parts, qtbot: QtBot) -> None:
    """The first steps and one of each later kind; the others differ from them by their values."""
    some = tuple(TUTORIAL.steps[number] for number in (0, 6, 13, 15))
    parts.lessons.show_lesson(Lesson("", some))
    parts.lessons.course.go(0)
    presses = walk(parts, qtbot, len(some))
    assert parts.lessons.course.current == len(some) - 1
    assert all(8 <= count <= 25 for count in presses), presses
    playback = parts.session.playback
    assert playback is not None
    assert kinds(parts)[-1] == "LineWritten", "not to the end of the run: to that of the step"


def test_a_step_begins_and_ends_at_its_instants_and_page_up_goes_back(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    parts.programs.open(lesson(RECORDED, PING))
    qtbot.waitUntil(lambda: ready(parts, 0))
    assert position(parts) == 3
    assert parts.session.title == "Words"
    while kinds(parts).count("MessageSent") < 2:
        page_down(parts)
    assert parts.lessons.course.current == 0
    page_down(parts)
    qtbot.waitUntil(lambda: ready(parts, 1), timeout=LIMIT_MS)
    assert kinds(parts)[-1] == "MessageSent"
    first = position(parts)
    qtbot.waitUntil(lambda: not parts.session.playback.awaits)  # type: ignore[union-attr]
    page_down(parts)
    assert position(parts) > first
    for _ in range(2):
        QTest.keyClick(parts.window, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: ready(parts, 0))
    assert position(parts) == 3
    QTest.keyClick(parts.window, Qt.Key.Key_PageUp)
    assert parts.lessons.course.current == 0, "there is none before the first"


def test_behind_the_last_step_page_down_says_that_it_was_the_last(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    parts.lessons.open(lesson(RECORDED))
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    over = "This was the last step of the lesson."
    for _ in range(30):
        if parts.window.status.text == over:
            break
        page_down(parts)
    assert parts.window.status.text == over
    assert kinds(parts).count("MessageSent") == 2


def test_page_down_waits_for_the_next_event_and_takes_it_once(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    slow = Step("ping-pong", values={"rounds": 2, "delay": 1.0}, begin="SleepBegan:1")
    parts.programs.open(lesson(slow, RECORDED))
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    playback = parts.session.playback
    assert playback is not None
    while not playback.awaits:
        page_down(parts)
    page_down(parts)
    assert parts.clicker.waiting
    parts.controls.back()
    parts.lessons.follow()
    assert parts.window.status.text != "Waits for the next event…", "who goes elsewhere waits not"
    while not playback.awaits:
        page_down(parts)
    before = position(parts)
    for _ in range(3):
        page_down(parts)
    assert parts.clicker.waiting
    assert parts.window.status.text == "Waits for the next event…"
    parts.lessons.follow()
    assert parts.lessons.line._state.text() == "Waits for the next event…"
    qtbot.waitUntil(lambda: not parts.clicker.waiting, timeout=LIMIT_MS)
    assert kinds(parts)[before:].count("MessageSent") == 1, "the next one, and only that"
    assert parts.lessons.course.current == 0


def test_nobody_goes_on_before_the_step_has_begun(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    parts.programs.open(lesson(PING, RECORDED))
    assert parts.lessons.course.preparing
    for _ in range(5):
        page_down(parts)
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    assert kinds(parts).count("MessageSent") == 1


def test_an_instant_that_does_not_come_is_the_start_or_the_end(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    step = RECORDED._replace(begin="BarrierReached:1", until="AcquireBlocked:7")
    parts.programs.open(lesson(step, PING))
    qtbot.waitUntil(lambda: ready(parts, 0))
    assert position(parts) == 0
    playback = parts.session.playback
    assert playback is not None
    while not playback.at_end:
        page_down(parts)
    page_down(parts)
    assert parts.lessons.course.current == 1


def test_an_instant_is_looked_for_a_bit_at_a_time(
    parts: Parts, qtbot: QtBot, recording: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(recording)
    playback = parts.session.playback
    assert playback is not None
    monkeypatch.setattr(instants, "A_LOOK", 2)
    search = instants.Search(playback, Instant(kind="BarrierReached"))
    search.look()
    assert (search.behind, search.over) == (True, False), "no turn of the clock is long"
    assert search.place() is None
    assert (search.behind, search.over) == (False, True)


def test_a_recording_that_cannot_be_read_leaves_what_is_shown_as_it_is(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str], quick: Callable[[str], Target]
) -> None:
    parts.programs.open(lesson(PING, RECORDED))
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    draft, before = parts.lessons.draft, parts.session.playback
    assert draft is not None
    draft.place("recording-1").write_bytes(b"none")
    parts.lessons.line.on.click()
    assert "recording-1" in parts.window.status.text
    assert parts.session.playback is before
    assert not parts.lessons.course.shown


def test_a_step_that_is_moved_while_it_is_asked_about_runs_all_the_same(
    parts: Parts, lesson: Callable[..., str]
) -> None:
    begins: list[Callable[[], object]] = []
    parts.lessons.course.ask = lambda _, then: begins.append(then)
    parts.programs.open(lesson(PING._replace(questions=ALL), RECORDED))
    assert parts.session.playback is None
    parts.lessons.editing.show()
    parts.lessons.editing.sheet.moved.emit(1)
    assert parts.lessons.course.current == 1
    begins.pop()()
    assert parts.session.playback is not None
    assert parts.lessons.draft is not None
    parts.lessons.draft.changed = False


def test_what_the_user_runs_meanwhile_is_no_step_until_he_comes_back(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str], quick: Callable[[str], Target]
) -> None:
    parts.programs.open(lesson(RECORDED, PING))
    parts.programs.run(quick("lock-writers"))
    assert not parts.lessons.course.shown
    assert parts.lessons.line._state.text() == "Something else is shown"
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: playback.at_end, timeout=LIMIT_MS)
    page_down(parts)
    assert parts.lessons.course.current == 0, "its end is not the end of the step"
    parts.lessons.line.on.click()
    assert parts.session.title == "Ping-pong"
    assert parts.lessons.course.shown
    parts.programs.run_again()
    assert parts.lessons.course.shown, "the same once more is the same step"


def test_run_once_more_a_step_is_over_where_it_was(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str]
) -> None:
    parts.programs.open(lesson(PING._replace(until="MessageSent:1"), RECORDED))
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    parts.programs.run_again()
    qtbot.waitUntil(lambda: parts.clicker.span()[1] is not None, timeout=LIMIT_MS)
    first, last = parts.clicker.span()
    assert last is not None
    parts.controls.seek(last)
    page_down(parts)
    assert (first, parts.lessons.course.current) == (0, 1)


def test_its_questions_are_asked_before_it(
    parts: Parts, qtbot: QtBot, lesson: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Watch:
        def see(self, number: int, event: object) -> Settled | None:
            return None

        def end(self, last: int) -> Settled | None:
            return None

    asked: list[tuple[list[str], Callable[[], object]]] = []
    question = Question("who", "Who waits?", ("A", "B"), Watch)
    monkeypatch.setattr(
        course_module, "questions_of", lambda step, *_: (question,) if step.questions else ()
    )
    parts.lessons.course.ask = lambda questions, then: asked.append(
        ([one.key for one in questions], then)
    )
    own = OwnQuestion("?", ("a", "b"), 0, 4)
    parts.programs.open(
        lesson(PING._replace(questions=ALL), RECORDED, RECORDED._replace(own=(own,)))
    )
    assert parts.session.playback is None, "nothing runs while it is asked"
    assert parts.session.title == "Ping-pong"
    (keys, then) = asked.pop()
    assert keys == ["who"]
    then()
    qtbot.waitUntil(lambda: ready(parts, 0), timeout=LIMIT_MS)
    parts.lessons.course.go(1)
    then()
    assert parts.session.title == "Words", "an answer that comes too late runs nothing"
    assert not asked
