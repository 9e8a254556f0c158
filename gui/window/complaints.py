"""What goes wrong in our own code while the window lives: noted, counted, told once."""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

MOST = 20
"""Of so many different errors the text is kept; the others are one more, and counted."""
OTHERS = "other errors"
MOST_MESSAGES = 200
"""Of so many different messages of Qt it is known how often they came."""
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
ERRORS = logging.getLogger("procession.error")
QT = logging.getLogger("procession.qt")


class Complaint(NamedTuple):
    """One thing that went wrong.

    Attributes:
        text: the traceback.
        times: how often.
    """

    text: str
    times: int


class Complaints(QObject):
    """Listens wherever Python and Qt tell of errors that nobody has caught.

    PySide prints the exceptions of slots and of methods that Qt calls, which comes here, too.

    Signals:
        told: something new went wrong; the name of the error. From any thread.
    """

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen to nobody yet."""
        super().__init__(parent)
        self._errors: dict[str, Complaint] = {}
        self._messages: dict[str, int] = {}
        self._busy = threading.local()
        self._before: Callable[[], None] | None = None

    @property
    def errors(self) -> list[Complaint]:
        """What went wrong so far, in order; the texts of a bounded number."""
        return list(self._errors.values())

    def listen(self) -> None:
        """Listen from now on until :meth:`close`."""
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        sys.unraisablehook = self._not_raised
        handler = qInstallMessageHandler(self._said_by_qt)

        def back() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
            qInstallMessageHandler(handler)

        self._before = back

    def close(self) -> None:
        """Put everything back as it was."""
        if self._before is not None:
            self._before()
            self._before = None

    # -- the hooks: none of them may raise, or be called by what it does ---------------------------

    def _raised(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        self._note(kind, error, trace, "")

    def _raised_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            name = args.thread.name if args.thread is not None else "?"
            self._note(args.exc_type, args.exc_value, args.exc_traceback, f"In the thread {name}.")

    def _not_raised(self, args: sys.UnraisableHookArgs) -> None:
        self._note(args.exc_type, args.exc_value, args.exc_traceback, args.err_msg or "")

    def _note(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        about: str,
    ) -> None:
        """Count an error; the first time, write it down and tell."""
        if getattr(self._busy, "now", False):
            return  # what went wrong here must not come here
        self._busy.now = True
        try:
            self._count(kind, error, trace, about)
            # A frame that failed may hold a painter, and Qt paints no more until it is gone.
            # Python itself keeps the frames of the latest error: see sys.last_traceback.
            traceback.clear_frames(trace)
        except Exception:
            ERRORS.exception("The error could not be noted.")
        finally:
            self._busy.now = False

    def _count(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        about: str,
    ) -> None:
        key = f"{kind.__name__} {_place(trace)}"
        if key not in self._errors and len(self._errors) >= MOST:
            key = OTHERS
        known = self._errors.get(key)
        if known is not None:
            times = known.times + 1
            self._errors[key] = known._replace(times=times)
            if is_round(times):
                ERRORS.error("%s, for the %d. time", key, times)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        self._errors[key] = Complaint(f"{about}\n{text}" if about else text, 1)
        ERRORS.error("%s\n%s", about or "An error of ours.", text)
        self.told.emit(kind.__name__)

    def _said_by_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write down what Qt has to say; it has nobody else to say it to."""
        if getattr(self._busy, "now", False):
            return
        self._busy.now = True
        try:
            if len(self._messages) >= MOST_MESSAGES:
                self._messages.clear()
            count = self._messages[message] = self._messages.get(message, 0) + 1
            if is_round(count):
                more = f" (for the {count}. time)" if count > 1 else ""
                QT.log(LEVELS.get(kind, logging.WARNING), "%s%s", message, more)
        except Exception:
            ERRORS.exception("The message could not be noted.")
        finally:
            self._busy.now = False


def is_round(count: int) -> bool:
    """Return whether a count is 1, 10, 100, and so on: what comes often is not written as often."""
    return str(count).rstrip("0") == "1"


def _place(trace: TracebackType | None) -> str:
    """Return where an error was raised: the file and the line."""
    place = "somewhere"
    while trace is not None:
        place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
