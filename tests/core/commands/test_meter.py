"""How far a long work is, told on a terminal and nowhere else."""

from __future__ import annotations

import io

from core.commands.meter import ERASE, LATE_S, PAUSE_S, Meter


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that stands until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_file_is_told_nothing() -> None:
    out, clock = io.StringIO(), Clock()
    with Meter(out, clock) as meter:
        clock.now = 100.0
        meter(0.5)
    assert out.getvalue() == ""


def test_what_is_quick_is_not_told() -> None:
    out, clock = Terminal(), Clock()
    with Meter(out, clock) as meter:
        clock.now = LATE_S / 2
        meter(0.9)
    assert out.getvalue() == ""


def test_what_takes_long_is_told_now_and_then_and_the_line_is_clean_at_the_end() -> None:
    out, clock = Terminal(), Clock()
    with Meter(out, clock) as meter:
        clock.now = LATE_S
        meter(0.25)
        meter(0.26)
        clock.now += PAUSE_S
        meter(0.5)
    assert out.getvalue() == f"{ERASE}25%{ERASE}50%{ERASE}"
