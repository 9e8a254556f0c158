"""Asks before a run: one question after the other, and then what runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .vote import Vote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.commands.request import Target
    from core.questions.question import Question
    from core.scenarios.casts.cast import Value
    from gui.panels.question_card import QuestionCard

    from .answers import Answers
    from .session import Session
    from .settings import Settings
    from .window import Window


def of_scenario(scenario: str, values: Mapping[str, Value], method: str) -> tuple[Question, ...]:
    """Return the questions on a scenario; what knows them is imported when the first is wanted."""
    from core.questions.asked import questions

    return questions(scenario, values, method)


class Asking(QObject):
    """Puts questions before a run, takes the answers, and lets the run begin.

    Attributes:
        questions: what is asked of (scenario, values of all parameters, start method).
        presenting: whether the room is asked, whatever the settings say.
        led: whether a step of a lesson is shown, which says itself what is asked.
        play: plays the recording that was asked about.
    """

    def __init__(
        self, window: Window, session: Session, settings: Settings, answers: Answers
    ) -> None:
        """Ask nothing yet."""
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self._answers = answers
        self.questions: Callable[[str, Mapping[str, Value], str], tuple[Question, ...]]
        self.questions = of_scenario
        self.presenting: Callable[[], bool] = lambda: False
        self.led: Callable[[], bool] = lambda: False
        self.play: Callable[[], object] = lambda: None
        self._votes: list[Vote] = []
        self._now = 0
        self._tab = -1  # beside the stage, that is shown again when it begins
        self._target: Target | None = None
        self._then: Callable[[], object] = lambda: None
        card = self._card
        card.chosen.connect(self._choose)
        card.voted.connect(self._count)
        card.on_wanted.connect(self.on)
        card.skip_wanted.connect(self.skip)
        card.skip_all_wanted.connect(self.skip_all)
        session.changed.connect(self._begin)
        window.actions_.connect({"questions": self.toggle})
        self.retell()

    @property
    def _card(self) -> QuestionCard:
        return self._window.run_page.question_card

    @property
    def wanted(self) -> bool:
        """Whether a scenario's questions are asked before it runs."""
        return self._settings.questions or self.presenting()

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return bool(self._votes)

    def toggle(self) -> None:
        """Ask from now on before each run, or ask no more."""
        self.want(not self._settings.questions)

    def want(self, wanted: bool) -> None:
        """Ask from now on before each run, if that is wanted."""
        self._settings.questions = wanted
        self.retell()
        if self._settings.questions:
            self._window.status.tell(self.tr("Questions are asked before the next run."))
        else:
            self._window.status.tell(self.tr("No questions are asked any more."))
            self.skip_all()

    def retell(self) -> None:
        """Say everything in the language of now."""
        asked = self._settings.questions
        text = self.tr("Ask no questions") if asked else self.tr("Ask questions before a run")
        self._window.actions_.set_icon("questions", "", text)
        if self.asks:
            self._show()

    # -- from outside --------------------------------------------------------------------------

    def ask(self, questions: Sequence[Question], then: Callable[[], object]) -> None:
        """Ask these questions of what is shown, and do what lets it begin.

        The answers come from the playback that is shown when ``then`` has returned.

        Args:
            questions: for none, ``then`` is called at once.
            then: runs the program, or plays the recording.
        """
        self._answers.forget()
        self._votes = [Vote(question) for question in questions]
        self._now, self._then, self._target = 0, then, self._session.target
        self._tab = -1
        if self._votes:
            self._show()
        else:
            self._go()

    def before_run(self, target: Target, then: Callable[[], object]) -> None:
        """Ask what is to be asked of a program before it is run; asked already, run it."""
        if self.asks and self._target is not None and same(target, self._target):
            self._go()
            return
        shown = self._session.target
        led = self.led() and shown is not None and same(target, shown)  # its step, once more
        questions = self._questions_on(target) if self.wanted and not led else ()
        if not questions:
            then()
            return
        tab = self._window.run_page.tab
        self._session.prepare(target)  # which shows the parameters
        self.ask(questions, then)
        self._tab = tab

    def on(self, *, play: bool = False) -> bool:
        """Go on, if it is the card's turn: to the next question, to the run, or from an answer.

        Args:
            play: what an answer has stopped is to play on.

        Returns:
            whether it was.
        """
        if self.asks:
            self._now += 1
            self._show() if self._now < len(self._votes) else self._go()
        elif self._answers.shown:
            self._answers.go_on(play=play)
        else:
            return False
        return True

    def back(self) -> bool:
        """Go back to the question before; return whether it was the card's turn."""
        if self.asks and self._now:
            self._now -= 1
            self._show()
        return self.asks

    def skip(self) -> bool:
        """Ask this question no more, or take the answer away; return whether there was any."""
        if not self.asks:
            return self._answers.shown and self.on()
        self._votes[self._now].skipped = True
        return self.on()

    def skip_all(self) -> None:
        """Ask no more, and let the run begin; what was answered is still told."""
        for vote in self._votes[self._now :]:
            vote.skipped = not vote.has_answer
        if self.asks:
            self._go()

    # -- from the card -------------------------------------------------------------------------

    def _choose(self, option: int) -> None:
        self._votes[self._now].choose(option)
        self._show()

    def _count(self, hands: tuple[int, ...]) -> None:
        self._votes[self._now].count(hands)
        self._show()

    def _show(self) -> None:
        vote = self._votes[self._now]
        vote.skipped = False
        self._window.run_page.stage.setFocusProxy(self._card.on)  # no click takes the keys away
        self._card.show_card(vote.asked(self._now + 1, len(self._votes)))

    def _go(self) -> None:
        """Let it begin, and follow it for the answers."""
        votes, then = self._votes, self._then
        if self._tab >= 0:
            self._window.run_page.show_tab(self._tab)
        self._end()
        then()
        playback = self._session.playback
        if playback is not None:
            self._answers.begin([vote for vote in votes if not vote.skipped], playback)

    def _end(self) -> None:
        self._votes, self._target = [], None
        self._window.run_page.stage.setFocusProxy(None)  # type: ignore[arg-type]
        self._window.run_page.hide_card()

    # -- what is shown -------------------------------------------------------------------------

    def _begin(self) -> None:
        """Something else is shown: what was asked of the one before is not asked any more."""
        self._end()
        self._answers.forget()
        session = self._session
        if session.shows is None or session.is_run or self.led():
            return  # not one of our scenarios in a file: a run has been asked about before it began
        questions = self._questions_on(session.shows) if self.wanted else ()
        if questions:
            self.ask(questions, self.play)

    def _questions_on(self, target: Target) -> tuple[Question, ...]:
        scenario = target.scenario
        if scenario is None:
            return ()
        values = scenario.values(target.values)
        return self.questions(scenario.name, values, target.spec.start_method or "")


def same(one: Target, other: Target) -> bool:
    """Return whether two are the same scenario, run the same way."""
    scenario = one.scenario
    if scenario is None or other.scenario is None:
        return False
    method = (one.spec.start_method or "") == (other.spec.start_method or "")
    values = scenario.values(one.values) == other.scenario.values(other.values)
    return scenario.name == other.scenario.name and method and values
