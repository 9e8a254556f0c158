"""Opening a long recording, and going anywhere in it: seconds, and memory above an empty process.

As a plain script: ``bench_open.py [rounds]``, by default those of some 1,100,000 events. A real
program is recorded by the command ``record``; its raw bytes are kept aside for comparison.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil

from core.model.overview import Overview, Parts
from core.playback.playback import Playback
from core.playback.source import FileSource
from core.recording.reader import Recording

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 26_000
SEEKS = 600
OPEN_S, MEMORY_MB, SEEK_MS = 1.5, 300, 5.0
"""What is required of 1,000,000 events; the seek is the 95th percentile."""

PROGRAM = '''
"""Two producers and two consumers share a bounded queue; two writers share a lock."""
import multiprocessing as mp
import sys


def produce(queue, rounds):
    for i in range(rounds):
        queue.put(i)


def consume(queue):
    while queue.get() is not None:
        pass


def write(lock, value, rounds):
    for _ in range(rounds * 3):
        with lock:
            value.value += 1


if __name__ == "__main__":
    rounds = int(sys.argv[1])
    queue, lock, value = mp.Queue(64), mp.Lock(), mp.Value("i", 0)
    makers = [mp.Process(target=produce, args=(queue, rounds)) for _ in range(2)]
    takers = [mp.Process(target=consume, args=(queue,)) for _ in range(2)]
    writers = [mp.Process(target=write, args=(lock, value, rounds)) for _ in range(2)]
    for process in makers + takers + writers:
        process.start()
    for process in makers + writers:
        process.join()
    for _ in takers:
        queue.put(None)
    for process in takers:
        process.join()
'''


class Times:
    """How long something took, many times, in ms of the thread's own time."""

    def __init__(self, name: str, work: Callable[[], object]) -> None:
        """Do it SEEKS times; the collector of garbage would tell of the benchmark's own."""
        gc.disable()
        times = []
        for _ in range(SEEKS):
            begin = time.thread_time()
            work()
            times.append((time.thread_time() - begin) * 1e3)
        gc.enable()
        times.sort()
        self.p50, self.p95, self.most = times[SEEKS // 2], times[SEEKS * 95 // 100], times[-1]
        print(f"{name:14} p50 {self.p50:6.2f}  p95 {self.p95:6.2f}  max {self.most:6.2f} ms")


class Opened:
    """A recording that was opened, and how it behaves."""

    def __init__(self, path: Path) -> None:
        """Open it, go about in it, close it; print all figures."""
        process = psutil.Process()
        empty = process.memory_info().rss
        begin = time.perf_counter()
        playback = Playback(FileSource(Recording.open(path)))
        with closing(playback):
            while playback.poll(1.0):
                pass
            self.seconds = time.perf_counter() - begin
            begin = time.perf_counter()
            overview = Overview(playback.history, Parts.unpack(playback.derived(), playback.length))
            self.overview_s = time.perf_counter() - begin
            self.restored = overview.complete
            self.count = playback.length
            print(f"{self.count:,} events, {path.stat().st_size / 1e6:.1f} MB: {path.name}")
            print(f"opened in {self.seconds:.2f} s, the overview in {self.overview_s:.2f} s more")
            self._go_about(playback)
            self.memory_mb = (process.memory_info().rss - empty) / 1e6
            print(f"{self.memory_mb:.0f} MB above an empty process")

    def _go_about(self, playback: Playback) -> None:
        dice = random.Random(1)
        self.seek = Times("seek", lambda: playback.seek(dice.randrange(self.count)))
        playback.seek(self.count // 2)
        self.forward = Times("step forward", playback.forward)
        self.back = Times("step back", playback.back)


def record(rounds: int, path: Path) -> float:
    """Record the program; return the seconds that this took."""
    script = path.with_name("busy.py")
    script.write_text(PROGRAM)
    command = [sys.executable, str(ROOT / "main.py"), "record", str(script), str(rounds)]
    begin = time.perf_counter()
    subprocess.run([*command, "-o", str(path)], check=True, timeout=3600)
    return time.perf_counter() - begin


def report(rounds: int) -> Opened:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "packed.procession")
        print(f"recorded and packed in {record(rounds, path):.1f} s")
        return Opened(path)


def test_a_long_recording_opens_at_once_and_every_place_in_it_is_near() -> None:
    opened = report(1_500)
    assert opened.count > 20_000
    assert opened.seconds < OPEN_S / 3
    assert opened.memory_mb < MEMORY_MB / 3
    assert opened.seek.p95 < 2 * SEEK_MS, "this machine may have other work"
    assert opened.back.p50 < 3 * max(opened.forward.p50, 0.1), "back is as quick as forward"


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
