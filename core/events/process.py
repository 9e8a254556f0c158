"""Events of a process: started, ran, ended, joined, signalled, slept, failed."""

from __future__ import annotations

from .base import Event


class ProcessMade(Event, frozen=True, gc=False):
    """``Process()`` was called: an object, and no process yet. ``where`` is the caller's line.

    Attributes:
        parent: id of the process that made it.
        name: as ``multiprocessing`` has it.
        daemon: whether it is to be a daemon.
        start_method: as that of ``ProcessStarted``.
        target: qualified name of what it will call: the target, or the ``run`` of its class.
        arguments: what that will be called with, a short text of it.
    """

    parent: str
    name: str
    daemon: bool
    start_method: str
    target: str
    arguments: str


class ProcessStarted(Event, frozen=True, gc=False):
    """``start()`` was called. ``process`` is the new process, ``where`` the caller's line.

    Attributes:
        parent: id of the process that started it.
        pid: of the new process; 0 if ``start()`` failed or its caller died in it.
        ppid: what ``os.getppid()`` is in it (under forkserver: the fork server's); 0 if unknown.
        name: as ``multiprocessing`` has it.
        daemon: whether it is a daemon.
        start_method: ``fork``, ``spawn``, ``forkserver``, or ``os.fork``.
        target: qualified name of the target or of the Process subclass.
    """

    parent: str
    pid: int
    ppid: int
    name: str
    daemon: bool
    start_method: str
    target: str


class StartFailed(Event, frozen=True, gc=False):
    """``start()`` raised. ``process`` is the process that never was.

    Attributes:
        parent: id of the process that tried.
    """

    parent: str


class StartRefused(Event, frozen=True, gc=False):
    """``start()`` was called a second time, and raised. ``process`` is who called it.

    Attributes:
        target: id of the process that had been started before.
        error: what was raised.
    """

    target: str
    error: str


class ProcessAsked(Event, frozen=True, gc=False):
    """A process was answered something on another.

    Attributes:
        target: id of the other.
        question: ``is_alive()``, ``exitcode``, ``pid`` or ``ident``.
        answer: what it was told.
        times: how often, at this line and with this answer, since that was last told.
    """

    target: str
    question: str
    answer: bool | int | None
    times: int


class ProcessRan(Event, frozen=True, gc=False):
    """``run()`` began; for the main process, the script.

    Attributes:
        pid: of the process.
        ppid: its parent's as the operating system has it.
    """

    pid: int
    ppid: int


class ProcessExiting(Event, frozen=True, gc=False):
    """``run()`` or the script is over; exit handlers, and waiting for children, come next.

    Attributes:
        exit_code: what it will be, if nothing else happens.
    """

    exit_code: int


class ProcessEnded(Event, frozen=True, gc=False):
    """The process is no more. Said again, with the exit code, where that was learnt later.

    Attributes:
        exit_code: as ``multiprocessing`` gives it (-9 after SIGKILL); None while unknown.
        signal: name of the signal that ended it, or None.
        for_memory: the system killed a process at that moment because memory had run out: it was
            this one, most likely.
    """

    exit_code: int | None
    signal: str | None
    for_memory: bool = False


class JoinBegan(Event, frozen=True, gc=False):
    """The process waits for another to end.

    Attributes:
        target: id of the other.
        timeout_ns: how long it is ready to wait; None for ever.
    """

    target: str
    timeout_ns: int | None


class JoinEnded(Event, frozen=True, gc=False):
    """The wait is over.

    Attributes:
        target: id of the other.
        timed_out: True if the other still runs.
    """

    target: str
    timed_out: bool


class SignalSent(Event, frozen=True, gc=False):
    """``terminate()`` or ``kill()`` was called; at its exit a parent ends its daemons so.

    Attributes:
        target: id of the process that gets it.
        signal: ``SIGTERM``, ``SIGKILL``.
    """

    target: str
    signal: str


class SleepBegan(Event, frozen=True, gc=False):
    """``time.sleep`` was called.

    Attributes:
        duration_ns: how long it is meant to last.
    """

    duration_ns: int


class SleepEnded(Event, frozen=True, gc=False):
    """``time.sleep`` returned."""


class ErrorRaised(Event, frozen=True, gc=False):
    """An exception left the process's code uncaught.

    Attributes:
        traceback: as Python prints it, without frames of the tracer.
    """

    traceback: str
