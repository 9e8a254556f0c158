"""Whatever dies, window, supervisor or both: no process of the program outlives them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.collecting.deaths import is_running
from core.collecting.run import Item, Run
from core.collecting.spec import ProgramSpec
from core.recording.reader import Recording
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

METHODS = ("fork", "spawn", "forkserver")

FAMILY = """
import multiprocessing as mp, os, signal, sys, time
def note():
    with open(sys.argv[1], 'a') as file:
        file.write('%d\\n' % os.getpid())
def leaf(hide):
    if hide: os.setsid()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    note()
    while True: time.sleep(60)
def middle(leave):
    for hide in (False, True):
        mp.Process(target=leaf, args=(hide,)).start()
    note()
    if leave:
        while len(open(sys.argv[1]).readlines()) < 7: time.sleep(0.01)
        os._exit(0)  # leaves two orphans, one in a session of its own
    while True: time.sleep(60)
if __name__ == '__main__':
    note()
    for leave in (False, True):
        mp.Process(target=middle, args=(leave,)).start()
    while True: time.sleep(60)
"""
FAMILY_SIZE = 7
READY_S = 30.0

WINDOW = """
import sys
sys.path.insert(0, sys.argv[1])
from core.collecting.run import Run
from core.collecting.spec import ProgramSpec
if __name__ == '__main__':
    spec = ProgramSpec(script=sys.argv[2], arguments=[sys.argv[3]], start_method=sys.argv[4],
                       capture=True)
    run = Run.start(spec, sys.argv[5])
    print(run.pid, flush=True)
    sys.stdin.read()
    raise SystemExit(7)
