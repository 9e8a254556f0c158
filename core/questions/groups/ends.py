"""The questions on how processes are waited for and ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...events.process import (
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    ProcessEnded,
    ProcessExiting,
    ProcessStarted,
    SignalSent,
    StartRefused,
)
from ...events.program import OutputWritten
from ..options import NO, YES, YES_NO, picked
from ..question import Settled
from ..watching import question, ran_through, until
from .processes import CHILD, SECOND, its_exit_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story
SECOND_START = ("Nothing", "It starts it again", "It raises an error")
UNHARMED = ("It is ended", "It runs on")


def start_twice(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What a second start() does, to its caller and to the process."""
    yield question("second", "What does the second start() do?", SECOND_START, second_start)
    yield question("child", "What becomes of the running child then?", UNHARMED, after_refusal)


def second_start() -> Story:
    """It is refused, or there is another start, or nothing comes of it until the end."""
    yield from until(ProcessStarted, lambda e: e.process == CHILD)
    while True:
        number, event = yield
        if isinstance(event, StartRefused):
            return Settled(2, number)
        if isinstance(event, ProcessStarted):
            return Settled(1, number)
        if ran_through(event):
            return Settled(0, number)


def after_refusal() -> Story:
    """The next that is heard of the child: that it does something, or that it is no more."""
    yield from until(StartRefused)
    while True:
        number, event = yield
        if event.process == CHILD and not isinstance(event, ProcessEnded):
            return Settled(1, number)
        if event.process == CHILD:
            return Settled(0, number)


TRUE_FALSE = ("True", "False")


def is_alive(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Ask what ``is_alive()`` is, and whether it waits."""
    yield question("before", "What is is_alive() before start()?", TRUE_FALSE, alive_before)
    yield question("waits", "Does is_alive() wait until the child ends?", YES_NO, alive_waits)


def alive_before() -> Story:
    """What the first call says."""
    number, asked = yield from until(ProcessAsked)
    return picked(TRUE_FALSE, str(asked.answer), number)


def alive_waits() -> Story:
    """It does not if it says True: the child still runs then. Else the run does not tell."""
    yield from until(ProcessStarted)
    number, asked = yield from until(ProcessAsked)
    return Settled(NO, number) if asked.answer is True else None


RETURNS = ("At once", "When Quick has ended", "When both have ended")


def join(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What happens while main waits for the one, and how long it waits."""
    yield question("other", "main waits for Quick. Does Slow run meanwhile?", YES_NO, slow_runs)
    yield question("until", "When does quick.join() return?", RETURNS, join_returns)


def slow_runs() -> Story:
    """Something is heard of it before the wait for the other is over."""
    yield from until(JoinBegan, lambda e: e.target == CHILD)
    number, event = yield
    while event.process != SECOND:
        if isinstance(event, JoinEnded):
            return None if event.timed_out else Settled(NO, number)
        number, event = yield
    return Settled(YES, number)


def join_returns() -> Story:
    """The one has ended, and the other has not."""
    yield from until(JoinBegan, lambda e: e.target == CHILD)
    ended: set[str] = set()
    while True:
        number, event = yield
        if isinstance(event, (ProcessExiting, ProcessEnded)):
            ended.add(event.process)
        elif isinstance(event, JoinEnded) and not event.timed_out:
            option = len(ended & {CHILD, SECOND})
            return Settled(option, number) if CHILD in ended or not ended else None


WHY = ("The child ended", "The time is up")
NEARLY = 0.9
"""Part of its limit after which a wait has lasted for all of it: clocks differ a little."""
CLEAR_S = 0.5
"""By so much one time is longer than another where it is to be foreseen which is over first."""


def join_timeout(values: Mapping[str, Value]) -> Iterator[Question]:
    """Why a join() with a limit returns, and what the end of the limit does to the child."""
    ahead = float(values["seconds"]) - float(values["limit"])
    if abs(ahead) >= CLEAR_S:
        yield question("why", "Why does the first join() return?", WHY, why_it_returns)
    if ahead >= CLEAR_S:
        yield question(
            "child", "The time is up. What becomes of the child?", UNHARMED, after_the_limit
        )


def why_it_returns() -> Story:
    """The first return says whether the other still runs; but for a wait that was interrupted."""
    _, began = yield from until(JoinBegan)
    number, over = yield from until(JoinEnded)
    if over.timed_out and over.t_ns - began.t_ns < NEARLY * (began.timeout_ns or 0):
        return None
    return Settled(1 if over.timed_out else 0, number)


def after_the_limit() -> Story:
    """Main asks whether it is alive as soon as the time is up."""
    if (yield from why_it_returns()) is None:
        return None
    number, asked = yield from until(ProcessAsked)
    return Settled(1 if asked.answer is True else 0, number)


KILL_CODES = ("0", "1", "9", "-9")
TERMINATE_CODES = ("0", "1", "-15")


def kill(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Ask what a killed child still does, and which exit code comes of it."""
    yield question("finally", "Is the finally block of the child run?", YES_NO, finally_is_run)
    yield question("code", "What is the child's exit code then?", KILL_CODES, killed_code)


def finally_is_run() -> Story:
    """It would print something between the signal and the end."""
    yield from until(SignalSent, lambda e: e.target == CHILD)
    while True:
        number, event = yield
        if isinstance(event, OutputWritten) and event.process == CHILD:
            return Settled(YES, number)
        if isinstance(event, ProcessEnded) and event.process == CHILD:
            return Settled(NO, number)


def killed_code() -> Story:
    """Its exit code after the signal."""
    yield from until(SignalSent, lambda e: e.target == CHILD)
    return (yield from its_exit_code(KILL_CODES, CHILD))


def terminate(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Which exit codes come of one signal."""
    yield question("plain", "What is Plain's exit code?", TERMINATE_CODES, plain_code)
    yield question("polite", "What is Polite's exit code?", TERMINATE_CODES, polite_code)


def plain_code() -> Story:
    """The exit code of the first after its signal."""
    yield from until(SignalSent, lambda e: e.target == CHILD)
    return (yield from its_exit_code(TERMINATE_CODES, CHILD))


def polite_code() -> Story:
    """The exit code of the second after its signal."""
    yield from until(SignalSent, lambda e: e.target == SECOND)
    return (yield from its_exit_code(TERMINATE_CODES, SECOND))


ENDS: Mapping[str, Ask] = {
    "start-twice": start_twice,
    "is-alive": is_alive,
    "join": join,
    "join-timeout": join_timeout,
    "kill": kill,
    "terminate": terminate,
}
