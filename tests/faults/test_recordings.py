"""Fault 25: a file that is no recording, or only a part of one, or changes while it is open."""

from __future__ import annotations

import io
import os
import pickle
import re
import shutil
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.commands import events
from core.commands.request import UsageError
from core.events.program import EventsLost
from core.export.formats import by_name
from core.export.recorded import export_recording
from core.model.history import History
from core.playback.playback import Playback
from core.playback.source import FileSource, Status
from core.recording.format import BLOCK, MAGIC, START, VERSION, RecordingError
from core.recording.reader import Recording
from core.recording.remarks import cut_short
from core.recording.writer import RecordingWriter
from tests.core.conftest import Tape
from tests.core.recording.making import busy, packed
from tests.faults.conftest import ROOT, Commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.conftest import Show

JSON = by_name("json")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path, tape = tmp_path_factory.mktemp("raw") / "r", Tape()
    main = tape.program("x")
    child = main.child("C")
    queue = main.channel()
    child.receives(queue, main.sends(queue, "'a'"))
    with RecordingWriter(path) as writer:
        writer.header({"python": "3"})
        writer.source("/p/a.py", "pass")
        writer.records(tape.take())
    return path.read_bytes()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a small packed recording, of one page."""
    return packed(tmp_path_factory.mktemp("small") / "r", busy(Tape(), 2)).read_bytes()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a packed recording of several pages."""
    return packed(tmp_path_factory.mktemp("large") / "r", busy(Tape(), 800)).read_bytes()


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "b")
    return out.getvalue()


NONE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "a text": lambda _: b"hello\n",
    "a picture": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100),
    "an archive": lambda _: _zip(),
    "a pickle": lambda _: pickle.dumps({"a": 1}),
    "another mark": lambda whole: b"\x88" + whole[1:],
    "a newer version": lambda whole: START.pack(MAGIC, VERSION + 1) + whole[START.size :],
    "line ends of Unix": lambda whole: whole.replace(b"\r\n", b"\n"),
    "line ends of Windows": lambda whole: whole.replace(b"\n", b"\r\n"),
    "a mark of UTF-8": lambda whole: b"\xef\xbb\xbf" + whole,
    "zeros": lambda _: bytes(4096),
}


