"""How many records a second go from four rings through the supervisor into the recording.

A plain script: ``python tests/bench/bench_ring.py``. Its writers are processes that do nothing but
write records: once as fast as they can, once at 50,000 a second each. What the supervisor needs of
a core stands beside it, as a ratio to packing as many records into bytes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.collecting.spec import ProgramSpec
from core.collecting.supervisor import Client, supervise
from core.recording.writer import RecordingWriter
from core.tracing import lifeline, ring, writer
from core.tracing.records import EVENTS_LOST, RECORD, SIZE, SLEEP_BEGAN

WRITERS = 4
SECONDS = 3.0


class Counter(Client):
    """Counts what has come, and what was lost on the way."""

    def __init__(self) -> None:
        self.records = 0
        self.lost = 0

    def chunk(self, offset: int, data: bytes) -> None:
        kinds = data[17::SIZE]
        self.records += kinds.count(SLEEP_BEGAN)
        index = kinds.find(EVENTS_LOST)
        while index >= 0:
            self.lost += RECORD.unpack_from(data, index * SIZE)[8]
            index = kinds.find(EVENTS_LOST, index + 1)


def write(session: str, rate: float) -> None:
    """Be a traced process: write records at ``rate`` a second, 0 for as fast as it goes."""
    lifeline.tie(session)
    writer.attach(ring.make(session))
    begun, done = time.perf_counter(), 0
    while (passed := time.perf_counter() - begun) < SECONDS:
        due = int(passed * rate) - done if rate else 100
        for _ in range(due):
            writer.emit(SLEEP_BEGAN, arg=1)
        done += due
        if rate:
            time.sleep(0.001)
    os.write(1, b"%d\n" % done)


def write_all(session: str, rate: float) -> None:
    """Be the program: four writers, and a main process that waits for them."""
    for _ in range(WRITERS):
        if os.fork() == 0:
            write(session, rate)
            os._exit(0)
    for _ in range(WRITERS):
        os.wait()


def measure(rate: float) -> str:
    """Run the program once and say how it went."""
    counter = Counter()
    command = [sys.executable, str(Path(__file__).resolve()), str(rate)]
    out, into = os.pipe()
    stdout = os.dup(1)
    with tempfile.TemporaryDirectory() as folder:
        os.dup2(into, 1)
        cpu, wall = time.process_time(), time.perf_counter()
        with RecordingWriter(Path(folder, "recording")) as recording:
            supervise(ProgramSpec(script="-", interpreter=command), recording, counter)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        os.dup2(stdout, 1)
    for fd in (into, stdout):
        os.close(fd)
    with os.fdopen(out) as file:
        written = sum(map(int, file.read().split()))
    bare = time.perf_counter()
    b"".join([RECORD.pack(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) for i in range(100_000)])
    bare = (time.perf_counter() - bare) / 100_000
    each = cpu / max(counter.records, 1)
    return (
        f"{written / SECONDS:>9,.0f} written a second, {counter.records / wall:>9,.0f} arrived, "
        f"lost {counter.lost} ({written - counter.records - counter.lost} not told), supervisor "
        f"{cpu / wall:4.0%} of a core, {each * 1e9:.0f} ns a record = "
        f"{each / bare:.1f} x packing it"
    )


def main() -> None:
    """Measure both ways."""
    for name, rate in (("50,000 a second each", 50_000.0), ("as fast as it goes", 0.0)):
        sys.stdout.write(f"{WRITERS} writers, {name}: {measure(rate)}\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        write_all(sys.argv[3], float(sys.argv[1]))
    else:
        main()
