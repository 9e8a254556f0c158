"""Faults 1 to 4: somebody is killed: a process, the owner of a lock, the supervisor, the window.

What a kill loses and whom it jams is counted by ``tests/core/collecting/test_kills.py``; that
nobody outlives the window or the supervisor, by ``test_run.py`` there.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting import session
from core.collecting.deaths import is_running
from core.collecting.session import clean_old_sessions
from core.model.world import Life
from gui.words.states import Badge, state_words
from tests.bench.kills import WindowFollower
from tests.bench.kills import kill as kill_some
from tests.faults.conftest import ROOT, Recorder, kill, until

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.faults.conftest import Show


def test_1_a_killed_process_is_seen_as_killed_and_the_window_never_waits(qtbot: QtBot) -> None:
    follower = WindowFollower()
    try:
        kill_some("fork", kills=4, each=1, follower=follower)  # all is imported and laid out once
        score = kill_some("fork", kills=4, each=1, seed=1, follower=follower)
    finally:
        follower.close()
    assert score.faults() == 0, score
    assert score.seen_as_killed >= 4
    assert sorted(score.own_ms)[len(score.own_ms) * 95 // 100] < 100, "ms of a turn of the window"


HOLDER = """
import multiprocessing as mp, os, sys, time
def hold(lock):
    lock.acquire()
    open(sys.argv[1], 'w').write(str(os.getpid()))
    time.sleep(600)
def want(lock):
    lock.acquire()
def main():
    lock = mp.Lock()
    holder = mp.Process(target=hold, args=(lock,), name='Holder')
    holder.start()
    while not os.path.exists(sys.argv[1]): time.sleep(0.01)
    waiter = mp.Process(target=want, args=(lock,), name='Waiter')
    waiter.start()
    waiter.join()
if __name__ == '__main__':
    main()
"""


def test_2_a_lock_whose_owner_was_killed_is_never_released_and_that_is_said(
    show: Show, tmp_path: Path
) -> None:
    ready = tmp_path / "ready"
    show.run(HOLDER, str(ready))
    show.wait(lambda: any(lock.waiters for lock in show.world.locks.values()))
    kill(int(ready.read_text()))
    show.wait(lambda: any(lock.owner_dead for lock in show.world.locks.values()))
    holder, waiter = show.named("Holder"), show.named("Waiter")
    assert state_words(holder, show.world).badge is Badge.KILLED
    assert "SIGKILL" in state_words(holder, show.world).text
    assert state_words(waiter, show.world).text == "blocked: lock"
    show.wait(lambda: "for ever" in show.caption or "never released" in show.caption)
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)


def test_3_the_supervisor_is_killed_and_the_window_says_so_and_runs_the_program_again(
    show: Show, tmp_path: Path
) -> None:
    pids = tmp_path / "pids"
    show.run(
        "import multiprocessing as mp, os, sys, time\n"
        "def work():\n"
        "    open(sys.argv[1], 'a').write('%d\\n' % os.getpid())\n"
        "    time.sleep(600)\n"
        "if __name__ == '__main__':\n"
        "    for _ in range(2): mp.Process(target=work).start()\n"
        "    work()\n",
        str(pids),
    )
    show.wait(lambda: pids.exists() and pids.read_text().count("\n") == 3)
    show.wait(lambda: len(show.world.processes) == 3)
    run = show.parts.session._run
    assert run is not None
    kill(run.pid)
    assert until(lambda: not any(is_running(int(pid)) for pid in pids.read_text().split()), 2.0)
    page = show.parts.window.run_page
    show.wait(lambda: page.notice_shown)
    assert (
        page.notice.sentence == "The supervisor of the program was ended; what it recorded is kept."
    )
    assert len(show.world.processes) == 3
    before = pids.read_text()
    show.parts.window.actions_.all["run"].trigger()
    show.wait(lambda: pids.read_text().count("\n") == before.count("\n") + 3)
    assert not page.notice_shown
    session.OLD_SECONDS, usual = 0.0, session.OLD_SECONDS
    try:
        clean_old_sessions()
    finally:
        session.OLD_SECONDS = usual


NAMED = """
import multiprocessing as mp, os, sys, time
from multiprocessing import resource_tracker, shared_memory
def work(lock):
    with lock: time.sleep(600)
if __name__ == '__main__':
    mp.set_start_method('spawn')
    lock, queue = mp.Lock(), mp.Queue()
    memory = shared_memory.SharedMemory(create=True, size=10)
    child = mp.Process(target=work, args=(lock,))
    child.start()
    print(resource_tracker._resource_tracker._pid, child.pid, os.getpid(), flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the names are seen in /dev/shm")
@pytest.mark.parametrize("victims", ["the program", "all"])
def test_4_no_semaphore_is_left_when_the_resource_tracker_is_killed_too(
    record: Recorder, monkeypatch: pytest.MonkeyPatch, victims: str
) -> None:
    """The supervisor removes what is left, and if it was killed, the next one does."""
    command = record.command(NAMED, method="spawn")
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout
        pids = [int(word) for word in process.stdout.readline().split()]
        try:
            assert until(lambda: len(_told(process.pid)) >= 5)
            names = _told(process.pid)
            assert all(map(_is_there, names))
            os.kill(pids[0], signal.SIGSTOP)  # the tracker: it must not see that the others go
            if victims == "all":
                process.kill()
            kill(*pids)
            process.wait(20)
        finally:
            process.kill()
    assert until(lambda: not any(map(is_running, pids)))
    if victims == "all":
        assert any(map(_is_there, names)), "nobody was left to remove them"
        monkeypatch.setattr(session, "OLD_SECONDS", 0.0)
        clean_old_sessions()
    assert not any(map(_is_there, names))


def _told(supervisor: int) -> list[str]:
    """Return the names that stand in the file of the supervisor's session."""
    for folder in Path("/dev/shm").glob("procession-*"):
        if any(folder.as_posix() in line for line in _files(supervisor)):
            file = folder / "tracked"
            return file.read_text().split() if file.exists() else []
    return []


def _is_there(name: str) -> bool:
    """Return whether a semaphore or a piece of memory has its name in the system."""
    path = name[1:].lstrip("/")
    return Path("/dev/shm", f"sem.{path}" if name[0] == "s" else path).exists()


def _files(pid: int) -> list[str]:
    return [os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()]


DEATHS = """
import ctypes, multiprocessing as mp, os, resource, sys
def end(how):
    if how == 'exit': sys.exit(3)
    if how == '_exit': os._exit(4)
    if how == 'abort': os.abort()
    if how == 'segfault': ctypes.string_at(0)
if __name__ == '__main__':
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for how in ('exit', '_exit', 'abort', 'segfault'):
        process = mp.Process(target=end, args=(how,), name=how)
        process.start()
        process.join()
    os._exit(5)
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_18_each_process_has_its_exit_code_or_the_name_of_its_signal(
    record: Recorder, method: str
) -> None:
    done = record(DEATHS, method=method)
    assert done.code == 5
    processes = done.world().processes.values()
    assert all(process.life is Life.ENDED for process in processes)
    assert {process.name: (process.exit_code, process.signal) for process in processes} == {
        "MainProcess": (5, None),
        "exit": (3, None),
        "_exit": (4, None),
        "abort": (-6, "SIGABRT"),
        "segfault": (-11, "SIGSEGV"),
    }
