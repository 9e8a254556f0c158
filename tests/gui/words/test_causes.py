"""What is said of an event, of its cause, and of how it stands to another one.

Covers: event_sentences.
"""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest

from core.events.kinds import KINDS
from core.events.lock import LockAcquired
from core.events.message import MessageReceived, MessageSent
from core.events.process import JoinBegan, ProcessStarted, SleepBegan
from core.model.causal.relation import Relation
from core.model.world import World
from core.tracing import records as rec
from gui.words import causes
from gui.words.event_sentences import Told, event_sentence
from gui.words.names import Names

if TYPE_CHECKING:
    from core.events.base import Event
    from tests.core.conftest import Tape


def value(type_: object) -> object:
    """Return a value of a field's type."""
    if isinstance(type_, types.UnionType):
        return value(get_args(type_)[0])
    return {int: 1, str: "main.1", bool: True}.get(type_, [])  # type: ignore[call-overload]


def any_event(kind: type[Event]) -> Event:
    fields = msgspec.structs.fields(kind)
    given: dict[str, Any] = {f.name: value(f.type) for f in fields if f.name != "where"}
    return kind(where=None, **given)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_event_is_told_in_a_whole_sentence(kind: type[Event]) -> None:
    sentence = event_sentence(Told(any_event(kind), World(), Names())).plain()
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence.startswith("main.1")
    assert "{" not in sentence
    assert "  " not in sentence


def test_what_is_received_is_what_was_sent(tape: Tape) -> None:
    main = tape.program()
    queue, child = main.channel(name="words"), main.child("Reader")
    child.receives(queue, main.sends(queue, "'hello'"))
    sent, received = tape.last(MessageSent), tape.last(MessageReceived)
    told = Told(received, tape.world(), Names(), sent)
    assert event_sentence(told).plain() == 'Reader received "hello" from the queue.'
    assert event_sentence(told._replace(about=None)).plain() == event_sentence(told).plain()
    unknown = told._replace(about=None, world=World())
    unknown.world.processes.update(told.world.processes)
    assert event_sentence(unknown).plain().startswith("Reader received a message from")


def test_whoever_makes_and_starts_a_process_is_its_parent(tape: Tape) -> None:
    tape.program().child("Reader")
    started = msgspec.structs.replace(tape.last(ProcessStarted), target="read")
    assert event_sentence(Told(started, tape.world(), Names())).plain() == "main started Reader."


def test_one_of_several_locks_is_called_by_its_name(tape: Tape) -> None:
    main = tape.program()
    first = main.lock(name="a")
    main(rec.ACQUIRED, resource=first)
    acquired = tape.last(LockAcquired)
    assert event_sentence(Told(acquired, tape.world(), Names())).plain() == (
        "main acquired the lock."
    )
    main.lock(name="b")
    assert event_sentence(Told(acquired, tape.world(), Names())).plain() == (
        "main acquired the lock a."
    )


@pytest.mark.parametrize("relation", Relation)
@pytest.mark.parametrize("inferred", [False, True])
def test_every_relation_says_why(relation: Relation, inferred: bool) -> None:
    sentence = causes.reason(relation, "A", "B", inferred=inferred).plain()
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize(
    "relation", [Relation.MESSAGE, Relation.ROOM, Relation.NOTIFY, Relation.RESULT]
)
def test_what_is_inferred_says_so(relation: Relation) -> None:
    assert "most likely" in causes.reason(relation, "A", "B", inferred=True).plain()
    assert "most likely" not in causes.reason(relation, "A", "B").plain()


def test_a_wait_says_how_long_and_who_ended_it() -> None:
    join = any_event(JoinBegan)
    sleep = any_event(SleepBegan)
    assert causes.waited(join, 200_000_000, "B").plain() == "It waited for 0.2 s, until B ended."
    assert causes.waited(sleep, 2_000_000, "").plain() == "It slept for 2 ms."
    assert causes.waited(join, 5_000, "").plain() == (
        "It waited for 5 µs; no other process ended the wait."
    )


def test_how_an_event_stands_to_the_marked_one() -> None:
    texts = {causes.standing(True, False), causes.standing(False, True), causes.is_marked()}
    texts.add(causes.standing(False, False))
    assert len(texts) == 4
    assert "neither" in causes.standing(False, False).lower()
