"""A recording is exported from its file: raw or packed, whole or cut, in any thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from core.export.formats import FORMATS, by_name
from core.export.progress import CancelledError
from core.export.recorded import export_recording
from core.export.saving import load, save
from core.recording.remarks import cut_short
from core.recording.writer import RecordingWriter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape

DATA = [format_ for format_ in FORMATS if not format_.picture]
JSON = by_name("json")


@pytest.fixture
def raw(tape: Tape, tmp_path: Path) -> Path:
    """Return a raw recording of a run with messages."""
    main = tape.program()
    queue = main.channel(name="words")
    child = main.child("Reader")
    for word in ("'a'", "'b'"):
        child.receives(queue, main.sends(queue, word))
    tape.gone(child)
    tape.gone(main)
    tape.ends()
    path = tmp_path / "raw.procession"
    with RecordingWriter(path) as writer:
        writer.records(tape.take())
    return path


def test_a_packed_recording_says_what_the_raw_one_said(raw: Path) -> None:
    packed = raw.with_name("packed.procession")
    with load(raw) as run:
        save(run, packed)
    for format_ in DATA:
        outputs = [path.with_suffix(format_.ending) for path in (raw, packed)]
        for path, output in zip((raw, packed), outputs, strict=True):
            assert export_recording(format_, path, output) == []
        assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_one_that_was_cut_is_exported_as_far_as_it_goes(raw: Path) -> None:
    assert JSON is not None
    raw.write_bytes(raw.read_bytes()[:-3])
    assert export_recording(JSON, raw, raw.with_name("a.json")) == [cut_short()]
    assert b"ProgramStarted" in raw.with_name("a.json").read_bytes()


def test_it_works_beside_the_thread_that_shows_it(raw: Path) -> None:
    output = raw.with_name("a.json")
    told: list[float] = []
    worker = threading.Thread(target=export_recording, args=(JSON, raw, output, told.append))
    worker.start()
    worker.join()
    assert output.exists()
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize("format_", DATA, ids=lambda format_: format_.name)
def test_it_is_stopped_without_a_trace(raw: Path, format_: object) -> None:
    def stop(done: float) -> None:
        if done > 0.5:
            raise CancelledError

    chosen = next(one for one in DATA if one is format_)
    with pytest.raises(CancelledError):
        export_recording(chosen, raw, raw.with_name("out"), stop)
    assert [path.name for path in raw.parent.iterdir()] == [raw.name]
