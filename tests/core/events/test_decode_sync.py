"""Records of conditions, events and barriers become events that say who waits and who wakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from core.events.base import Event
from core.events.lock import (
    BarrierPassed,
    BarrierReached,
    FlagCleared,
    FlagSet,
    LockCreated,
    Notified,
    WaitBegan,
    WaitEnded,
)
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape

E = TypeVar("E", bound=Event)


def only(tape: Tape, kind: type[E]) -> list[E]:
    return [event for event in tape.events() if isinstance(event, kind)]


@pytest.mark.parametrize(
    ("kind", "value", "type_"),
    [(rec.CONDITION, 1, "condition"), (rec.EVENT, 0, "event"), (rec.BARRIER, 4, "barrier")],
)
def test_each_is_a_lock_of_its_own_type(tape: Tape, kind: int, value: int, type_: str) -> None:
    tape.program().lock(kind, value, "ready")
    (created,) = only(tape, LockCreated)
    assert (created.type, created.value, created.name) == (type_, value, "ready")


def test_a_wait_has_a_timeout_or_lasts_for_ever(tape: Tape) -> None:
    main = tape.program()
    condition = main.lock(rec.CONDITION)
    main(rec.WAIT_BEGAN, resource=condition, arg=-1, site=main.at(12))
    main(rec.WAIT_ENDED, resource=condition)
    main(rec.WAIT_BEGAN, resource=condition, arg=5_000)
    main(rec.WAIT_ENDED, resource=condition, flag=1)
    assert [event.timeout_ns for event in only(tape, WaitBegan)] == [None, 5_000]
    assert [event.timed_out for event in only(tape, WaitEnded)] == [False, True]
    first = only(tape, WaitBegan)[0]
    assert first.where is not None
    assert (first.where.line, first.lock) == (12, only(tape, LockCreated)[0].lock)


def test_a_notify_says_how_many_or_all(tape: Tape) -> None:
    main = tape.program()
    condition = main.lock(rec.CONDITION)
    for count in (1, 3, 0, -1):
        main(rec.NOTIFIED, resource=condition, arg=count)
    assert [event.count for event in only(tape, Notified)] == [1, 3, 0, None]


def test_an_event_is_set_and_cleared(tape: Tape) -> None:
    main = tape.program()
    event = main.lock(rec.EVENT, 0)
    main(rec.FLAG_SET, resource=event)
    main(rec.FLAG_CLEARED, resource=event)
    (one,), (other,) = only(tape, FlagSet), only(tape, FlagCleared)
    assert one.lock == other.lock == only(tape, LockCreated)[0].lock
    assert one.t_ns < other.t_ns


def test_a_barrier_says_who_came_as_which_and_whether_it_is_broken(tape: Tape) -> None:
    main = tape.program()
    barrier = main.lock(rec.BARRIER, 2)
    main(rec.BARRIER_REACHED, resource=barrier, arg=-1)
    main(rec.BARRIER_PASSED, resource=barrier, arg=1)
    main(rec.BARRIER_REACHED, resource=barrier, arg=7)
    main(rec.BARRIER_PASSED, resource=barrier, arg=-1, flag=1)
    assert [event.timeout_ns for event in only(tape, BarrierReached)] == [None, 7]
    passed = [(event.index, event.broken) for event in only(tape, BarrierPassed)]
    assert passed == [(1, False), (-1, True)]
