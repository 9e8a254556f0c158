"""Happened-before through the lives of processes, and through the objects of a manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...events.message import WaitAnyEnded
from ...events.process import (
    JoinEnded,
    ProcessAsked,
    ProcessEnded,
    ProcessExiting,
    ProcessStarted,
    SignalSent,
)
from ...events.shared import CallBegan, CallEnded
from .relation import Relation
from .turnstiles import NONE

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pending import Pending


def _started(pending: Pending, event: ProcessStarted, i: int, began: int) -> None:
    pending.started[event.process] = i


def _exiting(pending: Pending, event: ProcessExiting, i: int, began: int) -> None:
    pending.exiting[event.process] = i


def _ended(pending: Pending, event: ProcessEnded, i: int, began: int) -> None:
    """It may be said again, with its exit code: it had ended before."""
    id_ = event.process
    pending.ended.setdefault(id_, i)
    where, signal = pending.signals.get(id_, (NONE, ""))
    if where != NONE and event.signal == signal:
        pending.pair(where, i, Relation.SIGNAL)
        del pending.signals[id_]


def end_of(pending: Pending, process: str) -> int:
    """Return where a process ended, as far as that was told; else NONE."""
    return pending.ended.get(process, pending.exiting.get(process, NONE))


def _joined(pending: Pending, event: JoinEnded, i: int, began: int) -> None:
    if not event.timed_out:
        pending.pair(end_of(pending, event.target), i, Relation.END)


def _asked(pending: Pending, event: ProcessAsked, i: int, began: int) -> None:
    """Who is told that a process is not alive, or its exit code, hears of its end."""
    question, answer = event.question, event.answer
    told = answer is False if question == "is_alive()" else answer is not None
    if told and question in ("is_alive()", "exitcode"):
        pending.pair(pending.ended.get(event.target, NONE), i, Relation.END)


def _any_ended(pending: Pending, event: WaitAnyEnded, i: int, began: int) -> None:
    for id_ in event.ready:
        pending.pair(end_of(pending, id_), i, Relation.END)


def _signalled(pending: Pending, event: SignalSent, i: int, began: int) -> None:
    pending.signals[event.target] = i, event.signal


def _call_began(pending: Pending, event: CallBegan, i: int, began: int) -> None:
    answered = pending.answered.get(event.proxy, NONE)
    pending.asked[event.process, event.thread] = answered


def _call_ended(pending: Pending, event: CallEnded, i: int, began: int) -> None:
    """What the manager does is not told: it had answered another one before this was asked."""
    before = pending.asked.pop((event.process, event.thread), NONE)
    pending.pair(before, i, Relation.CALL, True)
    if began != NONE:
        pending.answered[event.proxy] = began


RULES: dict[type, Callable[[Pending, Any, int, int], None]] = {
    ProcessStarted: _started,
    ProcessExiting: _exiting,
    ProcessEnded: _ended,
    JoinEnded: _joined,
    ProcessAsked: _asked,
    WaitAnyEnded: _any_ended,
    SignalSent: _signalled,
    CallBegan: _call_began,
    CallEnded: _call_ended,
}
