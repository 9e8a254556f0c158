"""The scenarios recorded for real: what the events say must be what happened."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from core.events.file import LineWritten
from core.events.lock import AcquireBlocked, LockAcquired, LockReleased
from core.events.message import MessageReceived, MessageSent, ReceiveBlocked, SendBlocked
from core.events.program import OutputWritten

if TYPE_CHECKING:
    from tests.core.scenarios.conftest import Record
    from tests.core.scenarios.recorded import Recorded

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


def messages_are_true(run: Recorded) -> int:
    """Check that each message is received once, after it was sent; return how many there are."""
    sent: dict[str, MessageSent] = {}
    received: set[str] = set()
    for event in run.events:
        if isinstance(event, MessageSent):
            sent[event.message] = event
        elif isinstance(event, MessageReceived):
            assert event.message in sent, "received before it was sent"
            assert event.message not in received
            assert not event.inferred
            assert event.t_ns >= sent[event.message].t_ns
            received.add(event.message)
    assert received == set(sent)
    return len(sent)


def test_the_producer_is_seen_to_wait_for_room(record: Record) -> None:
    run = record("producer-consumer", "fork")
    assert messages_are_true(run) == 6 + 1
    blocked = run.of(SendBlocked)
    assert blocked
    assert {event.process for event in blocked} == {"main.1"}


@methods
def test_each_word_arrives_at_the_process_that_says_so(record: Record, method: str) -> None:
    """Three producers, three consumers: by the id, never by the order."""
    run = record("producer-consumer several", method)
    assert messages_are_true(run) == 3 * 6 + 3 * 3
    texts = {event.message: event.preview.strip("'") for event in run.of(MessageSent)}
    got: defaultdict[str, Counter[str]] = defaultdict(Counter)
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for event in run.of(MessageReceived):
        if texts[event.message] != "quit":
            got[event.process][texts[event.message]] += 1
    for output in run.of(OutputWritten):
        for line in output.text.splitlines():
            if line.startswith("took "):
                said[output.process][line.removeprefix("took ")] += 1
    assert got == said
    assert sum(counter.total() for counter in got.values()) == 3 * 6


@methods
def test_each_reply_comes_after_its_question(record: Record, method: str) -> None:
    run = record("ping-pong", method)
    assert messages_are_true(run) == 2 * 20
    talk = [
        (event.process, event.preview if isinstance(event, MessageSent) else "")
        for event in run.events
        if isinstance(event, (MessageSent, MessageReceived))
    ]
    expected: list[tuple[str, str]] = []
    for n in range(1, 21):
        expected += [("main.1", f"'ping {n}'"), ("main.2", ""), ("main.2", f"'pong {n}'")]
        expected += [("main.1", "")]
    assert talk == expected
    assert run.of(ReceiveBlocked)


@methods
@pytest.mark.parametrize("key", ["lock-writers", "lock-writers with"])
def test_no_two_writers_hold_the_lock_at_once(record: Record, method: str, key: str) -> None:
    run = record(key, method)
    assert run.lines == ["90 lines, and every three belong together."]
    owner, holds = "", 0
    for event in run.events:
        if isinstance(event, LockAcquired):
            assert owner == "", f"{event.process} got the lock that {owner} holds"
            owner, holds = event.process, holds + 1
        elif isinstance(event, LockReleased):
            assert owner == event.process
            assert not event.inferred
            owner = ""
        elif isinstance(event, LineWritten):
            assert owner == event.process
    assert (owner, holds) == ("", 30)
    assert run.of(AcquireBlocked), "nobody was seen to wait"


def test_without_the_lock_the_last_line_tells_the_truth(record: Record) -> None:
    run = record("lock-writers none", "fork")
    assert run.of(LockAcquired) == []
    written = [event.preview for event in run.of(LineWritten)]
    assert len(written) == 3 * 6 * 3
    # Which of two lines written at once came first, the file knows, not the order of the events.
    assert len(run.lines) == 1
    assert run.lines[0].startswith("Line ")
