"""Real time runs as the program's did, and never farther than what is known."""

from __future__ import annotations

import pytest

from core.events.process import ProcessRan, SleepEnded
from core.playback.real_time import CLOSE_NS, FLOOD, RealTime

S = 1_000_000_000


def woke(t_ns: int) -> SleepEnded:
    return SleepEnded(t_ns, t_ns, "main", 1, None)


def test_events_are_reached_when_their_time_has_come() -> None:
    time = RealTime(speed=1.0, end_ns=10 * S, live=False)
    following = [woke(S), woke(S + 1), woke(2 * S)]
    assert time.reach(following, woke(0), 0, 1.5) == (2, 0.0, int(1.5 * S))


def test_what_is_not_needed_of_the_time_on_screen_is_left() -> None:
    time = RealTime(speed=2.0, end_ns=S, live=False)
    reached = time.reach([woke(S)], woke(0), 0, 3.0)
    assert reached.events == 1
    assert reached.left_s == pytest.approx(2.5)
    assert reached.now_ns == S


def test_a_silence_flies_and_a_start_is_not_slowed() -> None:
    slow = RealTime(speed=0.1, end_ns=S, live=False)
    assert slow.rate(woke(0), woke(60 * S), 0) == pytest.approx(150.0)
    assert slow.rate(ProcessRan(0, 0, "main", 1, None, 5, 4), woke(S), 0) == 1.0
    assert slow.rate(woke(0), woke(S), 0) == 0.1


def test_live_a_small_lag_is_made_up_for() -> None:
    live = RealTime(speed=1.0, end_ns=S, live=True)
    assert live.rate(woke(0), woke(S), S // 2) > 1.0
    assert live.rate(woke(0), woke(S), S - CLOSE_NS) == 1.0


def test_a_flood_is_one_step_only_live_and_not_slowed() -> None:
    assert RealTime(1.0, S, live=True).floods(FLOOD + 1, S)
    assert not RealTime(1.0, S, live=True).floods(FLOOD, S)
    assert not RealTime(0.5, S, live=True).floods(FLOOD + 1, S)
    assert not RealTime(1.0, S, live=False).floods(FLOOD + 1, S)
    assert not RealTime(1.0, 2 * S, live=True).floods(FLOOD + 1, S), "far behind: as it was"
