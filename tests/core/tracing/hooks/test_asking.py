"""A Process object is told of when it is made and asked; the program notices nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.events.process import ProcessAsked, ProcessMade, ProcessStarted, StartRefused
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = """\
import inspect, multiprocessing, pickle, time
from multiprocessing import Process

class Own(Process):
    def run(self):
        time.sleep(0.3)

if __name__ == "__main__":
    first, second = Process(target=print, args=("hi", [1])), Own()
    second.start()
    first.start()
    early = second.is_alive(), second.exitcode, second.pid == second.ident
    first.join()  # only now does nobody else print
    second.join()
    print(*early)
    print(second.is_alive(), second.exitcode)
    try:
        second.start()
    except AssertionError as error:
        print(error, error.__traceback__.tb_next.tb_frame.f_code.co_name)
    print(inspect.signature(Process.__init__))
    print(Process.exitcode.__doc__ == multiprocessing.process.BaseProcess.exitcode.__doc__)
    try:
        Process(group=1)
    except AssertionError as error:
        print(error)
"""

LOOP = """\
import time
from multiprocessing import Process

if __name__ == "__main__":
    child = Process(target=time.sleep, args=(0.5,))
    child.start()
    asked = 1
    while child.is_alive():
        asked += 1
    print(asked)
"""


def own_lines(printed: str) -> list[str]:
    """Return what the program's main process printed, without its child's line."""
    return [line for line in printed.splitlines() if line != "hi [1]"]


def test_who_is_made_first_has_the_first_number_whoever_starts_first(
    trace: Callable[..., Any],
) -> None:
    run = trace(PROGRAM)
    assert run.code == 0, run.stderr
    events = run.events()
    made = [e for e in events if isinstance(e, ProcessMade)]
    assert [(e.process, e.target, e.arguments) for e in made] == [
        ("main.1", "print", "'hi', [1]"),
        ("main.2", "Own.run", ""),
    ]
    started = {e.process: e.target for e in events if isinstance(e, ProcessStarted) and e.parent}
    assert started == {"main.1": "print", "main.2": "Own"}


def test_each_answer_is_the_one_that_the_program_got(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM)
    asked = [e for e in run.events() if isinstance(e, ProcessAsked)]
    pid = next(e.pid for e in run.events() if getattr(e, "pid", 0) and e.process == "main.2")
    assert [(e.question, e.answer) for e in asked] == [
        ("is_alive()", True),
        ("exitcode", None),
        ("pid", pid),
        ("ident", pid),
        ("is_alive()", False),
        ("exitcode", 0),
    ]
    assert own_lines(run.stdout)[:2] == ["True None True", "False 0"]


def test_a_second_start_fails_in_python_s_own_words(trace: Callable[..., Any]) -> None:
    run = trace(PROGRAM)
    lines = own_lines(run.stdout)
    assert lines[2].startswith("cannot start a process twice")
    (refused,) = [e for e in run.events() if isinstance(e, StartRefused)]
    assert refused.target == "main.2"
    assert lines[4:] == ["True", "group argument must be None for now"]
    assert lines[3].startswith("(self, group=None, target=None, name=None, args=()")


def test_a_loop_that_asks_does_not_flood(trace: Callable[..., Any]) -> None:
    run = trace(LOOP)
    rows = run.of(rec.ASKED)
    assert 2 <= len(rows) < 200
    assert not rows[-1].flag & rec.HAS_ANSWER
    assert sum(row.arg for row in rows) <= int(run.stdout)
