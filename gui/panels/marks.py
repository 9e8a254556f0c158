"""Which processes stand at which lines of the source, and since when."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from core.model.activity import is_idle
from core.model.world import Life
from gui.words.states import all_letters, seconds, shown_name

from .badge import Look

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.model.world import Process, World

JUST_NS = 60_000_000  # so long after its event a running process still counts as at its line


@dataclasses.dataclass(frozen=True)
class Mark:
    """A process at a line.

    Attributes:
        process: the process.
        letters: of its badge.
        line: from 1.
        look: how it stands to the line.
        since: in words, for how long it has gone on from there; empty if it has not.
        name: what the process is called.
    """

    process: Process
    letters: str
    line: int
    look: Look
    since: str = ""
    name: str = ""


def marks_in(
    world: World, file: str, acting: str, now_ns: int, labels: Mapping[str, str]
) -> list[Mark]:
    """Return the marks in one file, in order of the processes.

    Args:
        world: the state at the playhead.
        file: path of the source.
        acting: id of the process of the latest event: it is at its line now.
        now_ns: program time at the playhead.
        labels: of the scenario.
    """
    letters = all_letters(world, labels)
    marks = []
    for process in world.processes.values():
        # What other threads of it do, those of a pool too, moves no mark from where it waits.
        where = (process.wait.where if process.wait else None) or process.where
        if where is None or where.file != file or process.life is Life.CREATED:
            continue
        look = _look(process, acting, now_ns)
        if look in (Look.FULL, Look.FAINT) and is_idle(process, world):
            continue  # it has left the task that the line is of
        gone_on = look is Look.FAINT
        since = seconds(max(0, now_ns - process.where_ns)) if gone_on else ""
        name = shown_name(process, labels)
        marks.append(Mark(process, letters[process.id], where.line, look, since, name))
    return marks


def _look(process: Process, acting: str, now_ns: int) -> Look:
    if process.life is Life.ENDED:
        return Look.GREY
    if process.wait is not None:
        return Look.HOLLOW
    if process.id == acting or now_ns - process.where_ns <= JUST_NS:
        return Look.FULL
    return Look.FAINT


def lines_around(line: int, others: Sequence[int], page: int) -> tuple[int, int]:
    """Return the first and last line to show: ``line``, and of the others the nearest that fit."""
    first = last = line
    for other in sorted(others, key=lambda it: abs(it - line)):
        low, high = min(first, other), max(last, other)
        if high - low + 3 <= page:
            first, last = low, high
    return max(1, first - 1), last + 1
