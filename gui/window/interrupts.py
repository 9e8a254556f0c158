"""Ctrl-C in the terminal, and a polite request to end, close the window as its button would."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Interrupts(QObject):
    """Calls a function when the operating system asks the application to end.

    Python runs its signal handlers between two of its own instructions, and an idle event loop of
    Qt runs none: the signal's byte on a socket wakes it (``signal.set_wakeup_fd``).
    """

    def __init__(self, ended: Callable[[], object], parent: QObject) -> None:
        """Listen from now on; must be made in the main thread."""
        super().__init__(parent)
        self._ended = ended
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before = {
            name: signal.signal(getattr(signal, name), lambda *_: None)
            for name in SIGNALS
            if hasattr(signal, name)
        }
        self._fd_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for name, handler in self._before.items():
            signal.signal(getattr(signal, name), handler)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._read.recv(64)
        self._ended()
