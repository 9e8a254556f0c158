"""Changes a lesson: what its sheet shows, and what becomes of what is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.lessons import told
from core.lessons.asked import questions_of
from core.lessons.lesson import ALL, Step
from core.scenarios.catalogue import find
from gui.panels.lesson_sheet import LessonSheet, Shown
from gui.panels.own_question_sheet import OwnQuestionSheet
from gui.words.lessons import question_text, step_name, subject
from gui.words.plain import one_line

from .lesson_adding import LessonAdding

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.commands.request import Target
    from core.lessons.draft import Draft
    from core.lessons.lesson import OwnQuestion
    from core.questions.question import Question

    from .course import Course
    from .session import Session
    from .window import Window


class LessonEditing(QObject):
    """Connects the sheet with the lesson.

    Signals:
        touched: the lesson is not as it was.
        save_wanted, save_as_wanted, new_wanted: buttons of the sheet.
    """

    touched = Signal()
    save_wanted = Signal()
    save_as_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        window: Window,
        session: Session,
        course: Course,
        in_form: Callable[[], Target | None],
    ) -> None:
        """Make no sheet before one is wanted; ``in_form`` is what a program added is as."""
        super().__init__(window)
        self._window, self._session, self._course = window, session, course
        self._draft: Draft | None = None
        self._sheet: LessonSheet | None = None
        self._own_sheet: OwnQuestionSheet | None = None
        self._adding = LessonAdding(session, in_form)
        self._adding.made.connect(self._add)
        self._adding.failed.connect(self.complain)
        self._chosen = -1

    @property
    def sheet(self) -> LessonSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            sheet = self._sheet = LessonSheet(self._window)
            sheet.titled.connect(self._title)
            sheet.chosen.connect(self._choose)
            sheet.changed.connect(self._change)
            sheet.moved.connect(self._move)
            sheet.removed.connect(self._remove)
            sheet.begin_here.connect(lambda: self._set_here("begin"))
            sheet.until_here.connect(lambda: self._set_here("until"))
            sheet.scenario_wanted.connect(self.add_scenario)
            sheet.recording_wanted.connect(self.add_recording)
            sheet.form.own_wanted.connect(self._ask_own)
            sheet.form.own_removed.connect(self._remove_own)
            sheet.go_wanted.connect(self._go)
            sheet.save_wanted.connect(self.save_wanted)
            sheet.save_as_wanted.connect(self.save_as_wanted)
            sheet.new_wanted.connect(self.new_wanted)
            sheet.finished.connect(self._window.activateWindow)
        return self._sheet

    def take(self, draft: Draft | None) -> None:
        """Take up a lesson; None for none."""
        self._draft, self._chosen = draft, -1
        self._adding.give_up()
        if draft is None and self._sheet is not None:
            self._sheet.reject()

    def show(self) -> None:
        """Show the sheet, at the step that the lesson is at."""
        draft = self._draft
        if draft is None:
            return
        self._chosen = max(self._course.current, 0) if draft.steps else -1
        self._refresh()
        self.sheet.ask()

    def complain(self, sentence: str) -> None:
        """Say that something went wrong."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.say(sentence, bad=True)
        else:
            self._session.failed.emit(sentence)

    def tell(self, sentence: str) -> None:
        """Say that something went well."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.say(sentence)
        self._window.status.tell(sentence)

    # -- what the sheet shows ------------------------------------------------------------------

    def _refresh(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self._chosen = min(self._chosen, len(draft.steps) - 1)
        titles = [step_name(step) for step in draft.steps]
        self.sheet.show_lesson(told.title(draft.lesson), titles, self._chosen)
        scenario, recording = self._adding.scenario_is_shown, self._session.playback is not None
        room = not draft.is_full
        self.sheet.show_possible(scenario and room, recording and room)
        self._show_step()

    def _show_step(self) -> None:
        draft = self._draft
        if draft is None or not 0 <= self._chosen < len(draft.steps):
            self.sheet.show_step(None)
            return
        step = draft.steps[self._chosen]
        asked = [(q.key, question_text(q.asks)) for q in self._questions(step)]
        keys = {key for key, _ in asked} if step.questions == ALL else set(step.questions)
        self.sheet.show_step(
            Shown(
                told.step_title(step) if step.title else "",
                step_name(step._replace(title="")),
                subject(step),
                step.begin,
                step.until,
                tuple((key, text, key in keys) for key, text in asked),
                told.notes(step),
                self._course.shown and self._chosen == self._course.current and self._here() != "",
                tuple(one_line(own.asks, 120) for own in step.own) if step.recording else None,
            )
        )

    def _questions(self, step: Step) -> tuple[Question, ...]:
        """Return all questions that the step's scenario has."""
        scenario = find(step.scenario)
        own_left_out = step._replace(questions=ALL, own=())
        return questions_of(own_left_out, scenario, step.values, step.method)

    def _here(self) -> str:
        """Return the instant of the playhead: in a run by what happened, for it runs anew."""
        playback = self._session.playback
        if playback is None or not playback.position:
            return ""
        event = playback.last_event
        if event is None or self._session.target is None:
            return f"event:{playback.position}"
        kind = type(event)
        nth = sum(type(playback.history.event(place)) is kind for place in range(playback.position))
        return f"{kind.__name__}:{nth}"

    # -- what is done on it --------------------------------------------------------------------

    def _title(self, title: str) -> None:
        if self._draft is not None:
            self._draft.call(title)
            self.touched.emit()

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show_step()

    def _change(self, name: str, value: object) -> None:
        """Change one thing of the step that is chosen; what the sheet shows is so already."""
        draft = self._draft
        if draft is None or self._chosen < 0:
            return
        if name == "questions":
            keys = tuple(str(key) for key in value) if isinstance(value, tuple) else ()
            all_ = len(keys) == len(self._questions(draft.steps[self._chosen]))
            draft.change(self._chosen, questions=ALL if all_ and keys else keys)
        elif name == "title":
            draft.change(self._chosen, title=str(value))
            self.sheet.rename(self._chosen, step_name(draft.steps[self._chosen]))
        elif name == "notes":
            draft.change(self._chosen, notes=str(value))
        elif name == "begin":
            draft.change(self._chosen, begin=str(value))
        elif name == "until":
            draft.change(self._chosen, until=str(value))
        self.touched.emit()

    def _set_here(self, name: str) -> None:
        self._change(name, self._here())
        self._show_step()

    def _ask_own(self) -> None:
        """Ask for a question that the event at the playhead settles."""
        playback = self._session.playback
        if playback is None or not playback.position:
            return
        if self._own_sheet is None:
            self._own_sheet = OwnQuestionSheet(self.sheet)
            self._own_sheet.written.connect(self._write_own)
            self._own_sheet.finished.connect(self.sheet.activateWindow)
        self._own_sheet.ask(playback.position - 1)

    def _write_own(self, own: OwnQuestion) -> None:
        draft = self._draft
        if draft is not None and self._chosen >= 0:
            draft.change(self._chosen, own=(*draft.steps[self._chosen].own, own))
            self._tell()

    def _remove_own(self, number: int) -> None:
        draft = self._draft
        if draft is not None and self._chosen >= 0:
            own = list(draft.steps[self._chosen].own)
            del own[number]
            draft.change(self._chosen, own=own)
            self._tell()

    def _move(self, by: int) -> None:
        draft, number = self._draft, self._chosen
        if draft is None or number < 0:
            return
        place = draft.move(number, by)
        at = self._course.current
        if at in (number, place):
            self._course.renumber(place if at == number else number)
        self._chosen = place
        self._tell()

    def _remove(self) -> None:
        draft, number = self._draft, self._chosen
        if draft is None or number < 0:
            return
        draft.remove(number)
        at = self._course.current
        if at >= number:
            self._course.renumber(-1 if at == number else at - 1)
        self._tell()

    def _go(self) -> None:
        """Show the step that is chosen."""
        self.sheet.accept()
        self._course.go(self._chosen)

    def _tell(self) -> None:
        self._refresh()
        self.touched.emit()

    # -- what is added -------------------------------------------------------------------------

    def add_shown(self) -> None:
        """Add what is shown: a scenario of ours, to be run anew; of all else the recording."""
        if self._adding.scenario_is_shown:
            self.add_scenario()
        else:
            self.add_recording()

    def add_scenario(self) -> None:
        """Add the scenario that is shown."""
        if self._draft is not None:
            self._adding.add_scenario(self._draft)

    def add_recording(self) -> None:
        """Add what is shown as a recording."""
        if self._draft is not None:
            self._adding.add_recording(self._draft)

    def _add(self, step: Step, draft: Draft) -> None:
        if draft is not self._draft:
            return  # while it was written, the lesson was closed
        if draft.is_full:
            self.complain(self.tr("A lesson has at most 100 steps."))
            return
        place = draft.add(step, self._chosen if self._is_open else len(draft.steps))
        self._chosen = place
        at = self._course.current
        if 0 <= place <= at:
            self._course.renumber(at + 1)
        if self._is_open:
            self._refresh()
        self.touched.emit()
        sentence = self.tr("{title} is step {n} of the lesson.")
        self.tell(sentence.format(title=step_name(step), n=place + 1))

    @property
    def _is_open(self) -> bool:
        return self._sheet is not None and self._sheet.isVisible()
