"""What could not be read is counted in a sentence."""

from __future__ import annotations

from core.recording.remarks import unfamiliar, unreadable


def test_nothing_is_said_of_nothing() -> None:
    assert unreadable(0) == unfamiliar(0) == ""


def test_one_and_many() -> None:
    assert unreadable(1).startswith("1 part of the recording cannot be read")
    assert unreadable(1200).startswith("1,200 parts of the recording cannot be read")
    assert "makes no sense of 1 entry in the recording" in unfamiliar(1)
    assert "makes no sense of 12 entries in the recording" in unfamiliar(12)
