"""The run gives the answer: told where the playhead comes to it, and never before.

Covers: vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import FileSource
from core.questions.question import Question, Settled
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec
from gui.window.answers import NEAR_BEATS

from .test_asking import Kind, Room

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.events.base import Event
    from gui.window.parts import Parts
    from tests.core.conftest import Tape

KEY = Qt.Key


class At:
    """Knows at one event that another one, not after it, has settled the question."""

    def __init__(self, known: int, event: int) -> None:
        self.known, self.event = known, event

    def see(self, number: int, event: Event) -> Settled | None:
        return Settled(0, self.event) if number == self.known else None

    def end(self, last: int) -> Settled | None:
        return Settled(0, self.event) if self.known > last else None


def at(known: int, event: int) -> Question:
    return Question(f"at {known}", f"At {event}?", ("Yes", "No"), lambda: At(known, event))


class Show(Room):
    """A recording that is played, after these questions."""

    def __init__(self, parts: Parts, qtbot: QtBot, path: str, *questions: Question) -> None:
        super().__init__(parts)
        self.qtbot = qtbot
        self.playback = Playback(FileSource(Recording.open(path)), Pace.ONE_BY_ONE, 100.0)
        while self.playback.poll(1.0):
            pass
        parts.session.adopt(self.playback, path)
        parts.controls.set_speed(100)
        parts.asking.ask(questions, lambda: None)
        for _ in questions:
            self.press(KEY.Key_PageDown)
        self.turn()

    def turn(self) -> None:
        """Let the window do what it has to, until nothing moves by itself."""
        self.qtbot.wait(1)
        clock, stage = self.parts.clock, self.parts.window.run_page.stage
        self.qtbot.waitUntil(lambda: not (self.playback.playing or stage.moving))
        clock.wake()
        self.qtbot.wait(1)

    def key(self, *keys: Qt.Key) -> None:
        for one in keys:
            self.press(one)
            self.turn()

    @property
    def line(self) -> str:
        return self.parts.window.run_page.answer_line.text


@pytest.fixture
def long(tape: Tape, tmp_path: Path) -> str:
    """Return the path of a recording of some forty beats, one after the other."""
    main = tape.program()
    queue = main.channel(rec.QUEUE, 0, "queue")
    for word in range(20):
        main.receives(queue, main.sends(queue, str(word)))
    tape.ends()
    path = tmp_path / "long.procession"
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.records(tape.take())
    return str(path)


@pytest.fixture(autouse=True)
def at_rest(parts: Parts) -> None:
    """Let nothing move: what is looked at here is where the playhead stands."""
    parts.appearance.set_motion("still")


def test_playing_it_rests_at_the_event_and_goes_on_from_there(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    show = Show(parts, qtbot, long, at(10, 10))
    assert show.playback.position == 0
    assert not show.question, "nothing is told before the playhead is there"
    show.key(KEY.Key_Space)
    assert show.playback.position == 11
    assert (show.question, show.shown.right) == ("At 10?", 0)
    assert parts.window.run_page.caption.isVisible(), "what explains it stays to be read"
    show.press(KEY.Key_Return)
    assert not show.question
    assert show.playback.playing
    show.turn()
    assert show.playback.at_end


def test_stepping_it_is_told_too_and_the_next_step_follows_the_card(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    show = Show(parts, qtbot, long, at(10, 10))
    while not show.question:
        show.key(KEY.Key_PageDown)
    assert show.playback.position == 11
    show.key(KEY.Key_PageDown)
    assert (show.question, show.playback.position) == ("", 11)
    assert not show.playback.playing
    show.key(KEY.Key_PageDown)
    assert show.playback.position > 11


def test_going_back_hides_it_and_passing_again_there_is_only_a_line(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    show = Show(parts, qtbot, long, at(10, 10))
    show.key(KEY.Key_Space)
    assert not show.line
    show.key(KEY.Key_Left)
    assert not show.question
    assert show.line == "", "before the event nothing is told"
    show.key(KEY.Key_Right)
    assert not show.question
    assert show.line.endswith("At 10? Yes")
    for _ in range(NEAR_BEATS):
        assert show.line
        show.key(KEY.Key_Right)
    assert not show.line, "it does not stay for ever"
    show.key(KEY.Key_Home, KEY.Key_Space)
    assert show.playback.at_end, "no second rest"


def test_a_key_goes_to_the_answer_once_it_is_known(parts: Parts, qtbot: QtBot, long: str) -> None:
    action = parts.window.actions_.all["answer"]
    show = Show(parts, qtbot, long, at(10, 10), at(20, 20))
    assert action.isEnabled()
    show.key(KEY.Key_A)
    assert (show.playback.position, show.question) == (11, "At 10?")
    show.key(KEY.Key_A)
    assert (show.playback.position, show.question) == (21, "At 20?")
    show.key(KEY.Key_End)
    assert not show.question
    show.key(KEY.Key_A)
    assert show.playback.position == 11
    parts.session.leave()
    assert not action.isEnabled()


def test_of_two_questions_that_one_event_settles_each_is_told(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    show = Show(parts, qtbot, long, at(10, 10), at(11, 10))
    show.key(KEY.Key_Space)
    first = show.shown
    show.press(KEY.Key_PageDown)
    assert show.question == "At 10?"
    assert show.shown == first
    assert not show.playback.playing, "there is another one"
    show.press(KEY.Key_PageDown)
    assert show.playback.playing


def test_what_is_known_only_later_takes_the_picture_back_to_its_event(
    parts: Parts, qtbot: QtBot, tape: Tape, long: str
) -> None:
    from tests.core.playback.conftest import HandSource

    main = tape.program()
    source = HandSource(live=True)
    source.chunks.append(tape.take())
    playback = Playback(source, Pace.REAL_TIME)
    parts.session.adopt(playback, long)
    parts.asking.ask((at(14, 4),), lambda: None)
    room = Room(parts)
    room.press(KEY.Key_PageDown)
    playback.play()
    for _ in range(20):
        main(rec.SLEEP_ENDED, t=tape.t + 1000)
        tape.t += 1000
    half = tape.take()
    source.chunks.append(half[: rec.RECORD.size * 8])
    qtbot.waitUntil(lambda: playback.position > 6)
    assert not room.question
    source.chunks.append(half[rec.RECORD.size * 8 :])
    qtbot.waitUntil(lambda: room.question == "At 4?")
    assert playback.position == 5
    source.live = False


def test_a_run_that_was_cut_short_says_so_and_one_that_ends_may_answer(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    never = Question("never", "Does it crash?", ("Yes", "No"), lambda: Kind("ErrorRaised"))
    show = Show(parts, qtbot, long, never, at(9999, 30))
    show.key(KEY.Key_Space)
    assert (show.question, show.playback.position) == ("At 30?", 31)
    show.key(KEY.Key_PageDown)
    assert show.playback.at_end
    assert show.question == "Does it crash?"
    assert show.shown.verdict == "This run did not answer it."
    show.key(KEY.Key_Escape)
    assert not show.question
    assert not parts.window.in_gallery, "the first Escape is the card's"


def test_the_stage_comes_to_rest_before_the_answer_is_told(
    parts: Parts, qtbot: QtBot, long: str
) -> None:
    parts.appearance.set_motion("moving")
    show = Show(parts, qtbot, long, at(10, 10))
    parts.controls.set_speed(1.0)
    parts.controls.seek(10)
    stage = parts.window.run_page.stage
    show.press(KEY.Key_Right)
    if stage.moving:
        assert not show.question
    qtbot.waitUntil(lambda: show.question == "At 10?")
    assert not stage.moving


def test_every_event_is_looked_at_once(parts: Parts, qtbot: QtBot, long: str) -> None:
    seen: list[int] = []

    class Curious(At):
        def see(self, number: int, event: Event) -> Settled | None:
            seen.append(number)
            return None

    question = Question("curious", "Well?", ("a", "b"), lambda: Curious(9999, 0))
    show = Show(parts, qtbot, long, question)
    show.key(KEY.Key_Space, KEY.Key_Home, KEY.Key_End)
    assert seen == list(range(show.playback.length))
