"""The scenarios on the life of a process, recorded: what must be seen of each is in its events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import pytest

from core.events.base import Event
from core.events.process import (
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    ProcessEnded,
    ProcessExiting,
    ProcessMade,
    ProcessRan,
    ProcessStarted,
    SignalSent,
    StartRefused,
)
from core.events.program import OutputWritten, ProgramEnded, ProgramStarted
from core.model.fold import apply_all
from core.model.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.core.scenarios.conftest import Record
    from tests.core.scenarios.recorded import Recorded

Kind = TypeVar("Kind", bound=Event)

methods = pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])


def answers(run: Recorded, question: str) -> list[object]:
    """Return what main was answered on its first child, repeated answers once."""
    told = [e for e in run.of(ProcessAsked) if e.question == question and e.target == "main.1"]
    assert all(event.process == "main" for event in told)
    values = [event.answer for event in told]
    return [v for i, v in enumerate(values) if i == 0 or repr(v) != repr(values[i - 1])]


def first(events: Sequence[Kind], process: str) -> Kind:
    return next(event for event in events if event.process == process)


def world_of(run: Recorded) -> World:
    """Return the world right before the program's end."""
    world = World()
    apply_all(world, [event for event in run.events if not isinstance(event, ProgramEnded)])
    return world


@methods
def test_hello_process_is_made_then_started_then_runs(record: Record, method: str) -> None:
    run = record("hello-process", method)
    life = [
        type(event)
        for event in run.events
        if event.process == "main.1"
        and isinstance(event, (ProcessMade, ProcessStarted, ProcessRan, ProcessEnded))
    ]
    assert life == [ProcessMade, ProcessStarted, ProcessRan, ProcessEnded]
    assert first(run.of(ProcessStarted), "main.1").start_method == method
    assert next(event.target for event in run.of(JoinBegan)) == "main.1"


@methods
def test_each_child_has_its_own_arguments(record: Record, method: str) -> None:
    run = record("process-arguments", method)
    made = {e.process: (e.target, e.arguments) for e in run.of(ProcessMade)}
    assert made == {"main.1": ("greet", "'Ada', 2"), "main.2": ("greet", "'Bob', times=3")}
    said = dict.fromkeys(made, "")
    for output in run.of(OutputWritten):  # the two may write at once
        said[output.process] += output.text
    assert said == {"main.1": "Hello, Ada\n" * 2, "main.2": "Hello, Bob\n" * 3}


@methods
def test_a_class_of_ones_own_is_named(record: Record, method: str) -> None:
    run = record("process-subclass", method)
    assert {e.process: e.target for e in run.of(ProcessMade)} == {
        "main.1": "Greeter.run",
        "main.2": "Greeter.run",
    }
    assert {e.name for e in run.of(ProcessStarted)} == {"Greeter 1", "Greeter 2"}


@methods
def test_the_pids_are_those_that_the_system_told_the_script(record: Record, method: str) -> None:
    run = record("process-ids", method)
    printed = {"main": "", "main.1": ""}
    for output in run.of(OutputWritten):  # the two may write at once
        printed[output.process] += output.text
    own, seen = map(int, re.findall(r"\d+", printed["main"]))
    child, parent = map(int, re.findall(r"\d+", printed["main.1"]))
    ran = first(run.of(ProcessRan), "main.1")
    assert (ran.pid, ran.ppid) == (child, parent)
    assert first(run.of(ProgramStarted), "main").pid == own
    assert first(run.of(ProcessStarted), "main.1").pid == seen == child
    assert (parent == own) == (method != "forkserver")
    assert answers(run, "pid") == [child]


@methods
def test_ident_is_pid(record: Record, method: str) -> None:
    run = record("process-ident", method)
    pid = first(run.of(ProcessStarted), "main.1").pid
    assert answers(run, "pid") == answers(run, "ident") == [pid]
    assert run.lines == [
        f"pid is {pid} and ident is {pid}",
        "the same object: True",
        f"still there after the end: {pid}",
    ]


@methods
def test_the_daemon_is_ended_with_its_parent(record: Record, method: str) -> None:
    run = record("daemon", method, {"main.1": -15})
    assert first(run.of(ProcessStarted), "main.1").daemon
    over, end = first(run.of(ProcessExiting), "main"), first(run.of(ProcessEnded), "main.1")
    assert over.t_ns < end.t_ns
    assert (end.exit_code, end.signal) == (-15, "SIGTERM")
    (signal,) = run.of(SignalSent)
    assert (signal.process, signal.where) == ("main", None)  # no line of the program sent it
    sent = world_of(run).processes["main.1"].signal_sent
    assert sent is not None
    assert (sent.sender, sent.at_exit) == ("main", True)


