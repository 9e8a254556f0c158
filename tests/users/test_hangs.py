"""Users' programs that hang: who waits for whom, at which line, and what is claimed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.events.program import ProgramEnded
from core.model.world import WaitKind

if TYPE_CHECKING:
    from tests.users.conftest import Runner


def test_philosophers_wait_in_a_circle_for_the_second_fork(run: Runner) -> None:
    told = run("philosophers", "fork", hangs=True)
    line = told.line("right.acquire()")
    assert told.hang() == {"Kant": line, "Hume": line, "Hegel": line}
    assert sorted(told.out.split()[::4]) == sorted(told.hang())
    waits = {told.names[d.waiter]: told.names[d.on[0]] for d in told.way()}
    assert waits == {"Kant": "Hume", "Hume": "Hegel", "Hegel": "Kant"}
    (ended,) = told.of(ProgramEnded)
    assert ended.signal == "SIGINT"


def test_join_first_waits_for_one_that_cannot_end(run: Runner) -> None:
    told = run("join_first", "spawn", hangs=True)
    at_its_exit = 0
    assert told.hang() == {"MainProcess": told.line("p.join()"), "producer": at_its_exit}
    assert [d.kind for d in told.way()] == [WaitKind.JOIN, WaitKind.SEND]
    (queue,) = told.world.channels.values()
    assert queue.name == "q"
    assert (queue.sent, queue.received) == (20, 0)
    assert told.printed("producer") == "all put\n"


def test_empty_get_is_told_and_not_claimed(run: Runner) -> None:
    """A get may have a timeout that is not known; but who waits where is known."""
    told = run("empty_get", "forkserver", hangs=True)
    assert told.hang() == {}
    waiting = {n: w for n, w in told.waiting().items() if n != "MainProcess"}
    ((name, line),) = waiting.items()
    assert name.startswith("consumer")
    assert line == told.line("queue.get()")
    assert told.waiting()["MainProcess"] == told.line("for c in consumers: c.join()")
    (queue,) = told.world.channels.values()
    assert queue.sent == queue.received == 11
