"""What the timeline says: ticks, labels, tips, in plain words."""

from __future__ import annotations

import pytest

from core.model.lane import Detail, State
from core.model.lanes import Bar
from core.model.world import Channel, Lock, World
from gui.words.timeline import bar_lines, instant_text, level_line, measured_text, wait_text


@pytest.mark.parametrize(
    ("ns", "step", "text"),
    [
        (2e8, 2e8, "0.2 s"),
        (3e9, 1e9, "3 s"),
        (1.61e9, 1e7, "1.61 s"),
        (2e6, 1e6, "2 ms"),
        (2.5e6, 5e5, "2.5 ms"),
        (30_000, 1e3, "30 µs"),
    ],
)
def test_an_instant_is_as_exact_as_its_ticks(ns: float, step: float, text: str) -> None:
    assert instant_text(ns, step) == text


def world() -> World:
    made = World()
    made.channels["c"] = Channel("c", 1, "queue", "words", 3, "main")
    made.channels["u"] = Channel("u", 3, "queue", "rest", 0, "main")
    made.channels["p"] = Channel("p", 2, "pipe", "left", 0, "main")
    made.locks["l"] = Lock("l", 1, "lock", "door", 1, "main")
    return made


@pytest.mark.parametrize(
    ("wait", "target", "text"),
    [
        ("send", "c", "words full"),
        ("receive", "c", "words empty"),
        ("send", "u", "rest not read"),
        ("receive", "p", "recv()"),
        ("lock", "l", "door"),
        ("condition", "l", "door.wait()"),
        ("join", "main.1", "join()"),
        ("result", "pool", "result"),
        ("", "", ""),
    ],
)
def test_a_wait_is_called_by_what_keeps_one(wait: str, target: str, text: str) -> None:
    assert wait_text(wait, target, world()) == text


def test_a_bar_says_what_since_when_and_how_long() -> None:
    bar = Bar(1_500_000_000, 1_710_000_000, 4, 9, State.BLOCKED, Detail("lock", "l"))
    lines = bar_lines("Writer 3", bar, "door", [], 1_000_000_000)
    assert lines == ["Writer 3: blocked: door", "since 0.50 s, for 0.21 s"]


def test_a_lock_says_who_holds_it_and_that_a_dead_one_will_not_give_it_back() -> None:
    held = Bar(0, 1_000_000, 0, 1, State.HELD, Detail(owners=("a",)))
    assert bar_lines("door", held, "", ["Ada"], 0)[0] == "door: held by Ada"
    dead = held._replace(state=State.DEAD_OWNER)
    assert "never released" in bar_lines("door", dead, "", ["Ada"], 0)[0]


def test_levels_and_measures() -> None:
    assert level_line("words", 3, 3) == "words: 3 of 3"
    assert level_line("words", 3, 0) == "words: 3"
    assert measured_text(210_000_000, 1) == "0.21 s, 1 event"
    assert measured_text(210_000_000, 14) == "0.21 s, 14 events"
