"""Seconds of this process and MB of each format of data, beside reading the recording.

Run it as a plain script with a recording, or with pytest: the small version exports what four
writers do in a moment, and holds that writing takes little memory, as it goes front to back.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.export.formats import FORMATS, Format
from core.export.progress import ignore
from core.export.trace import complete
from core.export.writers import export
from core.model.history import History
from core.model.overview import Overview
from core.recording.reader import Recording
from tests.bench import bench_fold

DATA = [format_ for format_ in FORMATS if not format_.picture]
MB = 1e6
SMALL = 1 << 18
"""Bytes of records of the small version: 4,000 records, 3,000 events."""
MOST_MB = 3
"""Memory that writing may take, however long the run is."""


def read(path: Path) -> tuple[History, Overview, float, float]:
    """Return the whole run, and the seconds of reading it and of deriving what the formats need."""
    history = History()
    begin = time.process_time()
    with Recording.open(path) as recording:
        for _, chunk in recording.blocks():
            history.append(chunk)
    middle = time.process_time()
    overview = Overview(history)
    complete(overview, len(history), ignore)
    return history, overview, middle - begin, time.process_time() - middle


def write(history: History, overview: Overview, format_: Format, folder: str) -> tuple[float, int]:
    """Return the seconds of writing a format, and the bytes of the file."""
    path = Path(folder, f"run{format_.ending}")
    begin = time.process_time()
    export(format_, history, overview, path)
    seconds = time.process_time() - begin
    size = path.stat().st_size
    path.unlink()
    return seconds, size


def report(path: Path) -> None:
    """Print the figures of a recording."""
    history, overview, reading, deriving = read(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with closing(history), tempfile.TemporaryDirectory() as folder:
        print(f"{len(history):,} events, {path.stat().st_size / MB:.0f} MB")
        print(f"{'read':14} {reading:6.1f} s")
        print(f"{'overview':14} {deriving:6.1f} s  {deriving / reading:5.2f} x read")
        for format_ in DATA:
            seconds, size = write(history, overview, format_, folder)
            ratio = seconds / reading
            print(f"{format_.name:14} {seconds:6.1f} s  {ratio:5.2f} x read  {size / MB:6.1f} MB")
        more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        print(f"peak of memory {before / 1024:.0f} MB before writing, {more:.0f} MB more with it")


@pytest.mark.parametrize("format_", DATA, ids=lambda format_: format_.name)
def test_writing_takes_little_memory(tmp_path: Path, format_: Format) -> None:
    history = History()
    with closing(history):
        history.append(bench_fold.run()[:SMALL])
        overview = Overview(history)
        complete(overview, len(history), ignore)
        history.events(0, len(history))  # what has been read stays in memory for a while
        tracemalloc.start()
        _, size = write(history, overview, format_, str(tmp_path))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    print(f"{format_.name}: {len(history)} events, {size / MB:.1f} MB, peak {peak / MB:.1f} MB")
    assert size > 0
    assert peak < MOST_MB * MB


if __name__ == "__main__":
    report(Path(sys.argv[1]))
