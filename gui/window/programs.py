"""What is run and opened: scenarios, scripts of the user's, recordings."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.collecting.spec import ProgramSpec
from core.commands.own import can_be_run, is_script, own_program
from core.commands.request import Target
from core.lessons.file import is_lesson

from .own_memory import OwnMemory
from .own_scripts import OwnScripts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.scenarios.casts.cast import Value
    from core.scenarios.groups.scenario import Scenario

    from .dialogs import Dialogs
    from .session import Session
    from .settings import Settings
    from .window import Window


def scenario_target(
    scenario: Scenario, values: Mapping[str, Value], start_method: str | None
) -> Target:
    """Return how a scenario is run with these values."""
    spec = ProgramSpec(
        script=str(scenario.script),
        arguments=scenario.arguments(values),
        start_method=start_method,
        capture=True,
    )
    return Target(spec, scenario, values)


class Programs(QObject):
    """Brings programs and recordings into the session, from wherever the user asks for them.

    Attributes:
        own: the user's own programs.
        before: does what takes away what is shown, once that may go.
        ask: does what runs a program, once the questions on it have been asked.

    Signals:
        opened: key of a script, module, recording or lesson that is shown now, or was saved.
        lesson_wanted: path of a lesson to be opened.
    """

    opened = Signal(str)
    lesson_wanted = Signal(str)

    def __init__(
        self, window: Window, session: Session, settings: Settings, dialogs: Dialogs
    ) -> None:
        """Connect what asks for a program."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._dialogs = dialogs
        self.before: Callable[[Callable[[], object]], object] = lambda then: then()
        self.ask: Callable[[Target, Callable[[], object]], object] = lambda _, then: then()
        self.own = OwnScripts(window, OwnMemory(settings.store), dialogs)
        self.own.ready.connect(self.run)
        window.gallery.chosen.connect(self.run_scenario)
        window.gallery.prepared.connect(self.prepare)
        window.shelf.chosen.connect(self.run_scenario)
        window.shelf.script_wanted.connect(self.own.show_sheet)
        window.dropped.connect(self.open)
        window.refused.connect(session.failed)
        window.run_page.parameters.run_wanted.connect(self.run_again)
        window.run_page.parameters.all_wanted.connect(self._show_all)
        window.run_page.notice.answered.connect(self._answer)

    def run(self, target: Target) -> None:
        """Run a program."""
        self.own.forget_question()
        self.before(lambda: self.ask(target, lambda: self._run(target)))

    def _run(self, target: Target) -> None:
        self._session.run(target)
        if self._session.playback is not None and target.scenario is None:
            self._remember(self.own.remember(target.spec))

    def run_scenario(self, scenario: Scenario) -> None:
        """Run a scenario with its own values."""
        self.run(scenario_target(scenario, {}, None))

    def prepare(self, scenario: Scenario) -> None:
        """Show a scenario and its parameters before it runs."""
        target = scenario_target(scenario, {}, None)
        self.before(lambda: self._session.prepare(target))

    def run_again(self) -> None:
        """Run the program with what the form says."""
        target = self.as_in_form()
        if target is None:
            return
        if target.scenario is None and not own_program(target.spec).there:
            sentence = self.tr("{path} is not there any more.")
            self._session.failed.emit(sentence.format(path=target.spec.script))
            return
        self.run(target)

    def as_in_form(self) -> Target | None:
        """Return the program of now with what the form says; None if that makes no sense."""
        target = self._session.target
        if target is None or self._window.in_gallery:
            return None
        form = self._window.run_page.parameters
        values = form.values()
        try:
            arguments = form.arguments()
        except ValueError as error:
            self._window.status.tell(str(error))
            return None
        if target.scenario is not None:
            arguments = target.scenario.arguments(values)
        spec = dataclasses.replace(
            target.spec, arguments=arguments, start_method=form.start_method()
        )
        return Target(spec, target.scenario, values)

    def _show_all(self) -> None:
        """Show all that the user's own program is run with."""
        target = self.as_in_form()
        if target is not None:
            self.own.show_sheet(own_program(target.spec))

    def open_file(self) -> None:
        """Ask for a script or a recording, where the latest one is, and open it."""
        latest = next(iter(self._settings.recent.keys), "")
        self.open(self._dialogs.file_to_open(os.path.dirname(latest)))

    def open(self, path: str) -> None:
        """Run a script or open another file, by what it looks like; a module by its key."""
        if not path:
            return
        self.own.forget_question()
        path = os.path.abspath(path)
        known = self.own.memory.program(path)
        if known is not None or is_script(path):
            if known.there if known is not None else can_be_run(path):
                self.own.open(path)
            else:
                sentence = self.tr("{path} is not there.")
                self._session.failed.emit(sentence.format(path=path))
            return
        if is_lesson(path):
            self.lesson_wanted.emit(path)
        else:
            self.before(lambda: self._open_recording(path))

    def open_earlier(self, path: str) -> None:
        """Show a run again that was replaced by another one."""
        self.before(lambda: self._session.open_earlier(path))

    def _open_recording(self, path: str) -> None:
        self._session.open(path)
        if self._session.key == path:
            self._remember(path)

    def say(self, sentence: str, path: str = "") -> None:
        """Say something before anything else, and offer a recording, if there is one."""
        self._window.show_run("", "", can_run_again=False)
        self._window.actions_.enable_run(False)
        self._window.run_page.show_notice(sentence, path)

    def _answer(self) -> None:
        """Do what the button of the notice says."""
        path = self._window.run_page.notice.path
        if path:
            self.open(path)
        else:
            self.before(self._session.leave)

    def _remember(self, path: str) -> None:
        self.opened.emit(path)
