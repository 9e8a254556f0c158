"""Fault 33: another default start method, and the helpers of multiprocessing killed in mid-run."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.events.process import ErrorRaised
from core.events.program import EventsLost
from core.model.world import Life
from tests.faults.conftest import ROOT, Recorded

if TYPE_CHECKING:
    from tests.faults.conftest import Recorder, Show

LIKE_314 = """
import multiprocessing.context as c
c._default_context._default_context = c._concrete_contexts['forkserver']
"""
PLAIN = """
import multiprocessing as mp
def work(queue): queue.put(mp.get_start_method())
if __name__ == '__main__':
    queue = mp.Queue()
    child = mp.Process(target=work, args=(queue,), name='Worker')
    child.start()
    print(queue.get(), type(child).__name__, mp.get_start_method())
    child.join()
"""


def test_33_where_forkserver_is_the_default_it_is_the_programs_and_not_ours(
    record: Recorder,
) -> None:
    """As from Python 3.14 on. Our supervisor asks for its own method by name."""
    site = record.folder / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(LIKE_314)
    script = record.folder / "program.py"
    script.write_text(PLAIN)
    env = {**os.environ, "PYTHONPATH": str(site)}
    bare = subprocess.run(
        [sys.executable, str(script)], env=env, capture_output=True, timeout=60, check=True
    )
    words = ["record", str(script), "-o", str(record.path)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    recorded = Recorded(done, record.path)
    assert recorded.out == bare.stdout.decode() == "forkserver Process forkserver\n"
    assert (recorded.code, recorded.err) == (0, "")
    (worker,) = (p for p in recorded.world().processes.values() if p.name == "Worker")
    assert worker.start_method == "forkserver"
    assert worker.life is Life.ENDED


HELPER_KILLED = """
import multiprocessing as mp, os, signal, sys, time
from multiprocessing import forkserver, resource_tracker
def work(queue, n): queue.put(n)
def one(ctx, queue, n):
    child = ctx.Process(target=work, args=(queue, n), name=f'Worker {n}')
    child.start()
    print(queue.get(), flush=True)
    child.join(5)
def main():
    ctx = mp.get_context('forkserver')
    queue = ctx.Queue()
    one(ctx, queue, 1)
    if sys.argv[1] == 'server': pid = forkserver._forkserver._forkserver_pid
    else: pid = resource_tracker._resource_tracker._pid
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.2)
    lock = ctx.Lock()
    one(ctx, queue, 2)
if __name__ == '__main__': main()
"""


@pytest.mark.parametrize("helper", ["server", "tracker"])
def test_33_a_helper_that_is_killed_is_started_anew_and_nothing_is_called_an_error(
    record: Recorder, helper: str
) -> None:
    done = record(HELPER_KILLED, helper, method="forkserver")
    assert (done.code, done.out, done.said) == (0, "1\n2\n", [])
    assert ("resource_tracker" in done.err) == (helper == "tracker"), "Python's own warning"
    assert not done.of(ErrorRaised)
    assert not done.of(EventsLost)
    workers = [p for p in done.world().processes.values() if p.name.startswith("Worker")]
    assert [(w.name, w.exit_code) for w in workers] == [("Worker 1", 0), ("Worker 2", 0)]


LEAKS = """
import multiprocessing as mp, os
from multiprocessing import shared_memory
memory = shared_memory.SharedMemory(create=True, size=64)
print('made', flush=True)
memory._buf = None
os._exit(0)
"""


def test_33_what_python_says_of_leaks_is_no_error_of_the_program(show: Show) -> None:
    show.run(LEAKS)
    show.ended()
    show.wait(lambda: any(o.text == "made\n" for o in show.playback.outputs(None)))
    main = show.named("MainProcess")
    assert (main.exit_code, main.error) == (0, "")
    assert "error" not in show.caption
    assert not show.playback.warning
