"""What helps the user's own program that lacks a module: offered once it has ended."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.collecting.spec import inner_python
from core.commands.missing import pip_command
from core.commands.own import own_program
from core.events.missing import missing_module
from gui.words.missing import missing_sentence

if TYPE_CHECKING:
    from core.model.world import World

    from .own_scripts import OwnScripts
    from .session import Session
    from .window import Window


class Remedies(QObject):
    """Shows the line with the remedy; a program that ended otherwise needs none."""

    def __init__(self, window: Window, session: Session, own: OwnScripts) -> None:
        """Offer nothing yet."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._own = own
        self._sentence = self._command = ""
        self._lacking = ("", "")  # the module, and the Python that lacks it
        self._line = window.run_page.remedy
        self._line.copy_wanted.connect(self._copy)
        self._line.choose_wanted.connect(self._choose)
        session.changed.connect(self._begin)
        session.settled.connect(self._settle)

    def retell(self) -> None:
        """Say everything in the language of now."""
        if self._line.text:
            self._say()

    def _begin(self) -> None:
        self._line.say("")

    def _settle(self) -> None:
        target, playback = self._session.target, self._session.playback
        if target is None or target.scenario is not None or playback is None:
            return
        module = _missing(playback.history.world_at(playback.length))
        if not module:
            return
        python = target.spec.interpreter[0] if target.spec.interpreter else ""
        self._lacking = module, python
        ours = "" if inner_python() else sys.executable
        self._command = pip_command(module, python or ours) if python or ours else ""
        self._say()

    def _say(self) -> None:
        self._sentence = missing_sentence(*self._lacking)
        self._line.say(self._sentence, self._command)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
        self._window.status.tell(self.tr("Copied: {command}").format(command=self._command))

    def _choose(self) -> None:
        target = self._session.target
        if target is not None:
            self._own.choose_python(own_program(target.spec), self._sentence)


def _missing(world: World) -> str:
    """Return the module for want of which a process ended, the main one before any other."""
    found = [missing_module(process.error) for process in world.processes.values()]
    return next(filter(None, found), "")
