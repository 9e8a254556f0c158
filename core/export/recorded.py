"""Exports a recording as data, from its file: in any thread, beside whatever shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.overview import Overview, Parts
from .progress import Progress, ignore, part
from .saving import load
from .writers import export

if TYPE_CHECKING:
    from pathlib import Path

    from .formats import Format

READING = 0.3
"""What part of the work it is to read the recording, about."""


def export_recording(
    format_: Format, recording: str | Path, output: Path, progress: Progress = ignore
) -> list[str]:
    """Write a recording as data; nothing half written stays behind.

    Args:
        format_: one that is no picture.
        recording: path of the recording; one that still grows is taken as it is.
        output: the file.
        progress: is told how far it is.

    Returns:
        what is to be said of the recording, in sentences: not all of it could be read.

    Raises:
        RecordingError: the recording cannot be read.
        OSError: the file cannot be written.
        CancelledError: from ``progress``.
    """
    with load(recording, part(progress, 0.0, READING)) as run:
        overview = Overview(run.history, Parts.unpack(run.derived(), len(run.history)))
        export(format_, run.history, overview, output, part(progress, READING, 1.0))
        return run.remarks()
