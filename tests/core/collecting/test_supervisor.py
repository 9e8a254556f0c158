"""A program is run to its end, and what its processes wrote is all in the recording."""

from __future__ import annotations

import itertools
import os
import signal
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

import psutil
import pytest

from core.collecting.spec import ProgramSpec
from core.collecting.supervisor import Client, supervise
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.language import Told

METHODS = ("fork", "spawn", "forkserver")

Row = tuple[int, ...]


class Listener(Client):
    """Gives one order at a moment, and keeps what it is told."""

    def __init__(self, order: str = "", after: Callable[[], bool] = lambda: True) -> None:
        self.chunks: list[tuple[int, bytes]] = []
        self.states: list[tuple[str, int | str]] = []
        self._order = order
        self._after = after

    def order(self) -> str:
        if self._order and self._after():
            order, self._order = self._order, ""
            return order
        return ""

    def chunk(self, offset: int, data: bytes) -> None:
        self.chunks.append((offset, data))

    def state(self, name: str, detail: int | Told) -> None:
        self.states.append((name, detail if isinstance(detail, int) else str(detail)))


class Bench:
    """Runs programs given as text and reads their recordings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "run.procession"
        self.listener = Listener()

    def run(self, text: str, *arguments: str, **spec: object) -> int:
        script = self.folder / "program.py"
        script.write_text(text)
        fields: dict[str, object] = {"script": str(script), "arguments": list(arguments)} | spec
        with RecordingWriter(self.path) as writer:
            return supervise(ProgramSpec(**fields), writer, self.listener)  # type: ignore[arg-type] # a test's keywords

    def rows(self) -> list[Row]:
        with Recording.open(self.path) as recording:
            assert not recording.cut
            return [
                rec.RECORD.unpack_from(data, i)
                for _, data in recording.blocks()
                for i in range(0, len(data), rec.SIZE)
            ]

    def of(self, kind: int) -> list[Row]:
        return [row for row in self.rows() if row[3] == kind]

    def ends(self) -> list[int]:
        """Return the exit codes of the processes that are gone, the main one last."""
        gone = self.of(rec.GONE)
        assert all(row[4] & 1 for row in gone), "an exit code is not known"
        return [row[8] for row in gone]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_program_from_start_to_end(bench: Bench) -> None:
    assert bench.run("print('hello')", "a", "b") == 0
    rows = bench.rows()
    assert rows[-1][3] == rec.PROGRAM_ENDED
    kinds = [row[3] for row in rows]
    assert [kind for kind in kinds if kind not in (rec.TEXT, rec.SITE)][:2] == [
        rec.PROGRAM_STARTED,
        rec.BORN,
    ]
    assert kinds.index(rec.GONE) < kinds.index(rec.PROGRAM_ENDED)
    started, born = bench.of(rec.PROGRAM_STARTED)[0], bench.of(rec.BORN)[0]
    assert started[8] == born[8]  # the same pid
    assert bench.listener.states == [("ended", 0)]


def test_the_same_bytes_go_to_the_file_and_to_the_listener(bench: Bench) -> None:
    bench.run("import time\nfor _ in range(3000): time.sleep(1e-6)")
    with Recording.open(bench.path) as recording:
        assert bench.listener.chunks == list(recording.blocks())


def test_the_script_is_in_the_recording_and_so_is_what_it_imports(bench: Bench) -> None:
    (bench.folder / "helper.py").write_text("import time\ndef nap(): time.sleep(1e-6)\n")
    bench.run("import helper\nhelper.nap()\n")
    with Recording.open(bench.path) as recording:
        names = {os.path.basename(path): text for path, text in recording.sources.items()}
    assert names["program.py"] == "import helper\nhelper.nap()\n"
    assert names["helper.py"] == "import time\ndef nap(): time.sleep(1e-6)\n"


CHILDREN = """
import multiprocessing as mp, os, sys, time
def child(i):
    time.sleep(0.1)
    if i == 1: os._exit(3)
    if i == 2: os.kill(os.getpid(), 9)
    if i == 3: raise ValueError
