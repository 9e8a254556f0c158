"""What is right, by other evidence than a question's own story: prints, exit codes, the worlds.

And what must be seen in the world at the event that settles it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from core.events.process import ProcessEnded, ProcessMade, ProcessRan, ProcessStarted
from core.events.program import OutputWritten
from core.model.world import Life, WaitKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.model.world import Process, World
    from tests.core.scenarios.recorded import Recorded


class Truth(NamedTuple):
    """The right option of one run, and what its picture must hold."""

    right: Callable[[Recorded], str]
    seen: Callable[[World], bool]


def yes(true: bool) -> str:
    return "Yes" if true else "No"


def child(world: World, number: int = 1) -> Process:
    return world.processes[f"main.{number}"]


def main(world: World) -> Process:
    return world.processes["main"]


def waits(process: Process, kind: WaitKind) -> bool:
    return any(wait.kind is kind for wait in process.waits.values())


def printed(run: Recorded, process: str) -> list[str]:
    """Return what a process printed, line by line."""
    texts = [e.text for e in run.of(OutputWritten) if e.process == process]
    return "".join(texts).splitlines()


def code(run: Recorded, number: int) -> str:
    """Return the exit code of a child as the end of the run has it."""
    return str(child(run.end, number).exit_code)


def main_waits_at_its_exit(run: Recorded) -> bool:
    """Main's code was over, the child lived, and main still ended after it."""
    ends = {e.process: e.t_ns for e in run.of(ProcessEnded)}
    both = any(
        main(w).life is Life.EXITING and child(w).life is Life.RUNNING
        for _, w in run.worlds()
        if "main.1" in w.processes
    )
    return both and ends["main.1"] < ends["main"]


def fate(run: Recorded) -> str:
    if code(run, 1) == "-15":
        return "It is ended"
    return "main waits for it" if main_waits_at_its_exit(run) else "It runs on without main"


def whose(run: Recorded) -> str:
    """By what both print: main its own PID, the child that of its parent."""
    (own, *_) = (int(line.split()[-1]) for line in printed(run, "main"))
    (said,) = printed(run, "main.1")
    pid, parent = map(int, re.findall(r"\d+", said))
    return {own: "main's", pid: "The child's own"}.get(parent, "Another process's")


def after_asking(value: object) -> Callable[[World], bool]:
    """Return whether a child's latest answer is this."""
    return lambda world: child(world).answers[-1].value == value


