"""The words of a state are those that a programmer knows, and no two badges look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from core.model.world import Channel, Life, Lock, Message, Process, Wait, WaitKind, World
from core.tracing import records as rec
from gui.words.badges import letters
from gui.words.resources import lock_name
from gui.words.states import (
    Badge,
    Glyph,
    Pill,
    all_letters,
    seconds,
    shown_name,
    state_words,
)

if TYPE_CHECKING:
    from tests.core.conftest import Tape


def world_of(*names: str) -> World:
    world = World()
    world.processes["main"] = Process("main", "", 0, "MainProcess", life=Life.RUNNING)
    for i, name in enumerate(names, 1):
        world.processes[f"main.{i}"] = Process(f"main.{i}", "main", i, name, life=Life.RUNNING)
    return world


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Writer 1", "W1"),
        ("Producer", "P"),
        ("main", "m"),
        ("Process-12", "P12"),
        ("\u5199\u5165\u8fdb\u7a0b 2", "\u51992"),
        ("7", "7"),
        ("", "?"),
    ],
)
def test_a_badge_has_the_initial_and_the_number(name: str, shown: str) -> None:
    assert letters(name) == shown


def test_no_two_badges_are_alike() -> None:
    shown = all_letters(world_of("Worker", "Waiter", "Worker", "Worker"))
    assert len(set(shown.values())) == 5
    assert shown["main.1"] == "W"
    assert shown["main.2"] == "Wa"


def test_a_scenario_may_give_another_name() -> None:
    process = Process("main.1", "main", 1, "Producer")
    assert shown_name(process, {"main.1": "\u751f\u4ea7\u8005"}) == "\u751f\u4ea7\u8005"
    assert shown_name(process) == "Producer"
    assert shown_name(Process("main", "", 0, "MainProcess")) == "main"


def waiting(
    kind: WaitKind, target: str = "", duration_ns: int | None = None
) -> tuple[Process, World]:
    world = world_of("A", "B")
    world.channels["q"] = Channel("q", 1, "queue", "", 3, "main")
    world.channels["p"] = Channel("p", 2, "pipe", "", 0, "main")
    world.locks["k"] = Lock("k", 1, "lock", "", 1, "main")
    process = world.processes["main"]
    process.waits[1] = Wait(kind, target, since_ns=0, duration_ns=duration_ns)
    return process, world


@pytest.mark.parametrize(
    ("kind", "target", "text", "pill"),
    [
        (WaitKind.SEND, "q", "blocked: full", Pill.INVERTED),
        (WaitKind.RECEIVE, "q", "blocked: empty", Pill.INVERTED),
        (WaitKind.SEND, "p", "blocked: send", Pill.INVERTED),
        (WaitKind.RECEIVE, "p", "blocked: recv", Pill.INVERTED),
        (WaitKind.LOCK, "k", "blocked: Lock", Pill.INVERTED),
        (WaitKind.JOIN, "main.1", "join(): 2 left", Pill.OUTLINED),
    ],
)
def test_a_wait_says_what_for_and_only_a_resource_blocks(
    kind: WaitKind, target: str, text: str, pill: Pill
) -> None:
    process, world = waiting(kind, target)
    words = state_words(process, world)
    assert (words.text, words.pill) == (text, pill)
    assert (words.badge, words.glyph) == (Badge.HOLLOW, Glyph.HOURGLASS)


def test_sleep_has_a_moon_and_no_pill() -> None:
    words = state_words(*waiting(WaitKind.SLEEP, duration_ns=200_000_000))
    assert (words.text, words.glyph, words.pill) == ("sleeps 0.2 s", Glyph.MOON, Pill.NONE)


@pytest.mark.parametrize(
    ("code", "signal", "text", "glyph", "badge"),
    [
        (0, None, "exited 0", Glyph.TICK, Badge.GREY),
        (2, None, "exited 2", Glyph.DIAMOND, Badge.GREY),
        (-9, "SIGKILL", "killed (SIGKILL), -9", Glyph.CROSS, Badge.KILLED),
        (None, None, "ended", Glyph.TICK, Badge.GREY),
    ],
)
def test_an_end_says_how(
    code: int | None, signal: str | None, text: str, glyph: Glyph, badge: Badge
) -> None:
    process = Process("main", "", 0, "x", pid=7, life=Life.ENDED, exit_code=code, signal=signal)
    words = state_words(process, World())
    assert (words.text, words.glyph, words.badge) == (text, glyph, badge)


def test_one_that_could_not_be_started_has_not_ended(tape: Tape) -> None:
    main = tape.program()
    child = main.starts("Child")
    main(rec.START_FAILED, resource=child.key)
    world = tape.world()
    words = state_words(world.processes["main.1"], world)
    assert (words.text, words.glyph) == ("start failed", Glyph.ERROR)


def test_a_queue_that_shows_something_is_not_called_empty() -> None:
    process, world = waiting(WaitKind.RECEIVE, "q")
    message = Message("m", "q", "main.1", 0, "1", None, 0, written=False)
    world.channels["q"].messages.append("m")
    world.messages["m"] = message
    assert state_words(process, world).text == "blocked: on its way"
    world.messages["m"] = msgspec.structs.replace(message, written=True)
    assert state_words(process, world).text == "blocked: another reads"


def test_a_process_says_what_it_holds() -> None:
    process, world = waiting(WaitKind.SLEEP)
    process.waits.clear()
    process.holds.append("k")
    assert state_words(process, world).text == "holds Lock"
    process.holds.clear()
    assert state_words(process, world).text == "running"


def test_a_parent_that_is_through_waits_for_its_children() -> None:
    world = world_of("A")
    main = world.processes["main"]
    main.life = Life.EXITING
    words = state_words(main, world)
    assert (words.text, words.pill) == ("at exit: waits for 1", Pill.OUTLINED)
    world.processes["main.1"].life = Life.ENDED
    assert state_words(main, world).text == "ends"


def test_not_started_is_dashed() -> None:
    words = state_words(Process("main.1", "main", 1, "A"), World())
    assert (words.text, words.glyph, words.badge) == ("not started", Glyph.RING, Badge.DASHED)


def test_locks_without_a_variable_are_numbered_when_there_are_several() -> None:
    world = World()
    world.locks["a"] = Lock("a", 1, "lock", "", 1, "main")
    assert lock_name(world.locks["a"], world) == "Lock"
    world.locks["b"] = Lock("b", 2, "semaphore", "", 3, "main")
    assert lock_name(world.locks["b"], world) == "Semaphore 2"


@pytest.mark.parametrize(
    ("ns", "text"),
    [
        (30_000, "30 \N{MICRO SIGN}s"),
        (110_000_000, "110 ms"),
        (1_250_000_000, "1.25 s"),
        (61_000_000_000, "61.0 s"),
    ],
)
def test_lengths_of_time_are_short(ns: int, text: str) -> None:
    assert seconds(ns) == text
