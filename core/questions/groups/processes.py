"""The questions on the life of a process."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...events.process import (
    JoinBegan,
    JoinEnded,
    ProcessAsked,
    ProcessEnded,
    ProcessExiting,
    ProcessMade,
    ProcessRan,
    ProcessStarted,
    SignalSent,
    SleepBegan,
)
from ...events.program import OutputWritten, ProgramStarted
from ..options import NO, YES, YES_NO, counted, numbers, picked
from ..question import Settled
from ..watching import question, ran_through, until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...scenarios.casts.cast import Value
    from ..question import Question
    from ..watching import Ask, Story

CHILD, SECOND = "main.1", "main.2"  # ids: the how-manieth that main made

LINES = ("Made, but nothing runs yet", "Hello from the child", "Hello from main")
LAST_LINES = ("Hello from the child", "Hello from main", "The child has ended")
CALLS = ("Process()", "start()", "join()")


def hello_process(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What is printed first, which call makes the process, what is printed last."""
    yield question("printed-first", "What does this print first?", LINES, printed_first)
    yield question("which-call", "Which call makes the second process?", CALLS, which_call)
    yield question("printed-last", "What does this print last?", LAST_LINES, printed_last)


def printed_first() -> Story:
    """The first line that anybody prints."""
    number, output = yield from until(OutputWritten)
    return picked(LINES, output.text.partition("\n")[0], number)


def which_call() -> Story:
    """The last of the three calls that was made when the second process starts."""
    made = joins = False
    while True:
        number, event = yield
        made = made or isinstance(event, ProcessMade)
        joins = joins or isinstance(event, JoinBegan)
        if isinstance(event, ProcessStarted) and made:
            return picked(CALLS, "join()" if joins else "start()", number)


def printed_last() -> Story:
    """The latest line when main, the last to live, has finished its code."""
    text, at = "", 0
    while True:
        number, event = yield
        if isinstance(event, OutputWritten):
            text, at = event.text, number
        elif isinstance(event, ProcessExiting) and event.process == "main":
            if event.exit_code:
                return None
            return picked(LAST_LINES, text.splitlines()[-1] if text else "", at)


