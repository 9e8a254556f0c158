"""Makes a step of what is shown: a scenario to be run anew, or a recording of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.lessons.format import LONGEST_TITLE
from core.lessons.lesson import ALL, Step
from core.recording.notes import pack_notes

from .saving_thread import Order, SavingThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.commands.request import Target
    from core.lessons.draft import Draft

    from .session import Session


class LessonAdding(QObject):
    """Makes one step at a time; a recording is written beside the window.

    Signals:
        made: a ``Step``, and the ``Draft`` that has its recording, if it is of one.
        failed: one sentence.
    """

    made = Signal(object, object)
    failed = Signal(str)

    def __init__(self, session: Session, in_form: Callable[[], Target | None]) -> None:
        """Make steps of what this session shows; a program is as its form says by then."""
        super().__init__(session)
        self._session, self._in_form = session, in_form
        self._threads: list[SavingThread] = []
        self._making: tuple[SavingThread, Draft, Step] | None = None

    @property
    def scenario_is_shown(self) -> bool:
        """Whether what is shown is a scenario of ours, which can be run anew."""
        target = self._session.target
        return target is not None and target.scenario is not None

    def add_scenario(self, draft: Draft) -> None:
        """Make a step of the scenario that is shown, with what its form says, run or not."""
        target = self._in_form()
        if target is None or target.scenario is None:
            return
        scenario = target.scenario
        own = {p.name: p.default for p in scenario.parameters}
        values = {name: value for name, value in target.values.items() if value != own.get(name)}
        method = target.spec.start_method or ""
        self.made.emit(Step(scenario.name, values=values, method=method, questions=ALL), draft)

    def add_recording(self, draft: Draft) -> None:
        """Make a step of what is shown as a recording, as far as it has come by now."""
        session, playback = self._session, self._session.playback
        if playback is None or self._making is not None:
            return
        together = playback.world.program.together
        thread = SavingThread(session.recording, together, growing=playback.live)
        thread.saved.connect(self._told_saved)
        thread.failed.connect(self._told_failed)
        name = draft.free_name()
        step = Step(recording=name, title=session.written[:LONGEST_TITLE], questions=ALL)
        self._making = thread, draft, step
        self._threads.append(thread)
        book = session.notebook
        notes = pack_notes(book.notes) if book is not None and len(book) else b""
        thread.start()
        thread.order(Order(str(draft.place(name)), frozenset(), notes))

    def _told_saved(self, _path: str) -> None:
        making, self._making = self._making, None
        if making is not None:
            thread, draft, step = making
            thread.close()
            self.made.emit(step, draft)

    def _told_failed(self, sentence: str) -> None:
        making, self._making = self._making, None
        if making is not None:
            making[0].close()
            self.failed.emit(sentence)

    def give_up(self) -> None:
        """Make no more of what is being made, and wait for that: its folder goes."""
        self._making = None
        for thread in self._threads:
            thread.close()
            thread.join()
        self._threads.clear()
