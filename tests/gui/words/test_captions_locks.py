"""Locks: who holds it, who waits, who was overtaken; never who is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.history import History
from core.tracing import records as rec
from gui.words import captions, sentence
from gui.words.moment import Moment
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

    Told = Callable[[], list[str]]
    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]
    QueueOf = Callable[[int], tuple[Hand, Hand, Hand, int]]
    PipeOf = tuple[Hand, Hand, Hand, int]
    LockOf = tuple[Hand, list[Hand], int]

MS = 1_000_000


def test_who_holds_the_lock_is_why_one_waits(lock_of: LockOf, told: Told) -> None:
    _, (one, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    assert told()[-1] == "Writer 2 gets the lock."
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    assert told()[-1] == "Writer 3 must wait: Writer 2 holds the lock."
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two(rec.SLEEP_BEGAN, arg=100 * MS)
    assert told()[-1] == "Writer 2 sleeps and still holds the lock."
    two(rec.SLEEP_ENDED)
    two(rec.RELEASED, resource=lock)
    assert told()[-1] == "Writer 2 releases the lock. Writer 3 has waited longest."


def test_a_line_is_written_while_others_wait_outside(lock_of: LockOf, told: Told) -> None:
    _, (one, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    file = two.opens("/p/shared.txt")
    two.writes(file, "2: line 1")
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two.writes(file, "2: line 2")
    assert told()[-1] == (
        "Writer 2 holds the lock and writes line 2. Writer 3 and Writer 1 must wait outside."
    )


def test_overtaken_says_that_a_lock_promises_no_order(lock_of: LockOf, told: Told) -> None:
    _, (one, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two(rec.RELEASED, resource=lock)
    one(rec.ACQUIRED, resource=lock)
    assert told()[-1] == (
        "Writer 1 gets the lock although Writer 3 has waited longer: a Lock promises no order."
    )
    assert not any("next" in text for text in told())


def test_a_long_wait_is_told_with_its_time(tape: Tape, lock_of: LockOf, told: Told) -> None:
    _, (_, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    tape.t += 208 * MS
    two(rec.RELEASED, resource=lock)
    three(rec.ACQUIRED, resource=lock)
    assert told()[-1] == "Writer 3 gets the lock after 0.21 s."


def test_killed_with_the_lock(tape: Tape, lock_of: LockOf, told: Told) -> None:
    _, (_, two, three), lock = lock_of
    two(rec.ACQUIRED, resource=lock)
    tape.gone(two, -9)
    assert told()[-1] == "Writer 2 was killed with the lock. It is never released."
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    assert told()[-1] == "Writer 3 waits for ever: Writer 2 is dead and held the lock."


def test_the_first_line_in_the_middle_of_anothers_is_named(tape: Tape, lock_of: LockOf) -> None:
    _, (one, two, _), _ = lock_of
    file = two.opens("/p/shared.txt")
    two.writes(file, "2: line 1")
    one.writes(file, "1: line 1")
    history = History(together=3)
    history.extend(tape.events())
    world, event = history.world_at(len(history)), history.event(len(history) - 1)
    caption = captions.caption(Moment(event, world, Names(), None, None, ""))
    assert caption is not None
    assert sentence.plain(caption) == "Line 2 is Writer 1's, in the middle of Writer 2's three."
