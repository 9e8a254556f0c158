"""Fault 19: a program meddles with what we stand on; it is recorded on, or the loss is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.events.message import MessageReceived, MessageSent
from core.events.process import SleepBegan

if TYPE_CHECKING:
    from tests.faults.conftest import Recorder, Show

MEDDLING = {
    "changes its folder": "os.chdir('/')",
    "sets all signal handlers": "for n in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:\n"
    "        signal.signal(n, lambda *_: None)",
    "empties sys.path": "sys.path.clear(); sys.meta_path.clear(); sys.path_hooks.clear()",
    "forgets all modules": "for n in [n for n in sys.modules if 'procession' in n]: "
    "del sys.modules[n]",
    "replaces builtins": "import builtins; builtins.open = None; builtins.print = None",
    "starts a garbage collection": "import gc; gc.collect(); gc.freeze()",
    "renames its program": "sys.argv[:] = ['x']; os.environ.clear()",
}

MEDDLER = """
import multiprocessing as mp, os, signal, sys, time
def meddle():
    {deed}
def work(queue):
    meddle()
    time.sleep(0.0123)
    queue.put('after')
if __name__ == '__main__':
    queue = mp.Queue()
    child = mp.Process(target=work, args=(queue,), name='Child')
    child.start()
    queue.get()
    child.join()
    time.sleep(0.0456)
"""


@pytest.mark.parametrize("deed", MEDDLING)
def test_19_what_a_process_does_afterwards_is_still_recorded(record: Recorder, deed: str) -> None:
    done = record(MEDDLER.format(deed=MEDDLING[deed]))
    assert done.code == 0, done.err
    assert not done.said
    sent, received = done.of(MessageSent), done.of(MessageReceived)
    assert [e.message for e in sent] == [e.message for e in received]  # type: ignore[attr-defined] # both have one
    naps = {e.duration_ns for e in done.of(SleepBegan) if isinstance(e, SleepBegan)}
    assert {12_300_000, 45_600_000} <= naps
    assert done.world().processes["main.1"].exit_code == 0


CLOSES = """
import multiprocessing as mp, os, time
def work():
    os.closerange(3, 1 << 16)
    time.sleep(0.0123)
if __name__ == '__main__':
    child = mp.Process(target=work)
    child.start()
    child.join()
    work()
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_19_who_closes_every_descriptor_is_recorded_on(record: Recorder, method: str) -> None:
    done = record(CLOSES, method=method)
    assert (done.code, done.said) == (0, [])
    naps = [e.process for e in done.of(SleepBegan) if isinstance(e, SleepBegan)]
    assert naps == ["main.1", "main"]
    assert all(p.exit_code == 0 for p in done.world().processes.values())


PATCHES = """
import multiprocessing as mp, multiprocessing.process, multiprocessing.queues, time
class Queue:
    def __init__(self): self.real = []
    def put(self, thing): self.real.append(thing)
    def get(self): return self.real.pop()
before = mp.process.BaseProcess.start
def start(self):
    print('mine')
    before(self)
mp.process.BaseProcess.start = start
mp.Queue = Queue
def work(): time.sleep(0.0123)
if __name__ == '__main__':
    queue = mp.Queue()
    queue.put(1)
    child = mp.Process(target=work)
    child.start()
    child.join()
    print(queue.get())
"""


def test_19_a_program_may_put_its_own_things_in_the_place_of_ours(record: Recorder) -> None:
    done = record(PATCHES)
    assert (done.code, done.out, done.err) == (0, "mine\n1\n", "")
    assert done.world().processes["main.1"].exit_code == 0
    assert any(isinstance(e, SleepBegan) and e.duration_ns == 12_300_000 for e in done.events())


LOST = """
import multiprocessing as mp, multiprocessing.spawn, sys, time
told = mp.spawn.get_preparation_data
def bare(name):
    return {key: value for key, value in told(name).items() if key != 'procession'}
if __name__ == '__main__':
    mp.spawn.get_preparation_data = bare
    import multiprocessing.popen_spawn_posix
    child = mp.Process(target=time.sleep, args=(60,), daemon=True)
    child.start()
    child.join()
"""


def test_19_a_child_that_has_lost_its_tracer_is_named(show: Show) -> None:
    show.run(LOST, method="spawn")
    show.wait(lambda: "has lost its tracer" in show.playback.warning)
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)
