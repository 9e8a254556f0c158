"""Goes through the steps of a lesson: each really runs, from its first instant to its last."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.commands.instant import Instant, parse_instant
from core.commands.request import UsageError
from core.lessons.asked import questions_of
from core.playback.pace import Pace
from core.scenarios.catalogue import find
from gui.words.lessons import step_name

from .instants import Search
from .programs import scenario_target

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.commands.request import Target
    from core.lessons.draft import Draft
    from core.lessons.lesson import Step
    from core.playback.playback import Playback
    from core.questions.question import Question
    from core.scenarios.groups.scenario import Scenario

    from .clicker import Clicker
    from .controls import Controls
    from .programs import Programs
    from .session import Session


def ask_nothing(questions: tuple[Question, ...], then: Callable[[], object]) -> None:
    """Go on at once, where nobody asks questions."""
    then()


class Course(QObject):
    """Where a lesson is.

    Attributes:
        current: number of the step that was gone to last; -1 for none.
        ask: asks questions before a step, and then does something.

    Signals:
        moved: it is at another step, or stands otherwise there.
    """

    moved = Signal()

    def __init__(
        self, session: Session, programs: Programs, controls: Controls, clicker: Clicker
    ) -> None:
        """Take the clicker's turn where a step ends."""
        super().__init__(session)
        self._session, self._programs, self._controls = session, programs, controls
        self._clicker = clicker
        self._draft: Draft | None = None
        self.current = -1
        self.ask: Callable[[tuple[Question, ...], Callable[[], object]], object] = ask_nothing
        self._going = False
        self._aside = True
        self._first = 0
        self._last: int | None = None
        self._begin: Search | None = None
        self._until: Search | None = None
        session.changed.connect(self._look_aside)
        clicker.before.append((self._hold, lambda: False))
        clicker.after.append((self.next, self.previous))
        clicker.span = self._span
        clicker.nothing_after = self._say_over

    # -- from step to step ---------------------------------------------------------------------

    def take(self, draft: Draft | None) -> None:
        """Take up a lesson, at no step of it; None for none."""
        self._draft, self.current, self._aside = draft, -1, True
        self._forget()
        self.moved.emit()

    def renumber(self, current: int) -> None:
        """Take over that the step that is shown has another number now; -1 if it is gone."""
        self.current = current
        self._aside = self._aside or current < 0
        self.moved.emit()

    def stand_at(self, number: int) -> None:
        """Take what is shown for this step, which was made of it, without going there."""
        self.current, self._aside = number, False
        self._forget()
        self.moved.emit()

    @property
    def step(self) -> Step | None:
        """The step that was gone to last."""
        draft = self._draft
        if draft is None or not 0 <= self.current < len(draft.steps):
            return None
        return draft.steps[self.current]

    @property
    def shown(self) -> bool:
        """Whether what is shown is the step, and nothing that the user has put in its place."""
        return self.step is not None and not self._aside

    @property
    def preparing(self) -> bool:
        """Whether the run has not come to where the step begins."""
        return self.shown and self._begin is not None

    def next(self) -> bool:
        """Go to the next step; return whether it was the lesson's turn."""
        return self.shown and self.go_by(1)

    def previous(self) -> bool:
        """Go to the step before; return whether it was the lesson's turn."""
        return self.shown and self.go_by(-1)

    def go_by(self, steps: int) -> bool:
        """Go on by so many steps, or back; return whether there is such a step."""
        draft = self._draft
        if draft is None or not 0 <= self.current + steps < len(draft.steps):
            return False
        self.go(self.current + steps)
        return True

    def go(self, number: int) -> None:
        """Go to a step, once what is shown may go."""
        self._programs.before(lambda: self._go(number))

    def _go(self, number: int) -> None:
        draft = self._draft
        if draft is None or not 0 <= number < len(draft.steps):
            return
        self.current, self._aside = number, False
        self._forget()
        step = draft.steps[number]
        if step.recording:
            self._open(draft, step)
        else:
            self._run(step)
        self.moved.emit()

    def _run(self, step: Step) -> None:
        """Ask what is to be asked on a scenario, and then run it."""
        scenario = find(step.scenario)
        if scenario is None:
            return
        method = step.method if step.method in multiprocessing.get_all_start_methods() else ""
        target = scenario_target(scenario, step.values, method or None)
        questions = questions_of(step, scenario, step.values, method)
        if not questions:
            self._start(step, target)
            return
        self._quietly(lambda: self._session.prepare(target, step.title))
        self.ask(questions, lambda: self._start_if(step, target))

    def _start_if(self, step: Step, target: Target) -> None:
        """Run a step, unless the user has gone elsewhere while it was asked."""
        if self.shown and self._session.target is target:
            self._start(self.step or step, target)  # which may have been changed meanwhile

    def _start(self, step: Step, target: Target) -> None:
        self._quietly(lambda: self._session.run(target, step.title))
        self._look_for(step, target.scenario)

    def _open(self, draft: Draft, step: Step) -> None:
        """Open a recording, and then ask what is to be asked on it."""
        title, path = step.title or step_name(step), str(draft.place(step.recording))
        self._quietly(lambda: self._session.open_borrowed(path, title))
        if self._session.recording != path:  # it cannot be read, and all is as it was
            self._aside = True
            return
        shown = self._session.shows
        scenario = shown.scenario if shown is not None else None
        values = shown.values if shown is not None else {}
        self._look_for(step, scenario)
        questions = questions_of(step, scenario, values, step.method)
        if questions:
            self.ask(questions, lambda: None)

    def _quietly(self, deed: Callable[[], object]) -> None:
        """Do something that changes what is shown without leaving the lesson."""
        self._going = True
        try:
            deed()
        finally:
            self._going = False

    def _look_aside(self) -> None:
        """See whether what is shown now is something else than the step."""
        if self._going or self.step is None:
            return
        step, target = self.step, self._session.target
        scenario = target.scenario if target is not None else None
        self._forget()
        self._aside = scenario is None or scenario.name != step.scenario
        if not self._aside:  # it is run once more, from its start, and is over where it was
            self._until = self._search(step.until, scenario)
        self.moved.emit()

    # -- within a step -------------------------------------------------------------------------

    def _forget(self) -> None:
        self._first, self._last = 0, None
        self._begin = self._until = None

    def _look_for(self, step: Step, scenario: Scenario | None) -> None:
        """Rest, until the step's first instant has come."""
        playback = self._session.playback
        if playback is None:
            return
        playback.pause()
        self._controls.set_pace(Pace.ONE_BY_ONE)  # as the clicker goes
        self._begin = self._search(step.begin, scenario)
        self._until = self._search(step.until, scenario)

    def _search(self, text: str, scenario: Scenario | None) -> Search | None:
        """Return what looks for an instant of a step in the run that is shown, if there is any."""
        playback, instant = self._session.playback, _instant(text, scenario)
        return None if playback is None or instant is None else Search(playback, instant)

    def follow(self) -> bool:
        """Look whether the step's instants have come; at each turn of the clock.

        Returns:
            whether there is more to be looked at, and it need not be waited for.
        """
        playback = self._session.playback
        if playback is None or not self.shown:
            return False
        if self._until is not None:
            self._until.look()
            self._last = self._until.found
            if self._last is not None or self._until.over:
                self._until = None
        if self._begin is not None:
            self._look_for_begin(self._begin, playback)
        return any(search is not None and search.behind for search in (self._begin, self._until))

    def _look_for_begin(self, begin: Search, playback: Playback) -> None:
        begin.look()
        place = begin.found
        touched = playback.position or playback.playing  # by the user, who does not want to wait
        if place is None and not begin.over and not touched:
            return
        self._begin = None
        if place is not None and not touched:
            self._first = place
            self._controls.seek(place)
        self.moved.emit()

    def _hold(self) -> bool:
        """Let nobody go on before the step has begun."""
        return self.preparing

    def _say_over(self) -> str:
        return self.tr("This was the last step of the lesson.") if self.shown else ""

    def _span(self) -> tuple[int, int | None]:
        return (self._first, self._last) if self.shown else (0, None)


def _instant(text: str, scenario: Scenario | None) -> Instant | None:
    """Return an instant of a step; None for the start or the end, or where it makes no sense."""
    telling = scenario.telling if scenario is not None else None
    try:
        instant = parse_instant(text or None, telling)
    except UsageError:  # of a kind that we do not know
        return None
    named = instant.kind or instant.event is not None or instant.seconds is not None
    return instant if named else None
