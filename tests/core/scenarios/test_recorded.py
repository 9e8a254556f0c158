"""The scenarios recorded for real: what the events say must be what happened."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeVar

import pytest

from core.events.base import Event
from core.events.file import LineWritten
from core.events.lock import AcquireBlocked, LockAcquired, LockReleased
from core.events.message import MessageReceived, MessageSent, ReceiveBlocked, SendBlocked
from core.events.process import ProcessEnded, ProcessStarted
from core.events.program import OutputWritten, ProgramEnded
from core.model.history import History
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Record = Callable[..., "Run"]

Kind = TypeVar("Kind", bound=Event)

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


class Run:
    """What came of a recorded run.

    Attributes:
        lines: what it printed.
        events: what happened, in order.
    """

    def __init__(self, lines: list[str], events: list[Event]) -> None:
        self.lines = lines
        self.events = events

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def record(root: Path, tmp_path: Path) -> Record:
    """Return a function that records a scenario in a process of its own and reads it back."""

    def record(name: str, method: str, **parameters: object) -> Run:
        settings = [f"--param={key}={value}" for key, value in parameters.items()]
        path = tmp_path / "run.procession"
        command = [sys.executable, str(root / "main.py"), "record", name, "-o", str(path)]
        done = subprocess.run(
            [*command, "--start-method", method, *settings],
            env=os.environ | {"TMPDIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        history = History()
        with Recording.open(path) as recording:
            assert not recording.cut
            for _, chunk in recording.blocks():
                history.append(chunk)
        run = Run(done.stdout.splitlines(), history.events(0, len(history)))
        for event in run.events:
            print(event)  # seen when the test fails
        whole(run)
        return run

    return record


def whole(run: Run) -> None:
    """Check what holds for every run: the order, and that everybody came to an end."""
    times = [(event.t_ns, event.seq) for event in run.events]
    assert [t for t, _ in times] == sorted(t for t, _ in times)
    started = {event.process for event in run.of(ProcessStarted)}
    ended = {e.process: e.exit_code for e in run.of(ProcessEnded) if e.exit_code is not None}
    assert {process: ended.get(process) for process in started} == dict.fromkeys(started, 0)
    assert [event.exit_code for event in run.of(ProgramEnded)] == [0]


def messages_are_true(run: Run) -> int:
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
    run = record("producer-consumer", "fork", produce_delay=0.01, consume_delay=0.05)
    assert messages_are_true(run) == 6 + 1
    blocked = run.of(SendBlocked)
    assert blocked
    assert {event.process for event in blocked} == {"main.1"}


@methods
def test_each_word_arrives_at_the_process_that_says_so(record: Record, method: str) -> None:
    """Three producers, three consumers: by the id, never by the order."""
    run = record(
        "producer-consumer", method, producers=3, consumers=3,
        items=6, produce_delay=0.001, consume_delay=0.004,
    )  # fmt: skip
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
    run = record("ping-pong", method, rounds=20, delay=0)
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
@pytest.mark.parametrize("locking", ["acquire", "with"])
def test_no_two_writers_hold_the_lock_at_once(record: Record, method: str, locking: str) -> None:
    run = record("lock-writers", method, rounds=10, delay=0.002, locking=locking)
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
    run = record("lock-writers", "fork", rounds=6, delay=0.02, locking="none")
    assert run.of(LockAcquired) == []
    written = [event.preview for event in run.of(LineWritten)]
    assert len(written) == 3 * 6 * 3
    # Which of two lines written at once came first, the file knows, not the order of the events.
    assert len(run.lines) == 1
    assert run.lines[0].startswith("Line ")
