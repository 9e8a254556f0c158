"""Writes a run as a log that ShiViz draws: what happened before what, by vector clocks.

Two lines an event, as ShiViz's default expression has them. Its file chooser takes the first line
of a file for the expression and the second for what separates executions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .events import each, where, words
from .progress import part
from .titles import Titles
from .trace import complete

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from ..model.history import History
    from ..model.overview import Overview
    from .progress import Progress

EXPRESSION = r"(?<event>.*)\n(?<host>\S*) (?<clock>{.*})"


def write(history: History, overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write each event with its vector time: of each process, how many events lie before.

    One event happened before another if no number of its vector is greater than the other's.
    """
    complete(overview, len(history), part(progress, 0.0, 0.5))
    encode = msgspec.json.Encoder().encode
    causes = overview.causes
    hosts = _hosts(causes.processes, Titles(history.world_at(len(history))))
    file.write(f"{EXPRESSION}\n\n".encode())
    events = each(history, part(progress, 0.5, 1.0))
    for event, code, clock in zip(events, causes.process.array, causes.clocks(), strict=True):
        counts = {hosts[process]: count for process, count in clock.items()}
        host = hosts[causes.processes[code]]
        told = f"{words(event)}{where(event)}\n{host} ".encode("utf-8", "replace")
        file.write(told + encode(counts) + b"\n")


def _hosts(processes: Iterable[str], titles: Titles) -> dict[str, str]:
    """Return for each process a name without blanks that no other has."""
    found: dict[str, str] = {}
    taken = {""}
    for process in processes:
        name = _unblank(titles.of(process))
        if name in taken:
            name = f"{name}@{_unblank(process)}"
        while name in taken:
            name += "'"
        taken.add(name)
        found[process] = name
    return found


def _unblank(name: str) -> str:
    return "".join(c if c.isprintable() and not c.isspace() else "_" for c in name)
