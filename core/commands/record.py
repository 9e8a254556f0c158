"""The command ``record``: runs a program traced, without a window, and writes its recording.

Standard input, output, error and exit status are the program's; nothing of ours goes to stdout.
What we have to say goes to stderr, after what the program said.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from ..collecting.supervisor import Client, cannot_start, supervise
from ..recording.format import RecordingError
from ..recording.ownership import owned
from ..recording.writer import RecordingWriter
from . import doctor_system, packing
from .missing import missing_in_ours
from .telling import BAD_INPUT, complain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType

    from ..collecting.spec import ProgramSpec
    from ..language import Sentence

SMALL = 1024 * 1024
"""A recording of no more bytes opens as quickly as it is, and need not be packed."""


def run(spec: ProgramSpec, out_path: str | Path) -> int:
    """Record a program and end as it ended.

    Args:
        spec: the program.
        out_path: the recording.

    Returns:
        the exit status. A program that died by a signal has none: then this process dies by the
        same signal and nothing is returned, so that the shell sees what it would without us.
    """
    code = record(spec, out_path)
    if code < 0:
        _die_by(-code)
        return 128 - code
    return code


def record(spec: ProgramSpec, out_path: str | Path) -> int:
    """Record a program and return how it ended, -9 after SIGKILL; 2 if it could not be started."""
    terminal = _Terminal()
    for sentence, _ in doctor_system.shared_memory():
        complain(sentence)  # and go on: a program may do without
    try:
        with terminal.listening(), owned(out_path, make=True):
            with RecordingWriter(out_path) as writer:
                code = supervise(spec, writer, terminal)
            if not writer.failure and os.path.getsize(out_path) > SMALL:
                packing.pack(out_path, spec, terminal)
            elif code == 1 and not spec.interpreter:
                _tell_missing(out_path)
    except RecordingError as error:
        complain(str(error))
        return BAD_INPUT
    except OSError as error:
        complain(cannot_start(error))
        return BAD_INPUT
    return -terminal.ended_by if terminal.ended_by else code


def _tell_missing(recording: str | Path) -> None:
    """Say what Python itself cannot: that a module is missing because a bundle has few."""
    sentence = missing_in_ours(recording)
    if sentence:
        complain(sentence)


class _Terminal(Client):
    """The terminal, or whoever else sends us signals, as the supervisor sees it."""

    def __init__(self) -> None:
        self.ended_by = 0
        """The signal that told us, and not the program, to end."""
        self._orders: list[str] = []
        self._interrupted = False

    def order(self) -> str:
        return self._orders.pop(0) if self._orders else ""

    def state(self, name: str, detail: int | str | Sentence) -> None:
        if name in ("failed", "warned"):
            complain(str(detail))

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Take signals while the program runs, but for those that we were told to ignore."""
        handlers = {signal.SIGINT: self._on_interrupt, signal.SIGTERM: self._on_end}
        if sys.platform != "win32":
            handlers |= {signal.SIGHUP: self._on_end, signal.SIGQUIT: self._on_end}
        before = {}
        if threading.current_thread() is threading.main_thread():
            for number, handler in handlers.items():
                if signal.getsignal(number) != signal.SIG_IGN:
                    before[number] = signal.signal(number, handler)
        try:
            yield
        finally:
            for number, old in before.items():
                signal.signal(number, old)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        self._orders.append("stop" if self._interrupted else "interrupt")
        self._interrupted = True

    def _on_end(self, number: int, frame: FrameType | None) -> None:
        self.ended_by = number
        self._orders.append("stop")


def _die_by(number: int) -> None:
    """End this process by a signal, as the program did, but without a second dump of core."""
    sys.stdout.flush()
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
