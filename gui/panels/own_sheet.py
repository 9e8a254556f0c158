"""The sheet on which the user says how a program of their own is run."""

from __future__ import annotations

import multiprocessing
import os
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from core.commands.own import OwnProgram, can_be_run, module_of, own_folder, script_of

from .choice import Choice
from .field import EDITOR, NAME, Field
from .prose import Prose
from .python_choice import PythonChoice
from .segments import Segment, Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from core.commands.pythons import Python

NAMES = 116  # px for the names of the rows
EDITORS = 460  # px for what is filled in: a path wants to be read


class OwnSheet(QDialog):
    """A form; it opens no dialog and asks no Python itself.

    Attributes:
        kind: script or module.
        script, arguments, folder, method, interpreter: the rows.
        python: what is filled in last.

    Signals:
        named: another ``OwnProgram`` than before was typed, chosen or dropped.
        script_wanted, folder_wanted, python_wanted: the user wants to choose one by hand.
        run_wanted: an ``OwnProgram`` that makes sense as far as one can see here.
    """

    named = Signal(object)
    script_wanted = Signal()
    folder_wanted = Signal()
    python_wanted = Signal()
    run_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAcceptDrops(True)
        self._program = OwnProgram("")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self._title = QLabel()
        self._title.setProperty("role", "name")
        column.addWidget(self._title)
        column.addLayout(self._make_form())
        self._rights = Prose()
        self._rights.setObjectName("plainly")
        self._rights.hide()
        column.addWidget(self._rights)
        column.addLayout(self._make_foot())
        self.retell()

    def retell(self) -> None:
        """Say everything in the language of now; a complaint has been said."""
        self.setWindowTitle(self.tr("Open your own script"))
        self._title.setText(self.tr("Your own script"))
        self._rights.setText(self._rights_text())
        self.kind.say((
            Segment(False, self.tr("Script"), self.tr("A file, as after python")),
            Segment(True, self.tr("Module"), self.tr("A module, as after python -m")),
        ))  # fmt: skip
        for button in (self._choose_script, self._choose_folder):
            button.setText(self.tr("Choose…"))
        self._choose_script.setAccessibleName(self.tr("Choose the script"))
        self._choose_folder.setAccessibleName(self.tr("Choose the working folder"))
        self.arguments.say(self.tr("Arguments"))
        self.folder.say(self.tr("Working folder"))
        self.method.say(self.tr("Start method"))
        self._method.setItemText(0, self.tr("As the program chooses"))
        self.interpreter.say(self.tr("Python"))
        self._cancel.setText(self.tr("Cancel"))
        self._run.setText(self.tr("Run"))
        self._state.setText("" if self._run.isEnabled() else self.tr("Asking the Python…"))
        self._say_script()

    def _rights_text(self) -> str:
        return self.tr(
            "A script runs with your own rights: it can read, change and delete all that you can. "
            "Procession watches it and does not hold it back. Run what you trust."
        )

    def _make_form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(NAME, NAMES)
        grid.setColumnMinimumWidth(EDITOR, EDITORS)
        self.kind = Segments([Segment(module, "") for module in (False, True)])
        self.kind.chosen.connect(self._change_kind)
        grid.addWidget(self.kind, 0, EDITOR, 1, 2, Qt.AlignmentFlag.AlignLeft)
        script, arguments, folder = (QLineEdit() for _ in range(3))
        self.python, self._method = PythonChoice(), Choice()
        script.editingFinished.connect(self._name_it)
        self._choose_script = self._chooser(self.script_wanted)
        self._choose_folder = self._chooser(self.folder_wanted)
        self.script = Field(grid, script, self._choose_script)
        self.arguments = Field(grid, arguments)
        self.folder = Field(grid, folder, self._choose_folder)
        self.method = Field(grid, self._method)
        self.interpreter = Field(grid, self.python)
        self._script, self._arguments, self._folder = script, arguments, folder
        self.python.another_wanted.connect(self.python_wanted)
        self._method.addItem("", "")
        for method in sorted(multiprocessing.get_all_start_methods()):
            self._method.addItem(method, method)
        return grid

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.script, self.arguments, self.folder, self.method, self.interpreter

    def _chooser(self, wanted: object) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(wanted)
        return button

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._state = QLabel()
        self._state.setProperty("role", "dim")
        row.addWidget(self._state, 1)
        self._cancel, self._run = QPushButton(), QPushButton()
        self._cancel.clicked.connect(self.reject)
        row.addWidget(self._cancel)
        self._run.setProperty("loud", True)
        self._run.setDefault(True)
        self._run.setMinimumWidth(96)
        self._run.clicked.connect(self._want_run)
        row.addWidget(self._run)
        return row

    # -- what is filled in ---------------------------------------------------------------------

    def show_program(self, program: OwnProgram) -> None:
        """Fill the form with how a program is run."""
        self._program = program
        self._script.setText(program.script)
        self._arguments.setText(program.arguments)
        own = not program.module and program.folder == own_folder(program.script)
        self._folder.setText("" if own else program.folder)
        self._method.setCurrentIndex(max(0, self._method.findData(program.start_method)))
        self._show_kind(module=program.module)
        self.show_ready()
        for field in self._fields:
            field.complain("")
        self._script.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pythons(self, found: Sequence[Python], others: Sequence[str], chosen: str) -> None:
        """List the Pythons that there are for it; see :meth:`PythonChoice.show_pythons`."""
        self.python.show_pythons(found, others, chosen)

    def set_script(self, path: str) -> None:
        """Take a script that was chosen or dropped."""
        self._script.setText(path)
        self._show_kind(module=False)
        self._name_it()
        self.ask_for_arguments()

    def ask_for_arguments(self) -> None:
        """Put the cursor where the user goes on once the script is known."""
        self._arguments.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_folder(self, path: str) -> None:
        """Take a folder that was chosen."""
        self._folder.setText(path)
        if self.module:
            self._name_it()

    @property
    def module(self) -> bool:
        """Whether a module is asked for, not a script."""
        return self.kind.buttons[True].isChecked()

    @property
    def program(self) -> OwnProgram:
        """What the form says; nothing of it has been checked."""
        script, folder = self._script.text().strip(), self._folder.text().strip()
        if not self.module:
            script = _absolute(script)
        own = own_folder(script) if not self.module else ""
        return msgspec.structs.replace(
            self._program,
            script=script,
            module=self.module,
            arguments=self._arguments.text().strip(),
            folder=_absolute(folder) or own,
            start_method=str(self._method.currentData()),
            interpreter=self.python.python,
        )

    # -- what is said --------------------------------------------------------------------------

    def show_rights(self, shown: bool) -> None:
        """Show what a script may do, or leave it out."""
        self._rights.setVisible(shown)

    def show_asking(self) -> None:
        """Show that the Python is being asked whether it can run a program."""
        self._state.setText(self.tr("Asking the Python…"))
        self._run.setEnabled(False)

    def show_ready(self) -> None:
        """Show that the form waits for the user."""
        self._state.setText("")
        self._run.setEnabled(True)

    def check(self, program: OwnProgram) -> bool:
        """Say in its place what cannot be; return whether all can."""
        sentences = self._complaints(program)
        for field, sentence in reversed(sentences):  # the cursor ends at the first
            field.complain(sentence)
        return not any(sentence for _, sentence in sentences)

    def _complaints(self, program: OwnProgram) -> list[tuple[Field, str]]:
        script = arguments = folder = ""
        if not program.script:
            script = self.tr("Which module?") if program.module else self.tr("Which script?")
        elif not program.module and not can_be_run(program.script):
            script = self.tr("There is no script {path}.").format(path=program.script)
        try:
            program.words()
        except ValueError:
            arguments = self.tr("In the arguments, a quotation mark is not closed.")
        if not program.folder and program.module:
            folder = self.tr("In which folder is the module?")
        elif program.folder and not os.path.isdir(program.folder) and not script:
            folder = self.tr("There is no folder {path}.").format(path=program.folder)
        return [(self.script, script), (self.arguments, arguments), (self.folder, folder),
                (self.interpreter, "")]  # fmt: skip

    def _want_run(self) -> None:
        program = self.program
        if self.check(program):
            self.run_wanted.emit(program)

    def _name_it(self) -> None:
        """Tell of another program; what was said of the script before does not hold for it."""
        if not self.program.script or self.program.key == self._program.key:
            return
        if self._program.script and not self.module:
            self._program = OwnProgram("")
            self._arguments.clear()
            self._folder.clear()
            self._method.setCurrentIndex(0)
        self._program = self.program
        self.named.emit(self._program)

    def _change_kind(self, module: object) -> None:
        """Ask for a module in place of a script, or the other way; it may be the same file."""
        before = self._program
        self._show_kind(module=bool(module))
        if module and not before.module and before.script:
            name, folder = module_of(before.script)
            self._script.setText(name)
            self._folder.setText(folder)
        elif before.module and not module:
            self._script.setText(script_of(before.script, before.folder))
        self._program = msgspec.structs.replace(self.program, processes=before.processes)
        self._script.setFocus(Qt.FocusReason.OtherFocusReason)
        self._script.selectAll()

    def _show_kind(self, *, module: bool) -> None:
        self.kind.show_value(module)
        self._choose_script.setVisible(not module)
        self._say_script()

    def _say_script(self) -> None:
        """Say what is asked for: a script, or a module."""
        module = self.module
        self.script.say(self.tr("Module") if module else self.tr("Script"))
        self._script.setPlaceholderText("package.module" if module else self.tr("Path of the file"))
        own = self.tr("Where the module is found") if module else self.tr("The script's own")
        self._folder.setPlaceholderText(own)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file as the script."""
        self.set_script(event.mimeData().urls()[0].toLocalFile())


def _absolute(path: str) -> str:
    """Return a path from the root on; empty for none."""
    return os.path.abspath(os.path.expanduser(path)) if path else ""
