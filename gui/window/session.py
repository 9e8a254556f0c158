"""What is shown: one program or one recording; the one before is ended cleanly."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.collecting.run import Run
from core.collecting.supervisor import cannot_start
from core.commands.own import own_program
from core.playback.cast import cast_world
from core.playback.notebook import Notebook
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import LiveSource
from core.recording.format import RecordingError
from core.recording.reader import Recording
from gui.words.names import Names
from gui.words.paths import file_name

from .earlier import EarlierRun, EarlierRuns
from .ending import Ending
from .recorded import notes_of, opening, play_recording
from .run_folder import FILE, leave_behind, make_folder
from .title import DOT, told_title

if TYPE_CHECKING:
    import tempfile
    from collections.abc import Callable, Iterable

    from core.commands.request import Target
    from core.model.world import World
    from core.recording.notes import Note

    from .rescue import Kept

    Folder = tempfile.TemporaryDirectory[str]


class Session(QObject):
    """One run or recording at a time.

    Attributes:
        playback: of what is shown; None while there is nothing or it was only made ready.
        notebook: the notes on it; None where there is no playback.
        target: the program, if it is one that can be run again.
        shows: which of our scenarios a recording shows, if it is one.
        written: its title as it is written down: see ``title``.
        key: name of the scenario, or path, for the list of programs.
        cast: who will take part, if that is known.
        names: how things are called.
        pace, speed: with which the program that was made ready will start.
        earlier: the runs that were shown before.
        borrowed: what is shown comes out of a file of another kind, such as a lesson.

    Signals:
        leaving: what is shown will be closed.
        changed: there is another thing to show.
        failed: one sentence.
        settled: all events of what is shown have been taken in, and no more will come.
        earlier_changed: ``earlier`` has others than before.
    """

    leaving = Signal()
    changed = Signal()
    failed = Signal(str)
    settled = Signal()
    earlier_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a session without anything to show."""
        super().__init__(parent)
        self.playback: Playback | None = None
        self.notebook: Notebook | None = None
        self.target: Target | None = None
        self.shows: Target | None = None
        self.written = self.key = ""
        self._ended_s: int | None = None
        self.cast: World | None = None
        self.names = Names()
        self.pace, self.speed = Pace.ONE_BY_ONE, 1.0
        self.earlier = EarlierRuns()
        self.borrowed = False
        self._run: Run | None = None
        self._recording = ""
        self._folder: Folder | None = None
        self._kept: Kept | None = None
        self._threads: list[threading.Thread] = []
        self._ending = Ending()

    @property
    def title(self) -> str:
        """What is shown, for the bar, in the language of now; empty for nothing."""
        return told_title(self.written, self._ended_s)

    @property
    def recording(self) -> str:
        """Path of the recording of what is shown; it may still grow. Empty for none."""
        return self._recording

    def prepare(self, target: Target, title: str = "") -> None:
        """Show a program that has not been started; under another title than its own."""
        self._change_to(target, title)
        self.changed.emit()

    def run(self, target: Target, title: str = "") -> None:
        """Run a program in place of what is shown; under another title than its own."""
        self._change_to(target, title)
        try:
            self._folder = make_folder()
            self._recording = os.path.join(self._folder.name, FILE)
            self._run = Run.start(target.spec, self._recording)
        except OSError as error:
            self.changed.emit()
            self.failed.emit(str(cannot_start(error)))
            return
        together = target.scenario.together if target.scenario is not None else 0
        source = LiveSource(self._run)
        self.playback = Playback(source, self.pace, self.speed, together=together)
        self.notebook = Notebook(self.playback.history)
        self.playback.play()
        self.changed.emit()

    def open(self, path: str) -> None:
        """Show a recording in place of what is shown; a bad file changes nothing."""
        self._open(path)

    def open_borrowed(self, path: str, title: str) -> None:
        """Show a recording out of a file of another kind: what is saved of it is a new file."""
        self._open(path, title=title)

    def open_earlier(self, path: str) -> None:
        """Show a run again that was replaced by another one."""
        run = self.earlier.find(path)
        if run is not None and path != self._recording:
            self._open(path, run)

    def open_kept(self, kept: Kept) -> None:
        """Show what another window left when it ended unexpectedly."""
        self._open(kept.path, kept)

    def _open(
        self, path: str, earlier: EarlierRun | Kept | None = None, *, title: str = ""
    ) -> None:
        try:
            recording = Recording.open(path)
        except RecordingError as error:
            self.failed.emit(str(error))
            return
        playback, shown = play_recording(recording)
        notes = notes_of(recording)
        self.adopt(playback, path, shows=shown, notes=notes, earlier=earlier, borrowed=title)

    def adopt(
        self,
        playback: Playback,
        path: str,
        target: Target | None = None,
        shows: Target | None = None,
        notes: Iterable[Note] = (),
        earlier: EarlierRun | Kept | None = None,
        borrowed: str = "",
    ) -> None:
        """Show a playback in place of what is shown.

        Args:
            playback: the session closes it.
            path: of its recording.
            target: the program, if it can be run again.
            shows: which of our scenarios the recording shows, if it is one.
            notes: on it, as its file has them.
            earlier: the run that it is, if it was shown before, in this window or another one.
            borrowed: what it is called, if its file is none of the user's own; else empty.
        """
        self._leave()
        if target is not None:
            self._take(target)
        elif shows is not None:
            self._take(shows)
            self.written += DOT + file_name(path)
        else:
            self._call(file_name(path))
        self.target, self.shows = target, shows
        if target is None:
            self.key = os.path.abspath(path)
        self._recording = path
        self.playback = playback
        self.notebook = Notebook(playback.history, notes if earlier is None else earlier.notes)
        if earlier is not None:
            self.written, self._ended_s = earlier.title, earlier.ended_s
            self.notebook.unsaved = earlier.unsaved
            self._kept = None if isinstance(earlier, EarlierRun) else earlier
        self.borrowed, self.written = bool(borrowed), borrowed or self.written
        self.changed.emit()

    def leave(self) -> None:
        """Show nothing; a program that runs is ended."""
        self._leave()
        self.target = None
        self._call("")
        self.changed.emit()

    @property
    def is_run(self) -> bool:
        """Whether what is shown is a run that nobody has saved as a file of the user's own."""
        if self._kept is not None:
            return not self._kept.own_file
        return self._folder is not None or self.earlier.find(self._recording) is not None

    @property
    def kept(self) -> Kept | None:
        """What is shown, if another window has left it."""
        return self._kept

    @property
    def beside(self) -> str:
        """The path beside which unsaved notes are written; empty for a file of the user's own."""
        if self._kept is not None:
            return self._kept.beside
        return self._recording if self.is_run else ""

    def finish(self, keep: Callable[[str], object] | None = None) -> None:
        """End everything and wait for it, three seconds at most.

        Args:
            keep: what becomes of runs with unsaved notes: see ``EarlierRuns.close``.
        """
        self._ending.hurry()
        self._leave()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self.earlier.close(keep)

    def abandon(self) -> None:
        """End the program without having been asked to: what it did stays for the next start."""
        run, playback, folder = self._run, self.playback, self._folder
        if run is None or playback is None or folder is None:
            return
        self._ending.hurry()
        self._ending.end(run, playback)
        with contextlib.suppress(OSError):
            leave_behind(folder.name)

    def _change_to(self, target: Target, title: str) -> None:
        """Take a program in place of what is shown; the same one keeps the pace chosen for it."""
        if not self._same(target):
            self.pace, self.speed = opening(target)
        elif self.playback is not None:
            self.pace, self.speed = self.playback.pace, self.playback.speed
        self._leave()
        self._take(target)
        self.written = title or self.written

    def _same(self, target: Target) -> bool:
        return self.target is not None and self.target.spec.script == target.spec.script

    def _take(self, target: Target) -> None:
        self.target = target
        scenario = target.scenario
        if scenario is None:
            self._call(file_name(target.spec.script), own_program(target.spec).key)
            return
        self._call(scenario.title, scenario.name)
        self.cast = cast_world(scenario.cast(target.values))
        self.names = Names(scenario.labels)

    def _call(self, written: str, key: str = "") -> None:
        """Take a title and a key; nothing more is known of what is shown."""
        self.written, self.key, self._ended_s = written, key, None
        self.cast = None
        self.names = Names()

    def _leave(self) -> None:
        """Let go of what is shown; a program is ended in the background, the window goes on."""
        self.leaving.emit()
        playback, run, folder = self.playback, self._run, self._folder
        kept = self._as_earlier()
        self.playback = self._run = self._folder = self._kept = self.shows = None
        self.notebook = None
        self._recording = ""
        self.borrowed = False
        if run is not None and playback is not None:
            self._in_background(self._end, run, playback, folder, kept)
        elif playback is not None:
            playback.close()
        elif folder is not None:
            folder.cleanup()

    def _as_earlier(self) -> EarlierRun | None:
        """Return what is shown as a run that can be opened again; what is one already stays one."""
        playback, book = self.playback, self.notebook
        if playback is None or book is None:
            return None
        notes = tuple(book.notes)
        if self._folder is None or not playback.length:
            self.earlier.annotate(self._recording, notes, unsaved=book.unsaved)
            return None
        events, length_ns = extent(playback)
        facts = (self._recording, self.written, _now_s(), events, length_ns, self._folder)
        return EarlierRun(*facts, notes, book.unsaved)

    def _end(
        self, run: Run, playback: Playback, folder: Folder | None, kept: EarlierRun | None
    ) -> None:
        self._ending.end(run, playback)
        if kept is not None:
            self.earlier.add(kept, self._recording)
            self.earlier_changed.emit()
        elif folder is not None:
            folder.cleanup()

    def _in_background(self, work: object, *args: object) -> None:
        assert callable(work)
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, args=args, name="session")
        self._threads.append(thread)
        thread.start()


def _now_s() -> int:
    return round(time.time())


def extent(playback: Playback) -> tuple[int, int]:
    """Return how many events there are by now, and the time (ns) from the first to the last."""
    length, history = playback.length, playback.history
    return length, history.end_ns - history.event(0).t_ns if length else 0
