"""The thread that reads what is shown once more, and writes it where it is told to."""

from __future__ import annotations

import contextlib
import queue
import threading
import traceback
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from core.export.contents import contents
from core.export.progress import CancelledError
from core.export.saving import load, save
from core.recording.format import RecordingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.export.contents import Content, Recorded

LOADING = 0.4  # of the whole, where the run has to be read for it
STEP = 0.005  # of the whole, between two reports


class Order(NamedTuple):
    """What is to be written.

    Attributes:
        path: where.
        leave_out: what is not to be in it.
        notes: on it, packed.
    """

    path: str
    leave_out: frozenset[Content]
    notes: bytes


class SavingThread(QObject):
    """Reads one recording, tells what is inside, and writes it where it is told to.

    Signals:
        looked: the ``Contents``, and path of a source file -> its bytes.
        progressed: how much of an order is done, from 0.0 to 1.0.
        saved: an order was carried out: its path.
        failed: one sentence.
    """

    looked = Signal(object, object)
    progressed = Signal(float)
    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, path: str, together: int, *, growing: bool) -> None:
        """Do nothing before :meth:`start`, so that all that is told can be heard.

        Args:
            path: the recording.
            together: how many lines of a writer belong together.
            growing: it is still being written: each order wants it as it is by then.
        """
        super().__init__()
        self._path = path
        self._together = together
        self._growing = growing
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._told = 0.0
        self._why = ""  # something failed last
        self._thread = threading.Thread(target=self._work, name="saving")

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def order(self, order: Order) -> None:
        """Write it; ``saved`` or ``failed`` tells when that is done."""
        self._orders.put(order)

    def close(self) -> None:
        """Stop, whatever is being done; nothing half written is left."""
        self._closed.set()
        self._orders.put(None)

    @property
    def alive(self) -> bool:
        """Whether it has not come to its end."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for the end."""
        self._thread.join()

    def _work(self) -> None:
        with contextlib.suppress(CancelledError):
            with (
                self._telling(),
                load(self._path, self._unless_closed, together=self._together) as run,
            ):
                with self._telling():
                    self._look(run)
                while (order := self._orders.get()) is not None:
                    with self._telling():
                        self._carry_out(order, run)
                return
            while self._orders.get() is not None:  # there is nothing to be written
                self.failed.emit(self._why)

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell of whatever goes wrong: somebody waits for it."""
        try:
            yield
        except CancelledError:
            raise
        except RecordingError as error:
            self._why = str(error)
            self.failed.emit(self._why)
        except Exception:
            traceback.print_exc()
            self._why = self.tr("Something unforeseen went wrong with this recording.")
            self.failed.emit(self._why)

    def _look(self, run: Recorded) -> None:
        """Tell what is inside, unless it is to be written at once."""
        try:
            found = contents(run, self._unless_ordered)
        except CancelledError:
            return
        sizes = {path: len(text.encode()) for path, text in run.sources.items()}
        self.looked.emit(found, sizes)

    def _carry_out(self, order: Order, run: Recorded) -> None:
        self._told = 0.0
        if self._growing:
            with load(self._path, self._part(0, LOADING), together=self._together) as now:
                # It has no end mark yet; what was asked for, the run by then, is whole.
                self._save(order, now._replace(cut=False), LOADING)
        else:
            self._save(order, run, 0.0)
        self.saved.emit(order.path)

    def _save(self, order: Order, run: Recorded, done: float) -> None:
        run = run._replace(notes=order.notes)
        save(run, order.path, leave_out=order.leave_out, progress=self._part(done, 1.0))

    def _unless_closed(self, _done: float) -> None:
        if self._closed.is_set():
            raise CancelledError

    def _unless_ordered(self, _done: float) -> None:
        if self._closed.is_set() or not self._orders.empty():
            raise CancelledError

    def _part(self, start: float, end: float) -> Callable[[float], None]:
        """Return a progress that is this part of the whole."""

        def progress(done: float) -> None:
            self._unless_closed(done)
            whole = start + (end - start) * done
            if whole >= self._told + STEP or done >= 1:
                self._told = whole
                self.progressed.emit(whole)

        return progress
