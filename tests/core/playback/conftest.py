"""A source that a test feeds by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.playback.playback import Playback
from core.playback.source import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.language import Told
    from core.playback.pace import Pace
    from tests.core.conftest import Tape


class HandSource:
    """Gives what the test put in."""

    def __init__(self, live: bool) -> None:
        self.status = Status.RUNNING if live else Status.ENDED
        self.detail: Told = ""
        self.warning: Told = ""
        self.live = live
        self.cut = False
        self.sources = {"/p/script.py": "pass\n"}
        self.chunks: list[bytes] = []
        self.stopped = self.closed = False

    def take(self) -> bytes | None:
        return self.chunks.pop(0) if self.chunks else None

    def derived(self, count: int) -> dict[str, bytes]:
        return {}

    def stop(self) -> None:
        self.stopped = True

    def close(self) -> None:
        self.closed = True


class Deck:
    """A playback, its source, and a time on screen that the test moves."""

    def __init__(self, tape: Tape, pace: Pace, speed: float, live: bool) -> None:
        self.tape = tape
        self.source = HandSource(live)
        self.playback = Playback(self.source, pace, speed)
        self.now_s = 100.0
        self.playback.tick(self.now_s)

    def load(self) -> None:
        """Take in what is on the tape."""
        self.source.chunks.append(self.tape.take())
        assert self.playback.poll(1.0)
        self.playback.poll(1.0)

    def run(self, seconds: float, step: float = 0.05) -> list[str]:
        """Let time pass; return the kinds of events that were passed."""
        kinds = []
        for _ in range(round(seconds / step)):
            self.now_s += step
            kinds += [type(p.event).__name__ for p in self.playback.tick(self.now_s)]
        return kinds


@pytest.fixture
def deck(tape: Tape) -> Iterator[Callable[..., Deck]]:
    """Return what makes a deck: (pace, speed, live)."""
    decks = []

    def make(pace: Pace, speed: float = 1.0, live: bool = False) -> Deck:
        decks.append(Deck(tape, pace, speed, live))
        return decks[-1]

    yield make
    for one in decks:
        one.playback.close()
        assert one.source.closed
