"""How much time there is to show an event."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from core.events.file import LineWritten
from core.events.lock import LockAcquired, LockReleased
from core.events.message import MessageReceived, MessageSent
from core.events.process import ProcessRan
from core.playback.passed import MANY, resource, with_gaps

if TYPE_CHECKING:
    from core.events.base import Event


def sent(t_ns: int, channel: str = "channel-1.1") -> MessageSent:
    return MessageSent(t_ns, t_ns, "main", 1, None, channel, 0, f"m{t_ns}", "x", None)


def lasts(event: Event, following: Event) -> float:
    return float(following.t_ns - event.t_ns)


def test_an_event_happens_on_its_channel_lock_file_or_process() -> None:
    assert resource(sent(1)) == "channel-1.1"
    assert resource(LockAcquired(1, 1, "main", 1, None, "lock-1.1")) == "lock-1.1"
    assert resource(LineWritten(1, 1, "main", 1, None, "/p/o", "x", 2)) == "/p/o"
    assert resource(ProcessRan(1, 1, "main.1", 1, None, 5, 4)) == "main.1"


def test_the_gap_is_that_to_the_next_event_on_the_same_resource() -> None:
    events: list[Event] = [
        sent(0),
        LockAcquired(3, 3, "main", 1, None, "lock-1.1"),
        sent(5, "channel-1.2"),
        MessageReceived(8, 8, "main.1", 1, None, "channel-1.1", 0, "m0", 3, False),
    ]
    after = [LockReleased(20, 20, "main", 1, None, "lock-1.1")]
    gaps = [p.gap_s for p in with_gaps(events, after, lasts)]
    assert gaps == [8.0, 17.0, math.inf, math.inf]
    assert [p.event for p in with_gaps(events, after, lasts)] == events


def test_nothing_passed_is_nothing_to_show() -> None:
    assert with_gaps([], [sent(1)], lasts) == []


def test_where_thousands_pass_at_once_the_last_are_told_and_nothing_travels() -> None:
    events = [sent(n) for n in range(MANY + 1)]
    passed = with_gaps(events, [], lasts)
    assert [p.event for p in passed] == events[1:]
    assert {p.gap_s for p in passed} == {0.0}


def test_a_gap_is_never_negative_although_several_events_have_one_time() -> None:
    passed = with_gaps([sent(5), sent(5), sent(5)], [sent(6)], lasts)
    assert [p.gap_s for p in passed] == pytest.approx([0.0, 0.0, 1.0])
