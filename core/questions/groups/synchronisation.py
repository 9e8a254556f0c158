"""The questions on locks and their relatives."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...events.file import LineWritten
from ...events.lock import (
    AcquireBlocked,
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    LockAcquired,
    LockReleased,
    Notified,
    WaitBegan,
    WaitEnded,
)
from ...events.process import ProcessEnded
from ..options import NO, YES, YES_NO, counted, numbers
from ..question import Settled
from ..stories import KEPT, gets_mixed, keeps_asleep, most
from ..watching import question, ran_through

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

CLEAR_S = 0.3
"""In a shorter time not everybody may have come: then it is luck what is to be seen."""
OVERLAP_S = 0.1
"""So long at each step, two that do the same will meet somewhere."""
RELEASED = ("After each line", "At the end of the block", "When its process ends")


def lock_writers(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether the lines get mixed, and what an owner does with the lock while it sleeps."""
    if int(values["writers"]) < 2:
        return
    if values["locking"] != "none" and float(values["delay"]):
        asks = "A writer sleeps. What does it do with the lock?"
        yield question("asleep", asks, KEPT, keeps_asleep)
    yield question("mixed", "Do the lines of two writers get mixed?", YES_NO, gets_mixed)


def lock_with(values: Mapping[str, Value]) -> Iterator[Question]:
    """The same, and when the block releases the lock."""
    yield question("released", "When is the lock released?", RELEASED, released_after)
    yield from lock_writers({**values, "locking": "with"})


