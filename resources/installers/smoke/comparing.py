"""The facts of a run: what must be the same whenever a scenario is run, and from wherever.

Neither times nor the order between processes, and no event that tells of somebody having waited:
those differ from run to run. What is left is determined by the program, or by its start method.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from core.events import file, lock, message, pool, process, program, shared
from tests.core.scenarios.recorded import hangs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.scenarios.casts.cast import Value
    from tests.core.scenarios.recorded import Recorded

COUNTED = (
    process.ProcessMade, process.ProcessStarted, process.ProcessRan, process.ProcessExiting,
    process.ProcessEnded, process.StartRefused, process.SignalSent, process.ErrorRaised,
    message.ChannelOpened, message.MessageSent, message.MessageReceived, message.TaskDone,
    lock.LockCreated, lock.LockAcquired, lock.LockReleased, lock.Notified, lock.FlagSet,
    lock.BarrierReached, lock.BarrierPassed, pool.PoolOpened, pool.TaskSubmitted, pool.TaskStarted,
    pool.TaskFinished, pool.ResultTaken, shared.CallBegan, shared.CallEnded,
    shared.SharedMemoryOpened, file.FileOpened, file.LineWritten, program.EventsLost,
)  # fmt: skip
"""Kinds of which a program that ends by itself has the same number at each run."""


class Plan(NamedTuple):
    """How a scenario is run so that its facts are determined.

    Attributes:
        values: parameters, where it would not surely do what it is there for, or take long.
        stop_s: after so many seconds it is stopped, for it hangs; 0 for one that ends by itself.
        raced: in what it prints, the numbers are a matter of luck.
        repeats: how often it prints a line is one.
        shuffled: the order of what is in a line is one.
    """

    values: Mapping[str, Value] = {}
    stop_s: float = 0
    raced: bool = False
    repeats: bool = False
    shuffled: bool = False


PLANS: dict[str, Plan] = {
    "daemon": Plan(raced=True, repeats=True),
    "is-alive": Plan(repeats=True),
    "join-timeout": Plan(repeats=True),
    "lock-missing": Plan(raced=True),
    "shared-value-race": Plan(raced=True),
    "manager-list": Plan(shuffled=True),
    "deadlock-two-locks": Plan({"delay": 1.5}, stop_s=7),
    "join-before-drain": Plan(stop_s=6),
    "killed-holding-lock": Plan({"delay": 1.0}, stop_s=7),
    "dining-philosophers": Plan({"think": 0, "meals": 1000}, stop_s=7),
}
"""Of all others the plan is the plain one."""


def facts(run: Recorded, plan: Plan) -> dict[str, object]:
    """Return the facts of a run, by what they are called."""
    if plan.stop_s:
        return _facts_of_hanging(run)
    found: dict[str, object] = {
        "exit code": run.code,
        "exit codes in it": [event.exit_code for event in run.of(program.ProgramEnded)],
        "processes": _processes(run),
        "ends": _ends(run),
        "resources": {kind: Counter(map(repr, all_)) for kind, all_ in run.things().items()},
        "output": _output(run, plan),
        "messages": _messages(run),
    }
    for kind in COUNTED:
        found[f"number of {kind.__name__}"] = len(run.of(kind))
    return found


def _facts_of_hanging(run: Recorded) -> dict[str, object]:
    """Return what is sure of a program that never ends: who is in it, and why it hangs."""
    return {
        "stopped": run.code != 0,
        "processes": _processes(run),
        "resources": {kind: Counter(map(repr, all_)) for kind, all_ in run.things().items()},
        "why it hangs": hangs(run),
        "number of EventsLost": len(run.of(program.EventsLost)),
    }


def _processes(run: Recorded) -> list[tuple[object, ...]]:
    """Return all that were started; the workers of a pool are called after the start method."""
    workers = {worker for made in run.end.pools.values() for worker in made.workers}
    return sorted(
        (e.process, e.parent, e.name * (e.process not in workers), e.target, e.daemon)
        for e in run.of(process.ProcessStarted)
    )


def _ends(run: Recorded) -> list[tuple[object, ...]]:
    ends = run.of(process.ProcessEnded)
    return sorted((e.process, str(e.exit_code), e.signal or "") for e in ends)


def _output(run: Recorded, plan: Plan) -> Counter[str]:
    """Return the lines that were printed, without what is a number of the system's, or of luck.

    Process by process: the pieces of those that print at once may mix.
    """
    texts: defaultdict[str, str] = defaultdict(str)
    for event in run.of(program.OutputWritten):
        texts[event.process] += event.text
    ran = run.of(process.ProcessRan)
    pids = "|".join(str(pid) for event in ran for pid in (event.pid, event.ppid))
    numbers = re.compile(r"\d+" if plan.raced else rf"\b({pids})\b")
    lines = [numbers.sub("N", line) for text in texts.values() for line in text.splitlines()]
    if plan.shuffled:
        lines = [" ".join(sorted(re.findall(r"\w+", line))) for line in lines]
    return Counter(set(lines) if plan.repeats else lines)


def _messages(run: Recorded) -> dict[str, object]:
    """Return what was sent, and whether each was received once, after it was sent."""
    sent = {event.message: event for event in run.of(message.MessageSent)}
    received = run.of(message.MessageReceived)
    got = Counter(event.message for event in received)
    return {
        "sent": Counter((e.channel, e.preview) for e in sent.values()),
        "each received once": got == Counter(sent.keys()),
        "none before it was sent": all(
            event.t_ns >= sent[event.message].t_ns for event in received if event.message in sent
        ),
    }


def differences(one: Mapping[str, object], other: Mapping[str, object]) -> list[str]:
    """Return a line for each fact that is not the same."""
    return [
        f"{name}: {one.get(name)} and {other.get(name)}"
        for name in sorted(one.keys() | other.keys())
        if one.get(name) != other.get(name)
    ]
