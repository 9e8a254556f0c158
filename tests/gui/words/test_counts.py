"""What went wrong is told first, and nobody is left out of the counts."""

from __future__ import annotations

from core.model.world import Channel, Life, Lock, Process, Wait, WaitKind, World
from gui.words.counts import counts_of, state_of, waiting_at, words_of_one


def process(**fields: object) -> Process:
    made = Process("main.1", "main", 1, "W", life=Life.RUNNING)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def test_every_state_has_its_word() -> None:
    world = World()
    asleep = Wait(WaitKind.SLEEP, "", 0)
    cases = {
        "run": process(),
        "created": process(life=Life.CREATED),
        "sleep": process(waits={1: asleep}),
        "blocked": process(waits={1: Wait(WaitKind.LOCK, "k", 0)}),
        "join": process(waits={1: Wait(WaitKind.JOIN, "main.2", 0)}),
        "ended": process(life=Life.ENDED, exit_code=0),
        "failed": process(life=Life.ENDED, exit_code=1),
        "killed": process(life=Life.ENDED, exit_code=-9, signal="SIGKILL"),
    }
    assert {state: state_of(p, world) for state, p in cases.items()} == {s: s for s in cases}


def test_the_worst_comes_first_and_all_are_counted() -> None:
    states = ["run"] * 38 + ["blocked"] * 2 + ["killed", "failed"]
    assert counts_of(states) == [
        ("1 killed", True),
        ("1 failed", True),
        ("2 blocked", False),
        ("38 run", False),
    ]


def test_one_waits_and_two_wait() -> None:
    assert counts_of(["waiting"]) == [("1 waits", False)]
    assert counts_of(["waiting"] * 2) == [("2 wait", False)]


def test_a_single_resource_is_told_as_one() -> None:
    seats = Lock("k", 1, "semaphore", "", 4, "main", free=1, waiters={"main.1": 0})
    assert words_of_one(seats) == [("1 of 4 free", False), ("1 waits", False)]
    full = Channel("q", 1, "queue", "", 2, "main", messages=["a", "b"])
    assert words_of_one(full) == [("full: 2 of 2", False)]
    dead = Lock("k", 1, "lock", "", 1, "main", owners=["main.1"], owner_dead=True)
    assert words_of_one(dead) == [("never released", True)]
    assert waiting_at([seats, full]) == 1
