"""The playhead moves by beats or by the program's time, and never past what is known."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from core.playback.pace import Pace
from core.playback.source import Status
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.conftest import Tape
    from tests.core.playback.conftest import Deck

MS = 1_000_000
S = 1_000 * MS


def ping_pong(tape: Tape, rounds: int = 3) -> None:
    a = tape.program()
    pipe = a.channel(rec.PIPE)
    b = a.child("B")
    for _ in range(rounds):
        b.receives(pipe, a.sends(pipe, "ping", end=0), end=1)
        a.receives(pipe, b.sends(pipe, "pong", end=1), end=0)


def test_one_by_one_shows_an_event_a_second(tape: Tape, deck: Callable[..., Deck]) -> None:
    ping_pong(tape)
    d = deck(Pace.ONE_BY_ONE)
    d.load()
    assert d.run(2.0) == [], "paused"
    d.playback.play()
    begin = d.run(3.0)
    assert begin[:3] == ["ProgramStarted", "ProcessRan", "ChannelOpened"]
    beats = [d.run(1.0) for _ in range(6)]
    assert all(len(kinds) == 1 for kinds in beats), beats
    d.run(20.0)
    assert d.playback.at_end
    assert not d.playback.playing


def test_speed_scales_the_beats(tape: Tape, deck: Callable[..., Deck]) -> None:
    ping_pong(tape, rounds=20)
    d = deck(Pace.ONE_BY_ONE, speed=10.0)
    d.load()
    d.playback.play()
    d.run(1.0)
    assert len(d.run(2.0)) == pytest.approx(20, abs=1)
    d.playback.set_speed(100.0)
    assert len(d.run(0.2)) >= 15
    d.playback.set_speed(1e9)
    assert d.playback.speed == 100.0
    d.playback.set_speed(0.0)
    assert d.playback.speed == 0.01


def test_real_time_is_the_programs_time(tape: Tape, deck: Callable[..., Deck]) -> None:
    main = tape.program()
    start = tape.t
    for tenth in range(1, 11):
        main(rec.SLEEP_ENDED, t=start + tenth * 100 * MS)
    d = deck(Pace.REAL_TIME)
    d.load()
    d.playback.play()
    d.run(0.05)
    assert len(d.run(0.5)) == 5
    assert d.playback.now_ns - start == pytest.approx(550 * MS, abs=5 * MS)
    d.playback.set_speed(0.5)
    assert len(d.run(0.4)) == 2
    d.playback.pause()
    before = d.playback.now_ns
    assert d.run(5.0) == []
    assert d.playback.now_ns == before


def test_slow_motion_begins_with_what_the_program_does(
    tape: Tape, deck: Callable[..., Deck]
) -> None:
    main = tape.program()
    ready = tape.t + 300 * MS
    main(rec.SLEEP_BEGAN, t=ready, arg=500 * MS)
    main(rec.SLEEP_ENDED, t=ready + 500 * MS)
    d = deck(Pace.REAL_TIME, speed=0.1)
    d.load()
    d.playback.play()
    assert "SleepBegan" in d.run(0.5), "an interpreter that starts is shown in no slow motion"
    assert d.run(4.0) == [], "half a second takes five"
    assert d.run(1.5) == ["SleepEnded"]


def test_a_replay_shortens_a_long_silence(tape: Tape, deck: Callable[..., Deck]) -> None:
    main = tape.program()
    main(rec.SLEEP_BEGAN, arg=60 * S)
    main(rec.SLEEP_ENDED, t=tape.t + 60 * S)
    d = deck(Pace.REAL_TIME)
    d.load()
    d.playback.play()
    d.run(0.2)
    asleep = d.playback.now_ns
    d.run(0.1)
    assert d.playback.now_ns - asleep == pytest.approx(15 * S, rel=0.1), "time is seen to fly"
    assert d.run(0.3) == ["SleepEnded"]


def test_live_the_playhead_stays_close_to_the_program(
    tape: Tape, deck: Callable[..., Deck]
) -> None:
    main = tape.program()
    d = deck(Pace.REAL_TIME, live=True)
    d.load()
    d.playback.play()
    passed: list[str] = []
    for _ in range(40):
        for _ in range(5):
            main(rec.SLEEP_ENDED, t=tape.t + 10 * MS)
            tape.t += 10 * MS
        d.load()
        passed += d.run(0.05)
        events, seconds = d.playback.behind()
        assert events <= 10
        assert seconds < 0.11
    assert d.playback.position == d.playback.length - d.playback.behind()[0]
    assert len(passed) >= 190


def test_live_durations_run_on_while_nothing_happens(tape: Tape, deck: Callable[..., Deck]) -> None:
    tape.program()
    for pace in Pace:
        d = deck(pace, live=True)
        if not d.playback.length:
            d.source.chunks.append(bytes(tape.bytes))
            d.playback.poll(1.0)
        d.playback.play()
        d.run(3.0)
        before = d.playback.now_ns
        assert d.run(3.0) == []
        assert d.playback.now_ns - before == pytest.approx(3 * S, rel=0.01)
        assert d.playback.behind() == (0, 0.0)
        assert d.playback.playing


def test_one_by_one_falls_behind_a_program_that_is_faster_and_catches_up_at_a_click(
    tape: Tape, deck: Callable[..., Deck]
) -> None:
    ping_pong(tape, rounds=50)
    d = deck(Pace.ONE_BY_ONE, live=True)
    d.load()
    d.playback.play()
    d.run(3.0)
    events, seconds = d.playback.behind()
    assert events > 190
    assert seconds > 0.1
    d.playback.catch_up()
    assert d.playback.behind() == (0, 0.0)
    assert d.playback.playing
    ping_pong_again = d.playback.world
    assert len(ping_pong_again.processes) == 2


def test_the_playhead_follows_what_comes_after_it_had_to_wait(
    tape: Tape, deck: Callable[..., Deck]
) -> None:
    main = tape.program()
    d = deck(Pace.ONE_BY_ONE, live=True)
    d.load()
    d.playback.play()
    d.run(10.0)
    lock = main.lock()
    main(rec.ACQUIRED, resource=lock)
    main(rec.RELEASED, resource=lock)
    d.load()
    assert d.run(0.05) == ["LockCreated"], "at once"
    assert d.run(0.5) == ["LockAcquired"]
    assert d.run(0.7) == [], "and then in its beats"
    assert d.run(0.3) == ["LockReleased"]


def test_the_gap_tells_how_long_a_chip_may_travel(tape: Tape, deck: Callable[..., Deck]) -> None:
    ping_pong(tape)
    d = deck(Pace.ONE_BY_ONE, speed=2.0)
    d.load()
    gaps = {}
    while passed := d.playback.forward():
        gaps[d.playback.position] = passed[-1]
    sends = [p.gap_s for p in gaps.values() if type(p.event).__name__ == "MessageSent"]
    assert sends == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    assert list(gaps.values())[-1].gap_s == math.inf


def test_steps_jumps_and_their_rest(tape: Tape, deck: Callable[..., Deck]) -> None:
    ping_pong(tape)
    d = deck(Pace.ONE_BY_ONE)
    d.load()
    d.playback.play()
    (first,) = d.playback.forward()
    assert not d.playback.playing
    assert d.playback.last_event is first.event
    assert d.playback.position == 1
    d.playback.forward()
    position, world = d.playback.position, d.playback.world.copy()
    d.playback.forward()
    d.playback.back()
    assert (d.playback.position, d.playback.world) == (position, world)
    d.playback.to_end()
    assert d.playback.at_end
    d.playback.play()
    assert not d.playback.playing, "nothing is left to play"
    assert d.playback.forward() == []
    d.playback.to_start()
    assert d.playback.position == 0
    assert d.playback.last_event is None
    d.playback.toggle()
    assert d.playback.playing
    d.playback.toggle()
    assert not d.playback.playing


def test_the_pace_can_be_changed_on_the_way(tape: Tape, deck: Callable[..., Deck]) -> None:
    ping_pong(tape)
    d = deck(Pace.ONE_BY_ONE)
    d.load()
    d.playback.play()
    d.run(3.0)
    d.playback.set_pace(Pace.REAL_TIME)
    assert len(d.run(0.5)) > 5, "what took milliseconds takes milliseconds"
    assert d.playback.at_end


def test_a_flood_is_passed_in_portions(tape: Tape, deck: Callable[..., Deck]) -> None:
    main = tape.program()
    for n in range(10_000):
        main(rec.SLEEP_ENDED, t=tape.t + n)
    d = deck(Pace.REAL_TIME, speed=100.0)
    d.load()
    d.playback.play()
    d.now_s += 1.0
    assert len(d.playback.tick(d.now_s)) <= 4096
    d.run(0.2)
    assert d.playback.at_end


def test_the_budget_of_a_poll_is_kept(tape: Tape, deck: Callable[..., Deck]) -> None:
    tape.program()
    d = deck(Pace.ONE_BY_ONE)
    d.source.chunks = [tape.take(), b"", b"", b""]
    assert d.playback.poll(0.0)
    assert len(d.source.chunks) == 3
    assert not d.playback.at_end
    assert d.playback.poll(1.0)
    assert not d.playback.poll(1.0)
    assert d.source.chunks == []


def test_what_belongs_to_the_run_is_passed_through(tape: Tape, deck: Callable[..., Deck]) -> None:
    main = tape.program()
    child = main.child("C")
    main.prints("of main\n")
    child.prints("of the child\n")
    d = deck(Pace.ONE_BY_ONE, live=True)
    d.load()
    assert (d.playback.status, d.playback.status_detail) == (Status.RUNNING, "")
    assert d.playback.live
    assert d.playback.sources == {"/p/script.py": "pass\n"}
    assert d.playback.outputs() == []
    d.playback.to_end()
    assert [o.text for o in d.playback.outputs()] == ["of main\n", "of the child\n"]
    assert [o.text for o in d.playback.outputs("main.1")] == ["of the child\n"]
    d.playback.stop()
    assert d.source.stopped


@pytest.mark.parametrize("pace", list(Pace))
def test_moving_the_playhead_comes_to_rest_where_it_is_told_to(
    tape: Tape, deck: Callable[..., Deck], pace: Pace
) -> None:
    ping_pong(tape, rounds=20)
    d = deck(pace, speed=100.0)
    d.load()
    d.playback.until = 11
    d.playback.play()
    d.run(2.0)
    assert (d.playback.position, d.playback.playing) == (11, False)
    d.playback.play()
    d.run(5.0)
    assert d.playback.at_end, "once there it holds nobody"


def test_a_flood_rests_there_too_and_a_jump_goes_over_it(
    tape: Tape, deck: Callable[..., Deck]
) -> None:
    main = tape.program()
    d = deck(Pace.REAL_TIME, live=True)
    d.load()
    d.playback.play()
    d.run(0.5)
    for _ in range(3000):
        main(rec.SLEEP_ENDED, t=tape.t + 1000)
        tape.t += 1000
    d.load()
    d.playback.until = 1500
    d.run(0.5)
    assert (d.playback.position, d.playback.playing) == (1500, False)
    d.playback.until = 2000
    d.playback.catch_up()
    assert d.playback.position == d.playback.length


def test_a_step_does_not_go_beyond_it(tape: Tape, deck: Callable[..., Deck]) -> None:
    main = tape.program()
    for _ in range(3):
        main(rec.SLEEP_ENDED)  # no beat of its own
    main(rec.SLEEP_BEGAN, arg=1)
    d = deck(Pace.ONE_BY_ONE)
    d.load()
    d.playback.until = d.playback.length - 2
    while d.playback.position < d.playback.until:
        d.playback.forward()
    assert d.playback.position == d.playback.length - 2
    d.playback.forward()
    assert d.playback.position == d.playback.length