@pytest.mark.parametrize("made", NONE.values(), ids=NONE)
def test_25_what_is_no_recording_gets_one_sentence(
    tmp_path: Path, small: bytes, made: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "bad.procession"
    path.write_bytes(made(small))
    assert JSON is not None
    with pytest.raises(UsageError, match=r"^[^\n]*bad\.procession (is|was)[^\n]*\.$"):
        events.print_events(path, False, io.BytesIO())
    with pytest.raises(RecordingError, match=r"^[^\n]*bad\.procession (is|was)[^\n]*\.$"):
        export_recording(JSON, path, tmp_path / "out.json")
    assert os.listdir(tmp_path) == ["bad.procession"]


def shown(data: bytes, path: Path) -> tuple[int, list[str]] | str:
    """Look at a file; return how many events it has and what is said, or the one sentence."""
    path.write_bytes(data)
    try:
        with closing(Playback(FileSource(Recording.open(path)))) as playback:
            while playback.poll(1.0):
                pass
            assert playback.status is Status.ENDED
            playback.to_end()
            return playback.length, playback.remarks
    except RecordingError as error:
        said = str(error)
    assert re.fullmatch(r"[^\n]+\.", said)
    return said


@pytest.mark.parametrize("kind", ["raw", "small"])
def test_25_cut_at_every_byte_it_opens_as_far_as_it_goes_and_says_so(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    whole: bytes = request.getfixturevalue(kind)
    counts = []
    for length in range(len(whole)):
        found = shown(whole[:length], tmp_path / "r")
        if length < START.size:
            assert isinstance(found, str)
            continue
        assert not isinstance(found, str)
        count, said = found
        assert said == [cut_short()]
        counts.append(count)
    assert counts == sorted(counts)
    assert shown(whole, tmp_path / "r") == (counts[-1], [])


def test_25_a_large_one_cut_around_each_block_opens_as_far_as_it_goes(
    tmp_path: Path, large: bytes
) -> None:
    place, counts = START.size, []
    while place < len(large):
        length = BLOCK.unpack_from(large, place)[0]
        for cut in (place, place + 3, place + BLOCK.size, place + BLOCK.size + length // 2):
            if cut < len(large):
                found = shown(large[:cut], tmp_path / "r")
                assert not isinstance(found, str)
                counts.append(found[0])
                assert found[1] == [cut_short()]
        place += BLOCK.size + length
    assert counts == sorted(counts)
    assert len(set(counts)) > 4


def test_25_a_hole_of_zeros_costs_what_it_covers_and_is_said(tmp_path: Path, large: bytes) -> None:
    middle = len(large) // 3
    found = shown(large[:middle] + bytes(64) + large[middle + 64 :], tmp_path / "r")
    assert not isinstance(found, str)
    count, (said,) = found
    assert count > 512
    assert said.startswith("1 part of the recording cannot be read") or said == cut_short()


@pytest.mark.parametrize("how", ["cut", "emptied", "gone", "grown", "zeros", "another"])
def test_25_a_file_that_changes_while_it_is_open_is_a_gap_or_an_end(
    tmp_path: Path, large: bytes, small: bytes, how: str
) -> None:
    path = tmp_path / "r"
    path.write_bytes(large)
    with closing(Playback(FileSource(Recording.open(path)))) as playback:
        while playback.poll(1.0):
            pass
        length = playback.length
        if how == "cut":
            os.truncate(path, len(large) // 2)
        elif how == "emptied":
            os.truncate(path, 0)
        elif how == "gone":
            path.unlink()
        elif how == "grown":
            path.write_bytes(large + large)
        elif how == "zeros":
            with path.open("r+b") as file:
                file.write(bytes(len(large)))
        else:
            path.write_bytes(small)
        for place in (0, length // 2, length, length - 1):
            playback.seek(place)
            assert playback.world.count == place
        read = playback.history.events(0, length)
        assert len(read) == length
        lost = sum(isinstance(event, EventsLost) for event in read)
        assert (lost == 0) == (how in ("gone", "grown"))
        playback.derived()


@pytest.mark.parametrize("left", [START.size + 2, START.size + 3 * 65_541 + 3])
def test_25_a_file_that_is_cut_while_it_is_read_ends_there(tmp_path: Path, left: int) -> None:
    path = tmp_path / "r"
    with RecordingWriter(path) as writer:
        for _ in range(20):
            writer.records(bytes(65_536))
    with Recording.open(path) as recording:
        chunks = recording.chunks()
        next(chunks)
        os.truncate(path, left)
        assert len(list(chunks)) < 19
        recording.look()
    history = History()
    with Recording.open(path) as recording:
        for _, chunk in recording.chunks():
            os.truncate(path, START.size)
            history.append(chunk)
    history.close()


def test_25_what_is_no_file_is_not_waited_for(tmp_path: Path, command: Commands) -> None:
    (tmp_path / "a folder").mkdir()
    os.mkfifo(tmp_path / "a pipe")
    (tmp_path / "a device").symlink_to("/dev/zero")
    (tmp_path / "a loop").symlink_to(tmp_path / "a loop")
    for name in ("a folder", "a pipe", "a device", "a loop", "nothing"):
        for words in (["events"], ["export", "-o", str(tmp_path / "o.json")]):
            code, out, err = command(words[0], tmp_path / name, *words[1:])
            assert (code, out) == (2, "")
            assert re.fullmatch(r"procession: [^\n]+\.\n", err), err


def test_25_a_file_that_may_not_be_read_is_said(tmp_path: Path, small: bytes) -> None:
    path = tmp_path / "r"
    path.write_bytes(small)
    path.chmod(0)
    around: list[str] = []
    if os.geteuid() == 0:  # who may read everything, unless that is taken from it
        if shutil.which("setpriv") is None:
            pytest.skip("no setpriv here")
        around = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    done = _command("events", str(path), around=around)
    assert done.returncode == 2
    assert re.fullmatch(rb"procession: [^\n]+permission denied[^\n]*\.\n", done.stderr), done.stderr


def _command(*words: str, around: list[str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*(around or []), sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_25_each_command_says_what_is_missing(
    tmp_path: Path, raw: bytes, command: Commands
) -> None:
    path = tmp_path / "cut.procession"
    path.write_bytes(raw[:-3])
    for words in (("events",), ("export", "-o", str(tmp_path / "o.csv"))):
        code, _, err = command(words[0], path, *words[1:])
        assert (code, err) == (0, f"procession: {cut_short()}\n")
    done = _command("snapshot", str(path), "-o", str(tmp_path / "o.png"))
    assert (done.returncode, done.stderr.decode()) == (0, f"procession: {cut_short()}\n")
    assert (tmp_path / "o.png").stat().st_size > 1000


def test_25_the_window_says_the_sentence_and_what_was_shown_stays(
    show: Show, tmp_path: Path, large: bytes
) -> None:
    good, bad = tmp_path / "good.procession", tmp_path / "bad.procession"
    good.write_bytes(large)
    programs, status = show.parts.programs, show.parts.window.status
    programs.open(str(good))
    show.wait(lambda: not show.playback.loading)
    playback = show.playback
    for made in NONE.values():
        bad.write_bytes(made(large))
        programs.open(str(bad))
        assert "bad.procession" in status.text
        assert status.text.endswith(".")
        assert show.playback is playback
    bad.write_bytes(large[: len(large) // 2])
    programs.open(str(bad))
    show.wait(lambda: not show.playback.loading)
    show.wait(lambda: status.text.startswith("The recording was cut short: "))


def test_25_the_window_waits_for_no_pipe_and_no_device(show: Show, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.procession")
    for name in (tmp_path / "pipe.procession", tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        begin = time.monotonic()
        show.parts.programs.open(str(name))
        assert time.monotonic() - begin < 2
        assert show.parts.session.playback is None
        assert show.parts.window.run_page.notice.sentence.endswith(".")
