"""Fault 29: the wall clock is set back, and the machine sleeps and wakes up."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import psutil

from core.playback.source import Status
from tests.faults.conftest import ROOT, Recorded

if TYPE_CHECKING:
    from tests.faults.conftest import Recorder, Show

YEARS = """
import itertools, time
backwards = itertools.count(2e9, -1e6)
time.time = lambda: next(backwards)
time.time_ns = lambda: int(next(backwards) * 1e9)
"""
PROGRAM = """
import multiprocessing as mp, time
def work(queue): queue.put(time.time()); time.sleep(0.01)
def main():
    queue = mp.Queue()
    children = [mp.Process(target=work, args=(queue,)) for _ in range(3)]
    for child in children: child.start()
    for child in children: queue.get()
    for child in children: child.join()
    print('well')
if __name__ == '__main__': main()
"""


def test_29_a_clock_that_goes_back_moves_no_event(record: Recorder) -> None:
    """In the program, and in whoever records it."""
    words = record.command(YEARS + PROGRAM)[1:]
    text = f"{YEARS}\nimport sys; sys.argv = {words!r}; sys.path.insert(0, {str(ROOT)!r})\n"
    begin = time.perf_counter_ns()
    done = subprocess.run(
        [sys.executable, "-c", f"{text}import main; sys.exit(main.main())"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    end = time.perf_counter_ns()
    recorded = Recorded(done, record.path)
    assert (recorded.code, recorded.out, recorded.said) == (0, "well\n", [])
    times = [event.t_ns for event in recorded.events()]
    assert times == sorted(times)
    assert begin < times[0]
    assert times[-1] < end
    assert recorded.world().program.ended


TICKS = """
import multiprocessing as mp, time
def work(queue):
    for n in range(60): queue.put(n); time.sleep(0.02)
if __name__ == '__main__':
    queue = mp.Queue(2)
    child = mp.Process(target=work, args=(queue,), name='Ticker')
    child.start()
    print('on', flush=True)
    for n in range(60): queue.get()
    child.join()
"""
ASLEEP_S, ALONE_S = 1.5, 0.8


def test_29_after_the_machine_has_slept_the_run_goes_on_and_the_gap_is_there(show: Show) -> None:
    show.run(TICKS)
    show.wait(lambda: any(output.text == "on\n" for output in show.playback.outputs(None)))
    run, page = show.parts.session._run, show.parts.window.run_page
    assert run is not None
    page.foot.show_page(page.timeline)
    below = psutil.Process(run.pid).children(recursive=True)
    pids = [run.pid, *(child.pid for child in below)]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    time.sleep(ASLEEP_S)  # nobody does anything; then the window wakes up first
    begin = time.monotonic()
    show.wait(lambda: time.monotonic() - begin > ALONE_S)
    assert show.playback.status is Status.RUNNING, "nobody is given up for not answering"
    for pid in reversed(pids):
        os.kill(pid, signal.SIGCONT)
    show.ended()
    playback = show.playback
    assert (playback.status, playback.status_detail) == (Status.ENDED, "0")
    assert not playback.warning
    assert not any(process.lost for process in show.world.processes.values())
    times = [event.t_ns for event in playback.history.events(0, playback.length)]
    gaps = [after - before for before, after in itertools.pairwise(times)]
    assert max(gaps) > ASLEEP_S * 1e9, "the gap is as long as it was"
    show.parts.controls.seek(gaps.index(max(gaps)) + 2)
    show.wait(lambda: page.timeline.viewing.run is not None)
