"""What makes a beat, and how long it takes."""

from __future__ import annotations

import pytest

from core.events.kinds import KINDS
from core.events.message import MessageSent, MessageWritten
from core.events.process import SleepBegan
from core.playback.pace import BEATS, beat_s, screen_s

RIDE = {
    "MessageWritten",
    "Polled",
    "ChannelClosed",
    "ProcessRan",
    "ProcessExiting",
    "JoinEnded",
    "SleepEnded",
    "WaitAnyEnded",
    "ConnectEnded",
    "WorkerStarted",
    "ResultWaitEnded",
    "PoolJoinEnded",
    "SharedMemoryClosed",
    "SharedMemoryUnlinked",
}


def test_every_kind_makes_a_beat_or_is_known_to_ride_along() -> None:
    assert {kind.__name__ for kind in BEATS} | RIDE == set(KINDS)
    assert not {kind.__name__ for kind in BEATS} & RIDE


def test_speed_scales_the_beat() -> None:
    sent = MessageSent(0, 0, "main", 1, None, "c", 0, "m", "x", None)
    assert beat_s(sent, 1.0) == 1.0
    assert beat_s(sent, 4.0) == 0.25
    assert beat_s(SleepBegan(0, 0, "main", 1, None, 5), 1.0) == pytest.approx(0.4)
    assert beat_s(MessageWritten(0, 0, "main", 1, None, "c", 0, "m", 5), 1.0) == 0.0


def test_only_a_long_silence_is_shortened_and_never_made_longer() -> None:
    assert screen_s(1_500_000_000, 1.0, shorten=True) == pytest.approx(1.5)
    assert screen_s(3_000_000_000, 1.0, shorten=True) == pytest.approx(0.4)
    assert screen_s(3_000_000_000, 1.0, shorten=False) == pytest.approx(3.0)
    assert screen_s(3_000_000_000, 100.0, shorten=True) == pytest.approx(0.03)
