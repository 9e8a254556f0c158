"""Queues and pipes: who puts, who takes, who is blocked and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

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


def test_a_put_is_told_with_its_preview(queue_of: QueueOf, told: Told) -> None:
    _, producer, _, queue = queue_of(3)
    producer.sends(queue, "'good'")
    assert told()[-1] == 'Producer puts "good".'


def test_the_last_place_taken_is_said(queue_of: QueueOf, told: Told) -> None:
    _, producer, _, queue = queue_of(2)
    producer.sends(queue, "'good'")
    producer.sends(queue, "'morning'")
    assert told()[-1] == 'Producer puts "morning". The queue is full: 2 of 2.'


def test_blocked_on_full_names_who_must_take(queue_of: QueueOf, told: Told) -> None:
    _, producer, consumer, queue = queue_of(1)
    first = producer.sends(queue, "'good'")
    consumer.receives(queue, first)
    producer.sends(queue, "'morning'")
    producer(rec.SEND_BLOCKED, resource=queue, message=producer.text("'everyone'"))
    assert told()[-1].startswith("The queue is full. Producer is blocked until Consumer takes a")


def test_woken_says_that_there_is_room(queue_of: QueueOf, told: Told) -> None:
    _, producer, consumer, queue = queue_of(1)
    first = producer.sends(queue, "'good'")
    producer(rec.SEND_BLOCKED, resource=queue)
    consumer.receives(queue, first)
    producer.sends(queue, "'morning'")
    assert told()[-1] == 'There is room again: Producer goes on, "morning" is in.'


def test_blocked_on_empty_names_who_must_put(queue_of: QueueOf, told: Told) -> None:
    _, producer, consumer, queue = queue_of(1)
    consumer.receives(queue, producer.sends(queue, "'good'"))
    consumer(rec.RECEIVE_BLOCKED, resource=queue)
    assert told()[-1] == ("The queue is empty. Consumer is blocked until Producer puts something.")


def test_blocked_though_something_is_there_tells_why(queue_of: QueueOf, told: Told) -> None:
    """A queue has a thread that writes: what was put may be taken only then."""
    _, producer, consumer, queue = queue_of(3)
    message = producer.sends(queue, "'good'")
    consumer(rec.RECEIVE_BLOCKED, resource=queue)
    assert told()[-1] == "Consumer is blocked: what was put is still on its way."
    producer(rec.WRITTEN, resource=queue, message=message, size=9)
    consumer(rec.RECEIVE_BLOCKED, resource=queue)
    assert told()[-1] == "Consumer is blocked: another one is reading."


def test_several_queues_are_called_by_their_names(queue_of: QueueOf, told: Told) -> None:
    main, _, consumer, _ = queue_of(1)
    jobs = main.channel(rec.QUEUE, 1, "jobs")
    consumer(rec.RECEIVE_BLOCKED, resource=jobs)
    assert told()[-1].startswith("jobs is empty. Consumer is blocked until")


def test_a_number_is_not_put_into_quotation_marks(queue_of: QueueOf, told: Told) -> None:
    _, producer, _, queue = queue_of(3)
    producer.sends(queue, "(1, 'a')")
    assert told()[-1] == "Producer puts (1, 'a')."


def test_no_reply_comes_through_another_pipe_or_one_of_one_way(tape: Tape, told: Told) -> None:
    """In a ring each hands on to the next, and waits for the one before it."""
    main = tape.program()
    left, right = main.channel(rec.SIMPLEX_PIPE), main.channel(rec.PIPE)
    a, b = main.child("A"), main.child("B")
    b.sends(left, "1", end=1)
    a.sends(right, "2", end=0)
    a(rec.RECEIVE_BLOCKED, resource=left, flag=0)
    assert told()[-1] == "A waits until B sends."


def test_question_and_reply(tape: Tape, pipe_of: PipeOf, told: Told) -> None:
    main, a, b, pipe = pipe_of
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
