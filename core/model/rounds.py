"""Questions and replies on a pipe, paired by cause.

A message is the reply to a question if the process that received the question sent it, on the same
pipe and in the opposite direction, as its next message there. Order alone would not do: when both
sides send at once, the first that comes back answers nothing. A message that is itself a reply is
no question; so of ping, pong, ping, pong the second ping answers nobody. Of several questions
that came before the reply, it is the last that caused it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .world import Round

if TYPE_CHECKING:
    from .world import Channel, Message

KEPT = 8


def received(channel: Channel, message: Message, by: str, t_ns: int) -> None:
    """Note that a message arrived: it closes the round whose reply it is, or opens one."""
    rounds = channel.rounds
    for index, old in enumerate(rounds):
        if old.reply is not None and old.reply.id == message.id:
            if old.done_ns is None:
                rounds[index] = Round(old.number, old.question, old.reply, t_ns, old.by)
            return
    number = 1
    if rounds:
        last = rounds[-1]
        number = last.number + 1
        if last.reply is None:
            number = last.number
            rounds.pop()
    rounds.append(Round(number, message, None, None, by))
    if len(rounds) > KEPT:
        del rounds[0]


def sent(channel: Channel, message: Message) -> None:
    """Note that a message was sent: perhaps the reply to the question that is open."""
    last = channel.rounds[-1]
    question = last.question
    if last.reply is None and last.by == message.sender and question.end != message.end:
        channel.rounds[-1] = Round(last.number, question, message, None, last.by)
