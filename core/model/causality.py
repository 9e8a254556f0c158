"""Which event made which possible: happened-before from messages, starts, joins and hand-overs.

The events of one process are taken as ordered as they are in the history, those of its threads too:
they share its memory, and what passes between them is not told. So what is called earlier *could*
have influenced the later; and of two events that are called concurrent neither could, by anything
that was recorded. What processes write into shared memory or files is not recorded as such.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

import numpy as np

from .causal import packed
from .causal.checkpoints import Checkpoints
from .causal.clocks import clocks
from .causal.past import Past
from .causal.pending import INFERRED, Pending
from .causal.relation import Ended, Link, Relation
from .causal.rules import ALL, PARENTS
from .column import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..events.base import Event

__all__ = ["Causes", "Ended", "Link", "Relation"]

AT_ONCE = 2048
"""Events after which pairs go into the columns."""
INDEX = "I"
"""Type of an index of an event in an array: 4 bytes."""
BEHIND = 4096
"""Pairs that the past may be behind: many at once take less time."""


class Causes:
    """Pairs of a cause and its effect in another process, and what follows from them.

    Attributes:
        cause, effect: indices of events, sorted by ``effect``; one row a pair.
        relation: what kind of pair it is, a ``Relation``.
        inferred: 1 if the events do not prove it.
        wait_begin, wait_end: where waits began and ended, sorted by ``wait_end``; one row a wait.
        processes: ids, in order of the first event.
        process: whose deed each event is, an index in ``processes``: a start is its parent's.
    """

    def __init__(self) -> None:
        """Begin without events."""
        self.cause, self.effect, self.relation = Column("i8"), Column("i8"), Column("u1")
        self.inferred = Column("u1")
        self.wait_begin, self.wait_end = Column("i8"), Column("i8")
        self.processes: list[str] = []
        self.process = Column("u4")
        self._codes: dict[str, int] = {}
        self._lines: list[array[int]] = []  # of each process, its events
        self._past = Past()
        self._summed = 0  # pairs that are in the past
        self._pending: Pending | None = Pending()
        self._checkpoints = Checkpoints()

    def __len__(self) -> int:
        """Return how many events have been taken up."""
        return len(self.process)

    # -- growing -------------------------------------------------------------------------------

    def feed(self, events: Sequence[Event]) -> None:
        """Take up the next events.

        Raises:
            RuntimeError: it was unpacked, and not forgotten since.
        """
        for start in range(0, len(events), AT_ONCE):
            self._feed(events[start : start + AT_ONCE])

    def forget(self, count: int) -> int:
        """Keep what at most the first so many events say.

        Returns:
            how many are kept; the next to be fed is the one with this index. They are seldom all,
            as what is under way is remembered for some places only.
        """
        count, self._pending = self._checkpoints.back(count)
        rows = int(np.searchsorted(self.effect.array, count))
        for column in (self.cause, self.effect, self.relation, self.inferred):
            column.cut(rows)
        waits = int(np.searchsorted(self.wait_end.array, count))
        self.wait_begin.cut(waits)
        self.wait_end.cut(waits)
        self._past.cut(count)
        self._summed = min(self._summed, rows)
        self.process.cut(count)
        for line in self._lines:
            del line[bisect_left(line, count) :]
        while self._lines and not self._lines[-1]:
            self._lines.pop()
            del self._codes[self.processes.pop()]
        return count

    def _feed(self, events: Sequence[Event]) -> None:
        pending = self._pending
        if pending is None:
            raise RuntimeError("what was unpacked can only be forgotten and fed again")
        codes, lines, waits, ended = self._codes, self._lines, pending.waits, pending.ended_waits
        mine: list[int] = []
        for i, event in enumerate(events, len(self.process)):
            kind = type(event)
            process = event.parent if kind in PARENTS else event.process  # type: ignore[attr-defined]
            code = codes.get(process)
            if code is None:
                code = self._appear(process, i, pending)
            mine.append(code)
            lines[code].append(i)
            rule, begins, ends = ALL.get(kind, (None, -1, -1))
            began = -1
            if ends >= 0:
                if waits:
                    began = waits.pop((process, event.thread, ends), -1)
                    if began >= 0:
                        ended += (began, i)
            elif begins >= 0:
                waits[process, event.thread, begins] = i
            if rule is not None:
                rule(pending, event, i, began)
        self.process.extend(mine)
        self._take_rows(pending)
        if self._checkpoints.due(len(self), pending):
            self._checkpoints.keep(len(self), pending)

    def _appear(self, process: str, i: int, pending: Pending) -> int:
        """A process acts for the first time: it was started for that."""
        code = self._codes[process] = len(self.processes)
        self.processes.append(process)
        self._lines.append(array(INDEX))
        pending.pair(pending.started.pop(process, -1), i, Relation.START)
        return code

    def _take_rows(self, pending: Pending) -> None:
        """Put new pairs into the columns; those within a process are no news."""
        if pending.ended_waits:
            waits = np.array(pending.ended_waits, "i8").reshape(-1, 2)
            self.wait_begin.extend(waits[:, 0])
            self.wait_end.extend(waits[:, 1])
            pending.ended_waits.clear()
        if pending.rows:
            rows = np.array(pending.rows, "i8").reshape(-1, 3)
            pending.rows.clear()
            self._add(*rows.T)

    def _add(self, causes: NDArray[Any], effects: NDArray[Any], relations: NDArray[Any]) -> None:
        process = self.process.array
        across = process[causes] != process[effects]
        relations = relations[across]
        self.cause.extend(causes[across])
        self.effect.extend(effects[across])
        self.relation.extend(relations & ~INFERRED)
        self.inferred.extend(relations & INFERRED != 0)
        if len(self.effect) - self._summed >= BEHIND:
            self._sum_up()

    def _sum_up(self) -> None:
        """Take all pairs into the past."""
        causes = self.cause.array[self._summed :]
        effects = self.effect.array[self._summed :]
        process = self.process.array
        self._past.extend(causes, effects, process[causes], process[effects])
        self._summed = len(self.effect)

    # -- one step ------------------------------------------------------------------------------

    def causes_of(self, event: int) -> list[Link]:
        """Return what made an event possible, the latest first.

        Returns:
            its causes in other processes; else what its process did before, if anything.

        Raises:
            IndexError: there is no such event.
        """
        begin, end = np.searchsorted(self.effect.array, (event, event + 1))
        links = self._links(self.cause, np.arange(begin, end))
        return links[::-1] or self._neighbour(event, -1)

    def effects_of(self, event: int) -> list[Link]:
        """Return what an event made possible, the earliest first.

        Returns:
            its effects in other processes; else what its process did next, if anything.

        Raises:
            IndexError: there is no such event.
        """
        begin = int(np.searchsorted(self.effect.array, event))
        rows = np.flatnonzero(self.cause.array[begin:] == event) + begin
        return self._links(self.effect, rows) or self._neighbour(event, 1)

    def _links(self, others: Column, rows: NDArray[Any]) -> list[Link]:
        found = [
            Link(
                int(others.array[row]),
                Relation(int(self.relation.array[row])),
                bool(self.inferred.array[row]),
            )
            for row in rows.tolist()
        ]
        return sorted(found)

    def _neighbour(self, event: int, step: int) -> list[Link]:
        line = self._lines[self._code(event)]
        place = bisect_left(line, event) + step
        return [Link(line[place], Relation.ORDER, False)] if 0 <= place < len(line) else []

    def wait_ended(self, event: int) -> Ended | None:
        """Return the wait that an event ends or begins, once it is over; else None."""
        row = int(np.searchsorted(self.wait_end.array, event))
        ends = self.wait_end.array
        if row == len(ends) or ends[row] != event:
            rows = np.flatnonzero(self.wait_begin.array[row:] == event)
            if not len(rows):
                return None
            row += int(rows[0])
        end = int(ends[row])
        causes = [link for link in self.causes_of(end) if link.relation is not Relation.ORDER]
        return Ended(int(self.wait_begin.array[row]), end, causes[0] if causes else None)

    # -- all the way ---------------------------------------------------------------------------

    def past(self, event: int) -> dict[str, int]:
        """Return the causal past of an event, itself included.

        Returns:
            id of a process -> index of its last event that is in the past; what it did up to there
            is, too. Processes of which nothing is do not occur.

        Raises:
            IndexError: there is no such event.
        """
        limits = self._limits(event).tolist()
        return {name: last for name, last in zip(self.processes, limits, strict=True) if last >= 0}

    def in_past(self, event: int) -> NDArray[np.bool_]:
        """Return for each event up to this one whether it is in its past, shape (event + 1,)."""
        limits = self._limits(event).astype("i4")
        events = np.arange(event + 1, dtype="i4")
        result: NDArray[np.bool_] = limits[self.process.array[: event + 1]] >= events
        return result

    def clock(self, event: int) -> dict[str, int]:
        """Return the vector time of an event: process -> how many of its events are in the past.

        Raises:
            IndexError: there is no such event.
        """
        lasts = zip(self.processes, self._lines, self._limits(event).tolist(), strict=True)
        return {name: bisect_right(line, last) for name, line, last in lasts if last >= 0}

    def clocks(self) -> Iterator[dict[str, int]]:
        """Yield the vector time of every event, in order."""
        columns = (self.process, self.cause, self.effect)
        return clocks(self.processes, *(column.array.tolist() for column in columns))

    def before(self, one: int, other: int) -> bool:
        """Return whether an event happened before another: whether it could have influenced it.

        Raises:
            IndexError: there is no such event.
        """
        return one < other and bool(self._limits(other)[self._code(one)] >= one)

    def concurrent(self, one: int, other: int) -> bool:
        """Return whether neither of two events could have influenced the other.

        Raises:
            IndexError: there is no such event.
        """
        return one != other and not self.before(one, other) and not self.before(other, one)

    def _limits(self, event: int) -> NDArray[np.int64]:
        code = self._code(event)
        self._sum_up()
        return self._past.limits(event, code, len(self.processes))

    def _code(self, event: int) -> int:
        if not 0 <= event < len(self.process):
            raise IndexError(event)
        return int(self.process.array[event])

    # -- as bytes ------------------------------------------------------------------------------

    def pack(self) -> bytes:
        """Return all of it as bytes."""
        relations = self.relation.array | self.inferred.array * np.uint8(INFERRED)
        rows = np.stack([self.cause.array, self.effect.array, relations])
        waits = np.stack([self.wait_begin.array, self.wait_end.array])
        return packed.pack(packed.Packed(self.processes, self.process.array, rows, waits))

    @classmethod
    def unpack(cls, data: bytes) -> Causes:
        """Return what :meth:`pack` packed.

        What was under way at its end is not packed: before more can be fed, :meth:`forget` returns
        to the start.

        Raises:
            ValueError: the bytes make no sense.
        """
        processes, process, rows, waits = packed.unpack(data)
        new = cls()
        new.processes = processes
        new._codes = {id_: code for code, id_ in enumerate(processes)}
        new.process.extend(process)
        order = np.argsort(process, kind="stable")
        borders = np.searchsorted(process[order], np.arange(1, len(processes)))
        parts = np.split(order, borders) if processes else []
        new._lines = [array(INDEX, part.astype("u4").tobytes()) for part in parts]
        new._add(*rows)
        new.wait_begin.extend(waits[0])
        new.wait_end.extend(waits[1])
        new._pending = None
        return new
