"""Records of processes become events: a start is one, an end is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from core.events.base import Event
from core.events.message import MessageSent, SendDropped
from core.events.process import (
    ErrorRaised,
    JoinBegan,
    JoinEnded,
    ProcessEnded,
    ProcessExiting,
    ProcessRan,
    ProcessStarted,
    SignalSent,
    SleepBegan,
    StartFailed,
)
from core.events.program import OutputWritten, ProgramEnded, ProgramStarted
from core.tracing import records as rec

if TYPE_CHECKING:
    from tests.core.conftest import Tape

E = TypeVar("E", bound=Event)


def only(tape: Tape, kind: type[E]) -> list[E]:
    return [event for event in tape.events() if isinstance(event, kind)]


def test_the_program_and_its_main_process_start_as_one(tape: Tape) -> None:
    tape.program("--items", "3")
    (event,) = only(tape, ProgramStarted)
    assert (event.script, event.arguments, event.cwd) == ("/p/script.py", ["--items", "3"], "/p")
    assert (event.process, event.pid, event.name) == ("main", 1001, "MainProcess")
    assert only(tape, ProcessStarted) == []


def test_a_start_and_what_tells_how_it_went_are_one_event(tape: Tape) -> None:
    main = tape.program()
    site = main.at(20, "main")
    child = main.starts("Producer", "fork", site)
    t = tape.t
    main(rec.STARTED, resource=child.key, arg=4711)
    child.born("main", "Producer", "fork", pid=4711)
    child(rec.RAN)
    (event,) = only(tape, ProcessStarted)
    assert (event.process, event.parent, event.t_ns) == ("main.1", "main", t)
    assert (event.name, event.pid, event.ppid) == ("Producer", 4711, 1001)
    assert event.where is not None
    assert event.where.line == 20
    assert [e.process for e in only(tape, ProcessRan)] == ["main", "main.1"]


def test_a_child_that_tells_first_is_told_with_the_time_of_the_call(tape: Tape) -> None:
    main = tape.program()
    child = main.starts("C", "forkserver")
    t = tape.t
    child(
        rec.BORN,
        message=child.text("main.1\x1fmain\x1fC\x1f0\x1fforkserver\x1ff"),
        arg=9,
        size=8,
        resource=child.key,
    )
    main(rec.STARTED, resource=child.key, arg=9)
    (event,) = only(tape, ProcessStarted)
    assert (event.t_ns, event.pid, event.ppid) == (t, 9, 8)


def test_a_start_that_raised_is_told_as_one_that_failed(tape: Tape) -> None:
    main = tape.program()
    child = main.starts("C", "spawn")
    main(rec.START_FAILED, resource=child.key)
    (start,) = only(tape, ProcessStarted)
    (failure,) = only(tape, StartFailed)
    assert (start.process, start.pid) == ("main.1", 0)
    assert (failure.process, failure.parent) == ("main.1", "main")


def test_a_start_whose_caller_was_killed_in_it_is_not_lost(tape: Tape) -> None:
    main = tape.program()
    parent = main.child("Parent")
    child = parent.starts("Child")
    tape.gone(parent, -9)
    assert [e.process for e in only(tape, ProcessStarted)] == ["main.1", "main.1.1"]
    child.born("main.1", "Child", pid=77)
    child(rec.RAN)
    assert len(only(tape, ProcessStarted)) == 2
    assert only(tape, ProcessRan)[-1].pid == 77


def test_a_grandchild_whose_parent_forked_and_was_gone_tells_its_pid_itself(tape: Tape) -> None:
    """A daemon is made so. Nothing but its birth says that the bare fork went well, and when."""
    main = tape.program()
    middle = main.starts("os.fork", "os.fork")
    middle.born("main", "os.fork", "os.fork")
    daemon = middle.starts("os.fork", "os.fork")
    t = tape.t
    tape.gone(middle, 0)
    daemon.born("main.1", "os.fork", "os.fork", pid=77)
    start = only(tape, ProcessStarted)[-1]
    assert (start.process, start.parent, start.pid, start.t_ns) == ("main.1.1", "main.1", 77, t)
    assert len(only(tape, ProcessStarted)) == 2


def test_an_end_is_told_once_by_whoever_knows_first(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.REAPED, resource=child.key, arg=-9)
    tape.gone(child, -9)
    (event,) = only(tape, ProcessEnded)
    assert (event.process, event.exit_code, event.signal) == ("main.1", -9, "SIGKILL")


def test_an_end_of_which_only_the_fact_is_known_is_told_again_with_its_code(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C", "forkserver")
    tape.gone(child, None)
    main(rec.REAPED, resource=child.key, arg=3)
    assert [e.exit_code for e in only(tape, ProcessEnded)] == [None, 3]


def test_a_process_that_announced_its_code_is_believed(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C", "forkserver")
    child(rec.EXITING, arg=5)
    tape.gone(child, None)
    main(rec.REAPED, resource=child.key, arg=5)
    assert [e.exit_code for e in only(tape, ProcessExiting)] == [5]
    assert [e.exit_code for e in only(tape, ProcessEnded)] == [5]


def test_what_a_killed_process_put_and_never_wrote_is_dropped(tape: Tape) -> None:
    main = tape.program()
    queue = main.channel(rec.QUEUE)
    child = main.child("C")
    first, second = child.sends(queue, "1"), child.sends(queue, "2")
    child(rec.WRITTEN, resource=queue, message=first, size=10)
    tape.gone(child, -9)
    (event,) = only(tape, SendDropped)
    assert event.why == "never written"
    assert event.process == "main.1"
    sent = [e.message for e in only(tape, MessageSent)]
    assert event.message == sent[1]
    assert second != first


def test_a_pipe_has_no_feeder_so_nothing_of_it_is_dropped(tape: Tape) -> None:
    main = tape.program()
    pipe = main.channel(rec.PIPE)
    main.sends(pipe, "1")
    tape.gone(main, -9)
    assert only(tape, SendDropped) == []


def test_joins_signals_and_sleeps_name_what_they_are_about(tape: Tape) -> None:
    main = tape.program()
    child = main.child("C")
    main(rec.JOIN_BEGAN, resource=child.key, arg=-1)
    main(rec.JOIN_ENDED, resource=child.key, flag=1)
    main(rec.JOIN_BEGAN, resource=child.key, arg=1_000)
    main(rec.SIGNALLED, resource=child.key, arg=15)
    child(rec.SLEEP_BEGAN, arg=99)
    assert [(e.target, e.timeout_ns) for e in only(tape, JoinBegan)] == [
        ("main.1", None),
        ("main.1", 1_000),
    ]
    assert [(e.target, e.timed_out) for e in only(tape, JoinEnded)] == [("main.1", True)]
    assert [(e.target, e.signal) for e in only(tape, SignalSent)] == [("main.1", "SIGTERM")]
    assert [(e.process, e.duration_ns) for e in only(tape, SleepBegan)] == [("main.1", 99)]


def test_an_exception_comes_with_its_traceback(tape: Tape) -> None:
    main = tape.program()
    text = "Traceback (most recent call last):\n  ...\nValueError: \u00e9"
    main(rec.ERROR, message=main.text(text))
    assert [e.traceback for e in only(tape, ErrorRaised)] == [text]


def test_output_has_a_process_if_one_told_it(tape: Tape) -> None:
    main = tape.program()
    main.prints("hello\n")
    tape.raw("hello\nfrom C\n")
    tape.raw("err", stream=2)
    tape.ends()
    outputs = [(e.process, e.stream, e.text) for e in only(tape, OutputWritten)]
    assert outputs == [
        ("main", "stdout", "hello\n"),
        ("", "stdout", "from C\n"),
        ("", "stderr", "err"),
    ]


def test_the_end_of_the_program_tells_what_was_still_waiting(tape: Tape) -> None:
    main = tape.program()
    main.starts("C")
    tape.ends(-15)
    (end,) = only(tape, ProgramEnded)
    assert (end.exit_code, end.signal, end.process) == (-15, "SIGTERM", "main")
    assert [e.pid for e in only(tape, ProcessStarted)] == [0]
