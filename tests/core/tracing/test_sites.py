"""The line of an event is one that the process itself has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Run

LEFT_BEHIND = """\
import multiprocessing, time
def grandchild():
    time.sleep(0.05)
def child():
    multiprocessing.Process(target=grandchild, name="grandchild").start()
if __name__ == "__main__":
    process = multiprocessing.Process(target=child, name="child")
    process.start()
    process.join()
"""

WRONG_CALL = """\
import multiprocessing
def child():
    pass
if __name__ == "__main__":
    process = multiprocessing.Process(target=child, args=(1, 2))
    process.start()
    process.join()
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_forked_child_is_at_no_line_of_its_parent(trace: Callable[..., Run], method: str) -> None:
    """It has its parent's frames below its own: the parent's line that started it is not its."""
    run = trace(LEFT_BEHIND, method=method)
    joins = [(run.names()[row.process], row.site) for row in run.of(rec.JOIN_BEGAN)]
    assert [name for name, _ in joins] == ["MainProcess", "child"]
    assert joins[0][1].endswith("program.py:9:<module>")
    assert joins[1][1] == "", "at its exit, which is no line of the program"


def test_an_error_before_the_first_line_of_a_child_is_at_none(trace: Callable[..., Run]) -> None:
    run = trace(WRONG_CALL, method="fork")
    (error,) = run.of(rec.ERROR)
    assert "TypeError" in error.text
    assert error.site == ""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_who_ends_its_daemons_at_its_exit_tells_of_the_signal(
    trace: Callable[..., Run], method: str
) -> None:
    run = trace(
        "import multiprocessing, time\n"
        "if __name__ == '__main__':\n"
        "    args = {'target': time.sleep, 'args': (60,), 'daemon': True}\n"
        "    multiprocessing.Process(name='Daemon', **args).start()\n",
        method=method,
    )
    (daemon,) = run.of(rec.STARTING)
    (signalled,) = run.of(rec.SIGNALLED)
    assert (signalled.resource, signalled.arg, signalled.site) == (daemon.resource, 15, "")
    (reaped,) = run.of(rec.REAPED)
    assert reaped.arg == -15
    assert signalled.t < reaped.t
