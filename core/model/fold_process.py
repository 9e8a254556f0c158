"""What events of the program and its processes change in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..events.process import (
    ErrorRaised,
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
    SleepEnded,
    StartFailed,
    StartRefused,
)
from ..events.program import EventsLost, OutputWritten, ProgramEnded, ProgramStarted
from . import waits
from .fold_pool import lose_tasks_of
from .fold_shared import close_memories_of
from .relation import Answer, Joined, Refusal, Signal, with_answer
from .world import Life, Wait, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from .world import Process, World

_JOIN, _SLEEP = WaitKind.JOIN, WaitKind.SLEEP
PRINTED = 80  # characters that are kept of what a process printed last


def _program_started(world: World, event: ProgramStarted) -> None:
    program = world.program
    program.script = event.script
    program.arguments = event.arguments
    program.cwd = event.cwd
    program.start_method = event.start_method
    program.python = event.python
    program.started_ns = event.t_ns
    main = waits.appear(world, event.process)
    main.name = event.name
    main.pid = event.pid
    main.started_ns = event.t_ns


def _program_ended(world: World, event: ProgramEnded) -> None:
    program = world.program
    program.ended = True
    program.exit_code = event.exit_code
    program.signal = event.signal
    main = waits.appear(world, event.process)
    if main.exit_code is None:
        main.exit_code = event.exit_code
        main.signal = event.signal
    for process in world.processes.values():  # nothing of the program is left
        _end(world, process, event.t_ns)


def _made(world: World, event: ProcessMade) -> None:
    process = waits.appear(world, event.process)
    process.parent = event.parent
    process.name = event.name
    process.daemon = event.daemon
    process.start_method = event.start_method
    process.target = event.target
    process.call = f"{event.target}({event.arguments})"
    _parent_stands_at(world, event)


def _parent_stands_at(world: World, event: ProcessMade | ProcessStarted) -> None:
    """The line of a start or of a new object is one of the parent's."""
    parent = world.processes.get(event.parent)
    if parent is not None and event.where is not None:
        parent.where = event.where
        parent.where_ns = event.t_ns


def _started(world: World, event: ProcessStarted) -> None:
    process = waits.appear(world, event.process)
    process.parent = event.parent
    process.name = event.name
    process.pid = event.pid or process.pid
    process.ppid = event.ppid or process.ppid
    process.daemon = event.daemon
    process.start_method = event.start_method
    process.target = event.target
    process.started_ns = event.t_ns
    if event.start_method == "os.fork" and process.life is Life.CREATED:
        process.life = Life.RUNNING  # it has no run() that could begin
    _parent_stands_at(world, event)


def _start_failed(world: World, event: StartFailed) -> None:
    _end(world, waits.appear(world, event.process), event.t_ns)


def _start_refused(world: World, event: StartRefused) -> None:
    waits.actor(world, event)
    waits.appear(world, event.target).refused = Refusal(event.error, event.where)


def _asked(world: World, event: ProcessAsked) -> None:
    waits.actor(world, event)
    target = waits.appear(world, event.target)
    answer = Answer(event.question, event.answer, event.times, event.process, event.t_ns)
    target.answers = with_answer(target.answers, answer)


def _ran(world: World, event: ProcessRan) -> None:
    process = waits.actor(world, event)
    process.pid = event.pid
    process.ppid = event.ppid


def _exiting(world: World, event: ProcessExiting) -> None:
    process = waits.actor(world, event)
    if process.life is not Life.ENDED:
        process.life = Life.EXITING


def _ended(world: World, event: ProcessEnded) -> None:
    process = waits.appear(world, event.process)
    if event.exit_code is not None:
        process.exit_code = event.exit_code
        process.signal = event.signal
    process.for_memory = process.for_memory or event.for_memory
    _end(world, process, event.t_ns)


def _end(world: World, process: Process, t_ns: int) -> None:
    """Close what the dead process left open. What it owned stays owned: nobody can release it."""
    if process.life is Life.ENDED:
        return
    process.life = Life.ENDED
    process.joined = None
    process.ended_ns = t_ns
    waits.end_all(world, process)
    for lock in process.holds:
        world.locks[lock].owner_dead = True
    lose_tasks_of(world, process.id)
    close_memories_of(world, process.id)


def _join_began(world: World, event: JoinBegan) -> None:
    process = waits.actor(world, event)
    process.joined = None
    wait = Wait(_JOIN, event.target, event.t_ns, event.timeout_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _join_ended(world: World, event: JoinEnded) -> None:
    process = waits.actor(world, event)
    wait = waits.end(world, process, event.thread, _JOIN)
    if wait is not None:
        waited = event.t_ns - wait.since_ns
        process.joined = Joined(event.target, wait.duration_ns, waited, event.timed_out)


def _signal_sent(world: World, event: SignalSent) -> None:
    sender, target = waits.actor(world, event), waits.appear(world, event.target)
    at_exit = sender.life is Life.EXITING and event.where is None and target.daemon
    target.signal_sent = Signal(event.signal, event.process, at_exit)


def _sleep_began(world: World, event: SleepBegan) -> None:
    process = waits.actor(world, event)
    process.joined = None
    wait = Wait(_SLEEP, "", event.t_ns, event.duration_ns, "", event.where)
    waits.begin(world, process, event.thread, wait)


def _sleep_ended(world: World, event: SleepEnded) -> None:
    waits.end(world, waits.actor(world, event), event.thread, _SLEEP)


def _error_raised(world: World, event: ErrorRaised) -> None:
    waits.actor(world, event).error = event.traceback


def _events_lost(world: World, event: EventsLost) -> None:
    """After a loss it is not known what the process waits for; what it holds is corrected later."""
    world.program.lost += event.count
    if event.process:
        process = waits.appear(world, event.process)
        process.lost += event.count
        waits.end_all(world, process)


def _output_written(world: World, event: OutputWritten) -> None:
    world.program.outputs += 1
    if event.process:
        process = waits.actor(world, event)
        line = event.text.rstrip().rpartition("\n")[2]
        process.printed = line[:PRINTED] or process.printed


HANDLERS: dict[type, Callable[[World, Any], None]] = {
    ProgramStarted: _program_started,
    ProgramEnded: _program_ended,
    ProcessMade: _made,
    ProcessStarted: _started,
    StartFailed: _start_failed,
    StartRefused: _start_refused,
    ProcessAsked: _asked,
    ProcessRan: _ran,
    ProcessExiting: _exiting,
    ProcessEnded: _ended,
    JoinBegan: _join_began,
    JoinEnded: _join_ended,
    SignalSent: _signal_sent,
    SleepBegan: _sleep_began,
    SleepEnded: _sleep_ended,
    ErrorRaised: _error_raised,
    EventsLost: _events_lost,
    OutputWritten: _output_written,
}
