"""What the tests of the tracer share: a session without a supervisor, and what the rings say."""

from __future__ import annotations

import json
import mmap
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from core.events.decoder import Decoder
from core.tracing import records as rec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.events.base import Event

ROOT = Path(__file__).resolve().parents[3]
LAUNCH = ROOT / "core" / "tracing" / "launch.py"
PROGRAMS = ROOT / "tests" / "programs"
LIMIT_S = 30.0
PYTHON = os.environ.get("TRACED_PYTHON", sys.executable)
"""What runs the traced programs: these tests hold for every Python from 3.9 on."""
VERSION = sys.version_info[:3]
if sys.executable != PYTHON:
    _asks = [PYTHON, "-c", "import sys; print(*sys.version_info[:3])"]
    _numbers = map(int, subprocess.run(_asks, capture_output=True, check=True).stdout.split())
    VERSION = (next(_numbers), next(_numbers), next(_numbers))


class Row(NamedTuple):
    """A record, with its text and its source line."""

    t: int
    tag: int
    seq: int
    kind: int
    flag: int
    site: str
    resource: int
    message: int
    arg: int
    size: int
    thread: int
    text: str
    process: str


@dataclass
class Run:
    """What a traced program did, as it says itself and as its rings say."""

    code: int
    stdout: str
    stderr: str
    rows: list[Row]
    records: bytes = b""
    lost: int = 0
    accounts: dict[str, list[list[str]]] = field(default_factory=dict)

    def of(self, *kinds: int, process: str | None = None) -> list[Row]:
        """Return the records of these kinds."""
        return [r for r in self.rows if r.kind in kinds and process in (None, r.process)]

    def names(self) -> dict[str, str]:
        """Return id -> name of every process."""
        fields = [row.text.split(rec.FIELD) for row in self.of(rec.BORN)]
        return {id_: name for id_, _, name, *_ in fields}

    def events(self) -> list[Event]:
        """Return what the decoder makes of the records."""
        return Decoder().feed(self.records)


class Session:
    """The supervisor's side of a session, as small as it can be."""

    def __init__(self, beats: bool = True) -> None:
        self.folder = tempfile.mkdtemp(prefix="procession-test-")
        self._control_path = os.path.join(self.folder, rec.CONTROL_FILE)
        Path(self._control_path).write_bytes(bytes(rec.CONTROL_SIZE))
        lifeline = os.path.join(self.folder, rec.LIFELINE_FILE)
        os.mkfifo(lifeline)
        reader = os.open(lifeline, os.O_RDONLY | os.O_NONBLOCK)
        self._lifeline = os.open(lifeline, os.O_WRONLY)
        os.close(reader)
        self._rings: dict[str, tuple[mmap.mmap, list[bytes]]] = {}
        self._beats = beats

    def beat(self) -> None:
        """Say that somebody reads."""
        with open(self._control_path, "r+b") as file:
            file.seek(rec.HEARTBEAT_OFFSET)
            file.write(rec.HEARTBEAT.pack(time.perf_counter_ns()))

    def look(self) -> None:
        """Read what has been committed."""
        if self._beats:
            self.beat()
        for name in os.listdir(self.folder):
            if name.startswith(rec.RING_PREFIX) and not name.endswith(".new"):
                if name not in self._rings:
                    with open(os.path.join(self.folder, name), "r+b") as file:
                        self._rings[name] = (mmap.mmap(file.fileno(), 0), [])
                self._read(*self._rings[name])

    @staticmethod
    def _read(page: mmap.mmap, records: list[bytes]) -> None:
        slots = rec.RING_HEADER.unpack_from(page)[4]
        while True:
            start = rec.RING_HEADER_SIZE + len(records) % slots * rec.SIZE
            record = page[start : start + rec.SIZE]
            if rec.COMMIT.unpack_from(record, rec.COMMIT_OFFSET)[0] != len(records) + 1:
                break
            records.append(record)
        rec.COMMIT.pack_into(page, 0, len(records))

    def lost(self) -> int:
        """Return how many records the processes could not tell."""
        return sum(rec.RING_HEADER.unpack_from(page)[5] for page, _ in self._rings.values())

    def rows(self) -> list[Row]:
        """Return all records in order."""
        return decode(self.records())

    def records(self) -> list[bytes]:
        """Return all records in order, as the supervisor merges them."""
        return sorted(r for _, records in self._rings.values() for r in records)

    def close_lifeline(self) -> None:
        """Do what the death of the supervisor does."""
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1

    def close(self) -> None:
        """Remove everything."""
        self.close_lifeline()
        for page, _ in self._rings.values():
            page.close()
        shutil.rmtree(self.folder)


