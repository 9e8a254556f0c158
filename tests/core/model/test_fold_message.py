"""Queues and pipes in the world: what is in them, who waits, who took what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model import fold_message
from core.model.world import WaitKind
from core.tracing import records as rec

if TYPE_CHECKING:
    import pytest

    from core.model.world import Channel, World
    from tests.core.conftest import Hand, Tape


def only(world: World) -> Channel:
    (channel,) = world.channels.values()
    return channel


def test_messages_lie_in_the_order_of_their_sends(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "words")
    child = main.child("C")
    first = main.sends(queue, "'a'")
    main.sends(queue, "'b'")
    world = tape.world()
    channel = only(world)
    assert (channel.type, channel.name, channel.capacity, channel.creator) == (
        "queue",
        "words",
        3,
        "main",
    )
    assert [world.messages[m].preview for m in channel.messages] == ["'a'", "'b'"]
    child.receives(queue, first)
    world = tape.world()
    channel = only(world)
    assert [world.messages[m].preview for m in channel.messages] == ["'b'"]
    assert (channel.sent, channel.received) == (2, 1)
    assert (channel.senders, channel.receivers) == ({"main": 2}, {"main.1": 1})


def test_the_last_message_stays_with_its_receiver_until_the_next(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    child = main.child("C")
    for word in ("'a'", "'b'"):
        child.receives(queue, main.sends(queue, word))
        world = tape.world()
        assert world.messages[world.processes["main.1"].took].preview == word
        assert len(world.messages) == 1, "what was taken before is forgotten"


def test_a_message_that_is_written_outlives_its_sender(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    child = main.child("C")
    kept, lost = child.sends(queue, "kept"), child.sends(queue, "lost")
    child(rec.WRITTEN, resource=queue, message=kept, size=12)
    tape.gone(child, -9)
    world = tape.world()
    (message,) = world.messages.values()
    assert (message.preview, message.written, message.bytes) == ("kept", True, 12)
    channel = only(world)
    assert (channel.messages, channel.dropped) == ([message.id], 1)
    main(rec.WRITTEN, resource=queue, message=lost, size=12)
    assert len(tape.world().messages) == 1


def test_a_sender_waits_for_room(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 1)
    main.sends(queue, "a")
    main(rec.SEND_BLOCKED, resource=queue)
    assert only(tape.world()).blocked_senders == {"main": tape.t}
    main(rec.SEND_GAVE_UP, resource=queue)
    assert only(tape.world()).blocked_senders == {}
    main(rec.SEND_BLOCKED, resource=queue)
    main.sends(queue, "b")
    assert only(tape.world()).blocked_senders == {}


def test_a_message_that_does_not_fit_waits_at_the_gate_until_it_is_written(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    big = main.sends(pipe, "b'xxx'")
    main(rec.SEND_BLOCKED, resource=pipe, message=big)
    world = tape.world()
    wait = world.processes["main"].wait
    assert wait is not None
    assert wait.preview == "b'xxx'"
    assert len(only(world).messages) == 1
    main(rec.WRITTEN, resource=pipe, message=big, size=70_000)
    assert tape.world().processes["main"].wait is None


def test_a_receiver_gives_up(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    main(rec.RECEIVE_BLOCKED, resource=queue)
    main(rec.POLLED, resource=queue, arg=3)
    main(rec.RECEIVE_GAVE_UP, resource=queue)
    world = tape.world()
    assert only(world).blocked_receivers == {}
    assert world.processes["main"].wait is None


def test_the_ends_of_a_pipe_are_those_at_which_it_was_used(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    child = main.child("B")
    main(rec.CHANNEL_CLOSED, resource=pipe, flag=1)
    assert only(tape.world()).closed == [], "its copy of the other's end: nobody is cut off"
    child(rec.RECEIVE_BLOCKED, resource=pipe, flag=1)
    message = main.sends(pipe, "x", end=0)
    child.receives(pipe, message, end=1)
    child(rec.CHANNEL_CLOSED, resource=pipe, flag=1)
    channel = only(tape.world())
    assert channel.ends == {"main.1": 1, "main": 0}
    assert channel.closed == [1]


def test_a_receive_whose_send_was_lost_still_arrives(tape: Tape) -> None:
    main = tape.program()
    queue, pipe = main.channel(rec.QUEUE), main.channel(rec.PIPE)
    main.receives(queue, tape.id())
    world = tape.world()
    message = world.messages[world.processes["main"].took]
    assert (message.sender, message.preview) == ("", "")
    main(rec.RECEIVED, resource=pipe, flag=rec.RAW, size=3, arg=7)
    world = tape.world()
    assert world.processes["main"].took == ""
    assert world.messages == {}
    assert [c.received for c in world.channels.values()] == [1, 1]


def test_a_channel_that_nobody_opened_begins_to_exist(tape: Tape) -> None:
    main = tape.program()
    main.sends(tape.id(), "x", end=1)
    channel = only(tape.world())
    assert (channel.number, channel.type, len(channel.messages)) == (1, "pipe", 1)


def test_of_a_great_many_messages_only_the_count_is_known(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fold_message, "MAX_LYING", 2)
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    sent = [main.sends(queue, word) for word in ("a", "b", "c")]
    channel = only(tape.world())
    assert (len(channel.messages), channel.sent) == (2, 3)
    for message in sent:
        main.receives(queue, message)
    channel = only(tape.world())
    assert (channel.messages, channel.received) == ([], 3)


def test_a_joinable_queue_knows_what_is_not_dealt_with_and_who_waits_for_it(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.JOINABLE_QUEUE)
    child = main.child("C")
    messages = [main.sends(queue, word) for word in ("a", "b")]
    main(rec.QUEUE_JOIN_BEGAN, resource=queue)
    began = tape.t
    (channel,) = tape.world().channels.values()
    assert (channel.unfinished, channel.joiners) == (2, {"main": began})
    (wait,) = tape.world().processes["main"].waits.values()
    assert (wait.kind, wait.target) == (WaitKind.TASKS, channel.id)
    for message in messages:
        child.receives(queue, message)
    (channel,) = tape.world().channels.values()
    assert channel.unfinished == 2, "taken is not dealt with"
    child(rec.TASK_DONE, resource=queue)
    child(rec.TASK_DONE, resource=queue)
    child(rec.TASK_DONE, resource=queue)
    main(rec.QUEUE_JOIN_ENDED, resource=queue)
    (channel,) = tape.world().channels.values()
    assert (channel.unfinished, channel.joiners) == (0, {})
    assert tape.world().processes["main"].waits == {}


def test_a_queue_that_cannot_be_joined_counts_no_tasks(tape: Tape) -> None:
    main = tape.program()
    main.sends(main.channel(rec.SIMPLE_QUEUE), "a")
    (channel,) = tape.world().channels.values()
    assert (channel.type, channel.unfinished) == ("simple queue", 0)


def connects(hand: Hand, end: int, name: str) -> None:
    text = hand.text(rec.FIELD.join((name, "'/tmp/l'", "40")))
    hand(rec.CHANNEL_OPENED, resource=5, flag=rec.CONNECTION, arg=end, message=text)


def test_a_connection_is_one_channel_of_two_ends(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    connects(child, 1, "client")
    channel = only(tape.world())
    assert (channel.name, channel.ends) == ("client", {"main.1": 1})
    connects(main, 0, "conn")
    channel = only(tape.world())
    assert (channel.type, channel.name, channel.creator) == ("connection", "conn, client", "main.1")
    assert channel.ends == {"main.1": 1, "main": 0}


def test_what_is_sent_by_a_connection_is_taken_at_its_other_end(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    connects(main, 0, "")
    connects(child, 1, "")
    message = tape.id()
    child.text("'question'", message)
    child(rec.SENT, resource=5, message=message, flag=rec.RAW | 1, size=4, arg=6)
    world = tape.world()
    assert [world.messages[m].end for m in only(world).messages] == [1]
    main(rec.RECEIVED, resource=5, flag=rec.RAW, size=4, arg=6)
    world = tape.world()
    assert only(world).messages == []
    assert world.messages[world.processes["main"].took].preview == "'question'"
    assert [r.question.preview for r in only(world).rounds] == ["'question'"]
    child(rec.CHANNEL_CLOSED, resource=5, flag=1)
    assert only(tape.world()).closed == [1]


def test_who_connects_waits_and_does_so_no_more_when_it_is_connected(tape: Tape) -> None:
    main = tape.program()
    main(rec.CONNECT_BEGAN, message=main.text("'/tmp/l'"))
    wait = tape.world().processes["main"].wait
    assert wait is not None
    assert (wait.kind, wait.target, wait.preview) == (WaitKind.CONNECT, "", "'/tmp/l'")
    main(rec.CONNECT_ENDED, flag=rec.CONNECTED)
    assert tape.world().processes["main"].wait is None


def test_a_wait_for_several_has_all_of_them_as_its_targets(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    child = main.child("C")
    words = main.text(rec.FIELD.join((f"c{pipe}", f"p{child.key}")))
    main(rec.WAIT_ANY_BEGAN, message=words, arg=-1)
    world = tape.world()
    wait = world.processes["main"].wait
    assert wait is not None
    assert (wait.kind, wait.targets) == (WaitKind.ANY, (only(world).id, "main.1"))
    main(rec.WAIT_ANY_ENDED, message=main.text(f"p{child.key}"))
    assert tape.world().processes["main"].wait is None


def test_what_is_said_to_come_out_of_another_channel_stays_where_it_lies(tape: Tape) -> None:
    """No program does that, but a file may say so; hypothesis found it."""
    main = tape.program()
    queue, pipe = main.channel(rec.QUEUE, name="queue"), main.channel(rec.PIPE, name="pipe")
    sent = main.sends(pipe, "x")
    main.receives(queue, sent)
    main.receives(queue, main.sends(queue, "y"))
    world = tape.world()
    lying = [message for channel in world.channels.values() for message in channel.messages]
    assert len(lying) == 1
    assert world.messages.keys() >= set(lying)
    assert len(world.messages) == 2, "that one, and the one that was taken last"
