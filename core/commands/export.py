"""The command ``export``: a recording in another format, for other programs."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING

from ..export.formats import by_name
from ..export.progress import part
from ..export.writers import export
from ..model.history import History
from ..model.overview import Overview
from ..recording.format import RecordingError
from ..recording.reader import Recording
from .meter import Meter
from .request import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from ..export.progress import Progress
    from .request import Export

READING = 0.3
"""What part of the work it is to read the recording, about."""


def run(asked: Export) -> int:
    """Write the file and return the exit code.

    Raises:
        UsageError: the recording cannot be read, or the file cannot be written.
    """
    format_ = by_name(asked.format)
    assert format_ is not None
    with Meter(sys.stderr) as meter, closing(History()) as history:
        cut = _read(asked.path, history, part(meter, 0.0, READING))
        try:
            export(format_, history, Overview(history), asked.output, part(meter, READING, 1.0))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UsageError(f"{asked.output} cannot be written ({reason}).") from error
    if cut:
        sys.stderr.write("procession: The recording ends early: it was cut, or is still growing.\n")
    return 0


def _read(path: Path, history: History, progress: Progress) -> bool:
    """Take up a whole recording; return whether it ends before its end mark."""
    try:
        with Recording.open(path) as recording:
            for offset, chunk in recording.blocks():
                history.append(chunk)
                progress(min(offset / recording.size, 1.0))
            return recording.cut
    except RecordingError as error:
        raise UsageError(str(error)) from error
