"""Users' programs that live and die: crashes, signals, daemons, families, a missing guard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.events.message import MessageReceived
from core.events.process import (
    ErrorRaised,
    ProcessEnded,
    ProcessStarted,
    SignalSent,
    SleepBegan,
    StartFailed,
)
from core.events.program import ProgramEnded
from core.model.world import Life
from tests.users.conftest import ALL

if TYPE_CHECKING:
    from tests.users.conftest import Runner, Told


def exit_codes(told: Told) -> dict[str, int | None]:
    return {p.name: p.exit_code for p in told.world.processes.values()}


@pytest.mark.parametrize("method", ALL)
def test_child_crash_is_told_at_its_line_and_of_nobody_else(run: Runner, method: str) -> None:
    told = run("child_crash", method)
    (error,) = told.of(ErrorRaised)
    assert told.names[error.process] == "job 0"
    assert error.where is not None
    assert (error.where.line, error.where.function) == (told.line("return a / b"), "divide")
    assert "ZeroDivisionError" in error.traceback
    assert error.traceback in told.err
    assert exit_codes(told) == {"MainProcess": 4, "job 2": 0, "job 0": 1, "job 3": 0}


def test_main_crash_the_children_go_on_after_it(run: Runner) -> None:
    told = run("main_crash", "forkserver")
    (error,) = told.of(ErrorRaised)
    assert told.names[error.process] == "MainProcess"
    assert error.where is not None
    assert error.where.line == told.line('settings["size"]')
    assert error.traceback in told.err
    assert exit_codes(told) == {"MainProcess": 1, "kid 1": 0, "kid 2": 0, "kid 3": 0}
    ends = {told.names[e.process]: e.t_ns for e in told.of(ProcessEnded)}
    assert min(ends.values()) > error.t_ns
    assert max(ends, key=lambda name: ends[name]) == "MainProcess", "it waits for them at its exit"


def test_no_guard_the_error_of_the_child_says_what_is_missing(run: Runner) -> None:
    told = run("no_guard", "fork")
    (error,) = told.of(ErrorRaised)
    assert told.names[error.process] == "SpawnProcess-1"
    assert error.where is not None
    assert error.where.line == told.line("p.start()")
    assert "RuntimeError" in error.traceback
    assert "if __name__ == '__main__':" in error.traceback
    (failed,) = told.of(StartFailed)
    assert failed.parent == error.process, "it imports the script, which starts one again"
    ended = {told.names[e.process]: e.exit_code for e in told.of(ProcessEnded)}
    assert ended == {"MainProcess": 0, "SpawnProcess-1": 1}
    assert told.printed("MainProcess") == "exit code 1\n"


def test_graceful_a_signal_that_is_handled_kills_nobody(run: Runner) -> None:
    told = run("graceful", "forkserver")
    sent = [(told.names[e.target], e.signal) for e in told.of(SignalSent)]
    assert sent == [("polite", "SIGTERM"), ("rude", "SIGTERM")]
    assert told.lines(SignalSent) == {told.line("p.terminate()")}
    ended = {told.names[e.process]: (e.exit_code, e.signal) for e in told.of(ProcessEnded)}
    assert ended["polite"] == (7, None)
    assert ended["rude"] == (-15, "SIGTERM")
    assert {f"{n} ended with {c}" for n, (c, _) in ended.items() if n != "MainProcess"} <= set(
        told.out.splitlines()
    )
    assert not told.of(ErrorRaised)


def test_heartbeat_the_daemon_is_ended_with_its_main(run: Runner) -> None:
    told = run("heartbeat", "forkserver")
    heart = next(p for p in told.world.processes.values() if p.name == "heart")
    assert heart.daemon
    assert (heart.exit_code, heart.signal) == (-15, "SIGTERM")
    beats = re.findall(r"beat (\d)", told.out)
    assert len(told.of(MessageReceived, "MainProcess")) == len(beats) == 4
    assert {e.duration_ns for e in told.of(SleepBegan, "heart")} == {20_000_000}
    assert [told.names[e.target] for e in told.of(SignalSent, "MainProcess")] == ["heart"]


def test_family_tree_is_the_tree_of_the_program(run: Runner) -> None:
    told = run("family_tree", "spawn")
    parents = {e.name: told.names[e.parent] for e in told.of(ProcessStarted) if e.parent}
    assert parents == {
        "root": "MainProcess", "left": "root", "right": "root",
        "ll": "left", "lr": "left", "rr": "right", "rrr": "rr",
    }  # fmt: skip
    for name, number in re.findall(r"(\w+) has (\d) in its family", told.out):
        (id_,) = (i for i, n in told.names.items() if n == name)
        family = [i for i in told.names if i == id_ or i.startswith(f"{id_}.")]
        assert len(family) == int(number), name
        assert told.printed(name) == f"{name} has {number} in its family\n"


def test_bare_fork_each_child_has_its_exit_code(run: Runner) -> None:
    told = run("bare_fork", "fork")
    children = [p for p in told.world.processes.values() if p.parent]
    assert {p.start_method for p in children} == {"os.fork"}
    assert [p.life for p in children] == [Life.ENDED] * 3
    for code, child in enumerate(children):
        assert child.exit_code in (None, code), "only its parent is told, and keeps it to itself"
    (ended,) = told.of(ProgramEnded)
    assert ended.exit_code == 3
