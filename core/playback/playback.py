"""What a window holds of one run: its source, its history, the playhead and its pace."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..model.history import History
from ..recording.remarks import cut_short, unfamiliar
from .pace import FASTEST, SLOWEST, Pace, beat_s, screen_s
from .passed import LOOKAHEAD, Passed, with_gaps
from .playhead import Playhead
from .real_time import RealTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..events.base import Event
    from ..events.program import OutputWritten
    from ..model.world import World
    from .source import Source, Status

A_TICK = 4096
"""Events that one tick passes, at most: what is more waits for the next, and the window lives."""
AT_ONCE = 128
"""Events that are looked at in one go: most ticks pass only a few."""


class Playback:
    """One run and the playhead in it.

    Time on screen is given (``now_s``) and never asked for; nothing sleeps; there is no thread. The
    playhead never passes what has not been taken in.

    Attributes:
        pace, speed: how the playhead moves when playing.
        playing: whether it moves.
        until: the position at which it comes to rest when it moves up to it; None for nowhere. A
            jump goes over it.
    """

    def __init__(
        self,
        source: Source,
        pace: Pace = Pace.ONE_BY_ONE,
        speed: float = 1.0,
        clock: Callable[[], float] = time.perf_counter,
        together: int = 0,
        history: History | None = None,
    ) -> None:
        """Stand at the start, paused.

        Args:
            source: where the run comes from; the playback closes it.
            pace: how the playhead moves.
            speed: 1 is a beat a second, or real time.
            clock: measures the budget of :meth:`poll`, and nothing else.
            together: how many lines of a writer belong together; 0 if that is not known.
            history: what has been taken in already; None for nothing.
        """
        self.pace = pace
        self.speed = min(max(speed, SLOWEST), FASTEST)
        self.playing = False
        self.until: int | None = None
        self.history = History(together=together) if history is None else history
        self._source = source
        self._head = Playhead(self.history)
        self._clock = clock
        self._complete = False
        self._tick_s: float | None = None
        self._due_s = 0.0  # one by one: when the next event may be passed

    @property
    def world(self) -> World:
        """The world at the playhead."""
        return self._head.world

    @property
    def position(self) -> int:
        """How many events lie before the playhead."""
        return self._head.position

    @property
    def length(self) -> int:
        """How many events there are so far."""
        return len(self.history)

    @property
    def now_ns(self) -> int:
        """The program's time at the playhead; it runs on between events while playing."""
        return self._head.now_ns

    @property
    def last_event(self) -> Event | None:
        """The event just before the playhead."""
        return self._head.last_event

    @property
    def live(self) -> bool:
        """The program may still do something."""
        return self._source.live

    @property
    def cut(self) -> bool:
        """It is a recording that ends before the program did."""
        return self._source.cut

    @property
    def at_end(self) -> bool:
        """The playhead stands behind the last event there will ever be."""
        return self._complete and self.position == self.length

    @property
    def awaits(self) -> bool:
        """A step forward would come to nothing new yet, but may later."""
        return not self._complete and not self._head.beat_ahead

    @property
    def loading(self) -> bool:
        """It is a recording that has not been taken in to its end."""
        return not self.live and not self._complete

    @property
    def status(self) -> Status:
        """How the run stands."""
        return self._source.status

    @property
    def status_detail(self) -> str:
        """What belongs to the status: the step of stopping, the exit code, or one sentence."""
        return str(self._source.detail)

    @property
    def warning(self) -> str:
        """What of the program is not recorded, or not shown, in words; empty for nothing."""
        return str(self._source.warning) or unfamiliar(self.history.skipped)

    @property
    def remarks(self) -> list[str]:
        """What is to be said of a recording that is not whole."""
        return [said for said in (cut_short(self.cut), self.warning) if said]

    @property
    def sources(self) -> dict[str, str]:
        """Path of a source file -> its text as it was when the program ran."""
        return self._source.sources

    def derived(self) -> dict[str, bytes]:
        """Return what was derived from all events and stored with them, by name."""
        return self._source.derived(self.length) if self._complete else {}

    def behind(self) -> tuple[int, float]:
        """Return by how many events and seconds of the program the playhead is behind the end."""
        seconds = (self.history.end_ns - self.now_ns) / 1e9
        return self.length - self.position, max(seconds, 0.0)

    def outputs(self, process: str | None = None) -> list[OutputWritten]:
        """Return what was printed up to the playhead, by one process or by all; the last of it."""
        outputs = self._head.outputs()
        if process is None:
            return list(outputs)
        return [output for output in outputs if output.process == process]

    def poll(self, budget_s: float) -> bool:
        """Take in what has come, for about so many seconds; return whether there was anything."""
        begin = self._clock()
        found = False
        while (chunk := self._source.take()) is not None:
            found = True
            was_empty = not self.length
            self._head.append(chunk)
            if was_empty and self.length:
                self._head.seek(0)
            if self._clock() - begin >= budget_s:
                return True
        self._complete = not self._source.live
        return found

    def tick(self, now_s: float) -> list[Passed]:
        """Move the playhead if it plays.

        Args:
            now_s: the time on screen; never less than at the call before.

        Returns:
            what it passed, in order; of a flood only the last.
        """
        last, self._tick_s = self._tick_s, now_s
        if not self.playing or last is None:
            return []
        if self.at_end:
            self.playing = False
            return []
        elapsed = max(now_s - last, 0.0)
        start = self.position
        if self.pace is Pace.REAL_TIME:
            events = self._play_time(elapsed)
        else:
            events = self._play_beats(now_s, elapsed)
        if self.position > start and self.position == self.until:
            self.pause()
        return self._passed(events) if self.position > start else []

    def play(self) -> None:
        """Let the playhead move; at the very end there is nothing left to play."""
        if not self.at_end:
            self.playing = True
            self._due_s = self._tick_s or 0.0

    def pause(self) -> None:
        """Let the playhead rest; the program runs on."""
        self.playing = False

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def forward(self) -> list[Passed]:
        """Pass the next event that makes a beat, and what comes before it; then rest."""
        self.pause()
        return self._passed(self._head.advance(min(self._head.next_stop(), self._limit)))

    def back(self) -> None:
        """Go back to where one step forward leads here; everything rests."""
        self.pause()
        self._head.seek(self._head.previous_stop())

    def seek(self, position: int) -> None:
        """Jump to behind the first ``position`` events; what plays goes on from there."""
        self._head.seek(position)
        self._due_s = self._tick_s or 0.0

    def to_start(self) -> None:
        """Jump before the first event and rest."""
        self.pause()
        self.seek(0)

    def to_end(self) -> None:
        """Jump behind the last event so far and rest, unless more is to come."""
        self.seek(self.length)
        if not self.live:
            self.pause()

    def catch_up(self) -> None:
        """Jump behind the last event so far and follow the program from there."""
        self.seek(self.length)
        self.play()

    def set_pace(self, pace: Pace) -> None:
        """Change how the playhead moves, from where it stands."""
        self.pace = pace
        self._due_s = self._tick_s or 0.0

    def set_speed(self, speed: float) -> None:
        """Change the speed, within its bounds."""
        new = min(max(speed, SLOWEST), FASTEST)
        if self._tick_s is not None:  # what is left of this beat
            self._due_s = self._tick_s + (self._due_s - self._tick_s) * self.speed / new
        self.speed = new

    def stop(self) -> None:
        """End the program; the playhead does not care."""
        self._source.stop()

    def close(self) -> None:
        """End the program, if it runs, and let go of everything."""
        self.playing = False
        self._source.close()
        self.history.close()

    @property
    def _limit(self) -> int:
        """The position up to which the playhead may move now."""
        if self.until is None or self.until <= self.position:
            return self.length
        return min(self.until, self.length)

    def _play_beats(self, now_s: float, elapsed: float) -> list[Event]:
        """Pass the events whose beat has come."""
        head, limit = self._head, self._limit
        events: list[Event] = []
        self._due_s = max(self._due_s, now_s - elapsed)  # having waited is no credit
        while now_s >= self._due_s and head.position < limit and len(events) < A_TICK:
            events += head.advance(min(head.next_stop(), limit))
            self._due_s += beat_s(events[-1], self.speed)
        if not events and head.position == self.length and self.live:
            head.now_ns += int(elapsed * 1e9)  # nothing to pass: whoever waits, waits on
        return events

    def _play_time(self, elapsed: float) -> list[Event]:
        """Let the program's time run on, and pass what happened until then."""
        head, limit = self._head, self._limit
        time_ = RealTime(self.speed, self.history.end_ns, self.live)
        if time_.floods(self.length - head.position, head.now_ns):
            head.now_ns = self.history.end_ns if limit == self.length else head.now_ns
            return head.advance(limit)
        events: list[Event] = []
        while len(events) < A_TICK:
            following = self.history.events(head.position, min(head.position + AT_ONCE, limit))
            if not following and limit < self.length:
                break
            reached = time_.reach(following, self.last_event, head.now_ns, elapsed)
            elapsed = reached.left_s
            events += head.advance(head.position + reached.events)
            head.now_ns = max(head.now_ns, reached.now_ns)
            if reached.events < len(following):
                break
            if not following:
                if self.live:  # whoever waits, waits on; but nobody knows a time that has not come
                    head.now_ns += int(elapsed * 1e9 * min(self.speed, 1.0))
                break
        return events

    def _passed(self, events: list[Event]) -> list[Passed]:
        after = self.history.events(self.position, self.position + LOOKAHEAD)
        return with_gaps(events, after, self._lasts)

    def _lasts(self, event: Event, following: Event) -> float:
        """Return the seconds on screen from one event to the next."""
        if self.pace is Pace.ONE_BY_ONE:
            return beat_s(event, self.speed)
        return screen_s(following.t_ns - event.t_ns, self.speed, shorten=True)
