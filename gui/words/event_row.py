"""An event as a row of the table: who did what, on what, when and at which line; plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.events.process import (
    ErrorRaised,
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    SignalSent,
    StartRefused,
)
from core.events.program import EventsLost, OutputWritten
from core.model.resource_of import resource_of

from .event_kinds import kind_words
from .event_what import event_what
from .paths import short_name
from .plain import written_out

if TYPE_CHECKING:
    from core.events.base import Event, Where

    from .called import Called

LONGEST = 200  # characters of a cell
TARGETED = (JoinBegan, JoinEnded, SignalSent, StartRefused, ProcessAsked)
"""Kinds of what a process does to another one."""


class Cells(NamedTuple):
    """What is read in a row.

    Attributes:
        number: from 1.
        time: seconds since the start of the program.
        process: name of the process.
        kind: what happened.
        thing: on what: a resource, or another process.
        what: what belongs to it.
        line: ``file:line``.
    """

    number: str
    time: str
    process: str
    kind: str
    thing: str
    what: str
    line: str


class EventRow(NamedTuple):
    """A row.

    Attributes:
        cells: what is read.
        id: of the process; empty for the program itself.
        wrong: something failed: it is shown so.
    """

    cells: Cells
    id: str
    wrong: bool


class RowWords:
    """Turns events into rows."""

    def __init__(self, called: Called, start_ns: int) -> None:
        """Use these names; count time from ``start_ns``."""
        self.called = called
        self._start_ns = start_ns
        self._kinds = kind_words()

    def row(self, i: int, event: Event, cause: Event | None = None) -> EventRow:
        """Return the row of the event with index ``i``; of its cause see ``event_what``."""
        cells = Cells(
            str(i + 1),
            seconds_since(event.t_ns - self._start_ns),
            self.called.process(event.process),
            self._kinds[type(event).__name__],
            self.thing(event),
            written_out(event_what(event, self.called, cause), LONGEST),
            line_text(event.where),
        )
        return EventRow(cells, event.process, is_wrong(event))

    def thing(self, event: Event) -> str:
        """Return the name of what an event happened on; empty if that is the process alone."""
        thing = event.target if isinstance(event, TARGETED) else resource_of(event)
        return self.called.thing(thing) if thing else ""


def seconds_since(ns: int) -> str:
    """Return a time in seconds, to the microsecond, so that times stand under one another."""
    return f"{max(ns, 0) / 1e9:.6f}"


def line_text(where: Where | None) -> str:
    """Return file and line; empty if no line is known."""
    return f"{short_name(where.file)}:{where.line}" if where is not None else ""


def is_wrong(event: Event) -> bool:
    """Return whether an event tells of what went wrong."""
    if isinstance(event, OutputWritten):
        return event.stream == "stderr"
    return isinstance(event, (ErrorRaised, EventsLost))
