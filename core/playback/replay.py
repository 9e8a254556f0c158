"""A second playhead in the history of a run, of which the first one knows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .pace import Pace, beat_s
from .playback import Playback
from .real_time import RealTime
from .source import Status

if TYPE_CHECKING:
    from ..language import Told
    from ..model.history import History

AT_ONCE = 1024
LOOKED_AT = 5_000
"""Events of which it is summed up how long they take; what more there is goes on like that."""


class Span(NamedTuple):
    """A part of a run, and how it is played.

    Attributes:
        start, end: how many events lie before it and before its end.
        pace, speed: as in ``Playback``.
    """

    start: int
    end: int
    pace: Pace = Pace.ONE_BY_ONE
    speed: float = 1.0


class Taken:
    """A source of which everything has been taken in already."""

    def __init__(self, *, cut: bool = False, sources: dict[str, str] | None = None) -> None:
        """Stand for a source that is used up."""
        self.status = Status.ENDED
        self.detail: Told = ""
        self.warning: Told = ""
        self.live, self.cut, self.sources = False, cut, sources or {}

    def take(self) -> bytes | None:
        """There is nothing more."""
        return None

    def derived(self, count: int) -> dict[str, bytes]:
        """Nothing is stored here."""
        return {}

    def stop(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """There is nothing to close."""


def replay(playback: Playback, span: Span) -> Playback:
    """Return a playback of the same history, which stands at the beginning of a span and plays.

    It is not to be closed: the history is the other's.
    """
    taken = Taken(cut=playback.cut, sources=playback.sources)
    second = Playback(taken, span.pace, span.speed, history=playback.history)
    second.poll(0.0)
    second.seek(span.start)
    second.tick(0.0)
    second.play()
    return second


def lasts_s(history: History, span: Span, most_s: float) -> float:
    """Return about how long it takes on screen until the last event of a span is passed, in s.

    Args:
        history: of the run.
        span: what is played.
        most_s: it is not told how much longer than this it is.
    """
    end = min(span.end, len(history))
    looked = min(end, span.start + LOOKED_AT)
    time_ = RealTime(span.speed, history.end_ns, live=False)
    total, before = 0.0, None
    for at in range(span.start, looked, AT_ONCE):
        for event in history.events(at, min(at + AT_ONCE, looked)):
            if before is not None and span.pace is Pace.ONE_BY_ONE:
                total += beat_s(before, span.speed)
            elif before is not None:
                rate = time_.rate(before, event, before.t_ns)
                total += (event.t_ns - before.t_ns) / 1e9 / rate
            before = event
        if total > most_s:
            return most_s
    if looked < end and before is not None:
        seen = looked - span.start
        if span.pace is Pace.ONE_BY_ONE:
            total *= (end - span.start) / seen
        else:
            total += (history.event(end - 1).t_ns - before.t_ns) / 1e9 / span.speed
    return min(total, most_s)
