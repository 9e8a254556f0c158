"""Births and deaths: which process a tag or a key means, and what has been said of it already."""

from __future__ import annotations

import signal as signals
from typing import TYPE_CHECKING, NamedTuple

from ..tracing.records import FIELD, MAIN_ID, MAIN_KEY, SUPERVISOR_TAG
from .process import ProcessEnded, ProcessStarted

if TYPE_CHECKING:
    from .base import Where

BARE_FORK = "os.fork"
SAME_PARENT = ("fork", "spawn", BARE_FORK)
"""Start methods under which the child's parent, to the system too, is the caller of ``start()``."""


class Birth(NamedTuple):
    """What BORN and STARTING tell of a process."""

    id: str
    parent: str
    name: str
    daemon: bool
    method: str
    target: str

    @classmethod
    def parse(cls, text: str) -> Birth:
        """Read the text of a BORN or STARTING record.

        Raises:
            ValueError: it has not the six fields, or names no process.
        """
        id_, parent, name, daemon, method, target = text.split(FIELD)
        if not id_:
            raise ValueError("a process without an id")
        return cls(id_, parent, name, daemon in ("1", "True"), method, target)


class Starting(NamedTuple):
    """A call of ``start()`` of which it is not known yet how it went."""

    t_ns: int
    seq: int
    thread: int
    where: Where | None
    birth: Birth

    def event(self, pid: int, ppid: int) -> ProcessStarted:
        """Return the one event that a start becomes; its time is that of the call."""
        birth = self.birth
        return ProcessStarted(
            self.t_ns,
            self.seq,
            birth.id,
            self.thread,
            self.where,
            birth.parent,
            pid,
            ppid,
            birth.name,
            birth.daemon,
            birth.method,
            birth.target,
        )


class Lives:
    """The processes of a run, as far as they have been heard of.

    Attributes:
        ids: tag of a ring -> id of its process; the supervisor's is the empty id.
        keys: key -> id, as soon as a parent or the child itself has named it.
        pids: id -> (pid, ppid) of those that were born.
        exiting: id -> the exit code that the process itself announced.
    """

    def __init__(self) -> None:
        """Begin with the main process, whose id is fixed."""
        self.ids: dict[int, str] = {SUPERVISOR_TAG: ""}
        self.keys: dict[int, str] = {MAIN_KEY: MAIN_ID}
        self.pids: dict[str, tuple[int, int]] = {}
        self.exiting: dict[str, int] = {}
        self._starting: dict[int, Starting] = {}
        self._told: set[str] = set()
        self._ended: dict[str, int | None] = {}

    def main_started(self, pid: int) -> None:
        """Note that the start of the main process has been told."""
        self.pids[MAIN_ID] = (pid, 0)
        self._told.add(MAIN_ID)

    def starting(self, key: int, start: Starting) -> None:
        """Note a call of ``start()``, unless the child has been faster to tell of itself."""
        self.keys[key] = start.birth.id
        if start.birth.id not in self._told:
            self._starting[key] = start

    def started(self, key: int, pid: int) -> ProcessStarted | None:
        """Return the start that has now gone well or badly (pid 0); None if it was told before."""
        start = self._starting.pop(key, None)
        if start is None:
            return None
        self._told.add(start.birth.id)
        parent = self.pids.get(start.birth.parent, (0, 0))[0]
        ppid = parent if pid and start.birth.method in SAME_PARENT else 0
        return start.event(pid, ppid)

    def born(
        self, tag: int, key: int, start: Starting, pid: int, ppid: int
    ) -> ProcessStarted | None:
        """Tie a ring to its process; return its start, at the parent's time, unless told before."""
        birth = start.birth
        self.ids[tag] = birth.id
        self.keys[key] = birth.id
        self.pids[birth.id] = (pid, ppid)
        if birth.id in self._told:
            return None
        self._told.add(birth.id)
        return self._starting.pop(key, start).event(pid, ppid)

    def unfinished(self, parent: str | None) -> list[ProcessStarted]:
        """Return the starts that nobody will tell any more; ``parent`` None means of anybody.

        Of a bare fork only the child ever tells that it went well, and may do so yet.
        """
        keys = [
            key
            for key, start in self._starting.items()
            if parent is None or (parent == start.birth.parent and start.birth.method != BARE_FORK)
        ]
        return [event for key in keys if (event := self.started(key, 0))]

    def ended(self, t_ns: int, seq: int, process: str, code: int | None) -> ProcessEnded | None:
        """Return the news of an end, or None if it is none: the first definite exit code wins."""
        if code is None:
            code = self.exiting.get(process)
        if process in self._ended and (code is None or self._ended[process] == code):
            return None
        self._ended[process] = code
        return ProcessEnded(t_ns, seq, process, 0, None, code, signal_name(code))

    def alive(self) -> list[str]:
        """Return the ids of those whose end has not been told."""
        return [process for process in self._told if process not in self._ended]


def signal_name(code: int | None) -> str | None:
    """Return the name of the signal that a negative exit code means, else None."""
    if code is None or code >= 0:
        return None
    return name_of(-code)


def name_of(number: int) -> str:
    """Return the name of a signal: ``SIGKILL``; ``signal 77`` if this system has none for it."""
    try:
        return signals.Signals(number).name
    except ValueError:
        return f"signal {number}"
