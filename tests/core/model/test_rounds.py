"""A reply is paired with the question that caused it, never by order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.rounds import KEPT
from core.tracing import records as rec

if TYPE_CHECKING:
    from core.model.world import Round
    from tests.core.conftest import Tape


def rounds(tape: Tape) -> list[Round]:
    (channel,) = tape.world().channels.values()
    return channel.rounds


def test_ping_and_pong_make_a_round(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    ping = a.sends(pipe, "ping", end=0)
    assert rounds(tape) == []
    b.receives(pipe, ping, end=1)
    (one,) = rounds(tape)
    assert (one.question.preview, one.reply, one.number, one.by) == ("ping", None, 1, "main.1")
    pong = b.sends(pipe, "pong", end=1)
    assert rounds(tape)[0].reply is not None
    a.receives(pipe, pong, end=0)
    (one,) = rounds(tape)
    assert one.done_ns == tape.t
    assert one.reply is not None
    assert one.reply.preview == "pong"


def test_a_reply_is_no_question(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    for _ in range(2):
        b.receives(pipe, a.sends(pipe, "ping", end=0), end=1)
        a.receives(pipe, b.sends(pipe, "pong", end=1), end=0)
    assert [(r.number, r.question.preview) for r in rounds(tape)] == [(1, "ping"), (2, "ping")]


def test_what_crosses_the_question_answers_nothing(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    ping = a.sends(pipe, "ping", end=0)
    news = b.sends(pipe, "news", end=1)  # before it has received the ping
    b.receives(pipe, ping, end=1)
    pong = b.sends(pipe, "pong", end=1)
    a.receives(pipe, news, end=0)
    a.receives(pipe, pong, end=0)
    first = rounds(tape)[0]
    assert first.reply is not None
    assert (first.question.preview, first.reply.preview) == ("ping", "pong")


def test_only_the_one_who_was_asked_can_reply(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b, c = a.child("B"), a.child("C")
    b.receives(pipe, a.sends(pipe, "ping", end=0), end=1)
    c.sends(pipe, "not a reply", end=1)
    a.sends(pipe, "another ping", end=0)
    assert rounds(tape)[0].reply is None


def test_of_several_questions_the_last_caused_the_reply(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    for word in ("one", "two", "quit"):
        b.receives(pipe, a.sends(pipe, word, end=0), end=1)
    b.sends(pipe, "sum", end=1)
    (one,) = rounds(tape)
    assert (one.number, one.question.preview) == (1, "quit")


def test_a_one_way_pipe_has_no_rounds(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.SIMPLEX_PIPE)
    a.child("B").receives(pipe, a.sends(pipe, "x", end=1), end=0)
    assert rounds(tape) == []


def test_only_the_last_rounds_are_kept(tape: Tape) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    for _ in range(KEPT + 3):
        b.receives(pipe, a.sends(pipe, "ping", end=0), end=1)
        a.receives(pipe, b.sends(pipe, "pong", end=1), end=0)
    assert [r.number for r in rounds(tape)] == list(range(4, KEPT + 4))
