"""How a cause stands to its effect, and what a query on causes returns."""

from __future__ import annotations

import enum
from typing import NamedTuple


class Relation(enum.IntEnum):
    """What makes an event of one process possible that comes after one of another process."""

    ORDER = 0  # the same process did one after the other; never in the columns of pairs
    MESSAGE = 1  # sent -> received
    ROOM = 2  # received -> the send goes on that waited for room
    START = 3  # started -> the first event of the new process
    END = 4  # a process ended -> who waited for that goes on, or is told so
    SIGNAL = 5  # a signal was sent -> its target ended of it
    RELEASE = 6  # a lock or a place of a semaphore was given back -> it was acquired
    NOTIFY = 7  # a condition was notified -> a wait for it is over
    FLAG = 8  # an event was set -> a wait for it is over
    BARRIER = 9  # the last one reached the barrier -> all pass it
    TASK = 10  # submitted -> a worker begins
    RESULT = 11  # a worker is done -> who wants the result has it
    DONE = 12  # task_done() of what was taken from a queue -> its join() is over
    CALL = 13  # an earlier call to an object of a manager -> the answer to a later one


RELATIONS = len(Relation)


class Link(NamedTuple):
    """A cause or an effect of an event.

    Attributes:
        event: index of the other event.
        relation: what kind of pair the two are.
        inferred: the events do not prove it; it is the likeliest by far.
    """

    event: int
    relation: Relation
    inferred: bool


class Ended(NamedTuple):
    """A wait that is over.

    Attributes:
        begin, end: indices of the events between which the process waited.
        by: what ended it, in another process; None if nothing did that is known: its time was up,
            or it was one's own doing.
    """

    begin: int
    end: int
    by: Link | None
