"""Events of the program as a whole: its start, its end, what it printed, what was lost."""

from __future__ import annotations

from .base import Event


class ProgramStarted(Event, frozen=True, gc=False):
    """The program was started. ``process`` is ``main``.

    Attributes:
        script: path of the script, or the module after ``-m``.
        arguments: what the script got.
        cwd: its working folder.
        start_method: the default given to it.
        python: version of its interpreter.
        pid: of the main process.
        name: of the main process.
    """

    script: str
    arguments: list[str]
    cwd: str
    start_method: str
    python: str
    pid: int
    name: str


class ProgramEnded(Event, frozen=True, gc=False):
    """The main process ended and nothing of the program is left.

    Attributes:
        exit_code: as ``multiprocessing`` gives it: -9 after SIGKILL.
        signal: name of the signal that ended it, or None.
    """

    exit_code: int
    signal: str | None


class EventsLost(Event, frozen=True, gc=False):
    """The process had to drop events because its ring was full.

    Attributes:
        count: how many records.
    """

    count: int


class OutputWritten(Event, frozen=True, gc=False):
    """The process wrote to its standard output or error; ``process`` is empty where unknown.

    Attributes:
        stream: ``stdout`` or ``stderr``.
        text: what was written, possibly cut.
        bytes: length of the whole in UTF-8 bytes.
    """

    stream: str
    text: str
    bytes: int