PROCESSES: Mapping[str, Truth] = {
    "hello-process printed-first": Truth(
        lambda run: run.lines[0], lambda w: main(w).printed == "Made, but nothing runs yet"
    ),
    "hello-process which-call": Truth(
        lambda run: {18: "start()"}[next(e.where.line for e in run.of(ProcessStarted) if e.where)],
        lambda w: child(w).started_ns > 0 and not waits(main(w), WaitKind.JOIN),
    ),
    "hello-process printed-last": Truth(
        lambda run: run.lines[-1], lambda w: main(w).printed == "The child has ended"
    ),
    "process-arguments same-function": Truth(
        lambda run: yes(len({e.target for e in run.of(ProcessMade)}) == 1),
        lambda w: {child(w, n).where.function for n in (1, 2)} == {"greet"},  # type: ignore[union-attr]
    ),
    "process-arguments at-once": Truth(
        lambda run: yes(
            any(
                [p.life for p in w.processes.values()].count(Life.RUNNING) == 3
                for _, w in run.worlds()
            )
        ),
        lambda w: all(child(w, n).life is Life.RUNNING for n in (1, 2)),
    ),
    "process-subclass init": Truth(
        lambda run: "In main" if run.of(ProcessMade)[0].parent == "main" else "In the new process",
        lambda w: child(w).life is Life.CREATED and main(w).where.function == "__init__",  # type: ignore[union-attr]
    ),
    "process-subclass run": Truth(
        lambda run: "In main" if "Hello, Ada" in printed(run, "main") else "In the new process",
        lambda w: any(p.printed.startswith("Hello") for p in w.processes.values() if p.parent),
    ),
    "process-ids parent": Truth(
        whose, lambda w: child(w).printed.endswith(f"my parent's is {child(w).ppid}")
    ),
    "process-ident same": Truth(
        lambda run: yes(run.lines[0].split()[2] == run.lines[0].split()[-1]),
        lambda w: len({answer.value for answer in child(w).answers}) == 1,
    ),
    "process-ident after": Truth(
        lambda run: {run.lines[0].split()[2]: "The same number"}[run.lines[2].split()[-1]],
        lambda w: child(w).life is Life.ENDED and child(w).answers[0].value == child(w).pid,
    ),
    "daemon fate": Truth(
        fate, lambda w: main(w).life is Life.EXITING and child(w).signal == "SIGTERM"
    ),
    "daemon code": Truth(lambda run: code(run, 1), lambda w: child(w).exit_code == -15),
    "non-daemon fate": Truth(
        fate, lambda w: main(w).life is Life.EXITING and waits(main(w), WaitKind.JOIN)
    ),
    "non-daemon first": Truth(
        lambda run: "The child" if main_waits_at_its_exit(run) else "main",
        lambda w: child(w).life is Life.ENDED and main(w).life is Life.EXITING,
    ),
    "exit-code running": Truth(
        lambda run: run.lines[0].removeprefix("while it runs: "), after_asking(None)
    ),
    "exit-code ended": Truth(
        lambda run: run.lines[1].removeprefix("after its end: "),
        lambda w: child(w).answers[-1].value == child(w).exit_code,
    ),
    "before-start pid": Truth(
        lambda run: run.lines[0].removeprefix("before start(): "), after_asking(None)
    ),
    "before-start count": Truth(
        lambda run: str(sum(e.t_ns < run.of(ProcessStarted)[0].t_ns for e in run.of(ProcessRan))),
        lambda w: child(w).life is Life.CREATED and not child(w).pid,
    ),
}
ENDS: Mapping[str, Truth] = {
    "start-twice second": Truth(
        lambda run: {"AssertionError": "It raises an error"}[run.lines[0].split(":")[0]],
        lambda w: child(w).refused is not None and child(w).life is Life.RUNNING,
    ),
    "start-twice child": Truth(
        lambda run: "It runs on" if code(run, 1) == "0" else "It is ended",
        lambda w: child(w).refused is not None and child(w).life is Life.RUNNING,
    ),
    "is-alive before": Truth(lambda run: run.lines[0].split()[-1], after_asking(False)),
    "is-alive waits": Truth(lambda run: yes("True" not in run.lines[1]), after_asking(True)),
    "join other": Truth(
        lambda run: yes(
            any(
                waits(main(w), WaitKind.JOIN) and child(w, 2).life is Life.RUNNING
                for _, w in run.worlds()
                if "main.2" in w.processes and child(w).life is not Life.ENDED
            )
        ),
        lambda w: waits(main(w), WaitKind.JOIN) and child(w, 2).life is Life.RUNNING,
    ),
    "join until": Truth(
        lambda run: (
            "When Quick has ended"
            if any("to go" in line for line in run.lines[run.lines.index("Quick has ended") :])
            else "When both have ended"
        ),
        lambda w: child(w).life is Life.ENDED and child(w, 2).life is Life.RUNNING,
    ),
    "join-timeout why": Truth(
        lambda run: "The time is up" if "timed out" in run.lines[0] else "The child ended",
        lambda w: (child(w).life is Life.ENDED) != main(w).joined.timed_out,  # type: ignore[union-attr]
    ),
    "join-timeout child": Truth(
        lambda run: "It runs on" if "still runs" in run.lines[0] else "It is ended",
        after_asking(True),
    ),
    "kill finally": Truth(
        lambda run: yes("this is never printed" in run.text),
        lambda w: child(w).signal == "SIGKILL" and not child(w).printed,
    ),
    "kill code": Truth(lambda run: run.lines[-1].split()[-1], lambda w: child(w).exit_code == -9),
    "terminate plain": Truth(
        lambda run: run.lines[0].split()[-1], lambda w: child(w).signal == "SIGTERM"
    ),
    "terminate polite": Truth(
        lambda run: run.lines[-1].split()[-1],
        lambda w: child(w, 2).exit_code == 0 and child(w, 2).printed == "tidied up",
    ),
}
