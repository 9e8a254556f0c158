"""Writes a packed recording of a run: whole, or without what is not for others' eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .progress import Progress, ignore

if TYPE_CHECKING:
    from pathlib import Path

    from .contents import Content, Recorded


def load(path: str | Path, progress: Progress = ignore) -> Recorded:
    """Read a recording, raw or packed; the caller closes its history.

    A history belongs to one thread: whoever saves beside the window loads for itself.

    Raises:
        RecordingError: it cannot be read.
        CancelledError: from ``progress``.
    """
    raise NotImplementedError


def save(
    run: Recorded,
    path: str | Path,
    *,
    leave_out: frozenset[Content] = frozenset(),
    progress: Progress = ignore,
) -> None:
    """Write a packed recording.

    It is written beside ``path`` and takes its place when it is whole; what stood there before
    stays until then, and nothing half written stays behind.

    Args:
        run: what to write.
        path: where.
        leave_out: what is not to be in it.
        progress: is told how far it is.

    Raises:
        RecordingError: it cannot be written, or something else than a recording stands there.
        CancelledError: from ``progress``.
    """
    raise NotImplementedError
