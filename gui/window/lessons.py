"""The lesson that is open: opened, shown in its line, changed, saved, closed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.lessons import told
from core.lessons.draft import Draft
from core.lessons.file import SUFFIX
from core.lessons.format import LessonError
from core.lessons.lesson import Lesson
from core.lessons.tutorial import TUTORIAL
from gui.panels.leave_sheet import LeaveSheet
from gui.panels.lesson_line import LessonLine
from gui.words.lessons import lesson_name, step_name
from gui.words.saving import fit_name

from .clicker import waiting_text
from .course import Course
from .lesson_editing import LessonEditing
from .lesson_folders import LessonFolders

if TYPE_CHECKING:
    from collections.abc import Callable

    from .clicker import Clicker
    from .controls import Controls
    from .dialogs import Dialogs
    from .lesson_folders import Folder
    from .programs import Programs
    from .session import Session
    from .settings import Settings
    from .window import Window


class Lessons(QObject):
    """Keeps one lesson open, or none.

    Attributes:
        course: where the lesson is.
        editing: the sheet on which it is changed.
        line: what is seen of it in the window.
        draft: the lesson; None for none.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        settings: Settings,
        dialogs: Dialogs,
        programs: Programs,
        controls: Controls,
        clicker: Clicker,
    ) -> None:
        """Open none yet."""
        super().__init__(window)
        self._window, self._session = window, session
        self._settings, self._dialogs, self._programs = settings, dialogs, programs
        self._clicker = clicker
        self._folders = LessonFolders(session)
        self._folder: Folder | None = None
        self._leave_sheet: LeaveSheet | None = None
        self._then: Callable[[], object] = lambda: None
        self.draft: Draft | None = None
        self.course = Course(session, programs, controls, clicker)
        self.editing = LessonEditing(window, session, self.course, programs.as_in_form)
        self.line = LessonLine()
        window.add_lesson_line(self.line)
        self._connect()

    def _connect(self) -> None:
        self.course.moved.connect(self._show_step)
        self.editing.touched.connect(self.show)
        self.editing.save_wanted.connect(self.save)
        self.editing.save_as_wanted.connect(self.save_as)
        self.editing.new_wanted.connect(self.new)
        self.line.went.connect(self.course.go_by)
        self.line.step_wanted.connect(self.course.go)
        self.line.change_wanted.connect(self.edit)
        self.line.close_wanted.connect(self.close)
        self._programs.lesson_wanted.connect(self.open)
        self._window.shelf.lesson_wanted.connect(self.open_tutorial)
        self._window.actions_.connect({
            "tutorial": self.open_tutorial,
            "new lesson": self.new,
            "lesson": self.edit,
            "add step": self._with_lesson(self.editing.add_shown),
            "step after": self._with_lesson(lambda: self.course.go_by(1)),
            "step before": self._with_lesson(lambda: self.course.go_by(-1)),
            "presenter notes": self._with_lesson(self.line.notes.click),
            "save lesson": self._with_lesson(self.save),
            "close lesson": self._with_lesson(self.close),
        })  # fmt: skip

    def _with_lesson(self, deed: Callable[[], object]) -> Callable[[], None]:
        """Return what does something with the lesson, or says that there is none."""

        def do() -> None:
            if self.draft is None:
                self._window.status.tell(self.tr("No lesson is open."))
            else:
                deed()

        return do

    # -- which one -----------------------------------------------------------------------------

    def open(self, path: str) -> None:
        """Open the lesson of a file, at its first step; a bad file changes nothing."""
        self.before(lambda: self._open(path))

    def _open(self, path: str) -> None:
        folder = self._make_folder()
        if folder is None:
            return
        try:
            draft = Draft.read(path, folder.name)
        except LessonError as error:
            folder.cleanup()
            self._session.failed.emit(str(error))
            return
        self._take(draft, folder)
        self._programs.opened.emit(path)
        self.course.go(0)

    def open_tutorial(self) -> None:
        """Open the lesson that we ship, at its first step."""
        self.before(self._open_tutorial)

    def _open_tutorial(self) -> None:
        self.show_lesson(TUTORIAL)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson that has neither a file nor recordings, at its first step."""
        if self._begin(lesson):
            self.course.go(0)

    def new(self) -> None:
        """Begin a lesson, and show its sheet; what is shown stays."""
        self.before(self._new)

    def _new(self) -> None:
        if self._begin(Lesson("")):
            self.edit()

    def _begin(self, lesson: Lesson) -> bool:
        """Take up a lesson without a file; return whether there is room for it."""
        folder = self._make_folder()
        if folder is not None:
            self._take(Draft(lesson, folder.name), folder)
        return folder is not None

    def _make_folder(self) -> Folder | None:
        """Return a folder for recordings, or say why there can be none."""
        try:
            return self._folders.make()
        except OSError as error:
            sentence = self.tr("There is no room for a lesson ({reason}).")
            self._session.failed.emit(sentence.format(reason=error.strerror or error))
            return None

    def _take(self, draft: Draft, folder: Folder) -> None:
        self._let_go()
        self.draft, self._folder = draft, folder
        self.editing.take(draft)
        self.course.take(draft)
        self.show()

    def close(self) -> None:
        """Close the lesson; what is shown stays, but for a recording out of it."""
        self.before(self._close)

    def _close(self) -> None:
        if self._folders.shows(self._folder):
            self._programs.before(self._leave)
        else:
            self._let_go()

    def _leave(self) -> None:
        self._session.leave()
        self._let_go()

    def _let_go(self) -> None:
        self.course.take(None)
        self.editing.take(None)
        self.line.clear()
        self.draft, folder, self._folder = None, self._folder, None
        if folder is not None:
            self._folders.let_go(folder)

    # -- what is seen --------------------------------------------------------------------------

    def show(self) -> None:
        """Show the lesson as it is now."""
        draft = self.draft
        if draft is None:
            return
        titles = [step_name(step) for step in draft.steps]
        self.line.show_lesson(lesson_name(draft.lesson), titles, draft.changed)
        self._show_step()

    def retell(self) -> None:
        """Say everything in the language of now."""
        self.show()

    def follow(self) -> bool:
        """Look how the step stands, at each turn of the clock; return whether there is more."""
        more = self.course.follow()
        self._clicker.follow()
        if self.draft is not None:
            self._show_step()
        return more

    def _show_step(self) -> None:
        step = self.course.step
        if step is None:
            self.line.show_step(-1, "", "")
            return
        state = ""
        if not self.course.shown:
            state = self.tr("Something else is shown")
        elif self.course.preparing:
            state = self.tr("Runs up to where the step begins…")
        elif self._clicker.waiting:
            state = waiting_text()
        self.line.show_step(self.course.current, told.notes(step), state)

    def edit(self) -> None:
        """Show the sheet of the lesson; a new one where there is none."""
        if self.draft is None:
            self._new()
        else:
            self.editing.show()

    # -- saving --------------------------------------------------------------------------------

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the lesson into its file; ask for one where it has none."""
        draft = self.draft
        if draft is None:
            return
        if draft.path:
            self._write(draft, draft.path, then)
        else:
            self.save_as(then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask for a file, and write the lesson into it."""
        draft = self.draft
        if draft is None:
            return
        path = self._dialogs.place_for_lesson(draft.path or self._new_path(draft))
        if path:
            self._write(draft, path, then)

    def _write(self, draft: Draft, path: str, then: Callable[[], object] | None) -> None:
        try:
            draft.save(path)
        except LessonError as error:
            self.editing.complain(str(error))
            return
        self._settings.folder = os.path.dirname(path)
        self.show()
        self.editing.tell(self.tr("Saved as {path}.").format(path=path))
        self._programs.opened.emit(path)
        if then is not None:
            then()

    def _new_path(self, draft: Draft) -> str:
        folder = self._settings.folder
        folder = folder if os.path.isdir(folder) else os.path.expanduser("~")
        name = fit_name(told.title(draft.lesson) or self.tr("Lesson"))
        return os.path.join(folder, name + SUFFIX)

    # -- before it is lost ---------------------------------------------------------------------

    @property
    def sheet(self) -> LeaveSheet:
        """The sheet that asks what becomes of changes, made now if there is none yet."""
        if self._leave_sheet is None:
            self._leave_sheet = LeaveSheet(self._window)
            self._leave_sheet.save_wanted.connect(lambda: self.save(self._then))
            self._leave_sheet.lose_wanted.connect(self._lose)
        return self._leave_sheet

    def before(self, then: Callable[[], object]) -> None:
        """Do something after which the lesson is gone, once its changes may go."""
        draft = self.draft
        if draft is None or not draft.changed:
            then()
            return
        self._then = then
        sentence = self.tr("The changes to the lesson {title} are not saved.")
        self.sheet.setWindowTitle(self.tr("Unsaved lesson"))
        self.sheet.ask(sentence.format(title=lesson_name(draft.lesson)))

    def may_close(self) -> bool:
        """Return whether the window may close; if it may not, the user is being asked."""
        if self.draft is None or not self.draft.changed:
            return True
        self.before(self._window.close)
        return False

    def _lose(self) -> None:
        draft = self.draft
        if draft is not None:
            draft.changed = False  # as far as anybody wants it
        self._then()
        if draft is not None and draft is self.draft:
            draft.changed = True  # nothing came of it: it is open as before

    def finish(self) -> None:
        """Let go of the lesson, once nothing of it is shown any more."""
        self._let_go()
