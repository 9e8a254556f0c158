"""Writes a run as a log that ShiViz draws: what happened before what, by vector clocks.

Two lines an event, as ShiViz's default expression has them. Its file chooser takes the first line
of a file for the expression and the second for what separates executions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .events import each, where, words
from .flows import Flows
from .progress import part
from .trace import complete

if TYPE_CHECKING:
    from typing import BinaryIO

    from ..events.base import Event
    from ..model.history import History
    from ..model.overview import Overview
    from ..model.world import World
    from .progress import Progress

EXPRESSION = r"(?<event>.*)\n(?<host>\S*) (?<clock>{.*})"
PROGRAM = "program"
"""The host of what happened in no process that is known."""

Clock = dict[str, int]
"""Host -> how many of its events lie before, this one included."""


def write(history: History, overview: Overview, file: BinaryIO, progress: Progress) -> None:
    """Write each event with the clock of its process.

    One event happened before another if no number of its clock is greater than the other's.
    """
    complete(overview, len(history), part(progress, 0.0, 0.5))
    encode = msgspec.json.Encoder().encode
    hosts = _hosts(history.world_at(len(history)))
    clocks = Clocks(Flows(overview.causes))
    file.write(f"{EXPRESSION}\n\n".encode())
    for i, event in enumerate(each(history, part(progress, 0.5, 1.0))):
        host = hosts.get(actor(event), PROGRAM)
        clock = encode(clocks.at(i, host))
        file.write(f"{words(event)}{where(event)}\n{host} ".encode("utf-8", "replace"))
        file.write(clock + b"\n")


class Clocks:
    """The vector clocks of all hosts, asked for one event after the other."""

    def __init__(self, flows: Flows) -> None:
        """Begin before the first event."""
        self._flows = flows
        self._clocks: dict[str, Clock] = {}
        self._sent: dict[int, Clock] = {}  # flow that has not ended -> the clock it began with

    def at(self, i: int, host: str) -> Clock:
        """Return the clock of a host at its event with index ``i``; true until the next call."""
        begins, ends = self._flows.at(i)
        clock = self._clocks.setdefault(host, {})
        clock[host] = clock.get(host, 0) + 1
        for flow in ends:
            for other, count in self._sent.pop(flow, {}).items():
                if count > clock.get(other, 0):
                    clock[other] = count
        if begins:
            then = clock.copy()
            self._sent |= dict.fromkeys(begins, then)
        return clock


def actor(event: Event) -> str:
    """Return the id of the process that did it: a process is made and started by its parent."""
    parent: str = getattr(event, "parent", "")
    return parent or event.process


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
