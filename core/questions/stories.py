"""Stories that several scenarios share: how many at once, who waits in a circle, what is mixed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..events.file import LineWritten
from ..events.lock import AcquireBlocked, LockAcquired, LockReleased
from ..events.process import SleepBegan, SleepEnded
from ..events.program import OutputWritten
from .options import NO, YES, counted
from .question import Settled
from .watching import ran_through

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ..events.base import Event
    from .watching import Story


def most(
    options: tuple[str, ...],
    kinds: tuple[type[Event], type[Event]],
    limit: int,
    total: int,
    who: Collection[str] = (),
) -> Story:
    """How many processes do something at once, at most; the picture: so many do it first.

    Args:
        options: made by :func:`numbers`.
        kinds: of the events at which a process begins with it and ends it.
        limit: more are not possible, so that it is certain there.
        total: how often it begins in the whole run; after that it is certain, too.
        who: ids of the processes that count; all if there are none.
    """
    begins, ends = kinds
    inside: set[str] = set()
    begun = top = at = 0
    while True:
        number, event = yield
        if who and event.process not in who:
            continue
        if isinstance(event, ends):
            inside.discard(event.process)
        elif isinstance(event, begins):
            inside.add(event.process)
            begun += 1
            if len(inside) > top:
                top, at = len(inside), number
            if top == limit or begun == total:
                return counted(options, top, at)


class Circle:
    """Who holds which lock and who wants which: finds those who wait for each other."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.owners: dict[str, str] = {}
        self.wants: dict[str, str] = {}

    def closes(self, event: Event) -> bool:
        """Take an event; return whether it closes a circle, which nobody can open any more."""
        if isinstance(event, LockAcquired):
            self.owners[event.lock] = event.process
            self.wants.pop(event.process, None)
        elif isinstance(event, LockReleased):
            self.owners.pop(event.lock, None)
        elif isinstance(event, AcquireBlocked) and event.timeout_ns is None:
            self.wants[event.process] = event.lock
            return event.process in self._waited_for(event.process)
        return False

    def _waited_for(self, process: str) -> Iterator[str]:
        """Yield whom a process waits for, whom that one waits for..., each once."""
        seen: set[str] = set()
        lock = self.wants.get(process)
        while lock in self.owners and self.owners[lock] not in seen:
            owner = self.owners[lock]
            seen.add(owner)
            yield owner
            lock = self.wants.get(owner)


def comes_to_an_end() -> Story:
    """Does the program come to an end? Not if some wait for each other's locks."""
    circle = Circle()
    while True:
        number, event = yield
        if circle.closes(event):
            return Settled(NO, number)
        if ran_through(event):
            return Settled(YES, number)


KEPT = ("It keeps it", "It gives it back")
KEEPS = 0


def keeps_asleep() -> Story:
    """Does an owner keep the lock while it sleeps? The picture: it sleeps and another one waits."""
    owner, picture = "", 0
    asleep, waiting = False, set[str]()
    while True:
        number, event = yield
        if isinstance(event, LockAcquired):
            owner, picture, asleep = event.process, 0, False
            waiting.discard(owner)
        elif isinstance(event, LockReleased):
            owner = ""
        elif isinstance(event, AcquireBlocked):
            waiting.add(event.process)
            picture = picture or (number if asleep else 0)
        elif event.process == owner and isinstance(event, SleepBegan):
            asleep, picture = True, picture or (number if waiting else 0)
        elif event.process == owner and isinstance(event, SleepEnded):
            if picture:
                return Settled(KEEPS, picture)
            asleep = False


class Mix:
    """Finds a line that stands for certain among the three that another writer writes.

    Two lines that are written at the same moment may stand in the file in either order. So one is
    said to come before the other only if its writer has gone on to something else in between.
    """

    def __init__(self) -> None:
        """Begin with an empty file."""
        self._last: dict[str, int] = {}  # writer -> which of its three lines it wrote last
        self._stands: set[str] = set()  # writers who have gone on since then
        self._between: dict[str, dict[str, bool]] = {}  # writer -> who wrote since; gone on?

    def found(self, event: Event) -> bool:
        """Take an event; return whether it is a line that another's line parts from the last."""
        if not isinstance(event, LineWritten):
            self._stands.add(event.process)
            for between in self._between.values():
                if event.process in between:
                    between[event.process] = True
            return False
        writer = event.process
        told = re.fullmatch(r"\d+: line ([123]), round \d+", event.preview)
        if told is None:  # of too many lines in a second only the number is told
            self._last.pop(writer, None)
            return False
        line = int(told[1])
        mixed = line > 1 and writer in self._last and any(self._between[writer].values())
        for other, last in self._last.items():
            if other != writer and last < 3 and other in self._stands:
                self._between[other].setdefault(writer, False)
        self._last[writer], self._between[writer] = line, {}
        self._stands.discard(writer)
        return mixed


def gets_mixed() -> Story:
    """Do the lines of two writers get mixed? No, if the program's own check says so at its end."""
    mix = Mix()
    while True:
        number, event = yield
        if mix.found(event):
            return Settled(YES, number)
        if isinstance(event, OutputWritten) and event.process == "main":
            if "in the middle of" in event.text:
                return Settled(YES, number)
            threes = re.search(r"(\d+) of (\d+) threes", event.text)
            if "every three belong together" in event.text or (threes and threes[1] == threes[2]):
                return Settled(NO, number)