"""


def until(fact: Callable[[], object], seconds: float) -> bool:
    """Return whether the fact came true within so many seconds."""
    deadline = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def pids(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().split()] if path.exists() else []


@pytest.fixture
def family(tmp_path: Path) -> Path:
    script = tmp_path / "family.py"
    script.write_text(FAMILY)
    return script


@pytest.fixture(autouse=True)
def _no_abandoned_session() -> Iterator[None]:
    """Remove the session of a supervisor that was killed: a later run would, once it is old."""
    before = set(Path("/dev/shm").glob("procession-*"))
    yield
    for folder in set(Path("/dev/shm").glob("procession-*")) - before:
        shutil.rmtree(folder)


def kinds(recording: Path) -> set[int]:
    """Return the kinds of the records that are in a file by now."""
    with Recording.open(recording) as opened:
        return {data[i + 17] for _, data in opened.blocks() for i in range(0, len(data), 64)}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("victims", ["window", "supervisor", "both"])
def test_no_process_outlives_the_window_or_the_supervisor(
    tmp_path: Path, root: Path, family: Path, method: str, victims: str
) -> None:
    ready, recording, main = (tmp_path / name for name in ("ready", "recording", "window.py"))
    main.write_text(WINDOW)
    words = map(str, (main, root, family, ready, method, recording))
    command = [sys.executable, *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as window:
        assert window.stdout
        supervisor = int(window.stdout.readline())
        try:
            assert until(lambda: len(pids(ready)) == FAMILY_SIZE, READY_S)
            assert until(lambda: rec.BORN in kinds(recording), READY_S)
            if victims != "window":
                os.kill(supervisor, signal.SIGKILL)
            if victims != "supervisor":
                window.kill()
            assert until(lambda: not any(map(is_running, pids(ready))), 2.0)
        finally:
            window.kill()
    assert until(lambda: not is_running(supervisor), 3.0)
    with Recording.open(recording) as opened:
        assert opened.cut == (victims != "window")
    assert rec.BORN in kinds(recording)
    assert (rec.PROGRAM_ENDED in kinds(recording)) == (victims == "window")


def test_a_window_that_ends_without_closing_its_run_is_not_held_up(
    tmp_path: Path, root: Path, family: Path
) -> None:
    ready, recording, main = (tmp_path / name for name in ("ready", "recording", "window.py"))
    main.write_text(WINDOW)
    command = [sys.executable, *map(str, (main, root, family, ready, "fork", recording))]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as window:
        assert until(lambda: len(pids(ready)) == FAMILY_SIZE, READY_S)
        begun = time.monotonic()
        window.communicate()
    assert window.returncode == 7
    assert time.monotonic() - begun < 3.0
    assert not any(map(is_running, pids(ready)))
    with Recording.open(recording) as opened:
        assert not opened.cut


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Run]]:
    """Return what starts a program given as text."""
    runs = []

    def begin(text: str, *arguments: str, **spec: object) -> Run:
        script = tmp_path / "program.py"
        script.write_text(text)
        fields: dict[str, object] = {"script": str(script), "arguments": list(arguments)} | spec
        made = ProgramSpec(**fields, capture=True)  # type: ignore[arg-type] # a test's keywords
        runs.append(Run.start(made, tmp_path / "recording"))
        return runs[-1]

    yield begin
    for run in runs:
        run.close()


def take_until(run: Run, state: str, seconds: float = 20.0) -> list[Item]:
    """Return all that comes, up to a state."""
    items: list[Item] = []

    def came() -> bool:
        items.extend(run.take())
        return any(item[0] == state for item in items)

    assert until(came, seconds)
    return items


def test_stop_ends_a_program_that_ignores_it_within_three_seconds(
    tmp_path: Path, start: Callable[..., Run]
) -> None:
    ready = tmp_path / "ready"
    run = start(FAMILY, str(ready))
    assert until(lambda: len(pids(ready)) == FAMILY_SIZE, READY_S)
    os.kill(pids(ready)[-1], signal.SIGSTOP)
    begun = time.monotonic()
    run.stop()
    items = take_until(run, "ended")
    assert time.monotonic() - begun < 3.0
    assert not any(map(is_running, pids(ready)))
    steps = [item for item in items if isinstance(item[0], str)]
    assert steps[:-1] == [("stopping", step) for step in ("asks", "insists", "kills")]


def test_the_queue_brings_the_bytes_of_the_file(start: Callable[..., Run]) -> None:
    run = start("import time\nfor _ in range(2000): time.sleep(1e-6)")
    items = take_until(run, "ended")
    assert items[-1] == ("ended", 0)
    with Recording.open(run.path) as recording:
        blocks = list(recording.blocks())
        assert [item for item in items if isinstance(item[0], int)] == blocks
    assert run.alive
    run.close()
    assert not run.alive
    with Recording.open(run.path) as recording:
        assert not recording.cut


def test_a_full_queue_sends_records_to_the_file_alone_and_tells_the_gap(
    start: Callable[..., Run],
) -> None:
    # 300,000 records in chunks of 4 ms or more are more than the queue holds.
    run = start(
        "import time\nend = time.monotonic() + 4\nwhile time.monotonic() < end: time.sleep(1e-6)"
    )
    with_file: dict[int, bytes] = {}

    def ended_in_the_file() -> bool:
        with Recording.open(run.path) as recording:
            with_file.update(recording.blocks())
        return any(data[-47] == rec.PROGRAM_ENDED for data in with_file.values())

    assert until(lambda: os.path.exists(run.path) and os.path.getsize(run.path) > 100, 10)
    assert until(ended_in_the_file, 20)
    items = take_until(run, "ended")
    blocks = [(o, d) for o, d in items if isinstance(o, int) and isinstance(d, bytes)]
    came = {offset: data for offset, data in blocks if data}
    assert len(came) < len(with_file)
    assert came.items() <= with_file.items()
    last = max(with_file)
    assert (last + len(with_file[last]), b"") in blocks  # how far the file goes
    assert items[-1] == ("ended", 0)


def test_a_dead_supervisor_ends_the_queue_and_not_the_window(start: Callable[..., Run]) -> None:
    run = start("import time\nwhile True: time.sleep(1e-6)")
    assert until(run.take, READY_S)
    os.kill(run.pid, signal.SIGKILL)
    assert until(lambda: not run.alive, 3.0)
    begun = time.monotonic()
    while run.take():
        pass
    run.stop()
    run.close()
    assert time.monotonic() - begun < 1.0


def test_closing_ends_the_program_within_three_seconds(
    tmp_path: Path, start: Callable[..., Run]
) -> None:
    ready = tmp_path / "ready"
    run = start(FAMILY, str(ready))
    assert until(lambda: len(pids(ready)) == FAMILY_SIZE, READY_S)
    begun = time.monotonic()
    run.close()
    assert time.monotonic() - begun < 3.0
    assert not any(map(is_running, pids(ready)))
    with Recording.open(run.path) as recording:
        assert not recording.cut


def test_ctrl_c_in_the_windows_terminal_does_not_end_the_supervisor(
    start: Callable[..., Run],
) -> None:
    run = start(
        "import signal, sys, time\ntime.sleep(1)\n"
        "sys.exit(signal.getsignal(signal.SIGINT) is not signal.default_int_handler)"
    )
    assert until(run.take, READY_S)
    os.kill(run.pid, signal.SIGINT)
    os.kill(run.pid, signal.SIGHUP)
    assert take_until(run, "ended")[-1] == ("ended", 0)


@pytest.mark.parametrize(
    ("spec", "words"),
    [({"interpreter": ["/no/such"]}, "cannot be started"), ({"cwd": "/no/such"}, "cannot be")],
)
def test_what_cannot_be_started_is_said(
    start: Callable[..., Run], spec: dict[str, object], words: str
) -> None:
    items = take_until(start("pass", **spec), "failed")
    assert words in str(items[-1][1])


def test_a_recording_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    run = Run.start(ProgramSpec(script="x.py"), tmp_path)
    try:
        assert "cannot be written" in str(take_until(run, "failed")[-1][1])
    finally:
        run.close()