def process_arguments(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Ask whether two children may run one function, and at the same time."""
    asks = "Do both children run the same function?"
    yield question("same-function", asks, YES_NO, same_function)
    yield question("at-once", "Do the two children run at the same time?", YES_NO, at_once)


def same_function() -> Story:
    """The function in which each child is first seen to be."""
    seen: dict[str, str] = {}
    while True:
        number, event = yield
        if event.process != "main" and isinstance(event, OutputWritten) and event.where:
            seen.setdefault(event.process, event.where.function)
            if len(seen) == 2:
                return Settled(YES if len(set(seen.values())) == 1 else NO, number)


def at_once() -> Story:
    """The one begins before the code of the other is over."""
    running: set[str] = set()
    while True:
        number, event = yield
        if isinstance(event, ProcessRan) and event.process != "main":
            running.add(event.process)
            if len(running) == 2:
                return Settled(YES, number)
        elif isinstance(event, ProcessExiting):
            running.discard(event.process)
        elif ran_through(event):
            return Settled(NO, number)


PLACES = ("In main", "In the new process")


def process_subclass(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Where the two methods of a class of one's own run."""
    yield question("init", "In which process does __init__() run?", PLACES, where_init_runs)
    yield question("run", "In which process does run() run?", PLACES, where_run_runs)


def where_init_runs() -> Story:
    """The process that makes the object, within the class's own method."""
    number, made = yield from until(ProcessMade)
    if made.where is None or made.where.function != "__init__":
        return None
    return Settled(0 if made.parent == "main" else 1, number)


def where_run_runs() -> Story:
    """The process that prints from within the method."""
    number, output = yield from until(
        OutputWritten, lambda e: e.where is not None and e.where.function == "run"
    )
    return Settled(0 if output.process == "main" else 1, number)


WHOSE = ("main's", "The child's own", "Another process's")


def process_ids(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Who is the parent, to the system: under forkserver it is not main."""
    yield question("parent", "Whose PID is the child's parent PID?", WHOSE, whose_is_the_ppid)


def whose_is_the_ppid() -> Story:
    """As the system has it; the picture: the child prints it."""
    _, program = yield from until(ProgramStarted)
    _, ran = yield from until(ProcessRan, lambda e: e.process == CHILD)
    number, _ = yield from until(OutputWritten, lambda e: e.process == CHILD)  # it prints them
    if ran.ppid == ran.pid:
        return Settled(1, number)
    return Settled(0 if ran.ppid == program.pid else 2, number)


AFTER_END = ("None", "0", "The same number")


def process_ident(_values: Mapping[str, Value]) -> Iterator[Question]:
    """Whether the two names are of one number, and whether it stays."""
    yield question("same", "Are pid and ident the same number?", YES_NO, are_they_the_same)
    yield question("after", "What is child.pid after its end?", AFTER_END, pid_after_the_end)


def are_they_the_same() -> Story:
    """Main asks for the one, then for the other."""
    _, pid = yield from until(ProcessAsked, lambda e: e.question == "pid")
    number, ident = yield from until(ProcessAsked, lambda e: e.question == "ident")
    return Settled(YES if pid.answer == ident.answer else NO, number)


def pid_after_the_end() -> Story:
    """What main is answered once the child is no more."""
    _, child = yield from until(ProcessStarted, lambda e: e.process == CHILD)
    yield from until(ProcessEnded, lambda e: e.process == CHILD)
    number, asked = yield from until(ProcessAsked, lambda e: e.question == "pid")
    text = AFTER_END[2] if asked.answer == child.pid else str(asked.answer)
    return picked(AFTER_END, text, number)


FATES = ("It is ended", "main waits for it", "It runs on without main")
DAEMON_CODES = ("0", "1", "-15")
ENDERS = ("main", "The child")


def daemon(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What becomes of a daemon at main's end."""
    yield question("fate", "main ends. What becomes of its daemon?", FATES, fate)
    yield question("code", "What is the daemon's exit code?", DAEMON_CODES, daemon_code)


def non_daemon(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What becomes of a child that is no daemon."""
    yield question("fate", "main's code is over. What becomes of the child?", FATES, fate)
    yield question("first", "Which of the two processes ends first?", ENDERS, who_ends_first)


def fate() -> Story:
    """Main's code is over while the child lives: what is it that ends first, and why."""
    yield from until(ProcessExiting, lambda e: e.process == "main" and e.exit_code == 0)
    signalled = False
    while True:
        number, event = yield
        if isinstance(event, SignalSent) and event.target == CHILD:
            signalled = True
        elif isinstance(event, ProcessEnded) and event.process == "main":
            return Settled(2, number)
        elif isinstance(event, ProcessEnded) and event.process == CHILD:
            return Settled(0 if signalled else 1, number)
        elif isinstance(event, JoinBegan) and event.target == CHILD and not signalled:
            return Settled(1, number)


def daemon_code() -> Story:
    """Its exit code after main's signal."""
    yield from until(SignalSent, lambda e: e.target == CHILD)
    return (yield from its_exit_code(DAEMON_CODES, CHILD))


def its_exit_code(options: tuple[str, ...], process: str) -> Story:
    """Which exit code a process ends with."""
    number, ended = yield from until(
        ProcessEnded, lambda e: e.process == process and e.exit_code is not None
    )
    return picked(options, str(ended.exit_code), number)


def who_ends_first() -> Story:
    """The first end after main's code is over; nobody has been stopped."""
    yield from until(ProcessExiting, lambda e: e.process == "main" and e.exit_code == 0)
    number, ended = yield from until(ProcessEnded)
    if ended.exit_code != 0:
        return None
    return Settled(0 if ended.process == "main" else 1, number)


def exit_code(values: Mapping[str, Value]) -> Iterator[Question]:
    """What exitcode is while the child runs, and after its end."""
    options = ("None", *dict.fromkeys(("0", "1", str(values["code"]))))
    yield question(
        "running", "What is exitcode while the child runs?", options, partial(code_before, options)
    )
    yield question(
        "ended", "What is exitcode after its end?", options, partial(code_after, options)
    )


def code_before(options: tuple[str, ...]) -> Story:
    """What main is answered while the child lives."""
    ended = False
    while True:
        number, event = yield
        ended = ended or (isinstance(event, ProcessEnded) and event.process == CHILD)
        if isinstance(event, ProcessAsked):
            return None if ended else picked(options, str(event.answer), number)


def code_after(options: tuple[str, ...]) -> Story:
    """What main is answered after its join()."""
    yield from until(JoinEnded, lambda e: e.target == CHILD and not e.timed_out)
    number, asked = yield from until(ProcessAsked)
    return picked(options, str(asked.answer), number)


BEFORE = ("None", "0", "The number it will have")
RUNNING = numbers(1, 2)


def before_start(_values: Mapping[str, Value]) -> Iterator[Question]:
    """What there is before start(): no PID, no process."""
    yield question("pid", "What is child.pid before start()?", BEFORE, pid_before)
    yield question("count", "How many processes run before start()?", RUNNING, processes_before)


def pid_before() -> Story:
    """What main is answered first, and that is before the start."""
    number, asked = yield from until(ProcessAsked)
    text = str(asked.answer)
    return picked(BEFORE, text if text in BEFORE else BEFORE[2], number)


def processes_before() -> Story:
    """How many have begun to run when main rests before the start."""
    running: set[str] = set()
    while True:
        number, event = yield
        if isinstance(event, ProcessRan):
            running.add(event.process)
        elif isinstance(event, SleepBegan) and event.process == "main":
            return counted(RUNNING, len(running), number)


PROCESSES: Mapping[str, Ask] = {
    "hello-process": hello_process,
    "process-arguments": process_arguments,
    "process-subclass": process_subclass,
    "process-ids": process_ids,
    "process-ident": process_ident,
    "daemon": daemon,
    "non-daemon": non_daemon,
    "exit-code": exit_code,
    "before-start": before_start,
}
