"""What events of files change in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.file import FileOpened, LineWritten
from . import waits
from .line import Line
from .world import File

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import World

KEPT = 8


def _file(world: World, path: str, opener: str) -> File:
    file = world.files.get(path)
    if file is None:
        file = world.files[path] = File(path, opener, len(world.files) + 1)
    return file


def _opened(world: World, event: FileOpened) -> None:
    process = waits.actor(world, event)
    _file(world, event.path, process.id)


def _line_written(world: World, event: LineWritten) -> None:
    process = waits.actor(world, event)
    file = _file(world, event.path, process.id)
    holds = process.holds
    if not file.count:
        file.guard = holds[-1] if holds else ""
    elif file.guard and file.guard not in holds:
        file.guard = ""  # for good: one line without the lock is enough
    hold = 0
    if holds:
        hold = world.locks[file.guard or holds[-1]].acquisitions
    file.count += 1
    nth = file.written[process.id] = file.written.get(process.id, 0) + 1
    if not file.mixed and _in_the_middle(file, process.id, world.program.together):
        file.mixed = file.count
    file.lines.append(Line(process.id, event.preview, hold, file.count, nth))
    if len(file.lines) > KEPT:
        del file.lines[0]
    if process.id not in file.writers:
        file.writers.append(process.id)


def _in_the_middle(file: File, writer: str, together: int) -> bool:
    """Return whether another writer has begun lines that belong together, and not ended them."""
    if not together:
        return False
    return any(n % together for other, n in file.written.items() if other != writer)


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    FileOpened: _opened,
    LineWritten: _line_written,
}
