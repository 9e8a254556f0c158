"""Why it hangs: one sentence with the lines, and a deadlock by its name only where it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.waits_for import chain, deadlock
from core.tracing import records as rec
from gui.words import hang, sentence
from gui.words.captions import silence
from gui.words.names import Names

if TYPE_CHECKING:
    from tests.core.conftest import Hand, Tape

SECOND = 1_000_000_000


def joins(main: Hand, child: Hand, line: int) -> None:
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1, site=main.at(line))


def waits(hand: Hand, lock: int, line: int) -> None:
    hand(rec.ACQUIRE_BLOCKED, resource=lock, arg=-1, site=hand.at(line))


def proven(tape: Tape, silent: bool = False) -> str:
    world = tape.world()
    return sentence.plain(hang.proven(deadlock(world, silent), world, Names()))


def test_two_locks_are_told_with_both_lines(tape: Tape) -> None:
    main = tape.program()
    a, b = main.lock(name="a"), main.lock(name="b")
    one, two = main.child("P1"), main.child("P2")
    one(rec.ACQUIRED, resource=a)
    two(rec.ACQUIRED, resource=b)
    joins(main, one, 17)
    waits(one, b, 5)
    waits(two, a, 10)
    assert proven(tape) == (
        "P1 (line 5) holds a and waits for b; P2 (line 10) holds b and waits for a. "
        "Neither can go on."
    )


def test_a_join_with_the_lock_in_hand_is_told_as_a_circle(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    main(rec.ACQUIRED, resource=lock)
    child = main.child("Child")
    waits(child, lock, 3)
    joins(main, child, 9)
    assert proven(tape) == (
        "main (line 9) holds lock and waits until Child has ended; "
        "Child (line 3) waits for lock. Neither can go on."
    )


def test_a_join_before_the_queue_is_read_is_told(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(name="queue")
    child = main.child("Child")
    joins(main, child, 8)
    message, site = tape.id(), child.at(3)
    child.text("'xxx'", message)
    child(rec.SENT, resource=queue, message=message, site=site)
    child(rec.EXITING)
    assert proven(tape, silent=True) == (
        "main (line 8) waits for Child to end, which has finished its code, but waits until "
        "somebody reads queue. Neither can go on."
    )


def test_one_at_its_exit_stands_at_no_line(tape: Tape) -> None:
    """Its latest line may have to do with nothing of this: it printed something there."""
    main = tape.program()
    queue = main.channel(name="queue")
    child = main.child("Child")
    child.sends(queue, "'xxx'")
    child(rec.EXITING)
    main(rec.SLEEP_BEGAN, arg=1, site=main.at(8))
    main(rec.SLEEP_ENDED)
    main(rec.EXITING)
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1)
    assert proven(tape, silent=True) == (
        "main has finished its code, but waits for Child. "
        "Child has finished its code, but waits until somebody reads queue. Neither can go on."
    )


def test_a_circle_of_many_tells_how_many(tape: Tape) -> None:
    main = tape.program()
    forks = [main.lock(name=f"fork {n}") for n in range(3)]
    people = [main.child(f"P{n}") for n in range(3)]
    for person, fork in zip(people, forks, strict=True):
        person(rec.ACQUIRED, resource=fork)
    joins(main, people[0], 20)
    for n, person in enumerate(people):
        waits(person, forks[(n + 1) % 3], 4)
    assert proven(tape) == (
        "P0 (line 4) waits for fork 1, held by P1, which (line 4) waits for fork 2. "
        "3 processes wait for each other: none can go on."
    )


def test_one_that_waits_for_its_own_lock(tape: Tape) -> None:
    main = tape.program()
    lock = main.lock(name="lock")
    main(rec.ACQUIRED, resource=lock)
    waits(main, lock, 6)
    assert proven(tape) == "main (line 6) waits for lock, which it holds itself."


def test_what_is_not_proven_is_told_after_three_seconds_and_not_claimed(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(name="queue")
    child = main.child("Consumer")
    child(rec.RECEIVE_BLOCKED, resource=queue, site=child.at(7))
    joins(main, child, 13)
    world = tape.world()
    assert silence(world, Names(), 2 * SECOND) is None
    told = silence(world, Names(), 4 * SECOND)
    assert told is not None
    assert sentence.plain(told) == (
        "Nothing has happened for 4 s. main (line 13) waits for Consumer to end, "
        "which (line 7) waits for a message in queue."
    )


def test_every_kind_of_wait_has_its_sentence(tape: Tape) -> None:
    main = tape.program()
    made = {
        "waits until event is set.": (rec.EVENT, rec.WAIT_BEGAN),
        "waits until it is notified at condition.": (rec.CONDITION, rec.WAIT_BEGAN),
        "waits at barrier: 1 of 3 have come.": (rec.BARRIER, rec.BARRIER_REACHED),
    }
    names = {rec.EVENT: "event", rec.CONDITION: "condition", rec.BARRIER: "barrier"}
    for words, (kind, began) in made.items():
        thing = main.lock(kind, 3, names[kind])
        main(began, resource=thing, arg=-1, site=main.at(4))
        world = tape.world()
        told = hang.told(chain(world), world, Names())
        assert told.plain() == f"main (line 4) {words}"


def test_where_a_line_is_in_another_file_all_are_told_with_theirs(
    tape: Tape,
) -> None:
    main = tape.program()
    a, b = main.lock(name="a"), main.lock(name="b")
    one, two = main.child("P1"), main.child("P2")
    one(rec.ACQUIRED, resource=a)
    two(rec.ACQUIRED, resource=b)
    joins(main, one, 17)
    site = one.at(5, file="/bank/orders.py")
    one(rec.ACQUIRE_BLOCKED, resource=b, arg=-1, site=site)
    waits(two, a, 10)
    sentence_ = proven(tape)
    assert "P1 (line 5 of orders.py) holds a" in sentence_
    assert "P2 (line 10 of script.py) holds b" in sentence_
