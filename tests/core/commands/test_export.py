"""The command ``export``: a recording becomes another file, or nothing at all is left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.commands import export
from core.commands.request import Export, UsageError
from core.export import writers
from core.export.formats import FORMATS
from core.recording.writer import RecordingWriter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape

LIMIT_S = 60
DATA = [format_ for format_ in FORMATS if not format_.picture]


@pytest.fixture
def recording(tape: Tape, tmp_path: Path) -> Path:
    """Return a recording in which a child gets a message."""
    main = tape.program()
    queue = main.channel(name="words")
    child = main.child("Reader")
    child.receives(queue, main.sends(queue, "'hello'"))
    tape.gone(child)
    tape.gone(main)
    tape.ends()
    path = tmp_path / "run.procession"
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    return path


@pytest.mark.parametrize("format_", DATA, ids=lambda format_: format_.name)
def test_each_format_is_written_and_says_nothing(
    recording: Path, capsys: pytest.CaptureFixture[str], format_: object
) -> None:
    name, ending = getattr(format_, "name", ""), getattr(format_, "ending", "")
    output = recording.with_name("run" + ending)
    assert export.run(Export(recording, output, name)) == 0
    assert b"Reader" in output.read_bytes()
    assert capsys.readouterr() == ("", "")
    assert sorted(os.listdir(recording.parent)) == sorted([recording.name, output.name])


def test_what_is_no_recording_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.procession"
    path.write_text("no recording")
    with pytest.raises(UsageError, match="not a recording"):
        export.run(Export(path, tmp_path / "a.json", "json"))
    assert os.listdir(tmp_path) == ["a.procession"]


def test_a_recording_that_was_cut_is_exported_as_far_as_it_goes(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording.write_bytes(recording.read_bytes()[:-1])
    output = recording.with_name("a.json")
    assert export.run(Export(recording, output, "json")) == 0
    assert json.loads(output.read_bytes())[0]["kind"] == "ProgramStarted"
    assert "ends early" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (OSError(28, "No space left on device"), UsageError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_what_stops_it_leaves_what_was_there_before(
    recording: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    raised: type[BaseException],
) -> None:
    output = recording.with_name("a.json")
    output.write_text("old")

    def stop(history: object, overview: object, file: object, progress: object) -> None:
        file.write(b"[")  # type: ignore[attr-defined]
        raise error

    monkeypatch.setitem(writers.WRITERS, "json", stop)
    with pytest.raises(raised):
        export.run(Export(recording, output, "json"))
    assert output.read_text() == "old"
    assert sorted(os.listdir(recording.parent)) == ["a.json", recording.name]


def test_from_the_command_line(recording: Path, root: Path) -> None:
    """And what ``events --json`` prints is what JSON lines have."""

    def main(*words: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, str(root / "main.py"), *words]
        return subprocess.run(command, capture_output=True, timeout=LIMIT_S, check=False)

    output = recording.with_name("a.jsonl")
    done = main("export", str(recording), "-o", str(output))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert output.read_bytes() == main("events", str(recording), "--json").stdout
    done = main("export", str(recording), "-o", "/dev/stdout", "--format", "jsonl")
    assert (done.returncode, done.stdout) == (0, output.read_bytes())
    done = main("export", str(recording), "-o", str(recording.with_name("a.xyz")))
    assert done.returncode == 2
    assert done.stderr.startswith(b"procession: a.xyz has none of the endings")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_it_and_nothing_half_written_stays(
    recording: Path, root: Path, number: signal.Signals
) -> None:
    program = (
        "import signal, sys, main\n"
        "from core.export import writers\n"
        "def write(history, overview, file, progress):\n"
        "    file.write(b'half'); print('now', flush=True); signal.pause()\n"
        "writers.WRITERS['json'] = write\n"
        "sys.exit(main.main())"
    )
    words = ["export", str(recording), "-o", str(recording.with_name("a.json"))]
    command = [sys.executable, "-c", program, *words]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        assert run.stdout.readline() == b"now\n"
        run.send_signal(number)
        assert run.stderr.read() == b""
    assert run.returncode == 128 + number
    assert os.listdir(recording.parent) == [recording.name]
