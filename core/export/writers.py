"""Exports a history as data: which function writes which format."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

from ..model.history import History
from ..model.overview import Overview
from . import chrome, csv_events, json_events, perfetto, shiviz
from .progress import Progress, ignore
from .whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from .formats import Format

Writer = Callable[[History, Overview, BinaryIO, Progress], None]
"""Writes a history and what is derived from it, front to back, and tells how far it is."""

WRITERS: dict[str, Writer] = {
    "perfetto": perfetto.write,
    "chrome": chrome.write,
    "shiviz": shiviz.write,
    "json": json_events.write_array,
    "jsonl": json_events.write_lines,
    "csv": csv_events.write,
}
"""Name of a format that is no picture -> what writes it."""


def export(
    format_: Format,
    history: History,
    overview: Overview,
    path: str | Path,
    progress: Progress = ignore,
) -> None:
    """Write a history as data; nothing half written stays behind.

    Args:
        format_: one that is no picture.
        history: of this thread.
        overview: of the history; it is brought to the history's end where the format needs it.
        path: the file; what stood there before stays until the new one is whole.
        progress: is told how far it is.

    Raises:
        OSError: it cannot be written.
        CancelledError: from ``progress``.
    """
    with whole_file(path) as file:
        WRITERS[format_.name](history, overview, file, progress)
        progress(1.0)  # here: who stops it now, too, finds no file
