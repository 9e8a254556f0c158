"""Thousands of short processes cost the supervisor no more than the few that live at a time."""

from __future__ import annotations

import os
import re
import sys
import time
from typing import TYPE_CHECKING

import pytest

from core.collecting.spec import ProgramSpec
from core.collecting.supervisor import Client, supervise
from core.recording.reader import Recording
from core.recording.writer import RecordingWriter
from core.tracing.records import BORN, RECORD, SIZE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")

SHORT, LASTING = 200, 3
LIMIT_S = 60.0

PROGRAM = """\
import multiprocessing, os, sys, time
context = multiprocessing.get_context("fork")
ready, go = sys.argv[1:]
def wait():
    while not os.path.exists(go):
        time.sleep(0.02)
lasting = [context.Process(target=wait) for _ in range(LASTING)]
for process in lasting:
    process.start()
for _ in range(SHORT):
    process = context.Process(target=int)
    process.start()
    process.join()
open(ready, "w").close()
for process in lasting:
    process.join()
"""


class Census(Client):
    """Counts, at each turn, what the supervisor has open; lets the program end when it fits."""

    def __init__(self, ready: Path, go: Path) -> None:
        self.counts: set[tuple[int, int, int]] = set()
        self._ready, self._go = ready, go
        self._deadline = time.monotonic() + LIMIT_S

    def flush(self) -> None:
        late = time.monotonic() > self._deadline
        if (self._ready.exists() or late) and not self._go.exists():
            self.counts.add(counted())
            if late or (LASTING + 1,) * 3 in self.counts:
                self._go.touch()


def counted() -> tuple[int, int, int]:
    """Return how many rings are mapped, how many processes watched, how many rings are files."""
    with open("/proc/self/maps") as file:
        mapped = set(re.findall(r"/\S*/procession-\w{8}/ring-\d+", file.read()))
    watched = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            watched += "pidfd" in os.readlink(f"/proc/self/fd/{name}")
        except FileNotFoundError:  # that of the listing itself
            continue
    folders = {os.path.dirname(path) for path in mapped}
    files = [name for folder in folders for name in os.listdir(folder) if name.startswith("ring")]
    return len(mapped), watched, len(files)


def test_as_many_rings_are_open_as_processes_live(tmp_path: Path) -> None:
    script, path = tmp_path / "program.py", tmp_path / "recording"
    script.write_text(PROGRAM.replace("LASTING", str(LASTING)).replace("SHORT", str(SHORT)))
    ready, go = tmp_path / "ready", tmp_path / "go"
    census = Census(ready, go)
    spec = ProgramSpec(script=str(script), arguments=[str(ready), str(go)])
    with RecordingWriter(path) as writer:
        assert supervise(spec, writer, census) == 0
    assert (LASTING + 1,) * 3 in census.counts, census.counts
    with Recording.open(path) as recording:
        records = b"".join(data for _, data in recording.blocks())
    kinds = [RECORD.unpack_from(records, i)[3] for i in range(0, len(records), SIZE)]
    assert kinds.count(BORN) == 1 + LASTING + SHORT
