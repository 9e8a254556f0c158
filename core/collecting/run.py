"""One run as the window holds it: a supervisor in a process of its own, and the Queue from it.

The supervisor is a fresh process (spawn): the window never forks, and the program descends from a
process that has no Qt and one thread. A pipe goes the other way; when the window is gone, however
it went, the pipe ends, and the supervisor ends the program and finishes the recording.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue as queues
import signal
import time
from multiprocessing import util
from typing import TYPE_CHECKING

from ..language import Told
from ..log.log import confess
from ..recording.format import RecordingError
from ..recording.writer import RecordingWriter
from .supervisor import Client, cannot_start, supervise

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from multiprocessing.queues import Queue
    from pathlib import Path

    from .spec import ProgramSpec

Item = tuple[int, bytes] | tuple[str, int | Told]
"""(offset in the recording, records), or (state, detail)."""

QUEUE_ITEMS = 256
"""With this many items waiting, records go to the recording alone."""

CLOSE_SECONDS = 2.5
"""How long a closed run may take to end its program and finish its file."""

STOP, KILL, CLOSE = b"stop", b"kill", b"close"


class Run:
    """A program that is being run for a window.

    Attributes:
        queue: what the supervisor sends. ``(offset, records)`` for a block of the recording;
            where it stands beyond the end of the block before, the blocks between are in the file
            alone (``records`` may be empty, to tell just that). ``(state, detail)`` for a state:
            ``stopping`` with the step, ``ended`` with the exit code, ``failed``, ``warned``
            and ``noted`` with a sentence.
        path: the recording.
    """

    def __init__(
        self, queue: Queue[Item], path: str, process: SpawnProcess, pipe: Connection
    ) -> None:
        """Hold a supervisor that has been started; :meth:`start` is the way in."""
        self.queue = queue
        self.path = path
        self._process = process
        self._pipe = pipe
        self._closed = False
        # A window that ends without close(): the interpreter waits for its child processes, and
        # this one waits for the end of the pipe.
        self._hang_up = util.Finalize(self, pipe.close, exitpriority=10)

    @classmethod
    def start(cls, spec: ProgramSpec, recording_path: str | Path) -> Run:
        """Start a program; whatever goes wrong in the supervisor comes as ``failed``."""
        path = os.fspath(recording_path)
        context = multiprocessing.get_context("spawn")
        queue: Queue[Item] = context.Queue(QUEUE_ITEMS)
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_supervise, args=(spec, path, queue, theirs), name="Supervisor"
        )
        process.start()
        theirs.close()
        # The only writer is over there: when it dies in the middle of an item, a read must end.
        _close_end(queue, "_writer")
        return cls(queue, path, process, ours)

    @property
    def alive(self) -> bool:
        """The supervisor lives; after ``ended`` it does so until the run is closed."""
        return not self._closed and self._process.is_alive()

    @property
    def pid(self) -> int:
        """The supervisor's pid."""
        return self._process.pid or 0

    def take(self, limit: int = QUEUE_ITEMS) -> list[Item]:
        """Return what is in the queue, at most ``limit`` items, without waiting.

        A supervisor that was killed may have left half an item; there the list ends.
        """
        items: list[Item] = []
        # EOFError and OSError: the writer died between two items, or in one.
        with contextlib.suppress(queues.Empty, EOFError, OSError, ValueError):
            while len(items) < limit:
                items.append(self.queue.get_nowait())
        return items

    def stop(self) -> None:
        """End the program: politely, then firmly, then for sure, within three seconds."""
        self._send(STOP)

    def kill(self) -> None:
        """End the program at once."""
        self._send(KILL)

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """End the program if it still runs, finish the recording, and the supervisor with it.

        Args:
            seconds: how long that may take; then the supervisor is killed.
        """
        if self._closed:
            return
        self._send(CLOSE)
        self._hang_up()
        deadline = time.monotonic() + seconds
        while self._process.is_alive() and time.monotonic() < deadline:
            self.take()
            self._process.join(0.01)
        self._closed = True
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self.queue.close()
        _close_end(self.queue, "_reader")  # close() leaves it to the collector of garbage

    def _send(self, order: bytes) -> None:
        with contextlib.suppress(OSError):
            self._pipe.send_bytes(order)


def _close_end(queue: Queue[Item], name: str) -> None:
    """Close one end of the queue's pipe in this process; the class has no method for that."""
    end = getattr(queue, name, None)
    if end is not None:
        end.close()


class _Window(Client):
    """The window, as the supervisor sees it."""

    def __init__(self, queue: Queue[Item], pipe: Connection) -> None:
        self._queue = queue
        self._pipe = pipe
        self._gone = False
        self._states: list[Item] = []
        self._end = 0
        self._told_end = 0

    def order(self) -> str:
        try:
            while not self._gone and self._pipe.poll():
                order = self._pipe.recv_bytes(16)
                if order in (STOP, KILL):
                    return order.decode()
                self._gone = True
        except (OSError, EOFError):
            self._gone = True
        return "kill" if self._gone else ""

    def chunk(self, offset: int, data: bytes) -> None:
        self._end = offset + len(data)
        # Behind what waits, or states and records would change places.
        if not self._states and self._put((offset, data)):
            self._told_end = self._end

    def state(self, name: str, detail: int | Told) -> None:
        self._states.append((name, detail))
        self.flush()

    def flush(self) -> None:
        """Tell how far the recording has got, if chunks found no room, and the states."""
        if self._told_end != self._end and self._put((self._end, b"")):
            self._told_end = self._end
        while self._states and self._told_end == self._end and self._put(self._states[0]):
            del self._states[0]

    def wait(self) -> None:
        """Wait until the window has closed the run, or is gone; it may still be reading."""
        while not self._gone:
            self.flush()
            done = not self._states and self._told_end == self._end
            self._pipe.poll(None if done else 0.05)
            self.order()

    def _put(self, item: Item) -> bool:
        if self._gone:
            return True
        try:
            self._queue.put_nowait(item)
        except queues.Full:
            return False
        return True


def _supervise(spec: ProgramSpec, path: str, queue: Queue[Item], pipe: Connection) -> None:
    """What the supervisor's process does."""
    # Ctrl-C in the terminal, or its end, is for the window to answer. A handler and not SIG_IGN,
    # which the program would inherit.
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
    queue.cancel_join_thread()  # a window that is gone reads nothing: do not wait for it at the end
    window = _Window(queue, pipe)
    try:
        with RecordingWriter(path) as writer:
            supervise(spec, writer, window)
    except RecordingError as error:
        window.state("failed", error.args[0])
    except OSError as error:
        window.state("failed", cannot_start(error))
    except Exception as error:  # an error of ours: else it would go to a terminal that is not there
        window.state("failed", confess(error))
    window.wait()
