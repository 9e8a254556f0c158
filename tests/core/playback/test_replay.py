"""A second playhead goes through the same history and disturbs nobody; how long that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.history import History
from core.playback.pace import Pace
from core.playback.playback import Playback
from core.playback.replay import Span, Taken, lasts_s, replay
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.core.conftest import Tape

MS = 1_000_000


@pytest.fixture
def first(tape: Tape) -> Iterator[Playback]:
    """Return a playback of ten messages, a second apart in the program."""
    main = tape.program()
    queue = main.channel(rec.QUEUE, 0, "queue")
    for _ in range(10):
        tape.t += 999 * MS
        main.sends(queue, "'x'")
    history = History()
    history.append(tape.take())
    made = Playback(Taken(), history=history)
    made.poll(0.0)
    yield made
    history.close()


def test_the_first_playhead_stays_and_the_second_goes(first: Playback) -> None:
    first.seek(3)
    second = replay(first, Span(5, first.length))
    for turn in range(100):
        second.tick(turn / 2)
    assert (second.at_end, second.world.count) == (True, first.length)
    assert (first.position, first.world.count) == (3, 3)


def test_it_lasts_as_long_as_it_takes(first: Playback) -> None:
    for span in (Span(2, 9, speed=2.0), Span(0, first.length, Pace.REAL_TIME, 4.0)):
        second, now = replay(first, span), 0.0
        while second.position < span.end and now < 60:
            now += 0.01
            second.tick(now)
        assert lasts_s(first.history, span, 100.0) == pytest.approx(now, abs=0.1)


def test_what_lasts_too_long_is_not_counted_to_its_end(first: Playback) -> None:
    assert lasts_s(first.history, Span(0, first.length, speed=0.01), 30.0) == 30.0
    assert lasts_s(first.history, Span(4, 4), 30.0) == 0.0


def test_of_a_long_span_the_rest_goes_on_as_it_began(
    first: Playback, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Span(2, first.length, Pace.REAL_TIME, 1.0)
    exact = lasts_s(first.history, whole, 100.0)
    monkeypatch.setattr("core.playback.replay.LOOKED_AT", 4)
    assert lasts_s(first.history, whole, 100.0) == pytest.approx(exact, rel=0.05)
    beats = lasts_s(first.history, Span(2, first.length), 100.0)
    assert beats == pytest.approx(first.length - 3, rel=0.5)
