"""The command ``export``: a recording in another format, for other programs."""

from __future__ import annotations

import contextlib
import signal
import sys
from typing import TYPE_CHECKING

from ..export.formats import by_name
from ..export.recorded import export_recording
from ..language import translate
from ..reasons import reason
from ..recording.format import RecordingError
from .meter import Meter
from .request import UsageError
from .telling import remark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from .request import Export

ENDING = ("SIGTERM", "SIGHUP")
"""Signals that ask a program to end; the system may not have all of them."""


def run(asked: Export) -> int:
    """Write the file and return the exit code.

    Raises:
        UsageError: the recording cannot be read, or the file cannot be written.
    """
    format_ = by_name(asked.format)
    assert format_ is not None
    try:
        with _ending_tidily(), Meter(sys.stderr) as meter:
            remarks = export_recording(format_, asked.path, asked.output, meter)
    except RecordingError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        said = translate("Commands", "{name} cannot be written ({reason}).")
        raise UsageError(said.format(name=asked.output, reason=reason(error))) from error
    remark(remarks)
    return 0


@contextlib.contextmanager
def _ending_tidily() -> Iterator[None]:
    """Let a signal end the program as an error does, so that nothing half written stays behind."""
    numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    heard = [number for number in numbers if signal.getsignal(number) != signal.SIG_IGN]  # nohup
    before = {number: signal.signal(number, _end) for number in heard}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
