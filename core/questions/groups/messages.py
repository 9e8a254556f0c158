"""The questions on queues and pipes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...events.message import (
    MessageReceived,
    MessageSent,
    QueueJoinBegan,
    QueueJoinEnded,
    ReceiveBlocked,
    SendBlocked,
    TaskDone,
)
from ...events.process import ProcessEnded, ProcessExiting, SleepBegan, SleepEnded
from ...events.program import OutputWritten
from ..options import NO, YES, YES_NO, counted, numbers
from ..question import Settled
from ..stories import most
from ..watching import question, ran_through

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...events.base import Event
    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

QUIT_LEARNT = ("The queue is empty", "By a quit mark", "The producer has ended")
WHO_GETS = ("One of them", "All of them")


def ids(first: int, count: int) -> frozenset[str]:
    """Return the ids of so many children, from the how-manieth on."""
    return frozenset(f"main.{n}" for n in range(first, first + count))


def producer_consumer(values: Mapping[str, Value]) -> Iterator[Question]:
    """Who waits for whom, who gets a word, and how it ends."""
    producers, consumers = int(values["producers"]), int(values["consumers"])
    makers, takers = ids(1, producers), ids(producers + 1, consumers)
    story = partial(does_it_wait, SendBlocked, makers)
    yield question("producer-waits", "Does a producer ever wait in put()?", YES_NO, story)
    made_s = float(values["produce_delay"]) / producers
    taken_s = float(values["consume_delay"]) / consumers
    if made_s > taken_s and int(values["items"]) > 1:  # else it depends on who starts first
        story = partial(does_it_wait, ReceiveBlocked, takers)
        yield question("consumer-waits", "Does a consumer ever wait in get()?", YES_NO, story)
    if consumers > 1 and int(values["items"]):
        asks = "There are several consumers. Who gets a word?"
        yield question("who", asks, WHO_GETS, who_gets_it)
    elif producers == 1:
        asks = "How does the consumer learn that this was all?"
        yield question("last", asks, QUIT_LEARNT, partial(how_it_learns, takers))


def does_it_wait(waits: type[Event], who: frozenset[str]) -> Story:
    """Yes as soon as one of them waits; no when all of them have ended, none having waited."""
    left = set(who)
    while True:
        number, event = yield
        if isinstance(event, waits) and event.process in who:
            return Settled(YES, number)
        if isinstance(event, ProcessEnded) and event.exit_code == 0:
            left.discard(event.process)
            if not left:
                return Settled(NO, number)


def who_gets_it() -> Story:
    """One of them, if in the end no message was received twice; the picture: the first of them."""
    received: set[str] = set()
    first = -1
    while True:
        number, event = yield
        if isinstance(event, MessageReceived):
            if event.message in received:
                return Settled(1, number)
            received.add(event.message)
            first = number if first < 0 else first
        elif ran_through(event) and received:
            return Settled(0, first)


def how_it_learns(takers: frozenset[str]) -> Story:
    """What it took last before it finished its code."""
    quits: set[str] = set()
    last, at = "", -1
    while True:
        number, event = yield
        if isinstance(event, MessageSent) and event.preview == "'quit'":
            quits.add(event.message)
        elif isinstance(event, MessageReceived):
            last, at = event.message, number
        elif isinstance(event, ProcessExiting) and event.process in takers:
            return Settled(1, at) if last in quits else None


ENDS = ("Only one", "Both")
UNDER_WAY = numbers(1, 2)


def ping_pong(values: Mapping[str, Value]) -> Iterator[Question]:
    """Who may send, and how many messages are under way."""
    yield question("ends", "Which ends of the pipe can send?", ENDS, which_ends_send)
    if int(values["rounds"]) > 1:
        asks = "How many messages are in the pipe at most?"
        yield question("under-way", asks, UNDER_WAY, under_way)


def which_ends_send() -> Story:
    """Both as soon as something was sent at each."""
    senders: set[int] = set()
    while True:
        number, event = yield
        if isinstance(event, MessageSent):
            senders.add(event.end)
            if len(senders) == 2:
                return Settled(1, number)
        elif ran_through(event):
            return Settled(0, number)


def under_way() -> Story:
    """How many were sent and not yet received, at most; certain at the end."""
    now = top = at = 0
    while True:
        number, event = yield
        if isinstance(event, MessageSent):
            now += 1
            if now > top:
                top, at = now, number
        elif isinstance(event, MessageReceived):
            now -= 1
        elif ran_through(event):
            return counted(UNDER_WAY, top, at)


JOIN_RETURNS = ("When the queue is empty", "After the last task_done()", "When the workers end")


def joinable_queue(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What join() of a queue waits for."""
    yield question("join", "When does queue.join() return?", JOIN_RETURNS, queue_join_returns)
    asks = "The last item is taken. Is join() over?"
    yield question("taken", asks, YES_NO, join_is_over)


def queue_join_returns() -> Story:
    """All is dealt with, and the workers still live; if not, main must be seen to go on."""
    sent = done = ended = 0
    returned = -1
    while True:
        number, event = yield
        sent += isinstance(event, MessageSent)
        done += isinstance(event, TaskDone)
        ended += isinstance(event, ProcessExiting)
        if isinstance(event, QueueJoinEnded):
            if done == sent:
                return Settled(2 if ended else 1, number)
            returned = number
        elif returned >= 0 and isinstance(event, OutputWritten) and event.process == "main":
            return Settled(0, returned) if event.stream == "stdout" else None


def join_is_over() -> Story:
    """Nothing is left in the queue, and main still waits."""
    waiting, taken, sent, done = False, 0, 0, 0
    while True:
        number, event = yield
        waiting = waiting or isinstance(event, QueueJoinBegan)
        sent += isinstance(event, MessageSent)
        taken += isinstance(event, MessageReceived)
        done += isinstance(event, TaskDone)
        if isinstance(event, QueueJoinEnded):
            return None
        if waiting and taken == sent > done:
            return Settled(NO, number)


CLEAR_S = 0.2
"""By so much squaring a number takes longer than bringing one for each worker."""


def pool_pipeline(values: Mapping[str, Value]) -> Iterator[Question]:
    """How many work at once in the middle, and how all of them are told to quit."""
    workers, items = int(values["workers"]), int(values["items"])
    crew, busy = ids(2, workers), min(workers, items)
    options = numbers(1, workers, items)
    slow = float(values["work_delay"]) >= busy * float(values["read_delay"]) + CLEAR_S
    if busy > 1 and slow:
        story = partial(most, options, (SleepBegan, SleepEnded), busy, items, crew)
        asks = "How many numbers are squared at once at most?"
        yield question("at-once", asks, options, story)
    if workers > 1:
        asks = "Does one quit mark end all workers?"
        yield question("quits", asks, YES_NO, partial(one_ends_all, crew))


def one_ends_all(crew: frozenset[str]) -> Story:
    """No, if a second worker takes a mark of its own; the picture: it does."""
    quits: set[str] = set()
    taken = 0
    while True:
        number, event = yield
        if isinstance(event, MessageSent) and event.process == "main.1" and event.preview == "0":
            quits.add(event.message)
        elif isinstance(event, MessageReceived) and event.process in crew:
            taken += event.message in quits
            if taken == 2:
                return Settled(NO, number)
        elif ran_through(event):
            return Settled(YES, number)


MESSAGES: Mapping[str, Ask] = {
    "producer-consumer": producer_consumer,
    "ping-pong": ping_pong,
    "joinable-queue": joinable_queue,
    "pool-pipeline": pool_pipeline,
}
