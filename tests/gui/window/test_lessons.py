"""A lesson is opened, made, changed and saved in the window, by keys and clicks; none is lost.

Covers: lesson_editing, lesson_adding, lesson_folders.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.language import LANGUAGES
from core.lessons import file
from core.lessons.draft import Draft
from core.lessons.lesson import ALL, Lesson, OwnQuestion, Step
from core.lessons.tutorial import TUTORIAL
from gui import app
from gui.words.language import retell, speak
from tests.gui.window.fitting import cut_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.commands.request import Target
    from gui.panels.lesson_sheet import LessonSheet
    from gui.window.lessons import Lessons
    from gui.window.parts import Parts

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
RECORDED = Step(recording="recording-1", title="Words", begin="event:3", notes="Say it.")


@pytest.fixture
def saved(tmp_path: Path, recording: str) -> str:
    """Return the path of a lesson with one recording, of which nothing else is left."""
    path = tmp_path / "mine.lesson"
    file.write(path, Lesson("Mine", (RECORDED,)), {"recording-1": recording})
    os.unlink(recording)
    return str(path)


@pytest.fixture
def lessons(parts: Parts) -> Lessons:
    return parts.lessons


def steps(lessons: Lessons) -> list[Step]:
    assert lessons.draft is not None
    return lessons.draft.steps


def listed(sheet: LessonSheet) -> list[str]:
    return [sheet.steps.item(n).text().partition("   ")[2] for n in range(sheet.steps.count())]


def begin(parts: Parts) -> LessonSheet:
    """Begin a lesson by its key, and return its sheet."""
    parts.window.actions_.all["new lesson"].trigger()
    sheet = parts.lessons.editing.sheet
    assert sheet.isVisible()
    return sheet


# -- opening -----------------------------------------------------------------------------------


def test_it_opens_where_any_file_is_opened_and_is_among_the_recent_ones(
    parts: Parts, lessons: Lessons, qtbot: QtBot, saved: str
) -> None:
    parts.window.take([QUrl.fromLocalFile(saved)])
    assert parts.session.title == "Words"
    assert parts.settings.recent.keys == [saved]
    assert lessons.line.isVisible()
    assert lessons.line.told == "Step 1 of 1"
    qtbot.waitUntil(lambda: not lessons.course.preparing)
    assert parts.session.playback is not None
    assert parts.session.playback.position == 3


def test_a_bad_file_is_told_and_changes_nothing(
    parts: Parts, lessons: Lessons, saved: str, tmp_path: Path
) -> None:
    parts.programs.open(saved)
    (tmp_path / "bad.lesson").write_bytes(b"no zip")
    parts.programs.open(str(tmp_path / "bad.lesson"))
    assert parts.window.status.text.endswith("This is no lesson, or a damaged one.")
    assert lessons.draft is not None
    assert lessons.draft.title == "Mine"
    assert parts.settings.recent.keys == [saved]


def test_the_tutorial_is_in_the_menu_the_list_and_the_command_line(
    parts: Parts, lessons: Lessons
) -> None:
    from core.commands import request

    for ask in (
        parts.window.actions_.all["tutorial"].trigger,
        parts.window.shelf.lesson_wanted.emit,
        lambda: app.begin(parts, request.ShowTutorial()),
    ):
        ask()
        assert parts.session.title == "A first process"
        assert lessons.line.told == f"Step 1 of {len(TUTORIAL.steps)}"
        lessons.close()
        assert lessons.draft is None
        assert not lessons.line.isVisible()


def test_closed_it_takes_its_recordings_with_it(parts: Parts, lessons: Lessons, saved: str) -> None:
    parts.programs.open(saved)
    assert lessons.draft is not None
    folder = lessons.draft.folder
    assert (folder / "recording-1.procession").exists()
    lessons.line.close_.click()
    assert parts.window.in_gallery, "what is shown is not there any more"
    assert not folder.exists()
    assert parts.session.playback is None


def test_what_is_shown_out_of_it_stays_whole_when_another_lesson_is_begun(
    parts: Parts, lessons: Lessons, qtbot: QtBot, saved: str, quick: Callable[[str], Target]
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(saved)
    assert lessons.draft is not None
    folder = lessons.draft.folder
    sheet = begin(parts)
    sheet.recording_wanted.emit()
    qtbot.waitUntil(lambda: bool(steps(lessons)))
    assert lessons.draft.place("recording-1").exists()
    lessons.draft.changed = False
    lessons.close()
    assert parts.session.playback is not None, "it is of no lesson that is open"
    parts.programs.run(quick("ping-pong"))
    assert not folder.exists(), "nothing out of it is shown any more"


def test_where_there_is_no_room_for_its_recordings_it_is_not_opened(
    parts: Parts,
    lessons: Lessons,
    qtbot: QtBot,
    saved: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    asks: list[Callable[[], object]]
    asks = [lambda: lessons.open(saved), lessons.open_tutorial, lessons.new]
    for ask in asks:
        with qtbot.waitSignal(parts.session.failed) as told:
            ask()
        assert told.args == ["There is no room for a lesson (No space left on device)."]
        assert lessons.draft is None


def test_a_recording_out_of_it_is_saved_as_a_file_of_ones_own(
    parts: Parts, qtbot: QtBot, saved: str
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(saved)
    book = parts.session.notebook
    assert book is not None
    book.write(5, "five")
    parts.saving.show()
    sheet = parts.saving.sheet
    qtbot.waitUntil(sheet.isVisible)
    assert Path(sheet.path).name.startswith("Words-")
    sheet.reject()
    book.saved()


def test_in_presenter_mode_only_the_top_line_tells_of_it(
    parts: Parts, lessons: Lessons, saved: str
) -> None:
    parts.programs.open(saved)
    parts.presenting.enter()
    assert not lessons.line.isVisible()
    assert parts.presenting.hall.top._title.text() == "Step 1 of 1 · Words"
    parts.presenting.leave()
    assert lessons.line.isVisible()


# -- making ------------------------------------------------------------------------------------


def test_a_lesson_is_made_of_what_is_shown(
    parts: Parts,
    lessons: Lessons,
    qtbot: QtBot,
    tmp_path: Path,
    quick: Callable[[str], Target],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet = begin(parts)
    assert not sheet.add_scenario.isEnabled(), "nothing is shown"
    QTest.keyClicks(sheet.title, "Two ways")
    sheet.accept()
    parts.programs.run(quick("ping-pong"))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: not playback.live, timeout=20_000)
    parts.window.actions_.all["add step"].trigger()
    QTest.keyClick(parts.window, Key.Key_L, Control)
    assert sheet.isVisible()
    QTest.mouseClick(sheet.add_recording, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(steps(lessons)) == 2, timeout=20_000)
    assert listed(sheet) == ["Ping-pong", "Ping-pong"]
    assert steps(lessons)[0] == Step("ping-pong", values={"rounds": 2, "delay": 0.0}, questions=ALL)
    assert steps(lessons)[1].recording == "recording-1"
    path = tmp_path / "two.lesson"
    monkeypatch.setattr(parts.dialogs, "place_for_lesson", lambda _path: str(path))
    QTest.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert not lessons.draft.changed  # type: ignore[union-attr]
    assert parts.settings.recent.keys == [str(path)]
    (tmp_path / "open").mkdir()
    again = Draft.read(str(path), tmp_path / "open")
    assert (again.title, len(again.steps)) == ("Two ways", 2)


def test_a_step_has_what_was_filled_in_for_it_though_it_was_not_run(
    parts: Parts, lessons: Lessons, quick: Callable[[str], Target]
) -> None:
    begin(parts).accept()
    parts.session.prepare(quick("ping-pong"))
    form = parts.window.run_page.parameters
    form.editors["rounds"].setValue(7)  # type: ignore[union-attr]
    form.method.setCurrentText("spawn")
    parts.window.actions_.all["add step"].trigger()
    step = steps(lessons)[0]
    assert (step.values, step.method) == ({"rounds": 7, "delay": 0.0}, "spawn")


def test_a_step_is_changed_on_the_sheet_and_its_instants_are_set_where_the_playhead_is(
    parts: Parts, lessons: Lessons, qtbot: QtBot, saved: str
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(saved)
    parts.controls.seek(5)
    QTest.keyClick(parts.window, Key.Key_L, Control)
    sheet, form = lessons.editing.sheet, lessons.editing.sheet.form
    QTest.keyClicks(form.title, " and more")
    assert listed(sheet) == ["Words and more"]
    QTest.mouseClick(form.here[0], Qt.MouseButton.LeftButton)
    form.until.setFocus()
    QTest.keyClicks(form.until, "MessageSent:2")
    QTest.keyClick(form.until, Key.Key_Return)
    form.notes.selectAll()
    QTest.keyClicks(form.notes, "Ask who waits.")
    (step,) = steps(lessons)
    assert step == RECORDED._replace(
        title="Words and more", begin="event:5", until="MessageSent:2", notes="Ask who waits."
    )
    assert lessons.line._said.text() == "Ask who waits."
    assert lessons.line._title.text() == "Mine *", "it is not saved"
    form.until.setFocus()
    QTest.keyClicks(form.until, " or so")
    QTest.keyClick(form.until, Key.Key_Return)
    assert steps(lessons) == [step], "what makes no sense is not taken"
    assert form._fields["until"].wrong


def test_a_question_of_ones_own_is_written_on_a_recording_and_taken_away(
    parts: Parts, lessons: Lessons, qtbot: QtBot, saved: str
) -> None:
    with qtbot.waitSignal(parts.session.settled):
        parts.programs.open(saved)
    parts.controls.seek(9)
    lessons.edit()
    form = lessons.editing.sheet.form
    QTest.mouseClick(form.write, Qt.MouseButton.LeftButton)
    sheet = lessons.editing._own_sheet
    assert sheet is not None
    for line, text in zip((sheet.asks, *sheet.options), ("Who?", "A", "B"), strict=False):
        line.setText(text)
    sheet.keep.click()
    assert steps(lessons)[0].own == (OwnQuestion("Who?", ("A", "B"), 0, 8),)
    assert len(form.own) == 1
    QTest.mouseClick(form.own[0], Qt.MouseButton.LeftButton)
    assert steps(lessons)[0].own == ()
    assert lessons.draft is not None
    lessons.draft.changed = False


def test_in_a_program_here_is_what_happened_for_it_runs_anew(
    parts: Parts, lessons: Lessons, qtbot: QtBot
) -> None:
    lessons.show_lesson(Lesson("", (Step("ping-pong", values={"rounds": 2, "delay": 0.0}),)))
    playback = parts.session.playback
    assert playback is not None
    qtbot.waitUntil(lambda: not playback.live, timeout=20_000)
    names = [type(event).__name__ for event in playback.history.events(0, playback.length)]
    third = [place for place, name in enumerate(names) if name == "MessageSent"][2]
    parts.controls.seek(third + 1)
    lessons.edit()
    lessons.editing.sheet.form.here[1].click()
    assert steps(lessons)[0].until == "MessageSent:3"


def test_steps_are_moved_and_removed_by_keys_and_the_one_that_is_shown_is_still_it(
    parts: Parts, lessons: Lessons, qtbot: QtBot
) -> None:
    values = {"rounds": 1, "delay": 0.0}
    made = tuple(Step("ping-pong", title=title, values=values) for title in "abc")
    lessons.show_lesson(Lesson("", made))
    lessons.edit()
    sheet = lessons.editing.sheet
    QTest.keyClick(sheet.steps, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed(sheet) == ["b", "a", "c"]
    assert lessons.course.current == 1
    sheet.steps.setCurrentRow(0)
    QTest.keyClick(sheet.steps, Key.Key_Delete)
    assert listed(sheet) == ["a", "c"]
    assert lessons.line.told == "Step 1 of 2"
    sheet.steps.setCurrentRow(1)
    QTest.keyClick(sheet.steps, Key.Key_Return)
    assert lessons.course.current == 1
    assert not sheet.isVisible()


def test_what_cannot_be_written_is_told_on_the_sheet(
    parts: Parts, lessons: Lessons, saved: str, tmp_path: Path
) -> None:
    parts.programs.open(saved)
    lessons.edit()
    assert lessons.draft is not None
    lessons.draft.call("Other")
    lessons.draft.path = str(tmp_path / "nowhere" / "x.lesson")
    lessons.editing.sheet.save.click()
    assert "cannot be written (no such file" in lessons.editing.sheet._said.toolTip()
    assert lessons.draft.changed
    lessons.draft.changed = False


# -- not saved ---------------------------------------------------------------------------------


def test_changes_are_asked_about_before_they_would_be_lost(
    parts: Parts, lessons: Lessons, saved: str
) -> None:
    parts.programs.open(saved)
    assert lessons.draft is not None
    lessons.draft.call("Mine, changed")
    lessons.open_tutorial()
    assert lessons.sheet.sentence == "The changes to the lesson Mine, changed are not saved."
    lessons.sheet.stay.click()
    assert lessons.draft.title == "Mine, changed"
    assert not parts.window.close(), "first it asks"
    lessons.sheet.save.click()
    assert not parts.window.isVisible()
    lesson, _ = file.read(saved, Path(saved).parent)
    assert lesson.title == "Mine, changed"


def test_changes_that_nobody_wants_are_gone(parts: Parts, lessons: Lessons, saved: str) -> None:
    parts.programs.open(saved)
    assert lessons.draft is not None
    lessons.draft.call("Changed")
    lessons.close()
    lessons.sheet.lose.click()
    assert lessons.draft is None


def test_changes_are_not_lost_where_nothing_comes_in_their_place(
    parts: Parts, lessons: Lessons, saved: str, tmp_path: Path
) -> None:
    parts.programs.open(saved)
    assert lessons.draft is not None
    lessons.draft.call("Changed")
    (tmp_path / "bad.lesson").write_bytes(b"no zip")
    parts.programs.open(str(tmp_path / "bad.lesson"))
    lessons.sheet.lose.click()
    assert lessons.draft.title == "Changed"
    assert not parts.window.close(), "it asks once more"
    lessons.sheet.lose.click()
    assert not parts.window.isVisible()


def test_without_a_lesson_its_keys_say_so(
    parts: Parts, lessons: Lessons, quick: Callable[[str], Target]
) -> None:
    parts.programs.run(quick("ping-pong"))
    for name in ("add step", "step after", "step before", "presenter notes", "save lesson",
                 "close lesson"):  # fmt: skip
        parts.window.status.tell("")
        parts.window.actions_.all[name].trigger()
        assert parts.window.status.text == "No lesson is open."
    assert lessons.draft is None


# -- what it looks like ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_line_and_its_sheet_fit_in_each_language(
    parts: Parts, lessons: Lessons, language: str
) -> None:
    try:
        speak(language)
        retell(parts.window)
        parts.window.resize(1280, 720)
        lessons.open_tutorial()
        lessons.edit()
        QApplication.processEvents()
        assert cut_texts(lessons.line) == []
        assert cut_texts(lessons.editing.sheet) == []
        if language == "zh_CN":
            assert lessons.line.told == "第 1/18 环节"
            assert lessons.line._said.text().startswith("Process() 只创建一个对象")
    finally:
        speak("en")
