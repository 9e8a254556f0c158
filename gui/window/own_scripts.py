"""The user's own programs: the sheet that asks how one is run, and what is remembered of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.commands.interpreter import Interpreter, interpreter
from core.commands.own import OwnProgram, own_folder, own_program, own_target
from core.commands.pythons import found_pythons, usual_python
from core.commands.request import UsageError
from gui.panels.own_sheet import OwnSheet

if TYPE_CHECKING:
    from core.collecting.spec import ProgramSpec

    from .dialogs import Dialogs
    from .own_memory import OwnMemory
    from .window import Window

PATIENCE_MS = 1500  # a Python that has not answered by then is waited for in sight


class OwnScripts(QObject):
    """Makes a program that can be run of what the user says, and asks where that is not enough.

    A script that was run before runs at once, as it was run the last time. A new one shows the
    sheet first: nobody has said yet with what it runs, nor with which Python.

    Signals:
        ready: a ``Target`` to run.
    """

    ready = Signal(object)
    _answered = Signal(object, object, str)

    def __init__(self, window: Window, memory: OwnMemory, dialogs: Dialogs) -> None:
        """Make no sheet before one is wanted."""
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs
        self._sheet: OwnSheet | None = None
        self._asked: OwnProgram | None = None
        self._threads: list[threading.Thread] = []
        self.memory = memory
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_asking)
        self._answered.connect(self._take_answer)

    @property
    def sheet(self) -> OwnSheet:
        """The sheet, made now if there is none yet."""
        if self._sheet is None:
            sheet = self._sheet = OwnSheet(self._window)
            sheet.named.connect(self._named)
            sheet.run_wanted.connect(self.start)
            sheet.rejected.connect(self.forget_question)
            sheet.script_wanted.connect(self._choose_script)
            sheet.folder_wanted.connect(self._choose_folder)
            sheet.python_wanted.connect(self._choose_python)
        return self._sheet

    def open(self, key: str) -> None:
        """Run a program as the last time; show the sheet for one that was never run.

        Args:
            key: of the program; of a script, its absolute path.
        """
        known = self.memory.program(key)
        if known is not None:
            self.start(known)
        else:
            self.show_sheet(_new(key))
            self.sheet.ask_for_arguments()

    def show_sheet(self, program: OwnProgram | None = None) -> None:
        """Show the sheet with a program; None for the one that was run last, if there was one."""
        if program is None:
            program = self.memory.latest or OwnProgram("")
        sheet = self.sheet
        sheet.show_program(program)
        self._list_pythons(program)
        self._present()

    def choose_python(self, program: OwnProgram, why: str) -> None:
        """Show the sheet with a program that wants another Python, and why it does."""
        self.show_sheet(program)
        self.sheet.interpreter.complain(why)

    def start(self, program: OwnProgram) -> None:
        """Make a program ready to be run; what is wrong with it is said on the sheet."""
        self.forget_question()
        if not self.sheet.check(program):
            self._complain(program)
        elif program.interpreter:
            self._ask(program)
        else:
            self._hand_over(program, None)

    def remember(self, spec: ProgramSpec) -> str:
        """Remember how a program is run, and return its key."""
        program = own_program(spec)
        self.memory.remember(program)
        return program.key

    def finish(self) -> None:
        """Wait for the Python that was asked: it has ten seconds at most."""
        self.forget_question()
        for thread in self._threads:
            thread.join()

    # -- the sheet -----------------------------------------------------------------------------

    def _present(self) -> None:
        self.sheet.show_rights(not self.memory.knows_rights)
        self.sheet.open()
        self.sheet.activateWindow()

    def _complain(self, program: OwnProgram) -> None:
        """Show the sheet with what is wrong."""
        if not self.sheet.isVisible():
            self.show_sheet(program)
            self.sheet.check(program)

    def _named(self, program: OwnProgram) -> None:
        """Fill in how a program was run the last time, or look for its Python."""
        known = self.memory.program(program.key)
        if known is not None:
            self.sheet.show_program(known)
            self._list_pythons(known)
        else:
            self._list_pythons(program, look=True)

    def _list_pythons(self, program: OwnProgram, *, look: bool = False) -> None:
        """List the Pythons; ``look``: the program is new, choose the one that is meant for it."""
        found = found_pythons(_place(program))
        chosen = usual_python(found) if look else program.interpreter
        self.sheet.show_pythons(found, self.memory.pythons, chosen)

    def _choose_script(self) -> None:
        path = self._dialogs.script_to_open(_place(self.sheet.program))
        if path:
            self.sheet.set_script(path)

    def _choose_folder(self) -> None:
        path = self._dialogs.folder_to_open(self.sheet.program.folder)
        if path:
            self.sheet.set_folder(path)

    def _choose_python(self) -> None:
        path = self._dialogs.python_to_open(_place(self.sheet.program))
        if path:
            self.sheet.python.choose(path)

    # -- the Python ----------------------------------------------------------------------------

    def _ask(self, program: OwnProgram) -> None:
        """Ask a Python who it is, while the window goes on."""
        self._asked = program
        if self.sheet.isVisible():
            self.sheet.show_asking()
        else:
            self._patience.start(PATIENCE_MS)
        thread = threading.Thread(target=self._question, args=(program,), name="interpreter")
        self._threads = [other for other in self._threads if other.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _question(self, program: OwnProgram) -> None:
        try:
            python = interpreter(program.interpreter)
        except UsageError as error:
            self._answered.emit(program, None, str(error))
        else:
            self._answered.emit(program, python, "")

    def _take_answer(self, program: OwnProgram, python: Interpreter | None, wrong: str) -> None:
        if program is not self._asked:
            return  # something else is wanted by now
        self.forget_question()
        if not wrong:
            self._hand_over(program, python)
            return
        if not self.sheet.isVisible():
            self.show_sheet(program)
        self.sheet.interpreter.complain(wrong)

    def forget_question(self) -> None:
        """Let what was to run once its Python has answered not run: something else is wanted."""
        self._asked = None
        self._patience.stop()
        if self._sheet is not None:
            self._sheet.show_ready()

    def _show_asking(self) -> None:
        if self._asked is not None:
            self.show_sheet(self._asked)
            self.sheet.show_asking()

    def _hand_over(self, program: OwnProgram, python: Interpreter | None) -> None:
        if self.sheet.isVisible():
            self.memory.told_rights()
            self.sheet.accept()
            self._window.activateWindow()
        if python is not None and program.interpreter not in self._found(program):
            self.memory.add_python(program.interpreter)
        self.ready.emit(own_target(program, python))

    def _found(self, program: OwnProgram) -> list[str]:
        return [python.path for python in found_pythons(_place(program))]


def _new(path: str) -> OwnProgram:
    """Return how a script runs of which nothing is known yet."""
    folder = own_folder(path)
    return OwnProgram(path, folder=folder, interpreter=usual_python(found_pythons(folder)))


def _place(program: OwnProgram) -> str:
    """Return the folder in which, and above which, a program's Python is looked for."""
    return program.folder if program.module else own_folder(program.script) or program.folder
