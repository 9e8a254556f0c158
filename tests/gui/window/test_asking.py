"""Questions before a run, with real keys: asked, answered, skipped; then the run begins.

Covers: vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.collecting.spec import ProgramSpec
from core.commands import request
from core.questions.question import Question, Settled
from core.recording.writer import RecordingWriter
from core.scenarios.catalogue import find
from core.tracing import records as rec
from gui import app
from gui.window.programs import scenario_target
from gui.window.run_page import PARAMETERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from core.events.base import Event
    from core.scenarios.casts.cast import Value
    from gui.panels.question_card import QuestionCard
    from gui.panels.question_shown import Shown
    from gui.window.parts import Parts
    from tests.core.conftest import Tape

KEY = Qt.Key


class Kind:
    """Watches for the first event of a kind: then the second option is right."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def see(self, number: int, event: Event) -> Settled | None:
        return Settled(1, number) if type(event).__name__ == self.kind else None

    def end(self, last: int) -> Settled | None:
        return None


def about(kind: str) -> Question:
    return Question(kind.lower(), f"Is there {kind}?", ("No", "Yes"), lambda: Kind(kind))


class Room:
    """The window, and what the room is asked."""

    def __init__(self, parts: Parts, *kinds: str) -> None:
        self.parts = parts
        self.kinds = kinds
        self.asked_of: list[tuple[str, dict[str, Value], str]] = []
        parts.asking.questions = self.questions

    def questions(
        self, scenario: str, values: Mapping[str, Value], method: str
    ) -> tuple[Question, ...]:
        self.asked_of.append((scenario, dict(values), method))
        return tuple(about(kind) for kind in self.kinds)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        self.parts.window.activateWindow()
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.parts.window, key)

    @property
    def card(self) -> QuestionCard:
        return self.parts.window.run_page.question_card

    @property
    def shown(self) -> Shown:
        shown = self.card.shown
        assert shown is not None, "no card is in sight"
        return shown

    @property
    def question(self) -> str:
        """The question that is in sight; empty for none."""
        return self.card.shown.question if self.card.shown is not None else ""

    @property
    def position(self) -> int:
        assert self.parts.session.playback is not None
        return self.parts.session.playback.position


@pytest.fixture
def taped(tape: Tape, tmp_path: Path) -> str:
    """Return the path of a recording of our ping-pong, of which only a little is in it."""
    scenario = find("ping-pong")
    assert scenario is not None
    spec = ProgramSpec(script=str(scenario.script), arguments=["--rounds", "2"])
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    for _ in range(2):
        b.receives(pipe, a.sends(pipe, "'ping'", end=0), end=1)
        a.receives(pipe, b.sends(pipe, "'pong'", end=1), end=0)
    tape.gone(b)
    tape.ends()
    path = tmp_path / "ours.procession"
    with RecordingWriter(path) as writer:
        writer.header({"spec": msgspec.to_builtins(spec)})
        writer.source(str(scenario.script), scenario.script.read_text("utf-8"))
        writer.records(tape.take())
    return str(path)


@pytest.fixture
def run(parts: Parts) -> Callable[..., Target]:
    """Return a function that runs our ping-pong under fork, if nothing is asked before."""

    def start(**values: Value) -> Target:
        scenario = find("ping-pong")
        assert scenario is not None
        target = scenario_target(scenario, {"rounds": 2, "delay": 0.0, **values}, "fork")
        parts.programs.run(target)
        return target

    return start


def test_nothing_is_asked_until_it_is_switched_on_with_a_key(
    parts: Parts, run: Callable[..., Target]
) -> None:
    room = Room(parts, "MessageSent")
    run()
    assert parts.session.playback is not None
    assert not room.asked_of
    room.press(KEY.Key_Q)
    assert parts.settings.questions
    assert parts.window.actions_.all["questions"].text() == "Ask no questions"
    run()
    assert room.question == "Is there MessageSent?"
    room.press(KEY.Key_Q)
    assert parts.session.playback is not None, "then it runs unasked"
    assert not parts.settings.questions


def test_it_is_a_setting_too(parts: Parts) -> None:
    parts.sheets.show_settings()
    sheet = parts.sheets.choices
    assert not sheet.questions.isChecked()
    QTest.keyClick(sheet.questions, KEY.Key_Space)
    assert parts.settings.questions
    parts.asking.toggle()
    parts.sheets.show_settings()
    assert not sheet.questions.isChecked()
    parts.asking.toggle()
    sheet.forget_wanted.emit()
    assert not parts.settings.questions
    assert parts.window.actions_.all["questions"].text() == "Ask questions before a run"
    sheet.reject()


