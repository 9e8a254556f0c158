"""Faults 17 and 20: far too many processes, and those that try to get away.

Every bomb ends by itself, too: it counts its processes in a file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting.deaths import is_running
from core.collecting.spec import MOST_PROCESSES, ProgramSpec
from core.collecting.supervisor import Client, supervise
from core.recording.writer import RecordingWriter
from tests.faults.conftest import until

if TYPE_CHECKING:
    from core.language import Told
    from tests.faults.conftest import Recorder, Show

BOUNDED = """
import os, sys, time
def note():
    with open(sys.argv[1], 'a') as file:
        file.write('%d\\n' % os.getpid())
def many():
    return os.path.getsize(sys.argv[1]) > 600 * 5
"""
BOMB = (
    BOUNDED
    + """
note()
while not many():
    if os.fork() == 0: note()
    time.sleep(0.01)
time.sleep(60)
"""
)
BLIND = """
import subprocess, sys
subprocess.run(['sh', '-c', 'for i in $(seq 600); do sleep 60 & done; wait'])
"""
POOL = """
import multiprocessing as mp
if __name__ == '__main__':
    with mp.Pool(10000) as pool: pool.map(int, range(10))
"""


def pids(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().split()] if path.exists() else []


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    return tmp_path / "noted"


def test_17_a_fork_bomb_is_stopped_with_a_sentence_and_nothing_of_it_is_left(
    record: Recorder, noted: Path
) -> None:
    done = record(BOMB, str(noted))
    assert done.code == -9
    assert done.said == [
        f"procession: The program has more than {MOST_PROCESSES} processes at once, as a fork "
        "bomb has: it is stopped. More are allowed with --processes."
    ]
    assert pids(noted)
    assert not any(map(is_running, pids(noted)))


def test_17_a_pool_of_ten_thousand_is_stopped_and_the_window_lives(show: Show) -> None:
    show.run(POOL)
    show.wait(lambda: "as a fork bomb has: it is stopped" in show.playback.warning)
    show.wait(lambda: not show.playback.live, 15)
    show.wait(lambda: show.warning)
    page = show.parts.window.run_page
    assert not page.notice_shown
    show.run("print('lives')")
    show.ended()
    show.wait(lambda: "lives" in page.output.toPlainText())


def test_17_processes_that_cannot_be_traced_count_too(
    tmp_path: Path,
) -> None:
    if not Path("/proc/loadavg").exists() or not Path("/bin/sh").exists():
        pytest.skip("the kernel counts for us on Linux only")
    script, told = tmp_path / "blind.py", []

    class Listener(Client):
        def state(self, name: str, detail: int | Told) -> None:
            told.append((name, str(detail)))

    script.write_text(BLIND)
    with RecordingWriter(tmp_path / "run.procession") as writer:
        assert supervise(ProgramSpec(script=str(script), processes=60), writer, Listener()) == -9
    assert ("stopping", "kills") in told
    assert any("more than 60 processes at once" in words for _, words in told)


AWAY = (
    BOUNDED
    + """
import subprocess
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 3)
        note()
        time.sleep(600)
    os._exit(0)
os.wait()
other = subprocess.Popen(['sh', '-c', 'trap "" INT TERM; echo $$ >> "$0"; sleep 600', sys.argv[1]])
note()
time.sleep(600)
"""
)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives us the orphans")
def test_20_orphans_and_foreign_programs_are_ended_by_stop(show: Show, noted: Path) -> None:
    show.run(AWAY, str(noted))
    show.wait(lambda: len(pids(noted)) == 3)
    show.wait(lambda: len(show.world.processes) >= 3)
    show.wait(lambda: "Another program runs, which is not traced: s" in show.playback.warning)
    show.parts.window.actions_.all["stop"].trigger()
    show.wait(lambda: not show.playback.live, 5)
    assert until(lambda: not any(map(is_running, pids(noted))), 1.0)
    assert os.getpid() not in pids(noted)
