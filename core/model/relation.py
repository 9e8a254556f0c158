"""What is between a process and its parent: answers, signals, a join that is over."""

from __future__ import annotations

import msgspec

from ..events.base import Where

MOST = 6
"""Answers that are kept for a process; the same one many times counts once."""


class Answer(msgspec.Struct, frozen=True):
    """What was answered on a process, some times in a row.

    Attributes:
        question: ``is_alive()``, ``exitcode``, ``pid`` or ``ident``.
        value: the answer.
        count: how often.
        asker: id of the process that asked last.
        t_ns: when it did.
    """

    question: str
    value: bool | int | None
    count: int
    asker: str
    t_ns: int


class Signal(msgspec.Struct, frozen=True):
    """A signal that a process was sent.

    Attributes:
        name: ``SIGTERM``, ``SIGKILL``.
        sender: id of the process that sent it.
        at_exit: nobody called for it: the sender was at its exit, and the other is its daemon.
    """

    name: str
    sender: str
    at_exit: bool = False


class Refusal(msgspec.Struct, frozen=True):
    """A start() that came too late.

    Attributes:
        error: what it raised.
        where: its line.
    """

    error: str
    where: Where | None


class Joined(msgspec.Struct, frozen=True):
    """A join that is over.

    Attributes:
        target: id of the process that was waited for.
        limit_ns: how long at most; None for ever.
        waited_ns: how long it took.
        timed_out: it returned because the time was up, and the other still ran.
    """

    target: str
    limit_ns: int | None
    waited_ns: int
    timed_out: bool


def with_answer(answers: tuple[Answer, ...], new: Answer) -> tuple[Answer, ...]:
    """Return the last answers, with a new one: a repeated one only counts up."""
    last = next(
        (i for i in reversed(range(len(answers))) if answers[i].question == new.question), None
    )
    if last is not None and repr(answers[last].value) == repr(new.value):  # False is not 0
        more = msgspec.structs.replace(new, count=answers[last].count + new.count)
        return (*answers[:last], more, *answers[last + 1 :])
    return (*answers, new)[-MOST:]