if __name__ == '__main__':
    ps = [mp.Process(target=child, args=(i,)) for i in range(4)]
    for p in ps: p.start()
    for p in ps: p.join()
    sys.exit(5)
"""


@pytest.mark.parametrize("method", METHODS)
def test_each_process_is_gone_with_its_exit_code(bench: Bench, method: str) -> None:
    assert bench.run(CHILDREN, start_method=method, capture=True) == 5
    ends = bench.ends()
    assert ends[-1] == 5
    assert sorted(ends[:-1]) == [-9, 0, 1, 3]
    tags = {row[7 - 1] for row in bench.of(rec.GONE)}
    assert tags == {row[1] for row in bench.of(rec.BORN)}


KILLED = """
import multiprocessing as mp, os, signal, threading, time
def count(counts, i):
    def other():
        while True: time.sleep(1e-6)
    threading.Thread(target=other, daemon=True).start()
    while True:
        time.sleep(0.0001)
        counts[i] += 1
if __name__ == '__main__':
    counts = mp.RawArray('q', 4)
    ps = [mp.Process(target=count, args=(counts, i), daemon=True) for i in range(4)]
    for p in ps: p.start()
    while min(counts) < 20: time.sleep(0.01)
    for p in ps: os.kill(p.pid, signal.SIGKILL)
    for p in ps: p.join()
    print(*[(p.pid, n) for p, n in zip(ps, counts)], sep=chr(10), file=open(__file__ + '.txt', 'w'))
"""


@pytest.mark.parametrize("method", METHODS)
def test_all_that_a_killed_process_had_committed_arrives(bench: Bench, method: str) -> None:
    assert bench.run(KILLED, start_method=method) == 0
    counted = (bench.folder / "program.py.txt").read_text().splitlines()
    pids = {row[1]: row[8] for row in bench.of(rec.BORN)}
    # Both threads sleep; a nap of the counting one is asked for with 100,000 ns.
    naps: Counter[int] = Counter()
    for row in bench.of(rec.SLEEP_BEGAN):
        naps[pids[row[1]]] += row[8] == 100_000
    for line in counted:
        pid, number = line.strip("()").split(", ")
        assert naps[int(pid)] - int(number) in (0, 1, 2)


def test_no_record_comes_twice_or_out_of_order(bench: Bench) -> None:
    bench.run(KILLED, start_method="fork")
    rows = bench.rows()
    keys = [row[:3] for row in rows]
    assert len(set(keys)) == len(keys)
    late = sum(a > b for a, b in itertools.pairwise(keys))
    assert late <= len(keys) * 0.001


SHORT = """
import multiprocessing as mp, os
def nothing(): pass
if __name__ == '__main__':
    for _ in range(100):
        ps = [mp.Process(target=nothing) for _ in range(5)]
        for p in ps: p.start()
        for p in ps: p.join()
"""


def test_five_hundred_short_processes_leave_nothing_behind(bench: Bench) -> None:
    me = psutil.Process()
    most: list[tuple[int, int]] = []

    def look() -> bool:
        session = next(p for p in os.listdir("/dev/shm") if p.startswith("procession-"))
        most.append((me.num_fds(), len(os.listdir(f"/dev/shm/{session}"))))
        return False

    bench.listener = Listener("stop", look)
    before = me.num_fds()
    assert bench.run(SHORT, start_method="fork") == 0
    assert len(bench.of(rec.GONE)) == 501
    assert max(fds for fds, _ in most) < before + 60
    assert max(files for _, files in most) < 40
    assert me.num_fds() == before


ORPHANS = """
import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork():
        time.sleep(0.1)
        os._exit(0)
    time.sleep(0.4)
    os._exit(4)
