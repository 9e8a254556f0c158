"""What has happened and may still be the cause of something, or is a wait that is not over."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from .turnstiles import NONE, Crowd, Exclusive, Places, Sleepers, Tasks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .relation import Relation

MOST = 1 << 17
"""Messages, tasks and results that may be under way; of more, the oldest are forgotten."""
INFERRED = 0x80
"""In a row, added to its relation."""

Value = TypeVar("Value")
Wait = tuple[str, int, int]
"""A process, its thread, and the family of the wait (``rules.FAMILIES``)."""


class Pending:
    """The memory of the rules; it is copied now and then, to go on from there after late events.

    Attributes:
        rows: three numbers a pair: cause, effect, relation; with those of the last events only.
        ended_waits: two numbers a wait: where it began and ended; likewise.
        waits: those that are not over -> where each began.
        started, ended, exiting: process -> where it was told.
        signals: process -> (where, name) of the last signal that it was sent.
        sent: message -> where it was sent.
        rooms: bounded queue -> its places.
        stuck: channel in which a send does not fit -> the last receive since then.
        tasks: JoinableQueue -> what is not dealt with.
        locks: lock or semaphore -> who lets the next one in.
        conditions: condition -> who waits for it.
        crowds: event or barrier -> who waits there.
        parties: barrier -> how many must come.
        submitted: task -> where it was submitted.
        finished: call -> its finished tasks whose result nobody has: task -> (where, worker).
        workers: pool -> its workers that nobody has seen end.
        answered: object of a manager -> where the last call began that was answered.
        asked: who waits for an answer -> the call that had been answered before.
    """

    __slots__ = (
        "answered",
        "asked",
        "conditions",
        "crowds",
        "ended",
        "ended_waits",
        "exiting",
        "finished",
        "locks",
        "parties",
        "rooms",
        "rows",
        "sent",
        "signals",
        "started",
        "stuck",
        "submitted",
        "tasks",
        "waits",
        "workers",
    )

    def __init__(self) -> None:
        """Begin with nothing."""
        self.rows: list[int] = []
        self.ended_waits: list[int] = []
        self.waits: dict[Wait, int] = {}
        self.started: dict[str, int] = {}
        self.ended: dict[str, int] = {}
        self.exiting: dict[str, int] = {}
        self.signals: dict[str, tuple[int, str]] = {}
        self.sent: dict[str, int] = {}
        self.rooms: dict[str, Places] = {}
        self.stuck: dict[str, int] = {}
        self.tasks: dict[str, Tasks] = {}
        self.locks: dict[str, Exclusive | Places] = {}
        self.conditions: dict[str, Sleepers] = {}
        self.crowds: dict[str, Crowd] = {}
        self.parties: dict[str, int] = {}
        self.submitted: dict[str, int] = {}
        self.finished: dict[str, dict[str, tuple[int, str]]] = {}
        self.workers: dict[str, dict[str, None]] = {}
        self.answered: dict[str, int] = {}
        self.asked: dict[tuple[str, int], int] = {}

    def __len__(self) -> int:
        """Return about how much there is to copy."""
        things = [getattr(self, name) for name in self.__slots__]
        places = (*self.rooms.values(), *self.locks.values())
        freed = sum(len(some) for some in places if isinstance(some, Places))
        return freed + sum(len(some) for some in things if isinstance(some, dict))

    def pair(self, cause: int, effect: int, relation: Relation, inferred: bool = False) -> None:
        """Note that an event made another one possible; NONE did not."""
        if cause != NONE:
            self.rows += (cause, effect, relation | INFERRED if inferred else relation)

    def pairs(self, causes: Iterable[int], effect: int, relation: Relation) -> None:
        """Note that several events together made one possible."""
        for cause in causes:
            self.rows += (cause, effect, relation)

    def count_no_more(self) -> None:
        """Some records were lost: who counts places would count wrong from here on."""
        self.rooms.clear()
        self.locks = {id_: k for id_, k in self.locks.items() if not isinstance(k, Places)}

    def copy(self) -> Pending:
        """Return what shares nothing changeable with this, and has no rows yet."""
        new = Pending()
        for name in self.__slots__:
            old = getattr(self, name)
            if isinstance(old, dict):
                setattr(new, name, old.copy())
        new.rooms = {id_: places.copy() for id_, places in self.rooms.items()}
        new.tasks = {id_: tasks.copy() for id_, tasks in self.tasks.items()}
        new.locks = {id_: lock.copy() for id_, lock in self.locks.items()}
        new.conditions = {id_: sleepers.copy() for id_, sleepers in self.conditions.items()}
        new.crowds = {id_: crowd.copy() for id_, crowd in self.crowds.items()}
        new.finished = {call: tasks.copy() for call, tasks in self.finished.items()}
        new.workers = {pool: workers.copy() for pool, workers in self.workers.items()}
        return new


def bound(things: dict[str, Value]) -> None:
    """Forget the oldest of too many, an eighth at once."""
    if len(things) > MOST:
        for key in list(islice(things, MOST >> 3)):
            del things[key]