def decode(records: list[bytes]) -> list[Row]:
    """Put texts, source lines and processes to the records."""
    parts: dict[tuple[int, int, int], bytes] = {}
    texts: dict[int, str] = {}
    sites: dict[int, str] = {}
    processes: dict[int, str] = {}
    rows = []
    for record in records:
        if record[16:18] in (b"\0\0", b"\0\1"):
            _, tag, _, kind, length, index, key, piece, _ = rec.TEXT_RECORD.unpack(record)
            whole = parts.pop((tag, kind, key), b"") if index > 1 else b""
            whole += piece[:length]
            if index & 1:
                (sites if kind == rec.SITE else texts)[key] = whole.decode()
            else:
                parts[tag, kind, key] = whole
            continue
        t, tag, seq, kind, flag, site, resource, message, arg, size, thread, _ = rec.RECORD.unpack(
            record
        )
        if kind == rec.BORN:
            processes[tag] = texts[message].split(rec.FIELD)[0]
        where = sites[site] if site else ""
        text = texts.get(message, "")
        process = processes.get(tag, "")
        rows.append(
            Row(t, tag, seq, kind, flag, where, resource, message, arg, size, thread, text, process)
        )
    return rows


@pytest.fixture
def session() -> Iterator[Session]:
    """Return a session that nobody reads until the test looks."""
    made = Session()
    yield made
    made.close()


@pytest.fixture
def trace(tmp_path: Path) -> Iterator[Callable[..., Run]]:
    """Return a function that runs a program traced and returns what it did.

    The function takes the path of a program in ``tests/programs`` or its source, and its arguments.
    A program may write down its own account in the file ACCOUNT-<name> in its working folder, a
    JSON list of lists of strings.
    """
    sessions: list[Session] = []

    def run(
        program: str,
        *arguments: str,
        method: str = "-",
        stdin: str = "",
        python: str = PYTHON,
        beats: bool = True,
        looks: bool = True,
    ) -> Run:
        if program.endswith(".py"):
            command = [str(PROGRAMS / program), *arguments]
        elif program == "-m" or "\n" not in program:
            command = [program, *arguments]
        else:
            (tmp_path / "program.py").write_text(program)
            command = ["program.py", *arguments]
        session = Session(beats)
        sessions.append(session)
        full = [python, str(LAUNCH), session.folder, method, "--", *command]
        return _follow(full, session, tmp_path, stdin, looks)

    yield run
    for session in sessions:
        session.close()


def _follow(command: list[str], session: Session, cwd: Path, stdin: str, looks: bool) -> Run:
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
        tempfile.TemporaryFile() as given,
    ):
        given.write(stdin.encode())
        given.seek(0)
        process = subprocess.Popen(command, cwd=cwd, stdin=given, stdout=out, stderr=err)
        deadline = time.monotonic() + LIMIT_S
        try:
            while process.poll() is None:
                if time.monotonic() > deadline:
                    pytest.fail("the traced program hangs")
                if looks:
                    session.look()
                time.sleep(0.002)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        session.look()
        out.seek(0)
        err.seek(0)
        run = Run(process.returncode, out.read().decode(), err.read().decode(), session.rows())
    run.records = b"".join(session.records())
    run.lost = session.lost()
    for path in cwd.glob("ACCOUNT-*"):
        run.accounts[path.name.removeprefix("ACCOUNT-")] = json.loads(path.read_text())
    return run
