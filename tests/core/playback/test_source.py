"""Records come from a file or from a program that runs; what the Queue has not, the file has."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from core.collecting.run import Run
from core.collecting.spec import ProgramSpec
from core.events.decoder import Decoder
from core.export.saving import pack
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.source import PIECE, FileSource, LiveSource, Source, Status
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.collecting.run import Item
    from tests.core.conftest import Tape


SCRIPT = """
import os
from multiprocessing import Process, Queue

def child(queue):
    queue.put("hello")

if __name__ == "__main__":
    queue = Queue()
    process = Process(target=child, args=(queue,))
    process.start()
    print("got", queue.get(), flush=True)
    process.join()
    os.write(1, b"from C\\n")
"""


class HandRun:
    """A run whose supervisor is the test."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.items: list[Item] = []
        self.alive = True
        self.stops = 0

    def take(self, limit: int = 256) -> list[Item]:
        taken, self.items = self.items[:limit], self.items[limit:]
        return taken

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.alive = False


class Desk:
    """A live source, and both ways that lead to it."""

    def __init__(self, path: Path, tape: Tape) -> None:
        self.writer = RecordingWriter(path)
        self.run = HandRun(str(path))
        self.source = LiveSource(cast("Run", self.run))
        self.tape = tape
        self.told = b""

    def tell(self, by_queue: bool = True) -> None:
        """Write what is on the tape as the supervisor does."""
        data = self.tape.take()
        self.told += data
        offset = self.writer.records(data)
        if by_queue:
            self.run.items.append((offset, data))

    def take(self) -> bytes:
        """Return all records that the source has just now."""
        data = b""
        while piece := self.source.take():
            data += piece
        return data


@pytest.fixture
def desk(tmp_path: Path, tape: Tape) -> Iterator[Desk]:
    desk = Desk(tmp_path / "run.procession", tape)
    yield desk
    desk.source.close()
    desk.writer.close()
    assert not desk.run.alive


def sleep(tape: Tape, count: int) -> None:
    main = tape.program()
    for _ in range(count):
        main(rec.SLEEP_ENDED)


def test_a_file_gives_all_its_records_in_pieces(tmp_path: Path, tape: Tape) -> None:
    path = tmp_path / "run.procession"
    sleep(tape, 3_000)
    data = tape.take()
    with RecordingWriter(path) as writer:
        writer.source("/p/script.py", "pass\n")
        for start in range(0, len(data), 100_032):
            writer.records(data[start : start + 100_032])
    source: Source = FileSource(Recording.open(path))
    taken = []
    while piece := source.take():
        assert isinstance(piece, bytes)
        assert len(piece) <= PIECE
        taken.append(piece)
    assert b"".join(taken) == data
    assert source.sources == {"/p/script.py": "pass\n"}
    assert (source.status, source.live) == (Status.ENDED, False)
    source.stop()
    source.close()
    assert source.take() is None


def test_no_view_knows_whether_a_recording_is_packed(tmp_path: Path, tape: Tape) -> None:
    path = tmp_path / "run.procession"
    main = tape.program()
    queue = main.channel()
    for n in range(400):
        main.receives(queue, main.sends(queue, str(n)))
        main.prints(f"{n}\n")
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    told: list[list[object]] = []
    for packed in (False, True):
        if packed:
            pack(path)
        with closing(Playback(FileSource(Recording.open(path)))) as playback:
            assert playback.loading
            while playback.poll(1.0):
                pass
            assert not playback.loading
            assert bool(playback.derived()) is packed
            seen: list[object] = [playback.length, playback.behind(), playback.sources]
            for _ in range(20):
                playback.forward()
                seen += [playback.position, playback.world, playback.now_ns, playback.outputs()]
            playback.to_end()
            for _ in range(20):
                seen += [playback.position, playback.world, playback.last_event]
                playback.back()
            told.append(seen)
    assert told[0] == told[1]


def test_a_run_that_fits_the_queue_comes_by_the_queue(desk: Desk) -> None:
    seen = [desk.source.status]
    assert desk.take() == b""
    sleep(desk.tape, 5)
    desk.tell()
    assert desk.take() == desk.told
    seen.append(desk.source.status)
    assert seen == [Status.STARTING, Status.RUNNING]
    assert desk.source.live


def test_what_found_no_room_in_the_queue_is_read_from_the_file(desk: Desk) -> None:
    sleep(desk.tape, 5)
    for by_queue in (True, False, False, True, True, False, True):
        sleep(desk.tape, 2_000)
        desk.tell(by_queue)
        desk.writer.source(f"/p/{len(desk.told)}.py", "pass\n")
    taken = desk.take()
    assert taken == desk.told
    assert len(desk.source.sources) == 7