def lock_missing(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether the lines get mixed, and whether a writer's own lines do."""
    yield from lock_writers({**values, "locking": "none"})
    yield question("own", "Are the lines of one writer in order?", YES_NO, own_lines_in_order)


def released_after() -> Story:
    """How many lines an owner writes before it releases the lock for the first time.

    If that is not after the last line, it must be seen to write the next: it may have been stopped.
    """
    owner, lines, released = "", 0, -1
    while True:
        number, event = yield
        if isinstance(event, LockAcquired) and not owner:
            owner = event.process
        elif isinstance(event, LineWritten) and event.process == owner:
            lines += 1
            if released >= 0:
                return Settled(0, released)
        elif isinstance(event, LockReleased) and event.process == owner:
            if lines == 3:
                return Settled(1, number)
            released = number
        elif isinstance(event, ProcessEnded) and event.process == owner:
            return Settled(2, number)


def own_lines_in_order() -> Story:
    """No as soon as one of its lines is not behind the one before; yes at the end."""
    latest: dict[str, tuple[int, int]] = {}
    at = -1
    while True:
        number, event = yield
        if isinstance(event, LineWritten):
            words = event.preview.replace(",", "").split()  # 2: line 3, round 1
            if len(words) != 5 or not words[2].isdigit():
                return None  # of too many lines in a second only the number is told
            place = (int(words[4]), int(words[2]))
            if place <= latest.get(event.process, (0, 0)):
                return Settled(NO, number)
            latest[event.process], at = place, number
        elif ran_through(event) and latest:
            return Settled(YES, at)


OWN_LOCK = ("It waits for itself, for ever", "It goes on")
RELEASES = numbers(1, 2)


def rlock(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether its owner waits for itself, and when it is free again."""
    yield question("again", "The owner acquires the lock again. And then?", OWN_LOCK, in_twice)
    if float(values["delay"]) >= OVERLAP_S:
        asks = "After how many releases is the lock free?"
        yield question("releases", asks, RELEASES, releases_until_free)


def in_twice() -> Story:
    """An owner that has the lock gets it again, or is blocked by itself."""
    owner = ""
    while True:
        number, event = yield
        if isinstance(event, LockAcquired):
            if event.process == owner:
                return Settled(1, number)
            owner = event.process
        elif isinstance(event, AcquireBlocked) and event.process == owner:
            return Settled(0, number)
        elif isinstance(event, LockReleased):
            owner = ""


def releases_until_free() -> Story:
    """One waits before its owner's first release, and gets the lock only after so many."""
    owner, held, twice, released, picture = "", 0, False, 0, -1
    waiting: set[str] = set()
    while True:
        number, event = yield
        if isinstance(event, AcquireBlocked):
            waiting.add(event.process)
        elif isinstance(event, LockReleased):
            held, released = held - 1, released + 1
            if released == 1 and waiting:
                picture = number
        elif isinstance(event, LockAcquired):
            if event.process != owner and event.process in waiting and twice and picture >= 0:
                return counted(RELEASES, released, picture)
            if not held:
                owner, released, picture = event.process, 0, -1
            twice = held > 0
            held += 1
            waiting.discard(event.process)


def semaphore(values: Mapping[str, Value]) -> Iterator[Question]:
    """How many are in at once, and whether one has to wait."""
    places, cars = int(values["places"]), int(values["cars"])
    options = numbers(1, places, cars)
    if float(values["stay"]) < CLEAR_S or cars == 1:
        return
    story = partial(most, options, (LockAcquired, LockReleased), min(places, cars), cars)
    yield question("at-once", "How many cars are parked at once at most?", options, story)
    yield question("waits", "Does a car have to wait?", YES_NO, has_to_wait)


def has_to_wait() -> Story:
    """Yes as soon as one is blocked, no at the end."""
    while True:
        number, event = yield
        if isinstance(event, AcquireBlocked):
            return Settled(YES, number)
        if ran_through(event):
            return Settled(NO, number)


GO_ON = ("One of those who wait", "All who wait")
STAYS_SET = ("Yes", "No, wait() clears it")


def event(values: Mapping[str, Value]) -> Iterator[Question]:
    """How many go on, and what the event is afterwards."""
    if int(values["runners"]) > 1 and float(values["delay"]) >= CLEAR_S:
        yield question("who", "main calls set() once. Who goes on?", GO_ON, who_goes_on)
        yield question("stays", "All have gone on. Is the event still set?", STAYS_SET, stays_set)


def who_goes_on() -> Story:
    """All if every wait that had begun before set() is over at the end, without another set()."""
    waiting: set[str] = set()
    is_set = False
    while True:
        number, event = yield
        if isinstance(event, FlagSet):
            if len(waiting) < 2:
                return None
            is_set = True
        elif isinstance(event, WaitBegan):
            waiting.add(event.process)
        elif isinstance(event, WaitEnded) and is_set and not event.timed_out:
            waiting.discard(event.process)
            if not waiting:
                return Settled(1, number)
        elif ran_through(event):
            return Settled(0, number)


def stays_set() -> Story:
    """It does if nobody has cleared it up to the end; the picture: the last one has gone on."""
    at = -1
    while True:
        number, event = yield
        if isinstance(event, FlagCleared):
            return Settled(1, number)
        if isinstance(event, WaitEnded):
            at = number
        elif ran_through(event) and at >= 0:
            return Settled(0, at)


WOKEN = ("One", "All of them")


def condition(values: Mapping[str, Value]) -> Iterator[Question]:
    """What wait() does with the lock, and how many notify() wakes."""
    if float(values["delay"]) < CLEAR_S:
        return
    asks = "A customer calls wait(). What does it do with the lock?"
    yield question("lock", asks, KEPT, gives_it_back)
    if int(values["customers"]) > 1:
        asks = "How many customers does one notify() wake?"
        yield question("woken", asks, WOKEN, how_many_wake)


def gives_it_back() -> Story:
    """It has if another one gets the lock while it sleeps."""
    asleep: set[str] = set()
    while True:
        number, event = yield
        if isinstance(event, WaitBegan):
            asleep.add(event.process)
        elif isinstance(event, WaitEnded):
            asleep.discard(event.process)
        elif isinstance(event, LockAcquired) and asleep - {event.process}:
            return Settled(1, number)


def how_many_wake() -> Story:
    """Several sleep at the first notify(): how many have woken before the second."""
    asleep: set[str] = set()
    notified, woken, at = False, 0, 0
    while True:
        number, event = yield
        if isinstance(event, WaitBegan):
            asleep.add(event.process)
        elif isinstance(event, WaitEnded):
            woken, at = woken + 1, number
        elif isinstance(event, Notified) and notified:
            return Settled(0 if woken == 1 else 1, at) if woken else None
        elif isinstance(event, Notified):
            if len(asleep) < 2:
                return None
            notified = True


MAY_GO = ("As soon as it has come", "When all have come")
ROUND_2 = ("Yes, until all have come", "No, it stays open")


def barrier(values: Mapping[str, Value]) -> Iterator[Question]:
    """When those who have come may go on, and whether it holds again."""
    walkers = int(values["walkers"])
    if walkers > 1:
        story = partial(all_have_come, walkers, 1, 1)
        yield question("first", "When may the first who has come go on?", MAY_GO, story)
        if int(values["rounds"]) > 1:
            story = partial(all_have_come, walkers, 2, 0)
            yield question("again", "Does the barrier hold in the second round?", ROUND_2, story)


def all_have_come(walkers: int, turn: int, so: int) -> Story:
    """Have all come in that round when the first goes on? If they have, ``so`` is the option."""
    come = gone = 0
    while True:
        number, event = yield
        if isinstance(event, BarrierReached):
            come += 1
        elif isinstance(event, BarrierPassed):
            if event.index < 0:
                return None  # its wait was broken off
            gone += 1
            if gone == walkers * (turn - 1) + 1:
                return Settled(so if come >= walkers * turn else 1 - so, number)


SYNCHRONISATION: Mapping[str, Ask] = {
    "lock-writers": lock_writers,
    "lock-with": lock_with,
    "lock-missing": lock_missing,
    "rlock": rlock,
    "semaphore": semaphore,
    "event": event,
    "condition": condition,
    "barrier": barrier,
}
