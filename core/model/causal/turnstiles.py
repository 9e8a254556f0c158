"""What lets one in because another one left: locks, places, crowds that are woken.

Each is told in the order of the history what happened, and answers which event made the present one
possible. A release is stamped before its call and an acquisition after it: so the n-th acquisition
of a semaphore with v places can only have happened after the (n - v)-th release, whoever was how
fast. Where a record is missing there is no answer.
"""

from __future__ import annotations

from collections import deque

NONE = -1
"""In place of an index: no event is known."""

MOST_ASLEEP = 1024
"""Who waits for one condition, at most."""

Who = tuple[str, int]
"""A process and its thread."""


class Exclusive:
    """A lock that one may hold: the last release lets the next one in."""

    __slots__ = ("_before", "_by", "_last")

    def __init__(self) -> None:
        """Begin free: the first to come owes it to nobody."""
        self._last = self._before = NONE
        self._by = ""

    def release(self, i: int, process: str) -> None:
        """It was given back."""
        self._before, self._last, self._by = self._last, i, process

    def fail(self, process: str) -> None:
        """The release just before, by this process, did not happen."""
        if self._by == process:
            self._last, self._before, self._by = self._before, NONE, ""

    def acquire(self) -> int:
        """Return which release let this acquisition happen, or NONE.

        One who acquires an RLock again while it holds it finds no release.
        """
        last = self._last
        self._last = self._before = NONE
        return last

    def copy(self) -> Exclusive:
        """Return one that shares nothing changeable with this one."""
        new = Exclusive()
        new._last, new._before, new._by = self._last, self._before, self._by
        return new


class Places:
    """A number of places, of a semaphore or in a queue: each release frees one."""

    __slots__ = ("_by", "_freed", "_spare")

    def __init__(self, count: int) -> None:
        """Begin with so many places that nobody has freed."""
        self._spare = count
        self._freed: deque[int] = deque()
        self._by = ""

    def __len__(self) -> int:
        """Return how many releases are remembered."""
        return len(self._freed)

    def release(self, i: int, process: str) -> None:
        """A place was freed."""
        self._freed.append(i)
        self._by = process

    def fail(self, process: str) -> None:
        """The release just before, by this process, did not happen."""
        if self._by == process and self._freed:
            self._freed.pop()
            self._by = ""

    def acquire(self) -> int:
        """Return which release freed this place, or NONE: it was free from the start."""
        if self._spare:
            self._spare -= 1
            return NONE
        return self._freed.popleft() if self._freed else NONE

    def copy(self) -> Places:
        """Return one that shares nothing changeable with this one."""
        new = Places(self._spare)
        new._freed, new._by = self._freed.copy(), self._by
        return new


class Crowd:
    """Those who wait for an event, at a barrier, for a queue's tasks: all are woken at once."""

    __slots__ = ("_asleep", "_woken")

    def __init__(self) -> None:
        """Begin with nobody."""
        self._asleep: dict[Who, None] = {}
        self._woken: dict[Who, tuple[int, ...]] = {}

    @property
    def asleep(self) -> int:
        """How many nobody has woken yet."""
        return len(self._asleep)

    def begin(self, who: Who, woken: tuple[int, ...] | None = None) -> None:
        """One begins to wait; it is woken already if there is nothing to wait for any more."""
        self.end(who)
        if woken is None:
            self._asleep[who] = None
        else:
            self._woken[who] = woken

    def wake(self, causes: tuple[int, ...]) -> None:
        """All who wait are free to go on, because of these events."""
        self._woken.update(dict.fromkeys(self._asleep, causes))
        self._asleep.clear()

    def end(self, who: Who) -> tuple[int, ...]:
        """One goes on; return the events that let it."""
        self._asleep.pop(who, None)
        return self._woken.pop(who, ())

    def copy(self) -> Crowd:
        """Return one that shares nothing changeable with this one."""
        new = Crowd()
        new._asleep, new._woken = self._asleep.copy(), self._woken.copy()
        return new


class Sleepers:
    """Those who wait for a condition: each notify() wakes some, and nobody says whom.

    The n-th to go on can only have done so after as many were woken; so it is the earliest call
    that is not used up and came after the wait began. If others might be it, too, it is inferred.
    """

    __slots__ = ("_asleep", "_calls")

    def __init__(self) -> None:
        """Begin with nobody."""
        self._asleep: dict[Who, int] = {}
        self._calls: list[int] = []  # one entry for each that it wakes

    def begin(self, who: Who, i: int) -> None:
        """One begins to wait; of too many, the one that has waited longest is forgotten."""
        self._asleep[who] = i
        if len(self._asleep) > MOST_ASLEEP:
            del self._asleep[next(iter(self._asleep))]

    def notify(self, i: int, count: int | None) -> None:
        """So many are woken, or all."""
        left = max(len(self._asleep) - len(self._calls), 0)
        self._calls += [i] * (left if count is None else min(left, count))

    def end(self, who: Who, timed_out: bool) -> tuple[int, bool]:
        """One goes on; return which call woke it, or NONE, and whether that is inferred."""
        began = self._asleep.pop(who, NONE)
        if timed_out or began == NONE:
            del self._calls[len(self._asleep) :]
            return NONE, False
        calls = [call for call in self._calls if call > began]
        if not calls:
            return NONE, False
        self._calls.remove(calls[0])
        return calls[0], calls[0] != calls[-1]

    def copy(self) -> Sleepers:
        """Return one that shares nothing changeable with this one."""
        new = Sleepers()
        new._asleep, new._calls = self._asleep.copy(), self._calls.copy()
        return new


class Tasks:
    """What was taken from a JoinableQueue and is not dealt with, and who waits until it is."""

    __slots__ = ("_crowd", "_done", "_last", "_unfinished")

    def __init__(self) -> None:
        """Begin with an empty queue."""
        self._unfinished = 0
        self._crowd = Crowd()
        self._last: dict[str, int] = {}  # process -> its last task_done() since all was done
        self._done: tuple[int, ...] = ()  # those of all, when the last one was done

    def put(self) -> None:
        """There is one more to deal with."""
        self._unfinished += 1

    def done(self, i: int, process: str) -> None:
        """One is dealt with; the last one frees those who wait."""
        self._unfinished = max(self._unfinished - 1, 0)
        self._last[process] = i
        if not self._unfinished:
            self._done = tuple(sorted(self._last.values()))
            self._last.clear()
            self._crowd.wake(self._done)

    def begin(self, who: Who) -> None:
        """One begins to wait; not at all if nothing is left to do."""
        self._crowd.begin(who, None if self._unfinished else self._done)

    def end(self, who: Who) -> tuple[int, ...]:
        """One goes on; return the last task_done() of each process that did any of it."""
        return self._crowd.end(who)

    def copy(self) -> Tasks:
        """Return one that shares nothing changeable with this one."""
        new = Tasks()
        new._unfinished, new._crowd = self._unfinished, self._crowd.copy()
        new._last, new._done = self._last.copy(), self._done
        return new
