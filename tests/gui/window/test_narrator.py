"""The narrator finds the words for where the playhead stands, forwards and backwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.events.process import SleepEnded
from core.playback.playback import Playback
from core.playback.source import FileSource, Status
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec
from gui.window.narrator import Narrator, status_line, stopping
from gui.words.names import Names
from gui.words.sentence import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.language import Told
    from tests.core.conftest import Tape


@pytest.fixture
def playback(recording: str) -> Iterator[Playback]:
    made = Playback(FileSource(Recording.open(recording)))
    while made.poll(1.0):
        pass
    yield made
    made.close()


class Silent:
    """A run in which nothing happens, at a status of our choice."""

    def __init__(self, status: Status, detail: str = "") -> None:
        self.status = status
        self.detail: Told = detail
        self.warning: Told = ""
        self.live, self.cut = True, False
        self.sources: dict[str, str] = {}

    def take(self) -> bytes | None:
        return None

    def derived(self, count: int) -> dict[str, bytes]:
        return {}

    def stop(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


def told(narrator: Narrator, playback: Playback, now_s: float = 0.0) -> str:
    caption = narrator.caption(playback, Names(), now_s)
    return plain(caption) if caption is not None else ""


def test_forwards_and_backwards_say_the_same(playback: Playback) -> None:
    narrator = Narrator()
    forwards = []
    while playback.position < playback.length:
        playback.forward()
        forwards.append((playback.position, told(narrator, playback)))
    assert any(text == 'Producer puts "morning".' for _, text in forwards)
    for position, text in reversed(forwards):
        playback.seek(position)
        assert told(narrator, playback) == text


def test_a_recording_at_its_start_says_how_to_play_it(playback: Playback) -> None:
    assert told(Narrator(), playback) == "Press Space to play the recording."


def test_a_start_is_told_only_if_it_takes_its_time() -> None:
    waiting = Playback(Silent(Status.STARTING))
    waiting.play()
    narrator = Narrator()
    narrator.begin(10.0)
    assert told(narrator, waiting, 10.2) == ""
    assert told(narrator, waiting, 10.4) == "Starting Python…"
    assert told(narrator, waiting, 13.5) == "Still starting Python."
    waiting.close()


def test_a_run_that_rests_at_its_start_is_not_said_to_be_starting(recording: str) -> None:
    """A lesson rests there, while the program runs and may do so for long."""
    source = FileSource(Recording.open(recording))
    source.live = True
    resting = Playback(source)
    while resting.poll(1.0):
        pass
    narrator = Narrator()
    narrator.begin(10.0)
    assert resting.live
    assert told(narrator, resting, 20.0) == "Press Space to play."
    resting.close()


def test_stopping_shows_its_steps_as_they_come() -> None:
    steps = [plain(stopping(step)) for step in ("asks", "insists", "kills")]
    assert len(set(steps)) == 3
    halted = Playback(Silent(Status.STOPPING, "insists"))
    assert told(Narrator(), halted) == steps[1]
    halted.close()


def test_the_status_line_says_what_happened_and_at_which_line(playback: Playback) -> None:
    narrator = Narrator()
    while 'puts "morning"' not in told(narrator, playback):
        playback.forward()
    line = status_line(playback.last_event, playback.world, Names())
    assert line.startswith('Producer sent "morning" through the queue')
    where = playback.last_event.where if playback.last_event is not None else None
    assert where is None or line.endswith(f":{where.line}")
    assert status_line(None, playback.world, Names()) == ""


@pytest.mark.usefixtures("chinese")
def test_the_status_line_has_no_full_stop_in_chinese_either(playback: Playback) -> None:
    playback.forward()
    line = status_line(playback.last_event, playback.world, Names())
    assert line.startswith("程序启动了")
    assert "。" not in line


def test_the_status_line_never_gives_one_event_the_words_of_another(playback: Playback) -> None:
    """A sleep that is over has no caption: that of an event before stays, this line does not."""
    while not isinstance(playback.last_event, SleepEnded):
        playback.seek(playback.position + 1)
    assert "woke" in status_line(playback.last_event, playback.world, Names())


def test_a_recording_that_was_cut_says_so_at_its_end(recording: str, tmp_path: Path) -> None:
    whole = Path(recording).read_bytes()
    cut = tmp_path / "cut.procession"
    cut.write_bytes(whole[:-1])
    playback = Playback(FileSource(Recording.open(cut)))
    while playback.poll(1.0):
        pass
    assert told(Narrator(), playback) != "The recording ends here: it was cut short."
    playback.to_end()
    assert told(Narrator(), playback) == "The recording ends here: it was cut short."
    playback.close()


def test_a_program_that_only_prints_is_said_to(tape: Tape, tmp_path: Path) -> None:
    main = tape.program()
    for n in range(100):
        main.prints(f"{n}\n")
    path = tmp_path / "prints.procession"
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.records(tape.take())
    playback = Playback(FileSource(Recording.open(path)))
    while playback.poll(1.0):
        pass
    playback.to_end()
    assert told(Narrator(), playback) == "main prints."
    playback.close()


@pytest.fixture
def deadlocked(tape: Tape, tmp_path: Path) -> Iterator[Playback]:
    """Return the recording of two that hold what the other wants, stopped after nine seconds."""
    main = tape.program()
    a, b = main.lock(name="a"), main.lock(name="b")
    one, two = main.child("P1"), main.child("P2")
    one(rec.ACQUIRED, resource=a)
    two(rec.ACQUIRED, resource=b)
    main(rec.JOIN_BEGAN, resource=one.key, arg=-1, site=main.at(17))
    one(rec.ACQUIRE_BLOCKED, resource=b, arg=-1, site=one.at(5))
    two(rec.ACQUIRE_BLOCKED, resource=a, arg=-1, site=two.at(10))
    tape.t += 9_000_000_000
    main(rec.JOIN_ENDED, resource=one.key, flag=1)
    path = tmp_path / "hangs.procession"
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.records(tape.take())
    made = Playback(FileSource(Recording.open(str(path))))
    while made.poll(1.0):
        pass
    yield made
    made.close()


def test_a_deadlock_is_told_where_it_is_proven_also_in_a_recording(deadlocked: Playback) -> None:
    narrator = Narrator()
    deadlocked.seek(deadlocked.length - 2)
    assert told(narrator, deadlocked) == "P1 must wait: P2 holds b."
    assert narrator.silent_ns(deadlocked, 0.0) < 1_000_000_000
    deadlocked.seek(deadlocked.length - 1)
    assert told(narrator, deadlocked) == (
        "P1 (line 5) holds a and waits for b; P2 (line 10) holds b and waits for a. "
        "Neither can go on."
    )
    assert narrator.silent_ns(deadlocked, 0.0) > 9_000_000_000
