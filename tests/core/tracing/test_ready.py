"""Records that are ready beforehand say what all others say: the line, the thread, the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Run

LINES = """
import multiprocessing
import os
import threading

lock = multiprocessing.Lock()

def twice():
    for _ in range(2):
        lock.acquire()
        lock.release()

def guarded():
    for _ in range(2):
        with lock:
            pass

if __name__ == "__main__":
    twice()
    guarded()
    for target in (twice, guarded):
        thread = threading.Thread(target=target)
        thread.start()
        thread.join()
    child = os.fork()
    if not child:
        twice()
        guarded()
        os._exit(0)
    os.waitpid(child, 0)
"""


def lines_of(run: Run, kind: int, process: str, thread: int) -> list[int]:
    rows = [row for row in run.of(kind, process=process) if row.thread == thread]
    return [int(row.site.split(":")[1]) for row in rows]


def test_each_lock_event_has_its_own_line_and_thread_also_after_a_fork(
    trace: Callable[..., Run],
) -> None:
    run = trace(LINES)
    assert run.code == 0, run.stderr
    for process, thread in (("main", 1), ("main.1", 1)):
        assert lines_of(run, rec.ACQUIRED, process, thread) == [10, 10, 15, 15]
        released = lines_of(run, rec.RELEASED, process, thread)
        assert released[:2] == [11, 11]
        assert set(released[2:]) == {15}
    others = {row.thread for row in run.of(rec.ACQUIRED, process="main")} - {1}
    seen = [lines_of(run, rec.ACQUIRED, "main", thread) for thread in others]
    assert sorted(line for lines in seen for line in lines) == [10, 10, 15, 15]


def test_a_line_of_another_function_at_the_same_place_in_memory_is_not_mixed_up(
    trace: Callable[..., Run],
) -> None:
    """Code that is made and thrown away may get the address of code before it."""
    run = trace(
        "import multiprocessing\n"
        "lock = multiprocessing.Lock()\n"
        "for n in range(200):\n"
        "    code = compile('\\n' * n + 'lock.acquire(); lock.release()', 'made.py', 'exec')\n"
        "    exec(code, {'lock': lock, '__name__': 'made'})\n"
    )
    assert run.code == 0, run.stderr
    assert lines_of(run, rec.ACQUIRED, "main", 1) == list(range(1, 201))
