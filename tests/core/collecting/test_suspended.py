"""A supervisor that no longer reads stops no program: it ends by itself, and the loss is told."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from core.recording.reader import Recording
from core.tracing.records import ACQUIRED, EVENTS_LOST, GONE, RECORD, RELEASED, RING_SLOTS, SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="nobody is suspended here")

TURNS = 5 * RING_SLOTS
"""Of a lock in each of two processes; a turn makes two records."""
LIMIT_S = 30.0

PROGRAM = """\
import multiprocessing, os, sys, time

def work(lock, queue):
    done = 0
    for _ in range(int(sys.argv[1])):
        with lock:
            done += 1
    queue.put(done)

if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    print("ready", flush=True)
    sys.stdin.readline()
    queue = context.Queue()
    process = context.Process(target=work, args=(context.Lock(), queue))
    process.start()
    work(context.Lock(), queue)
    results = [queue.get(), queue.get()]
    process.join()
    with open("results.new", "w") as file:
        file.write(f"{results} {process.exitcode}")
    os.rename("results.new", "results")
"""


@pytest.fixture
def recorded(root: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Return a ``record`` whose program waits for a line."""
    (tmp_path / "program.py").write_text(PROGRAM)
    words = ["record", "-o", "recording", "program.py", str(TURNS)]
    command = [sys.executable, str(root / "main.py"), *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield process
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGCONT)
        process.kill()
        process.communicate()


def until(fact: Callable[[], object]) -> bool:
    deadline = time.monotonic() + LIMIT_S
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def is_suspended(pid: int) -> bool:
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].split()[0] == "T"


def test_a_program_ends_by_itself_while_its_supervisor_is_suspended(
    recorded: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    recorded.send_signal(signal.SIGSTOP)
    assert until(lambda: is_suspended(recorded.pid))
    assert recorded.stdin is not None
    recorded.stdin.write(b"go\n")
    recorded.stdin.flush()
    assert until((tmp_path / "results").exists), "the program waits for its supervisor"
    assert (tmp_path / "results").read_text() == f"[{TURNS}, {TURNS}] 0"
    assert recorded.poll() is None
    os.kill(recorded.pid, signal.SIGCONT)
    _, err = recorded.communicate(timeout=LIMIT_S)
    assert (recorded.returncode, err) == (0, b"")

    with Recording.open(tmp_path / "recording") as recording:
        assert not recording.cut
        records = b"".join(data for _, data in recording.blocks())
    rows = [RECORD.unpack_from(records, i) for i in range(0, len(records), SIZE)]
    kinds = Counter(row[3] for row in rows)
    lost = Counter[int]()
    for row in rows:
        if row[3] == EVENTS_LOST:
            lost[row[1]] += row[8]
    assert kinds[GONE] == 2
    assert len(lost) == 2, "both processes have lost something, and it is told of each"
    assert kinds[ACQUIRED] + kinds[RELEASED] < 4 * TURNS
    assert kinds[ACQUIRED] + kinds[RELEASED] + lost.total() >= 4 * TURNS
