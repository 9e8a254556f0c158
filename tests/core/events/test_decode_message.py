"""Records of queues and pipes become events: a receive names the very message that was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from core.events.base import Event
from core.events.message import (
    ChannelClosed,
    ChannelOpened,
    MessageReceived,
    MessageSent,
    MessageWritten,
    Polled,
    QueueJoinBegan,
    QueueJoinEnded,
    ReceiveBlocked,
    ReceiveGaveUp,
    SendBlocked,
    SendDropped,
    SendGaveUp,
    TaskDone,
)
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape

E = TypeVar("E", bound=Event)


def only(tape: Tape, kind: type[E]) -> list[E]:
    return [event for event in tape.events() if isinstance(event, kind)]


def test_a_channel_has_a_type_a_name_and_places(tape: Tape) -> None:
    main = tape.program()
    main.channel(rec.QUEUE, 3, "words")
    main.channel(rec.PIPE, 0, rec.FIELD.join(("", "left", "right")))
    queue, pipe = only(tape, ChannelOpened)
    assert (queue.type, queue.name, queue.capacity) == ("queue", "words", 3)
    assert (pipe.type, pipe.name) == ("pipe", "left, right")
    assert queue.channel != pipe.channel


def test_each_receive_names_its_send_though_the_order_is_another(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3)
    one, two = main.child("One"), main.child("Two")
    a, b = main.sends(queue, "'a'"), main.sends(queue, "'b'")
    two.receives(queue, b)
    one.receives(queue, a)
    sent = {e.preview: e.message for e in only(tape, MessageSent)}
    got = [(e.process, e.message, e.inferred) for e in only(tape, MessageReceived)]
    assert got == [("main.2", sent["'b'"], False), ("main.1", sent["'a'"], False)]


def test_a_message_of_a_queue_is_pickled_later(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    message = main.sends(queue, "x")
    main(rec.WRITTEN, resource=queue, message=message, size=22)
    assert only(tape, MessageSent)[0].bytes is None
    (written,) = only(tape, MessageWritten)
    assert (written.bytes, written.message) == (22, only(tape, MessageSent)[0].message)


def test_raw_bytes_are_matched_by_size_and_checksum_and_marked(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    child = main.child("C")
    for crc in (5, 6):
        message = tape.id()
        main(rec.SENT, resource=pipe, message=message, flag=rec.RAW, size=4, arg=crc)
    child(rec.RECEIVED, resource=pipe, flag=rec.RAW | 1, size=4, arg=6)
    child(rec.RECEIVED, resource=pipe, flag=rec.RAW | 1, size=4, arg=7)
    sent = [e.message for e in only(tape, MessageSent)]
    matched, unknown = only(tape, MessageReceived)
    assert (matched.message, matched.inferred, matched.end) == (sent[1], True, 1)
    assert (unknown.message, unknown.inferred) == ("", True)


def test_a_receive_whose_send_was_lost_is_marked(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    main.receives(queue, tape.id())
    (event,) = only(tape, MessageReceived)
    assert event.inferred
    assert event.message.startswith("message-")


def test_a_send_that_waits_for_room_knows_what_it_wants_to_send_if_that_was_said(
    tape: Tape,
) -> None:
    main = tape.program()
    queue, pipe = main.channel(rec.QUEUE, 1), main.channel(rec.PIPE)
    main(rec.SEND_BLOCKED, resource=queue)
    main(rec.SEND_BLOCKED, resource=queue, message=main.text("'word'"))
    main(rec.SEND_GAVE_UP, resource=queue)
    big = main.sends(pipe, "b'xxx...'", end=1)
    main(rec.SEND_BLOCKED, resource=pipe, message=big, flag=1)
    silent, said, written = only(tape, SendBlocked)
    assert (silent.message, silent.preview) == ("", "")
    assert (said.message, said.preview) == ("", "'word'")
    assert written.preview == "b'xxx...'"
    assert (written.message, written.end) == (only(tape, MessageSent)[0].message, 1)
    assert len(only(tape, SendGaveUp)) == 1


def test_a_message_that_cannot_be_pickled_says_why_it_never_arrives(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    message = main.sends(queue, "<lambda>")
    main(rec.SEND_DROPPED, resource=queue, message=message, arg=rec.UNPICKLABLE)
    tape.gone(main)
    assert [e.why for e in only(tape, SendDropped)] == ["unpicklable"], "once, not twice"


def test_waits_polls_and_closes_name_their_end(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    main(rec.RECEIVE_BLOCKED, resource=pipe, flag=1)
    main(rec.RECEIVE_GAVE_UP, resource=pipe, flag=1)
    main(rec.POLLED, resource=pipe, flag=1, arg=12)
    main(rec.CHANNEL_CLOSED, resource=pipe, flag=1)
    events = tape.events()
    for kind in (ReceiveBlocked, ReceiveGaveUp, Polled, ChannelClosed):
        (event,) = [e for e in events if isinstance(e, kind)]
        assert event.end == 1
    assert only(tape, Polled)[0].count == 12


def test_what_is_put_into_a_simple_queue_has_its_size_and_is_never_left_unwritten(
    tape: Tape,
) -> None:
    main = tape.program()
    queue = main.channel(rec.SIMPLE_QUEUE)
    main(rec.SENT, resource=queue, message=main.text("'x'"), size=20)
    tape.gone(main)
    assert only(tape, ChannelOpened)[0].type == "simple queue"
    assert only(tape, MessageSent)[0].bytes == 20
    assert only(tape, SendDropped) == [], "it is in the pipe already"


def test_the_tasks_of_a_joinable_queue_are_done_and_waited_for(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.JOINABLE_QUEUE)
    main(rec.QUEUE_JOIN_BEGAN, resource=queue)
    main.child("C")(rec.TASK_DONE, resource=queue)
    main(rec.QUEUE_JOIN_ENDED, resource=queue)
    channel = only(tape, ChannelOpened)[0].channel
    assert [(e.process, e.channel) for e in only(tape, TaskDone)] == [("main.1", channel)]
    for kind in (QueueJoinBegan, QueueJoinEnded):
        assert [(e.process, e.channel) for e in only(tape, kind)] == [("main", channel)]
