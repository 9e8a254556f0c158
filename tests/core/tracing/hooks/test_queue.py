"""A Queue tells who waits, for a message or for room, and who gives up; see the ground truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.tracing.conftest import Run

GIVES_UP = """\
import multiprocessing, queue
if __name__ == "__main__":
    words = multiprocessing.KIND(1)
    for call in (lambda: words.get(timeout=0.02), lambda: words.get(False), words.get_nowait,
                 lambda: words.get(True, 0), lambda: words.put("first"),
                 lambda: words.put("second", timeout=0.02), lambda: words.put("third", False)):
        try:
            call()
        except (queue.Empty, queue.Full) as error:
            print(type(error).__name__)
    print(words.get())
"""

BEHIND = """\
import multiprocessing
def take(words, told):
    told.release()
    words.get(True, TIMEOUT)
if __name__ == "__main__":
    words, told = multiprocessing.Queue(), multiprocessing.Semaphore(0)
    words.put("there")
    while words.empty(): pass
    with words._rlock:  # as if somebody else were receiving
        child = multiprocessing.Process(target=take, args=(words, told))
        child.start()
        told.acquire()
        multiprocessing.connection.wait([child.sentinel], 0.1)
    child.join()
"""


@pytest.mark.parametrize("kind", ["Queue", "JoinableQueue"])
def test_who_gives_up_has_waited_or_not(trace: Callable[..., Run], kind: str) -> None:
    run = trace(GIVES_UP.replace("KIND", kind))
    assert run.code == 0, run.stderr
    assert run.stdout.split() == ["Empty"] * 4 + ["Full"] * 2 + ["first"]
    kinds = (rec.RECEIVE_BLOCKED, rec.RECEIVE_GAVE_UP, rec.SEND_BLOCKED, rec.SEND_GAVE_UP, rec.SENT)
    told = [(row.kind, row.text) for row in run.of(*kinds)]
    # Whether the last get has to wait for the feeder thread is left open.
    assert told[:6] == [
        (rec.RECEIVE_BLOCKED, ""),
        (rec.RECEIVE_GAVE_UP, ""),
        (rec.SENT, "'first'"),
        (rec.SEND_BLOCKED, "'second'"),
        (rec.SEND_GAVE_UP, ""),
        (rec.SEND_GAVE_UP, ""),
    ]
    assert sum(row.arg for row in run.of(rec.POLLED)) == 3


@pytest.mark.parametrize("timeout", ["None", "20"])
def test_who_waits_behind_another_that_receives_is_told(
    trace: Callable[..., Run], timeout: str
) -> None:
    run = trace(BEHIND.replace("TIMEOUT", timeout))
    assert run.code == 0, run.stderr
    told = run.of(rec.RECEIVE_BLOCKED, rec.RECEIVED, process="main.1")
    assert [row.kind for row in told] == [rec.RECEIVE_BLOCKED, rec.RECEIVED]
