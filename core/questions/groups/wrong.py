"""The questions on the scenarios in which something goes wrong, and on their cures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...events.lock import AcquireBlocked, LockAcquired, LockReleased
from ...events.message import MessageReceived
from ...events.process import JoinBegan, ProcessEnded, ProcessExiting, SignalSent, SleepBegan
from ..options import NO, YES, YES_NO, counted, numbers
from ..question import Settled
from ..stories import Circle, comes_to_an_end
from ..watching import question, ran_through

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

CHILD, SECOND = "main.1", "main.2"
COMES_TO_AN_END = "Does the program come to an end?"
CLEAR_S = 0.3
"""In a shorter time it is luck whether all have come so far."""


def deadlock_two_locks(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether it ends, and whether one process ever has both locks."""
    if values["order"] == "same" or float(values["delay"]) >= CLEAR_S:
        yield question("ends", COMES_TO_AN_END, YES_NO, comes_to_an_end)
        asks = "Does a process ever hold both locks?"
        yield question("both", asks, YES_NO, holds_both)


def holds_both() -> Story:
    """Somebody owns two locks; or a circle closes before."""
    circle = Circle()
    while True:
        number, event = yield
        if circle.closes(event):
            return Settled(NO, number)
        owners = [*circle.owners.values()]
        if len(owners) > len(set(owners)):
            return Settled(YES, number)


PIPE_HOLDS = 65_536
"""Letters: the pipe below a queue has room for no more; for a few thousand it always has."""
SURELY_FITS = 4_000
CODE_OVER = ("At once", "Not before somebody reads")


def join_before_drain(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether it ends, and whether the child can."""
    size, joins = int(values["size"]), values["first"] == "join"
    if joins and SURELY_FITS < size < PIPE_HOLDS:
        return  # how large a pipe is depends on the system
    stuck = joins and size >= PIPE_HOLDS
    story = waits_for_the_queue if stuck else comes_to_an_end
    yield question("ends", COMES_TO_AN_END, YES_NO, story)
    if stuck:
        asks = "Producer's code is over. When does it end?"
        yield question("code-over", asks, CODE_OVER, ends_with_its_code)


def waits_for_the_queue() -> Story:
    """It never ends: main waits for a child that cannot end before main has read."""
    waits = over = False
    while True:
        number, event = yield
        waits = waits or (isinstance(event, JoinBegan) and event.timeout_ns is None)
        over = over or (isinstance(event, ProcessExiting) and event.process == CHILD)
        if ran_through(event) or isinstance(event, MessageReceived):
            return Settled(YES, number)
        if waits and over:
            return Settled(NO, number)


def ends_with_its_code() -> Story:
    """It has not ended when its code is over and main waits for its end."""
    waits = over = False
    while True:
        number, event = yield
        waits = waits or (isinstance(event, JoinBegan) and event.timeout_ns is None)
        if isinstance(event, ProcessExiting) and event.process == CHILD:
            over = event.exit_code == 0
        elif isinstance(event, ProcessEnded) and event.process == CHILD:
            return Settled(0, number) if over else None
        if waits and over:
            return Settled(1, number)


WHO_HAS_IT = ("Nobody: it is free", "Waiter", "Still Owner, though dead")


def killed_holding_lock(values: Mapping[str, Value]) -> Iterator[Question]:
    """Who has the lock after the kill, and whether the other one ever gets it."""
    if values["end"] == "kill":
        if float(values["delay"]) < CLEAR_S:
            return
        yield question("who", "Owner is killed. Who has the lock then?", WHO_HAS_IT, who_has_it)
    yield question("gets", "Does Waiter ever get the lock?", YES_NO, gets_the_lock)


def who_has_it() -> Story:
    """The owner, if it ended without a release."""
    owner, killed = "", False
    while True:
        number, event = yield
        if isinstance(event, LockAcquired):
            owner = event.process
        elif isinstance(event, LockReleased):
            owner = ""
        elif isinstance(event, SignalSent) and event.target == CHILD:
            killed = True
        elif isinstance(event, ProcessEnded) and event.process == CHILD:
            if not killed:
                return None
            return Settled({CHILD: 2, SECOND: 1}.get(owner, 0), number)


def gets_the_lock() -> Story:
    """Never, if it waits without a limit and the owner was killed with the lock."""
    owner, killed, dead, waits, got = "", "", "", False, -1
    while True:
        number, event = yield
        if isinstance(event, LockAcquired):
            owner = event.process
            got = number if owner == SECOND else got
        elif isinstance(event, LockReleased):
            owner = ""
        elif isinstance(event, AcquireBlocked) and event.process == SECOND:
            waits = event.timeout_ns is None
        elif isinstance(event, SignalSent) and event.process == "main":
            killed = event.target
        elif isinstance(event, ProcessEnded) and event.process == killed:
            dead = killed
        elif isinstance(event, SleepBegan) and event.process == SECOND:
            return Settled(YES, got)  # it is at work under the lock
        if waits and owner and owner == dead:
            return Settled(NO, number)


FORKS = numbers(0, 1, 2)


def dining_philosophers(values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether it ends, and how it starves or what it guards."""
    cured = values["order"] == "lower first"
    if cured or float(values["pause"]) >= CLEAR_S:
        yield question("ends", COMES_TO_AN_END, YES_NO, comes_to_an_end)
    if not cured and float(values["pause"]) >= CLEAR_S:
        story = partial(forks_at_the_end, int(values["philosophers"]))
        asks = "If all starve, how many forks does each hold?"
        yield question("forks", asks, FORKS, story)


def forks_at_the_end(philosophers: int) -> Story:
    """How many forks each holds when all wait in a circle."""
    circle = Circle()
    while True:
        number, event = yield
        if circle.closes(event):
            held = len(circle.owners)
            return (
                counted(FORKS, held // philosophers, number) if held % philosophers == 0 else None
            )


WRONG: Mapping[str, Ask] = {
    "deadlock-two-locks": deadlock_two_locks,
    "join-before-drain": join_before_drain,
    "killed-holding-lock": killed_holding_lock,
    "dining-philosophers": dining_philosophers,
}
