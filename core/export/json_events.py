"""Events as JSON: all fields of each, under their names, with the kind first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .events import each
from .progress import ignore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress


def write_array(history: History, _overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write one array, an event a line."""
    file.write(b"[")
    before = b"\n"
    for line in objects(history, progress):
        file.write(before + line)
        before = b",\n"
    file.write(b"\n]\n")


def write_lines(history: History, _overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write one object a line, as ``events --json`` does."""
    for line in objects(history, progress):
        file.write(line + b"\n")


def objects(history: History, progress: Progress = ignore) -> Iterator[bytes]:
    """Yield each event as a JSON object in UTF-8; none has a line break in it."""
    encode = msgspec.json.Encoder().encode
    for event in each(history, progress):
        yield encode(event)
