"""The caption says who, what, and why it waits; two sentences at most, and never who is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.program import OutputWritten, ProgramEnded
from core.tracing import records as rec
from gui.words import captions, sentence
from gui.words.captions_end import last_line
from gui.words.moment import Moment, event_before
from gui.words.names import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event
    from core.model.world import World
    from tests.core.conftest import Hand, Tape

    Steps = Callable[[], Iterator[tuple[Event, World, list[Event]]]]

MS = 1_000_000


@pytest.fixture
def told(steps: Steps, tape: Tape) -> Callable[[], list[str]]:
    """Return a function that gives the captions of the tape, in order."""

    def tell() -> list[str]:
        texts = []
        for event, world, earlier in steps():
            printed = ""
            if isinstance(event, ProgramEnded):
                outputs = [e for e in earlier if isinstance(e, OutputWritten)]
                printed = last_line(outputs[-1].text) if outputs else ""
            before = event_before(event, reversed(earlier))
            caption = captions.caption(Moment(event, world, Names(), before, None, printed))
            if caption is not None:
                assert 1 <= len(caption) <= 2
                texts.append(sentence.plain(caption))
        return texts

    return tell


def queue_of(tape: Tape, capacity: int) -> tuple[Hand, Hand, Hand, int]:
    main = tape.program()
    queue = main.channel(rec.QUEUE, capacity, "queue")
    return main, main.child("Producer"), main.child("Consumer"), queue


def test_a_put_is_told_with_its_preview(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, producer, _, queue = queue_of(tape, 3)
    producer.sends(queue, "'good'")
    assert told()[-1] == 'Producer puts "good".'


def test_the_last_place_taken_is_said(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, producer, _, queue = queue_of(tape, 2)
    producer.sends(queue, "'good'")
    producer.sends(queue, "'morning'")
    assert told()[-1] == 'Producer puts "morning". The queue is full: 2 of 2.'


def test_blocked_on_full_names_who_must_take(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, producer, consumer, queue = queue_of(tape, 1)
    first = producer.sends(queue, "'good'")
    consumer.receives(queue, first)
    producer.sends(queue, "'morning'")
    producer(rec.SEND_BLOCKED, resource=queue, message=producer.text("'everyone'"))
    assert told()[-1].startswith("The queue is full. Producer is blocked until Consumer takes a")


def test_woken_says_that_there_is_room(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, producer, consumer, queue = queue_of(tape, 1)
    first = producer.sends(queue, "'good'")
    producer(rec.SEND_BLOCKED, resource=queue)
    consumer.receives(queue, first)
    producer.sends(queue, "'morning'")
    assert told()[-1] == 'There is room again: Producer goes on, "morning" is in.'


def test_blocked_on_empty_names_who_must_put(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, producer, consumer, queue = queue_of(tape, 1)
    consumer.receives(queue, producer.sends(queue, "'good'"))
    consumer(rec.RECEIVE_BLOCKED, resource=queue)
    assert told()[-1] == ("The queue is empty. Consumer is blocked until Producer puts something.")


def test_several_queues_are_called_by_their_names(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    main, _, consumer, _ = queue_of(tape, 1)
    jobs = main.channel(rec.QUEUE, 1, "jobs")
    consumer(rec.RECEIVE_BLOCKED, resource=jobs)
    assert told()[-1].startswith("jobs is empty. Consumer is blocked until")


def test_the_quit_mark_and_the_sum(tape: Tape, told: Callable[[], list[str]]) -> None:
    main, producer, consumer, queue = queue_of(tape, 3)
    for word in ("'good'", "'morning'"):
        consumer.receives(queue, producer.sends(queue, word))
    mark = producer.sends(queue, "'quit'")
    assert told()[-1] == "Producer puts the quit mark: nothing comes after it."
    consumer.receives(queue, mark)
    for hand in (producer, consumer, main):
        hand(rec.EXITING)
        tape.gone(hand)
    tape.ends()
    assert told()[-1] == "Consumer took the quit mark and ended. All 2 words arrived."


def test_a_number_is_not_put_into_quotation_marks(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    _, producer, _, queue = queue_of(tape, 3)
    producer.sends(queue, "(1, 'a')")
    assert told()[-1] == "Producer puts (1, 'a')."


def pipe_of(tape: Tape) -> tuple[Hand, Hand, Hand, int]:
    main = tape.program()
    pipe = main.channel(rec.PIPE, 0, "left, right")
    return main, main.child("A"), main.child("B"), pipe


def test_question_and_reply(tape: Tape, told: Callable[[], list[str]]) -> None:
    main, a, b, pipe = pipe_of(tape)
    ping = a.sends(pipe, "'ping 1'", end=0)
    assert told()[-1] == 'A sends "ping 1".'
    a(rec.RECEIVE_BLOCKED, resource=pipe, flag=0)
    assert told()[-1] == "A waits for the reply."
    b.receives(pipe, ping, end=1)
    assert told()[-1] == 'B receives "ping 1".'
    pong = b.sends(pipe, "'pong 1'", end=1)
    assert told()[-1] == 'B replies "pong 1". A is blocked until it arrives.'
    b(rec.RECEIVE_BLOCKED, resource=pipe, flag=1)
    assert told()[-1] == "B waits until A sends."
    a.receives(pipe, pong, end=0)
    assert told()[-1].startswith("A has its reply after ")
    for hand in (a, b, main):
        tape.gone(hand)
    tape.ends()
    assert told()[-1] == "One question, one reply. Both have ended."


def lock_of(tape: Tape) -> tuple[Hand, list[Hand], int]:
    main = tape.program()
    lock = main.lock(name="lock")
    return main, [main.child(f"Writer {n}") for n in (1, 2, 3)], lock


def test_who_holds_the_lock_is_why_one_waits(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, (one, two, three), lock = lock_of(tape)
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


def test_a_line_is_written_while_others_wait_outside(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    _, (one, two, three), lock = lock_of(tape)
    two(rec.ACQUIRED, resource=lock)
    file = two.opens("/p/shared.txt")
    two.writes(file, "2: line 1")
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two.writes(file, "2: line 2")
    assert told()[-1] == (
        "Writer 2 holds the lock and writes line 2. Writer 3 and Writer 1 must wait outside."
    )


def test_overtaken_says_that_a_lock_promises_no_order(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    _, (one, two, three), lock = lock_of(tape)
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    one(rec.ACQUIRE_BLOCKED, resource=lock)
    two(rec.RELEASED, resource=lock)
    one(rec.ACQUIRED, resource=lock)
    assert told()[-1] == (
        "Writer 1 gets the lock although Writer 3 has waited longer: a Lock promises no order."
    )
    assert not any("next" in text for text in told())


def test_a_long_wait_is_told_with_its_time(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, (_, two, three), lock = lock_of(tape)
    two(rec.ACQUIRED, resource=lock)
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    tape.t += 208 * MS
    two(rec.RELEASED, resource=lock)
    three(rec.ACQUIRED, resource=lock)
    assert told()[-1] == "Writer 3 gets the lock after 0.21 s."


def test_killed_with_the_lock(tape: Tape, told: Callable[[], list[str]]) -> None:
    _, (_, two, three), lock = lock_of(tape)
    two(rec.ACQUIRED, resource=lock)
    tape.gone(two, -9)
    assert told()[-1] == "Writer 2 was killed with the lock. It is never released."
    three(rec.ACQUIRE_BLOCKED, resource=lock)
    assert told()[-1] == "Writer 3 waits for ever: Writer 2 is dead and held the lock."


def test_the_programs_own_check_is_the_sum(tape: Tape, told: Callable[[], list[str]]) -> None:
    main, (one, _, _), lock = lock_of(tape)
    one(rec.ACQUIRED, resource=lock)
    one.writes(one.opens("/p/shared.txt"), "1: line 1")
    one(rec.RELEASED, resource=lock)
    main.prints("270 lines, and every three belong together.\n")
    tape.gone(main)
    tape.ends()
    assert told()[-1] == "270 lines, and every three belong together."


def test_an_error_shows_the_last_line_of_its_traceback(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    main = tape.program()
    text = 'Traceback (most recent call last):\n  File "x.py", line 1\nValueError: <b>no</b>\n'
    main(rec.ERROR, message=main.text(text))
    assert told()[-1] == "main ended with an error. ValueError: <b>no</b>"
    main(rec.EXITING, arg=1)
    tape.gone(main, 1)
    tape.ends(1)
    assert told()[-1] == "ValueError: <b>no</b>"


def test_without_multiprocessing_the_output_is_pointed_to(
    tape: Tape, told: Callable[[], list[str]]
) -> None:
    main = tape.program()
    main.prints("hello\n")
    tape.gone(main)
    tape.ends()
    assert told()[-1] == ("The program ended without using multiprocessing. Its output is below.")


def test_a_join_that_gives_up(tape: Tape, told: Callable[[], list[str]]) -> None:
    main = tape.program()
    child = main.child("Slow")
    main(rec.JOIN_BEGAN, resource=child.key, arg=100 * MS)
    assert told()[-1] == "main waits until Slow has ended, at most 0.1 s."
    main(rec.JOIN_ENDED, resource=child.key, flag=1)
    assert told()[-1] == "main has waited long enough: Slow still runs."


def test_every_kind_of_event_can_be_told(steps: Steps, tape: Tape) -> None:
    """A teller that fails would stop the window: each takes a world that knows nothing."""
    _, producer, _, queue = queue_of(tape, 1)
    producer.sends(queue, "'x'")
    from core.model.world import World

    for event, _, _ in steps():
        captions.caption(Moment(event, World(), Names()))


def test_silence_is_said_after_three_seconds_when_all_wait(steps: Steps, tape: Tape) -> None:
    _, (one, two, three), lock = lock_of(tape)
    for hand in (one, two, three):
        hand(rec.ACQUIRE_BLOCKED, resource=lock)
    *_, (_, world, _) = steps()
    assert captions.silence(world, Names(), 4_000 * MS) is None, "main runs"
    world.processes["main"].waits[1] = world.processes["main.1"].wait  # type: ignore[assignment]
    assert captions.silence(world, Names(), 2_900 * MS) is None
    said = captions.silence(world, Names(), 3_100 * MS)
    assert said is not None
    assert sentence.plain(said) == "Nothing has happened for 3 s."