@methods
def test_a_child_that_is_no_daemon_is_waited_for(record: Record, method: str) -> None:
    run = record("non-daemon", method)
    assert not first(run.of(ProcessStarted), "main.1").daemon
    over = first(run.of(ProcessExiting), "main")
    child, main = first(run.of(ProcessEnded), "main.1"), first(run.of(ProcessEnded), "main")
    assert over.t_ns < child.t_ns < main.t_ns
    assert run.lines[-1] == "the child has finished"


@methods
def test_the_exit_code_is_none_before_the_end_and_then_what_the_child_said(
    record: Record, method: str
) -> None:
    run = record("exit-code", method, {"main.1": 7})
    assert answers(run, "exitcode") == [None, 7]
    assert first(run.of(ProcessExiting), "main.1").exit_code == 7
    assert run.lines == ["while it runs: None", "after its end: 7"]


@methods
def test_before_the_start_there_is_no_pid(record: Record, method: str) -> None:
    run = record("before-start", method)
    assert answers(run, "pid") == [None, first(run.of(ProcessStarted), "main.1").pid]
    asked, started = run.of(ProcessAsked)[0], first(run.of(ProcessStarted), "main.1")
    assert asked.t_ns < started.t_ns


@methods
def test_a_second_start_is_refused_at_its_line(record: Record, method: str) -> None:
    run = record("start-twice", method)
    (refused,) = run.of(StartRefused)
    assert (refused.process, refused.target) == ("main", "main.1")
    assert refused.error == "AssertionError('cannot start a process twice')"
    assert refused.where is not None
    with open(refused.where.file) as file:
        line = file.read().splitlines()[refused.where.line - 1]
    assert line.strip() == "child.start()  # the same object again"
    assert len([e for e in run.of(ProcessStarted) if e.process == "main.1"]) == 1
    assert run.lines == ["AssertionError: cannot start a process twice"]


@methods
def test_alive_is_false_then_true_then_false(record: Record, method: str) -> None:
    run = record("is-alive", method)
    assert answers(run, "is_alive()") == [False, True, False]
    said = [line.rpartition(" ")[2] for line in run.lines]
    counted = sum(event.times for event in run.of(ProcessAsked))
    assert counted == len(said)


@methods
def test_each_join_returns_when_its_child_has_ended(record: Record, method: str) -> None:
    run = record("join", method)
    began = [e for e in run.of(JoinBegan) if e.where is not None]
    assert [(e.process, e.target, e.timeout_ns) for e in began] == [
        ("main", "main.1", None),
        ("main", "main.2", None),
    ]
    for target in ("main.1", "main.2"):
        over = next(e for e in run.of(JoinEnded) if e.target == target)
        assert not over.timed_out
        assert over.t_ns >= first(run.of(ProcessEnded), target).t_ns


@methods
def test_a_join_that_times_out_is_told_from_one_that_the_end_ends(
    record: Record, method: str
) -> None:
    run = record("join-timeout", method)
    ends = [event.timed_out for event in run.of(JoinEnded)]
    assert ends[0] is True
    assert ends[-1] is False
    assert {e.timeout_ns for e in run.of(JoinBegan) if e.where} == {400_000_000}
    end = first(run.of(ProcessEnded), "main.1")
    for event in run.of(JoinEnded):
        assert event.timed_out == (event.t_ns < end.t_ns)
    assert run.lines.count("timed out, the child still runs") == ends.count(True)


@methods
def test_kill_sends_sigkill_and_the_code_is_minus_nine(record: Record, method: str) -> None:
    run = record("kill", method, {"main.1": -9})
    (sent,) = run.of(SignalSent)
    assert (sent.process, sent.target, sent.signal) == ("main", "main.1", "SIGKILL")
    end = first(run.of(ProcessEnded), "main.1")
    assert (end.exit_code, end.signal) == (-9, "SIGKILL")
    assert sent.t_ns < end.t_ns
    assert run.lines == ["exit code -9"]  # no `finally` was run


@methods
def test_terminate_sends_sigterm_which_may_be_caught(record: Record, method: str) -> None:
    run = record("terminate", method, {"main.1": -15})
    assert [(e.process, e.target, e.signal) for e in run.of(SignalSent)] == [
        ("main", "main.1", "SIGTERM"),
        ("main", "main.2", "SIGTERM"),
    ]
    assert first(run.of(ProcessEnded), "main.1").signal == "SIGTERM"
    assert first(run.of(ProcessEnded), "main.2").signal is None
    assert answers(run, "exitcode") == [-15]
    assert run.lines == ["exit code -15", "tidied up", "exit code 0"]
