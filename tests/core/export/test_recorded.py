"""A recording is exported from its file, wherever it is; nothing half written stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core.export.formats import Format, by_name
from core.export.progress import CancelledError
from core.export.recorded import export_recording
from core.recording.format import RecordingError
from core.recording.writer import RecordingWriter
from core.tracing import records as rec

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape


@pytest.fixture
def recording(tape: Tape, tmp_path: Path) -> Path:
    main = tape.program()
    queue = main.channel(rec.QUEUE, 3, "queue")
    main.sends(queue, "'good'")
    path = tmp_path / "run.procession"
    with RecordingWriter(path) as writer:
        writer.header({})
        writer.records(tape.take())
    return path


def called(name: str) -> Format:
    format_ = by_name(name)
    assert format_ is not None
    return format_


def test_all_events_are_there_and_progress_ends(recording: Path, tmp_path: Path) -> None:
    told: list[float] = []
    cut = export_recording(called("json"), recording, tmp_path / "a.json", told.append)
    events = json.loads((tmp_path / "a.json").read_bytes())
    assert [event["kind"] for event in events][-1] == "MessageSent"
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert not cut


def test_a_recording_that_was_cut_is_exported_as_far_as_it_goes(
    recording: Path, tmp_path: Path
) -> None:
    recording.write_bytes(recording.read_bytes()[:-20])
    assert export_recording(called("csv"), recording, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").exists()


def test_one_that_is_stopped_leaves_nothing(recording: Path, tmp_path: Path) -> None:
    def stop(_done: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        export_recording(called("jsonl"), recording, tmp_path / "a.jsonl", stop)
    assert [path.name for path in tmp_path.iterdir()] == [recording.name]


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(b"x" * 100)
    with pytest.raises(RecordingError):
        export_recording(called("json"), bad, tmp_path / "a.json")
