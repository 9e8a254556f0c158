"""The estimate is near what is written then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.export.contents import Content, contents
from core.export.estimate import estimated_size
from core.export.saving import load, save
from core.recording.writer import RecordingWriter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.conftest import Tape


@pytest.mark.parametrize("leave_out", [frozenset(), frozenset(Content)], ids=["all", "least"])
def test_it_is_near(tape: Tape, tmp_path: Path, leave_out: frozenset[Content]) -> None:
    main = tape.program()
    queue, file = main.channel(), main.opens("/p/out.txt")
    for number in range(1000):
        main.sends(queue, f"'word {number}'")
        main.writes(file, f"line {number}")
    raw, packed = tmp_path / "raw", tmp_path / "packed"
    source = "x = 1\n" * 400
    with RecordingWriter(raw) as writer:
        writer.header({})
        writer.source("/p/script.py", source)
        for start in range(0, len(data := tape.take()), 64 * 1000):
            writer.records(data[start : start + 64 * 1000])
    with load(raw) as run:
        save(run, packed, leave_out=leave_out)
        guess = estimated_size(len(run.history), contents(run), len(source), leave_out)
    assert packed.stat().st_size == pytest.approx(guess, rel=0.6)
