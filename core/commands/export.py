"""The command ``export``: a recording in another format, for other programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..export.formats import by_name
from ..export.recorded import export_recording
from ..recording.format import RecordingError
from .meter import Meter
from .request import UsageError

if TYPE_CHECKING:
    from .request import Export


def run(asked: Export) -> int:
    """Write the file and return the exit code.

    Raises:
        UsageError: the recording cannot be read, or the file cannot be written.
    """
    format_ = by_name(asked.format)
    assert format_ is not None
    try:
        with Meter(sys.stderr) as meter:
            cut = export_recording(format_, asked.path, asked.output, meter)
    except RecordingError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"{asked.output} cannot be written ({reason}).") from error
    if cut:
        sys.stderr.write("procession: The recording ends early: it was cut, or is still growing.\n")
    return 0