def test_the_program_is_shown_ready_and_runs_when_all_is_answered(
    parts: Parts, qtbot: QtBot, run: Callable[..., Target]
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent", "MessageReceived", "NeverSeen")
    run(rounds=3)
    assert room.asked_of == [("ping-pong", {"rounds": 3, "delay": 0.0}, "fork")]
    page = parts.window.run_page
    assert page.tab == PARAMETERS, "while it is ready, its values can still be changed"
    assert parts.session.playback is None
    assert parts.session.cast is not None, "its cast is on the stage"
    qtbot.waitUntil(room.card.on.hasFocus)
    assert (room.question, room.shown.place) == ("Is there MessageSent?", "1 of 3")
    room.press(KEY.Key_2)
    assert room.shown.chosen == 1
    room.press(KEY.Key_PageDown)
    assert (room.question, room.shown.chosen) == ("Is there MessageReceived?", -1)
    room.press(KEY.Key_PageUp)
    assert (room.question, room.shown.chosen) == ("Is there MessageSent?", 1)
    room.press(KEY.Key_PageUp)
    assert room.question == "Is there MessageSent?", "there is none before"
    room.press(KEY.Key_Return, KEY.Key_1, KEY.Key_Space)
    assert room.question == "Is there NeverSeen?"
    assert room.card.on.text() == "Run"
    assert parts.session.playback is None
    room.press(KEY.Key_Return)
    assert parts.session.playback is not None
    assert room.card.isHidden()
    assert page.stage.hasFocus()
    assert page.tab != PARAMETERS
    parts.controls.set_speed(100)

    def told(question: str) -> bool:
        return room.question == question and room.shown.settled

    qtbot.waitUntil(lambda: told("Is there MessageSent?"), timeout=15_000)
    assert (room.shown.right, room.shown.verdict) == (1, "Right.")
    last = parts.session.playback.last_event
    assert type(last).__name__ == "MessageSent", "the picture shows the event"
    assert not parts.session.playback.playing
    room.press(KEY.Key_PageDown)
    assert parts.session.playback.playing, "it plays on"
    qtbot.waitUntil(lambda: told("Is there MessageReceived?"), timeout=15_000)
    assert room.shown.verdict == "Not this time."
    room.press(KEY.Key_Space)
    qtbot.waitUntil(lambda: told("Is there NeverSeen?"), timeout=15_000)
    assert room.shown.verdict == "This run did not answer it."
    assert room.shown.right == -1
    assert parts.session.playback.at_end
    room.press(KEY.Key_Return)
    assert room.card.isHidden()


def test_a_click_on_the_stage_does_not_take_the_keys_away(
    parts: Parts, qtbot: QtBot, run: Callable[..., Target]
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    run()
    qtbot.waitUntil(room.card.on.hasFocus)
    stage = parts.window.run_page.stage
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    stage.setFocus()
    room.press(KEY.Key_1)
    assert room.shown.chosen == 0
    room.press(KEY.Key_S)
    assert stage.hasFocus()
    assert not stage.keyed, "nobody has gone there by a key"
    assert parts.answers._followed is not None, "what was answered is told"


def test_a_question_is_skipped_with_escape_and_all_of_them_with_one_key(
    parts: Parts, run: Callable[..., Target]
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent", "MessageReceived", "NeverSeen")
    run()
    room.press(KEY.Key_Escape)
    assert room.question == "Is there MessageReceived?"
    room.press(KEY.Key_S)
    assert parts.session.playback is not None
    assert room.card.isHidden()
    assert parts.session.playback.until is None
    assert parts.answers._followed is None, "nobody waits for an answer"


def test_run_begins_at_once_and_other_values_are_asked_about_anew(
    parts: Parts, run: Callable[..., Target]
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent", "NeverSeen")
    run()
    room.press(KEY.Key_2)
    run(rounds=4)
    assert room.shown.chosen == -1, "another run, another answer"
    assert room.asked_of[-1][1]["rounds"] == 4
    assert parts.session.playback is None
    room.press(KEY.Key_F5)
    assert parts.session.playback is not None
    assert len(room.asked_of) == 2


def test_the_pace_that_was_chosen_outlives_the_questions(
    parts: Parts, run: Callable[..., Target]
) -> None:
    run()
    parts.controls.set_speed(4.0)
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    run()
    room.press(KEY.Key_S)
    assert parts.session.playback is not None
    assert parts.session.playback.speed == 4.0


def test_before_a_room_it_is_asked_whatever_the_settings_say_but_not_where_a_lesson_leads(
    parts: Parts, run: Callable[..., Target], taped: str
) -> None:
    room = Room(parts, "MessageSent")
    parts.asking.presenting = lambda: True
    run()
    assert room.question

    room.card.on.click()
    parts.asking.led = lambda: True
    parts.programs.run_again()
    assert not room.question, "a step that is run once more"
    run(rounds=3)
    assert room.question, "what the user runs in its place is no step"
    parts.programs.open(taped)
    assert not room.question


def test_before_a_room_from_the_start_it_is_asked_too(parts: Parts) -> None:
    room = Room(parts, "MessageSent")
    scenario = find("ping-pong")
    assert scenario is not None
    app.begin(parts, request.ShowRun(scenario_target(scenario, {}, None), present=True))
    assert room.question
    assert parts.session.playback is None, "it waits for the answer"
    assert parts.presenting.on
    parts.presenting.leave()


def test_a_bad_file_takes_no_question_away(
    parts: Parts, run: Callable[..., Target], tmp_path: Path
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    run()
    (tmp_path / "bad.procession").write_bytes(b"no recording")
    parts.programs.open(str(tmp_path / "bad.procession"))
    assert room.question
    assert not parts.window.run_page.notice_shown, "the picture that is asked about stays"
    assert "bad.procession" in parts.window.status.text


def test_what_is_shown_instead_is_not_asked_about(
    parts: Parts, run: Callable[..., Target], recording: str
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    run()
    parts.programs.open(recording)
    assert room.card.isHidden()
    room.press(KEY.Key_PageDown)
    assert parts.session.recording == recording


def test_the_hands_are_shown_again_with_the_answer(parts: Parts, qtbot: QtBot, taped: str) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    parts.programs.open(taped)
    qtbot.waitUntil(room.card.on.hasFocus)
    room.press(KEY.Key_H, KEY.Key_4, KEY.Key_Right, KEY.Key_1, KEY.Key_2, KEY.Key_PageDown)
    parts.controls.set_speed(100)
    qtbot.waitUntil(lambda: bool(room.question))
    assert (room.shown.hands, room.shown.right, room.shown.verdict) == ((4, 12), 1, "")
    assert [option.hands for option in room.card.options] == [4, 12]


def test_of_a_recording_of_ours_it_is_asked_before_it_is_played(
    parts: Parts, qtbot: QtBot, taped: str
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    parts.programs.open(taped)
    assert room.asked_of[0][0] == "ping-pong"
    assert room.asked_of[0][1]["rounds"] == 2
    qtbot.waitUntil(room.card.on.hasFocus)
    assert room.position == 0
    room.press(KEY.Key_Space)
    assert parts.session.playback is not None
    assert parts.session.playback.playing


def test_a_lesson_asks_what_it_likes_and_says_what_follows(
    parts: Parts, qtbot: QtBot, taped: str
) -> None:
    parts.programs.open(taped)
    done: list[str] = []
    parts.asking.ask((), lambda: done.append("nothing to ask"))
    assert done == ["nothing to ask"]
    own = about("MessageReceived")._replace(key="own-1")
    parts.asking.ask((own,), lambda: done.append("asked"))
    room = Room(parts)
    assert room.question == "Is there MessageReceived?"
    room.press(KEY.Key_PageDown)
    assert done[-1] == "asked"
    for _ in range(30):
        if room.question:
            break
        room.press(KEY.Key_PageDown)
        qtbot.wait(1)
        parts.player.tick(0.0)
    assert room.shown.settled, "the clicker comes to the answer too"


def test_it_says_all_of_it_again_in_another_language(
    parts: Parts, run: Callable[..., Target]
) -> None:
    parts.settings.questions = True
    room = Room(parts, "MessageSent")
    run()
    room.press(KEY.Key_1)
    parts.languages.choose("zh_CN")
    try:
        assert room.card.skip.text() == "跳过 (Esc)"
        assert parts.window.actions_.all["questions"].text() == "不再提问"
        assert room.shown.chosen == 0
    finally:
        parts.languages.choose("en")
