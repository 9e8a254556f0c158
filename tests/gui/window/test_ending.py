"""What is not shown any more ends, and in a hurry in no more than three seconds."""

from __future__ import annotations

import time

from gui.window.ending import CLOSE_S, Ending


class Deaf:
    """A run, and its playback, that hear nothing."""

    live = alive = True

    def __init__(self) -> None:
        self.told: list[str] = []
        self.limit_s = 0.0

    def stop(self) -> None:
        self.told.append("stop")

    def take(self) -> list[object]:
        return []

    def close(self, seconds: float = 0.0) -> None:
        self.told.append("close")
        self.limit_s = max(self.limit_s, seconds)


def test_in_a_hurry_the_last_of_three_seconds_is_for_killing() -> None:
    ending, deaf = Ending(), Deaf()
    ending.hurry()
    begin = time.monotonic()
    ending.end(deaf, deaf)  # type: ignore[arg-type]
    assert deaf.told == ["stop", "close", "close"]
    assert time.monotonic() - begin + deaf.limit_s < CLOSE_S + 0.5