def test_a_gap_at_the_end_is_told_by_an_empty_chunk(desk: Desk) -> None:
    sleep(desk.tape, 5)
    desk.tell()
    sleep(desk.tape, 5)
    desk.tell(by_queue=False)
    end = desk.writer.records(b"\0" * rec.SIZE) + rec.SIZE
    desk.told += b"\0" * rec.SIZE
    desk.run.items += [(end, b""), ("ended", 0)]
    assert desk.take() == desk.told
    assert (desk.source.status, desk.source.detail) == (Status.ENDED, "0")
    assert not desk.source.live


def test_stopping_shows_its_steps(desk: Desk) -> None:
    sleep(desk.tape, 5)
    desk.tell()
    desk.take()
    desk.source.stop()
    assert desk.run.stops == 1
    assert desk.source.status is Status.STOPPING
    for step in ("asks", "insists", "kills"):
        desk.run.items.append(("stopping", step))
        desk.take()
        assert (desk.source.status, desk.source.detail) == (Status.STOPPING, step)
    desk.run.items.append(("ended", -15))
    desk.take()
    assert (desk.source.status, desk.source.detail) == (Status.ENDED, "-15")


def test_a_program_that_cannot_be_started_says_why(desk: Desk) -> None:
    desk.run.items.append(("failed", "The program cannot be started: no such file."))
    assert desk.take() == b""
    assert desk.source.status is Status.FAILED
    assert desk.source.detail == "The program cannot be started: no such file."
    assert not desk.source.live


def test_a_program_of_which_not_all_is_recorded_goes_on_and_says_so(desk: Desk) -> None:
    sleep(desk.tape, 5)
    desk.tell()
    desk.run.items.append(("warned", "The disk is full."))
    desk.take()
    assert desk.source.live
    assert (desk.source.status, desk.source.warning) == (Status.RUNNING, "The disk is full.")
    desk.run.items.append(("ended", 0))
    desk.take()
    assert (desk.source.status, desk.source.detail) == (Status.ENDED, "0")
    assert desk.source.warning == "The disk is full."


def test_when_the_supervisor_is_killed_the_file_keeps_what_it_wrote(desk: Desk) -> None:
    sleep(desk.tape, 5)
    desk.tell()
    desk.take()
    taken = desk.told
    sleep(desk.tape, 5)
    desk.tell(by_queue=False)
    desk.run.alive = False
    assert taken + desk.take() == desk.told
    assert desk.source.status is Status.FAILED
    assert desk.source.detail
    assert not desk.source.live


def test_the_records_can_be_decoded_whichever_way_they_came(desk: Desk) -> None:
    for by_queue in (True, False, True):
        sleep(desk.tape, 50)
        desk.tell(by_queue)
    decoder = Decoder()
    assert len(decoder.feed(desk.take())) >= 150
    assert decoder.skipped == 0


def test_without_a_file_there_are_no_sources(tape: Tape) -> None:
    run = HandRun("/nowhere/run.procession")
    source = LiveSource(cast("Run", run))
    assert source.sources == {}
    run.items.append((5_000, b""))
    assert source.take() is None
    source.close()


def test_a_real_program_is_followed_to_its_end(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    spec = ProgramSpec(script=str(script), cwd=str(tmp_path), capture=True)
    run = Run.start(spec, tmp_path / "run.procession")
    playback = Playback(LiveSource(run), Pace.REAL_TIME)
    playback.play()
    try:
        seen = [playback.status]
        limit = time.monotonic() + 30
        while not playback.at_end and time.monotonic() < limit:
            playback.poll(0.008)
            playback.tick(time.monotonic())
            if playback.status is not seen[-1]:
                seen.append(playback.status)
            time.sleep(0.002)
        assert seen == [Status.STARTING, Status.RUNNING, Status.ENDED]
        assert playback.at_end
        world = playback.world
        assert world == playback.history.world_at(playback.length)
        assert [p.exit_code for p in world.processes.values()] == [0, 0]
        (queue,) = world.channels.values()
        assert (queue.sent, queue.received) == (1, 1)
        outputs = [(o.process, o.text.strip()) for o in playback.outputs() if o.text.strip()]
        assert outputs == [("main", "got hello"), ("", "from C")]
        assert playback.sources == {str(script): SCRIPT}
    finally:
        playback.close()
