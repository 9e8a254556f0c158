"""What real runs say of themselves, under every start method, and how it is printed."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from core.commands import events
from core.commands.request import UsageError
from core.events.message import MessageSent
from core.model.fold import apply
from core.model.history import History
from core.model.world import Life, World
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec

if TYPE_CHECKING:
    from pathlib import Path

    from core.events.base import Event
    from tests.core.conftest import Tape

METHODS = ("fork", "spawn", "forkserver")
LIMIT_S = 60

Story = list[dict[str, Any]]
Tell = Callable[..., Story]


@pytest.fixture
def tell(root: Path, tmp_path: Path) -> Tell:
    """Return what records a scenario and gives its events as JSON has them."""

    def record(scenario: str, method: str, **parameters: object) -> Story:
        path = tmp_path / f"{method}.procession"
        words = ["record", scenario, "--start-method", method, "-o", str(path)]
        for name, value in parameters.items():
            words += ["--param", f"{name}={value}"]
        command = [sys.executable, str(root / "main.py"), *words]
        done = subprocess.run(command, capture_output=True, timeout=LIMIT_S, check=False)
        assert done.returncode == 0, done.stderr.decode()
        out = io.BytesIO()
        assert events.print_events(path, True, out) == 0
        return [json.loads(line) for line in out.getvalue().splitlines()]

    return record


def of(story: Story, *kinds: str) -> Story:
    return [event for event in story if event["kind"] in kinds]


def names(story: Story) -> dict[str, str]:
    return {event["process"]: event["name"] for event in of(story, "ProcessStarted")}


@pytest.mark.parametrize("method", METHODS)
def test_every_message_arrives_at_the_one_that_says_it_took_it(tell: Tell, method: str) -> None:
    story = tell(
        "producer-consumer",
        method,
        producers=3,
        consumers=3,
        items=4,
        produce_delay=0,
        consume_delay=0.01,
    )
    sent = {event["message"]: event for event in of(story, "MessageSent")}
    received = of(story, "MessageReceived")
    assert len(sent) == len(received) == 3 * 4 + 3 * 3
    assert {event["message"] for event in received} == set(sent)
    assert not any(event["inferred"] for event in received)
    for event in received:
        assert sent[event["message"]]["t_ns"] < event["t_ns"]
    for process, name in names(story).items():
        took = [
            sent[e["message"]]["preview"].strip("'") for e in received if e["process"] == process
        ]
        printed = [e["text"] for e in of(story, "OutputWritten") if e["process"] == process]
        if name.startswith("Consumer"):
            said = [text.split()[1] for text in printed if text.startswith("took")]
            assert [word for word in took if word != "quit"] == said
    assert of(story, "SendBlocked"), "the queue was full"
    assert set(names(story).values()) == {
        f"{r} {n}" for r in ("Producer", "Consumer") for n in (1, 2, 3)
    }
    assert {e["start_method"] for e in of(story, "ProcessStarted")} == {method}


def test_a_queue_is_never_fuller_than_its_places(tell: Tell) -> None:
    story = tell("producer-consumer", "fork", produce_delay=0, consume_delay=0.02)
    inside = 0
    for event in of(story, "MessageSent", "MessageReceived"):
        inside += 1 if event["kind"] == "MessageSent" else -1
        assert 0 <= inside <= 3
    assert inside == 0


@pytest.mark.parametrize("method", METHODS)
def test_a_reply_comes_after_its_cause(tell: Tell, method: str) -> None:
    story = tell("ping-pong", method, rounds=5, delay=0)
    talk = [(e["kind"], e["process"]) for e in of(story, "MessageSent", "MessageReceived")]
    a, b = (next(p for p, n in names(story).items() if n == name) for name in ("A", "B"))
    a_round = [
        ("MessageSent", a),
        ("MessageReceived", b),
        ("MessageSent", b),
        ("MessageReceived", a),
    ]
    assert talk == a_round * 5
    previews = [e["preview"].strip("'") for e in of(story, "MessageSent")]
    assert previews == [f"{word} {n}" for n in range(1, 6) for word in ("ping", "pong")]


@pytest.mark.parametrize("method", METHODS)
def test_a_lock_has_one_owner_at_a_time(tell: Tell, method: str) -> None:
    story = tell("lock-writers", method, writers=3, rounds=30, delay=0.001)
    owner = ""
    for event in of(story, "LockAcquired", "LockReleased"):
        if event["kind"] == "LockAcquired":
            assert owner == ""
            owner = event["process"]
        else:
            assert owner == event["process"]
            owner = ""
    assert len(of(story, "LockAcquired")) == 90
    assert of(story, "AcquireBlocked"), "waiters were seen"
    assert len(of(story, "LineWritten")) == 270
    last = [e["text"] for e in of(story, "OutputWritten")]
    assert "270 lines, and every three belong together.\n" in "".join(last)


def test_the_world_after_a_real_run_is_the_same_whichever_way_it_is_reached(
    tell: Tell, tmp_path: Path
) -> None:
    tell("lock-writers", "fork", writers=3, rounds=4, delay=0.001)
    with (
        Recording.open(tmp_path / "fork.procession") as recording,
        closing(History(page=32, in_memory=100)) as history,
    ):
        for _, chunk in recording.blocks():  # raw: it is a short run
            for start in range(0, len(chunk), 10 * rec.SIZE):
                history.append(chunk[start : start + 10 * rec.SIZE])
        assert history.skipped == 0
        world, right = World(), [World()]
        for event in history.events(0, len(history)):
            apply(world, event)
            right.append(world.copy())
        for i in (*range(0, len(right), 7), *range(len(right) - 1, -1, -11)):
            assert history.world_at(i) == right[i]
    assert {p.life for p in world.processes.values()} == {Life.ENDED}
    assert {p.exit_code for p in world.processes.values()} == {0}
    (lock,), (file,) = world.locks.values(), world.files.values()
    assert (lock.owners, lock.waiters, lock.acquisitions) == ([], {}, 12)
    assert (file.guard, file.count) == (lock.id, 36)
    assert not any(p.waits or p.holds for p in world.processes.values())


@pytest.fixture
def recording(tmp_path: Path, tape: Tape) -> Path:
    main = tape.program("--items", "3")
    queue = main.channel(rec.QUEUE, 3, "words")
    main.sends(queue, "'a\x1b[31m\nb'")
    main.prints("")
    path = tmp_path / "run.procession"
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    return path


def test_json_is_one_object_a_line(recording: Path) -> None:
    out = io.BytesIO()
    events.print_events(recording, True, out)
    lines = out.getvalue().splitlines()
    for line in lines:
        event = json.loads(line)
        assert {"kind", "t_ns", "process", "where"} <= set(event)
    sent = json.loads(lines[3])
    assert sent["preview"] == "'a\x1b[31m\nb'"
    kind: type[Event] = MessageSent
    assert isinstance(msgspec.json.decode(lines[3], type=kind), MessageSent)


def test_a_line_for_people_says_when_who_and_what(
    recording: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert events.run(recording, as_json=False) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert len(lines) == 5
    first = lines[0].split()
    assert first[:4] == ["0.000000", "MainProcess", "program", "started"]
    assert "\x1b" not in "".join(lines), "nothing from a program moves the cursor"
    assert "message sent" in lines[3]


@pytest.mark.parametrize("content", [None, b"", b"no recording", b"\x89PNG\r\n\x1a\n"])
def test_a_bad_file_gets_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "bad"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=r"^.*bad .*\.$"):
        events.print_events(path, False, io.BytesIO())


def test_a_recording_that_was_cut_is_printed_as_far_as_it_goes(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = recording.read_bytes()
    recording.write_bytes(data[:-5])
    assert events.print_events(recording, True, io.BytesIO()) == 0
    assert capsys.readouterr().err.count("\n") == 1


def test_a_reader_that_stops_reading_ends_it_quietly(
    root: Path, tmp_path: Path, tape: Tape
) -> None:
    main = tape.program()
    for _ in range(20_000):
        main(rec.SLEEP_ENDED)
    path = tmp_path / "long.procession"
    with RecordingWriter(path) as writer:
        data = tape.take()
        for start in range(0, len(data), 64_000):
            writer.records(data[start : start + 64_000])
    command = [sys.executable, str(root / "main.py"), "events", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reader:
        assert reader.stdout is not None
        assert reader.stderr is not None
        reader.stdout.readline()
        reader.stdout.close()
        assert reader.stderr.read() == b""
        reader.wait(LIMIT_S)
