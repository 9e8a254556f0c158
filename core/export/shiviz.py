"""Writes a run as a log that ShiViz draws: what happened before what, by vector clocks.

Two lines an event, as ShiViz's default expression has them. Its file chooser takes the first line
of a file for the expression and the second for what separates executions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .events import actor, each, where, words
from .progress import part
from .trace import complete

if TYPE_CHECKING:
    from typing import BinaryIO

    from ..model.history import History
    from ..model.overview import Overview
    from ..model.world import World
    from .progress import Progress

EXPRESSION = r"(?<event>.*)\n(?<host>\S*) (?<clock>{.*})"
PROGRAM = "program"
"""The host of what happened in no process that is known."""


def write(history: History, overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write each event with its vector time: of each process, how many events lie before.

    One event happened before another if no number of its vector is greater than the other's.
    """
    complete(overview, len(history), part(progress, 0.0, 0.5))
    encode = msgspec.json.Encoder().encode
    hosts = _hosts(history.world_at(len(history)))
    file.write(f"{EXPRESSION}\n\n".encode())
    events = each(history, part(progress, 0.5, 1.0))
    for event, clock in zip(events, overview.causes.clocks(), strict=True):
        host = hosts.get(actor(event), PROGRAM)
        counts = {hosts.get(process, PROGRAM): count for process, count in clock.items()}
        told = f"{words(event)}{where(event)}\n{host} ".encode("utf-8", "replace")
        file.write(told + encode(counts) + b"\n")


def _hosts(world: World) -> dict[str, str]:
    """Return for each process a name without blanks that no other has."""
    found: dict[str, str] = {}
    taken = {"", PROGRAM}
    for process in world.processes.values():
        name = "".join(c if c.isprintable() and not c.isspace() else "_" for c in process.name)
        if name in taken:
            name = f"{name}@{process.id}"
        taken.add(name)
        found[process.id] = name
    return found
