"""Counts of a run in whole words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.reader import Recording
from gui.window.summary import behind_text, counts_text, lost_text

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def test_behind_is_said_in_events_and_in_time_once_that_counts() -> None:
    assert behind_text(1, 0.2) == "1 event behind"
    assert behind_text(214, 0.2) == "214 events behind"
    assert behind_text(1234, 75.0) == "1,234 events, 1 min 15 s behind"


def test_counts(recording: str) -> None:
    playback = Playback(FileSource(Recording.open(recording)))
    while playback.poll(1.0):
        pass
    playback.seek(4)
    assert counts_text(playback).startswith(f"{len(playback.world.processes)} process")
    assert f"event 4 of {playback.length}" in counts_text(playback)
    playback.to_end()
    assert counts_text(playback) == f"3 processes · {playback.length} events · start method: fork"
    playback.close()


def test_what_was_lost_is_said(tape: Tape) -> None:
    tape.program()
    world = tape.world()
    assert lost_text(world) == ""
    world.processes["main"].lost = 1500
    assert lost_text(world) == "1,500 events lost"
