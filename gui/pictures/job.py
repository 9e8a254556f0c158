"""A job: work in a thread of its own, with progress, which can be stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core import reasons
from core.export.progress import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.export.progress import Progress

STEP = 0.005  # of the whole: smaller progress is not told


class Job(QObject):
    """One piece of work at a time.

    Signals:
        progressed: what part is done, 0 to 1.
        done: it has ended well.
        failed: it could not be done: the reason, for a sentence.
        stopped: it was cancelled, and has left nothing behind.
        over: it has ended in one of these ways, and was told.
    """

    progressed = Signal(float)
    done = Signal()
    failed = Signal(str)
    stopped = Signal()
    over = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin nothing yet."""
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._told = 0.0
        self._ended.connect(self._tell)

    @property
    def active(self) -> bool:
        """Whether there is work that has not been told of as ended."""
        return self._thread is not None

    def start(self, work: Callable[[Progress], None]) -> None:
        """Begin; ``work`` removes what it has written when its progress raises."""
        assert not self.active
        self._cancelled.clear()
        self._told = 0.0
        self._thread = threading.Thread(target=self._run, args=(work,), name="export")
        self._thread.start()

    def cancel(self) -> None:
        """Let it end at its next progress."""
        self._cancelled.set()

    def finish(self) -> None:
        """Stop it, wait for it, and tell that it was stopped."""
        if self._thread is not None:
            self.cancel()
            self._thread.join()
            self._thread = None
            self.stopped.emit()
            self.over.emit()

    def _run(self, work: Callable[[Progress], None]) -> None:
        end: BaseException | None = None
        try:
            work(self._progress)
        except Exception as error:  # whatever it is, the window must hear of it
            end = error
        self._ended.emit(end)

    def _progress(self, done: float) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        if done - self._told >= STEP:
            self._told = done
            self.progressed.emit(done)

    def _tell(self, end: Exception | None) -> None:
        if self._thread is None:
            return  # it was stopped, and that was told
        self._thread.join()
        self._thread = None
        if end is None:
            self.done.emit()
        elif isinstance(end, CancelledError):
            self.stopped.emit()
        else:
            self.failed.emit(reason(end))
        self.over.emit()


def reason(error: Exception) -> str:
    """Return why something could not be written, without the path and without a full stop."""
    if isinstance(error, OSError) and error.strerror:
        return str(reasons.reason(error))
    return (str(error) or type(error).__name__).rstrip(".。")