os.wait()
os._exit(1)
"""


def test_a_program_lasts_as_long_as_the_last_of_its_processes(bench: Bench) -> None:
    begun = time.monotonic()
    assert bench.run(ORPHANS) == 1
    assert time.monotonic() - begun > 0.3
    assert sorted(bench.ends()) == [0, 1, 4]


def test_a_program_is_stopped_when_its_time_is_over(bench: Bench) -> None:
    begun = time.monotonic()
    assert bench.run("import time; time.sleep(60)", seconds=0.3, capture=True) == -signal.SIGINT
    assert time.monotonic() - begun < 3
    assert bench.listener.states == [("stopping", "asks"), ("ended", -2)]
    assert bench.of(rec.PROGRAM_ENDED)


def test_interrupting_reaches_the_whole_program_as_from_a_terminal(bench: Bench) -> None:
    ready = bench.folder / "ready"
    bench.listener = Listener("interrupt", ready.exists)
    code = (
        "import multiprocessing as mp, os, time\n"
        "def f():\n"
        "    try: time.sleep(60)\n"
        "    except KeyboardInterrupt: os._exit(11)\n"
        "if __name__ == '__main__':\n"
        "    p = mp.Process(target=f); p.start(); time.sleep(0.1)\n"
        f"    open({str(ready)!r}, 'w')\n"
        "    try: time.sleep(60)\n"
        "    except KeyboardInterrupt: p.join(); os._exit(12)\n"
    )
    assert bench.run(code, start_method="fork") == 12
    assert sorted(bench.ends()) == [11, 12]


def test_captured_output_is_in_the_recording(bench: Bench) -> None:
    code = (
        "import os, sys; os.write(1, b'raw out'); os.write(2, b'raw err'); print(sys.stdin.read())"
    )
    assert bench.run(code, capture=True) == 0
    assert {row[4] for row in bench.of(rec.RAW_OUTPUT)} == {1, 2}


def test_a_program_that_cannot_be_started_leaves_nothing(bench: Bench) -> None:
    with pytest.raises(FileNotFoundError):
        bench.run("pass", interpreter=["/no/such/python"])
    with pytest.raises(FileNotFoundError):
        bench.run("pass", cwd="/no/such/folder")
    with Recording.open(bench.path) as recording:
        assert not recording.cut


def test_a_full_recording_is_told_once_and_the_program_goes_on(bench: Bench) -> None:
    script = bench.folder / "p.py"
    script.write_text("import time\nfor _ in range(5000): time.sleep(1e-6)")
    with RecordingWriter(bench.path, cap=100_000) as writer:
        assert supervise(ProgramSpec(script=str(script)), writer, bench.listener) == 0
    assert [name for name, _ in bench.listener.states] == ["warned", "ended"]


def test_it_is_said_once_that_there_is_no_room_to_trace_a_process(bench: Bench) -> None:
    code = (
        "import multiprocessing, resource\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "for process in [multiprocessing.Process(target=int) for _ in range(3)]:\n"
        "    process.start()\n"
        "    process.join()\n"
        "    assert process.exitcode == 0\n"
    )
    assert bench.run(code, start_method="fork") == 0
    assert [name for name, _ in bench.listener.states] == ["warned", "ended"]
    assert "too little room in" in str(dict(bench.listener.states)["warned"])


def test_too_many_processes_are_stopped(bench: Bench) -> None:
    code = "import os, time\nwhile True: os.fork(); time.sleep(0.02)"
    assert bench.run(code, processes=5) == -signal.SIGKILL
    assert ("stopping", "kills") in bench.listener.states
    assert "more than 5 processes" in str(dict(bench.listener.states)["warned"])


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_program_gets_the_limits_that_it_would_have_without_us(bench: Bench) -> None:
    import resource

    code = (
        "import resource, sys\n"
        f"ours = {resource.getrlimit(resource.RLIMIT_NOFILE)}\n"
        "sys.exit(resource.getrlimit(resource.RLIMIT_NOFILE) != ours)"
    )
    assert bench.run(code) == 0
